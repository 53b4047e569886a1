/** A workbook file opened in the embedded Excel: the same client, the same add-in code, another host. */
import type { Arbetsbok } from '../app/ports';
import type { Issue } from '../domain/issue';
import { excelArbetsbok } from '../excel/excelArbetsbok';
import { Calculator } from '../host/formler/calculator';
import { displayText } from '../host/formler/display/displayText';
import { startHost } from '../host/start';
import { createWorkbook } from '../host/workbook/createWorkbook';
import type { Workbook } from '../host/workbook/model';
import { readXlsx } from '../host/xlsx/readXlsx';
import { writeXlsx } from '../host/xlsx/writeXlsx';
import type { XlsxError } from '../host/xlsx/xlsxError';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Fil } from './fil';
import { filIssue, isZip } from './fil';

export interface Bok {
  readonly arbetsbok: Arbetsbok;
  toBytes(): Uint8Array;
  /** What has gone between the add-in and the workbook so far. */
  synk(): Synk;
}

export interface Synk {
  readonly antal: number;
  readonly bytesUt: number;
  readonly bytesIn: number;
}

/** A zip without a directory is cut off; what is no zip, but came here, is an OLE file of the old format. */
function felkod(kind: XlsxError['kind'], bytes: Uint8Array): string {
  switch (kind) {
    case 'notZip':
      return isZip(bytes) ? 'FIL_SKADAD' : 'FIL_GAMMALT_FORMAT';
    case 'notWorkbook':
      return 'FIL_OKAND';
    case 'encrypted':
      return 'FIL_KRYPTERAD';
    case 'damaged':
      return 'FIL_SKADAD';
  }
}

export function openBok(fil: Fil): Result<Bok, Issue> {
  const read = readXlsx(fil.bytes);
  return read.ok ? ok(bokOf(read.value)) : err(filIssue(felkod(read.error.kind, fil.bytes), fil.namn, read.error.detail));
}

export const newBok = (): Bok => bokOf(createWorkbook());

function bokOf(workbook: Workbook): Bok {
  const host = startHost({ workbook, calculator: new Calculator(workbook), display: displayText });
  return { arbetsbok: excelArbetsbok(host.Excel), toBytes: () => writeXlsx(workbook), synk: () => ({ antal: host.counters.requests, bytesUt: host.counters.requestBytes, bytesIn: host.counters.responseBytes }) };
}

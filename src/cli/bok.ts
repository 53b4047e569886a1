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
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Fil } from './fil';
import { filIssue } from './fil';

export interface Bok {
  readonly arbetsbok: Arbetsbok;
  toBytes(): Uint8Array;
}

const FELKODER = { notZip: 'FIL_OKAND', notWorkbook: 'FIL_OKAND', encrypted: 'FIL_KRYPTERAD', damaged: 'FIL_SKADAD' } as const;

export function openBok(fil: Fil): Result<Bok, Issue> {
  const read = readXlsx(fil.bytes);
  return read.ok ? ok(bokOf(read.value)) : err(filIssue(FELKODER[read.error.kind], fil.namn, read.error.detail));
}

export const newBok = (): Bok => bokOf(createWorkbook());

function bokOf(workbook: Workbook): Bok {
  const host = startHost({ workbook, calculator: new Calculator(workbook), display: displayText });
  return { arbetsbok: excelArbetsbok(host.Excel), toBytes: () => writeXlsx(workbook) };
}

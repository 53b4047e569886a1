/** The embedded Excel over a workbook file, with the add-in's port and the Office.js client that a user's own edits go through. */
import { readFileSync } from 'node:fs';
import type { Arbetsbok } from '../../src/app/ports';
import { excelArbetsbok } from '../../src/excel/excelArbetsbok';
import { Calculator } from '../../src/host/formler/calculator';
import { displayText } from '../../src/host/formler/display/displayText';
import type { RunningHost } from '../../src/host/start';
import { startHost } from '../../src/host/start';
import { createWorkbook } from '../../src/host/workbook/createWorkbook';
import type { Workbook } from '../../src/host/workbook/model';
import { readXlsx } from '../../src/host/xlsx/readXlsx';
import { writeXlsx } from '../../src/host/xlsx/writeXlsx';
import type { Result } from '../../src/shared/result';

export interface Vard {
  readonly host: RunningHost;
  readonly bok: Arbetsbok;
  /** What a user does in Excel. */
  edit(change: (context: Excel.RequestContext) => void): Promise<void>;
  values(blad: string, adress: string): Promise<readonly (readonly unknown[])[]>;
  formulas(blad: string, adress: string): Promise<readonly (readonly unknown[])[]>;
  bytes(): Uint8Array;
}

export function openVard(fil: string | Uint8Array): Vard {
  const read = readXlsx(typeof fil === 'string' ? readFileSync(fil) : fil);
  if (!read.ok) throw new Error(`Not a workbook: ${read.error.kind}`);
  return vardOf(read.value);
}

export const newVard = (): Vard => vardOf(createWorkbook());

function vardOf(workbook: Workbook): Vard {
  const host = startHost({ workbook, calculator: new Calculator(workbook), display: displayText });
  const load = (blad: string, adress: string, what: 'values' | 'formulas') =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(blad).getRange(adress).load(what);
      await context.sync();
      return range[what] as readonly (readonly unknown[])[];
    });
  return {
    host,
    bok: excelArbetsbok(host.Excel),
    edit: (change) => host.Excel.run(async (context) => { change(context); await context.sync(); }),
    values: (blad, adress) => load(blad, adress, 'values'),
    formulas: (blad, adress) => load(blad, adress, 'formulas'),
    bytes: () => writeXlsx(workbook),
  };
}

/** The value, or the test fails with what went wrong. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

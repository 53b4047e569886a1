/** The workbook port over Office.js. Each use is one `Excel.run`; nothing is remembered between them but the client. */
import type { Arbetsbok } from '../app/ports';
import type { RawTable } from '../indata/rawTable';
import { ok } from '../shared/result';
import { addLedger, copyTables } from './ledgerSheets';
import { findSheets } from './ourSheets';
import { readTables } from './readTables';
import type { ExcelClient } from './runExcel';
import { runExcel } from './runExcel';
import { showCell } from './showCell';
import { writeRapport } from './writeRapport';

export function excelArbetsbok(client: ExcelClient): Arbetsbok {
  return {
    readTables: () => runExcel<readonly RawTable[]>(client, async (context) => ok(await readTables(context, await findSheets(context)))),
    writeRapport: (plan) => runExcel(client, (context) => writeRapport(context, plan)),
    addLedger: (blad) => runExcel(client, (context) => addLedger(context, blad)),
    show: (blad, adress) => runExcel(client, (context) => showCell(context, blad, adress)),
    copyTables: (blad) => runExcel(client, (context) => copyTables(context, blad)),
  };
}

/** The workbook port over Office.js. Each use is one `Excel.run`; nothing is remembered between them but the client. */
import type { Arbetsbok, Last } from '../app/ports';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';
import { addLedger, copyTables } from './ledgerSheets';
import { findSheets } from './ourSheets';
import { askEarlierAccounts, earlierAccountsIn } from './readEarlierAccounts';
import { readTables } from './readTables';
import type { ExcelClient } from './runExcel';
import { runExcel } from './runExcel';
import { showCell } from './showCell';
import { writeRapport } from './writeRapport';

export function excelArbetsbok(client: ExcelClient): Arbetsbok {
  return {
    read: () => runExcel(client, readAll),
    writeRapport: (plan) => runExcel(client, (context) => writeRapport(context, plan)),
    addLedger: (blad) => runExcel(client, (context) => addLedger(context, blad)),
    show: (blad, adress) => runExcel(client, (context) => showCell(context, blad, adress)),
    copyTables: (blad) => runExcel(client, (context) => copyTables(context, blad)),
  };
}

async function readAll(context: Excel.RequestContext): Promise<Result<Last, Issue>> {
  const index = await findSheets(context);
  const konton = askEarlierAccounts(context, index);
  const tabeller = await readTables(context, index);
  return ok({ tabeller, tidigareKonton: earlierAccountsIn(konton) });
}

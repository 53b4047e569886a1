/** The accounts of `Saldon` as the last refresh left it, asked for with the other sheets. Reads only. */
import type { SheetIndex } from './ourSheets';

/** The column of the table's accounts, and the heading that they stand under. */
const KONTO = { kolumn: 'D:D', rubrik: 'Konto' };

/** To be read after the next sync; null where there has been no refresh. */
export function askEarlierAccounts(context: Excel.RequestContext, { vara }: SheetIndex): Excel.Range | null {
  const titel = vara.get('SALDON');
  return titel === undefined ? null : context.workbook.worksheets.getItem(titel).getRange(KONTO.kolumn).getUsedRangeOrNullObject(true).load('values');
}

export function earlierAccountsIn(asked: Excel.Range | null): ReadonlySet<string> | null {
  if (asked === null || asked.isNullObject) return null;
  const celler = asked.values.map((row: readonly unknown[]) => row[0]);
  const rubrik = celler.indexOf(KONTO.rubrik);
  return rubrik < 0 ? null : new Set(celler.slice(rubrik + 1).flatMap((cell) => (typeof cell === 'string' && cell !== '' ? [cell] : [])));
}

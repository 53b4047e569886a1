/** The upper rows of each sheet that is not ours: what a sheet is shows in its headings, and a ledger of half a million rows need not be read for that. */
import type { RawTable } from '../indata/rawTable';
import type { SheetIndex } from './ourSheets';
import { toRawCell } from './readTables';

const ROWS = 40;
const COLUMNS = 60;

export async function readHeads(context: Excel.RequestContext, index: SheetIndex): Promise<readonly RawTable[]> {
  const vara = new Set(index.vara.values());
  const titlar = index.titlar.filter((t) => !vara.has(t));
  const used = titlar.map((titel) => ({ titel, range: context.workbook.worksheets.getItem(titel).getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount') }));
  await context.sync();
  const heads = used.flatMap(({ titel, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex } = range;
    const head = context.workbook.worksheets.getItem(titel).getRangeByIndexes(rowIndex, columnIndex, Math.min(ROWS, range.rowCount), Math.min(COLUMNS, range.columnCount)).load('values,valueTypes');
    return [{ titel, rowIndex, columnIndex, head }];
  });
  await context.sync();
  return heads.map(({ titel, rowIndex, columnIndex, head }) => ({
    blad: titel, rowIndex, columnIndex,
    celler: head.values.map((row, r) => row.map((value: unknown, c) => toRawCell(value, head.valueTypes[r]?.[c]))),
  }));
}

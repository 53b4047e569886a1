/** Small workbooks for the tests of formulas: sheets as rows of cells, where a text that begins with "=" is a formula. */
import type { CellValue, Table, Workbook, Worksheet } from '../../../../src/host/workbook/model';
import { createWorksheet } from '../../../../src/host/workbook/createWorksheet';
import { StyleTable } from '../../../../src/host/workbook/model';

export type Row = readonly CellValue[];

/** A sheet from its rows, the first in row 1. */
export function sheetOf(name: string, rows: readonly Row[] = []): Worksheet {
  const sheet = createWorksheet(`{${name}}`, name);
  rows.forEach((row, r) => { row.forEach((value, c) => { setCell(sheet, [r, c], value); }); });
  return sheet;
}

/** Puts a value or formula in a cell, as [row, column] from 0. */
export function setCell(sheet: Worksheet, [row, column]: readonly [number, number], value: CellValue): void {
  const store = sheet.cells.at(column);
  if (typeof value === 'string' && value.startsWith('=')) store.formulas.set(row, value);
  else if (value !== null) store.values[row] = value;
}

/** A workbook of these sheets, with workbook names as [name, refers to]. */
export function workbookOf(sheets: readonly Worksheet[], names: readonly (readonly [string, string])[] = []): Workbook {
  return {
    sheets: [...sheets],
    names: names.map(([name, refersTo]) => ({ name, refersTo, scope: null, visible: true, comment: '' })),
    styles: new StyleTable(),
    activeSheetId: null,
    calculationMode: 'Automatic',
    settings: new Map(), date1904: false, uncalculated: false,
    source: null,
  };
}

/** Makes the rectangle with these corners a table; its header cells give the column names. */
export function addTable(sheet: Worksheet, name: string, area: Table['area']): Table {
  const columns: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const header = sheet.cells.value(area.top, column);
    columns.push(typeof header === 'string' ? header : '');
  }
  const table: Table = {
    id: sheet.tables.length + 1,
    name,
    area,
    columns,
    style: 'TableStyleLight1',
    showBandedRows: false,
    showFilterButton: true,
    showTotals: false,
    part: null,
  };
  sheet.tables.push(table);
  return table;
}

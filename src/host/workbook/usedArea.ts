/** The used range of a sheet: the smallest area around every cell that holds something, with or without bare formats. */
import { intersect } from './area';
import type { Area, CellColumn, Worksheet } from './model';
import { lastRowOf } from './cellBlock';

function isUsed(column: CellColumn, row: number, valuesOnly: boolean): boolean {
  return (column.values[row] ?? null) !== null || column.formulas.has(row) || (!valuesOnly && column.styles[row] !== undefined);
}

/** The used part of an area, or null when nothing there is used. */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const { columns } = sheet.cells;
  for (let index = within.left; index <= Math.min(within.right, columns.length - 1); index++) {
    const column = columns[index];
    if (column === undefined) continue;
    let last = Math.min(within.bottom, lastRowOf(column));
    while (last >= within.top && !isUsed(column, last, valuesOnly)) last--;
    if (last < within.top) continue;
    let first = within.top;
    while (!isUsed(column, first, valuesOnly)) first++;
    used ??= { top: first, left: index, bottom: last, right: index };
    used = { top: Math.min(used.top, first), left: used.left, bottom: Math.max(used.bottom, last), right: index };
  }
  return used === null ? null : intersect(used, within);
}

/**
 * A rectangle of cells lifted out of a sheet, with what they hold and how they look: what copying, moving and shifting
 * cells along a row are made of. Only cells that hold something are in it, so whole rows and columns cost no more.
 */
import { intersect } from './area';
import type { Area, CellColumn, CellStore, CellValue } from './model';

export interface BlockCell {
  /** Relative to the block's upper left cell. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly styleId: number | null;
}

/** The last row in which a column holds anything, -1 when it is empty. */
export function lastRowOf(column: CellColumn): number {
  let last = Math.max(column.values.length, column.styles.length) - 1;
  for (const row of column.formulas.keys()) last = Math.max(last, row);
  return last;
}

/** The part of the area in which a cell may hold something, or null. */
export function occupied(cells: CellStore, area: Area): Area | null {
  let bottom = -1;
  const right = Math.min(area.right, cells.columns.length - 1);
  for (let column = area.left; column <= right; column++) {
    const cellColumn = cells.columns[column];
    if (cellColumn !== undefined) bottom = Math.max(bottom, lastRowOf(cellColumn));
  }
  return bottom < 0 || right < area.left ? null : intersect(area, { ...area, right, bottom });
}

/** The cells of an area that hold a value, a formula or a style of their own. */
export function readBlock(cells: CellStore, area: Area): readonly BlockCell[] {
  const block: BlockCell[] = [];
  const within = occupied(cells, area);
  if (within === null) return block;
  for (let column = within.left; column <= within.right; column++) {
    for (let row = within.top; row <= within.bottom; row++) {
      const cell = { row: row - area.top, column: column - area.left, value: cells.value(row, column), formula: cells.formula(row, column), styleId: cells.styleId(row, column) };
      if (cell.value !== null || cell.formula !== null || cell.styleId !== null) block.push(cell);
    }
  }
  return block;
}

/** Puts a block down with its upper left cell at a place; cells that the block has not are left as they are. */
export function writeBlock(cells: CellStore, block: readonly BlockCell[], place: { readonly row: number; readonly column: number }): void {
  for (const cell of block) {
    const column = cells.at(place.column + cell.column);
    const row = place.row + cell.row;
    column.values[row] = cell.value;
    if (cell.formula === null) column.formulas.delete(row);
    else column.formulas.set(row, cell.formula);
    column.styles[row] = cell.styleId ?? undefined;
  }
}

/** Empties an area: its contents, its styles, or both. */
export function clearBlock(cells: CellStore, area: Area, what: { readonly contents: boolean; readonly styles: boolean }): void {
  const within = occupied(cells, area);
  if (within === null) return;
  for (let index = within.left; index <= within.right; index++) {
    const column = cells.columns[index];
    if (column === undefined) continue;
    if (what.contents) {
      column.values.fill(null, within.top, Math.min(within.bottom + 1, column.values.length));
      for (const row of [...column.formulas.keys()]) if (row >= within.top && row <= within.bottom) column.formulas.delete(row);
    }
    if (what.styles) column.styles.fill(undefined, within.top, Math.min(within.bottom + 1, column.styles.length));
  }
}

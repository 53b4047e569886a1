import type { Workbook } from './model';
import { CellError } from './model';

/**
 * Gives values to formulas that came without any, as Excel does when it opens such a file. One that cannot be reckoned is an error and
 * not an empty cell: nobody is to take it for nothing.
 */
export function reckonNew(workbook: Workbook, recalculate: () => void): void {
  if (!workbook.uncalculated) return;
  recalculate();
  for (const { cells } of workbook.sheets) {
    for (const store of cells.columns) {
      for (const row of store?.formulas.keys() ?? []) if (store !== undefined && (store.values[row] ?? null) === null) store.values[row] = new CellError('#NAME?');
    }
  }
  workbook.uncalculated = false;
}

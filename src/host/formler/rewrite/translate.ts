import type { A1Reference, Corner } from '../parse/a1';
import { LAST_COLUMN, LAST_ROW } from '../values/value';
import { rewriteReferences } from './rewriteReferences';

function shifted(index: number, absolute: boolean, by: number, last: number): number | null {
  const at = absolute ? index : index + by;
  return at >= 0 && at <= last ? at : null;
}

function shiftCorner(corner: Corner, dRow: number, dColumn: number): Corner | null {
  const row = shifted(corner.row, corner.absoluteRow, dRow, LAST_ROW);
  const column = shifted(corner.column, corner.absoluteColumn, dColumn, LAST_COLUMN);
  return row === null || column === null ? null : { ...corner, row, column };
}

/** The formula as a copy so many rows and columns away has it: relative parts move along; one that leaves the sheet is #REF!. */
export function translate(formula: string, dRow: number, dColumn: number): string {
  return rewriteReferences(formula, (reference: A1Reference) => {
    const rows = reference.form === 'columns' ? 0 : dRow;
    const columns = reference.form === 'rows' ? 0 : dColumn;
    const [first, last] = [shiftCorner(reference.first, rows, columns), shiftCorner(reference.last, rows, columns)];
    return first === null || last === null ? null : { ...reference, first, last };
  });
}

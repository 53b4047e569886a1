/** Going through the cells of arguments, column by column, only as far as a column is used. */
import type { Scope } from '../compile/code';
import { CellError } from '../../workbook/model';
import { toNumber } from '../values/toNumber';
import type { Scalar, Value } from '../values/value';
import { Matrix, Reference } from '../values/value';

/** Calls `visit` with each used cell of a reference and its place; nothing when the reference is not ready. */
export function forEachCell(reference: Reference, scope: Scope, visit: (value: Scalar, row: number, column: number) => void): void {
  if (!scope.ready(reference)) return;
  const { sheet, area } = reference;
  const columns = sheet.cells.columns;
  for (let column = area.left; column <= area.right && column < columns.length; column++) {
    const values: readonly Scalar[] | undefined = columns[column]?.values;
    if (values === undefined) continue;
    const end = Math.min(area.bottom + 1, values.length);
    for (let row = area.top; row < end; row++) visit(values[row] ?? null, row, column);
  }
}

/** Calls `visit` with every value of an argument: the cells of references and arrays, or the value itself. */
export function forEachValue(value: Value, scope: Scope, visit: (value: Scalar) => void): void {
  if (value instanceof Reference) forEachCell(value, scope, visit);
  else if (value instanceof Matrix) for (const row of value.rows) row.forEach((cell) => { visit(cell); });
  else visit(value);
}

/**
 * Calls `visit` with every number as SUM and its kin see them: in references and arrays only numbers count, while text and truth
 * values given straight as arguments are converted. Returns the first error met, or null.
 */
export function forEachNumber(args: readonly Value[], scope: Scope, visit: (value: number) => void): CellError | null {
  let error: CellError | null = null;
  const take = (value: Scalar): void => {
    if (typeof value === 'number') visit(value);
    else if (value instanceof CellError) error ??= value;
  };
  for (const arg of args) {
    if (typeof arg === 'number' || arg instanceof Reference || arg instanceof Matrix) forEachValue(arg, scope, take);
    else if (arg !== null) take(toNumber(arg));
    else visit(0);
  }
  return error;
}

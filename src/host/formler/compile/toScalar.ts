import type { Scalar, Value } from '../values/value';
import { Matrix, Reference } from '../values/value';
import { errorValues } from '../values/errorValues';
import type { Scope } from './code';

/**
 * One value where a formula wants one. A single cell is read; a column gives the cell on the formula's own row and a row the cell
 * in its own column (implicit intersection); any other rectangle is #VALUE!, since nothing spills here. An array gives its first value.
 */
export function toScalar(value: Value, scope: Scope): Scalar {
  if (value instanceof Reference) return intersect(value, scope);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function intersect({ sheet, area }: Reference, scope: Scope): Scalar {
  const oneRow = area.top === area.bottom;
  const oneColumn = area.left === area.right;
  if (oneRow && oneColumn) return scope.read(sheet, area.top, area.left);
  if (oneColumn && scope.row >= area.top && scope.row <= area.bottom) return scope.read(sheet, scope.row, area.left);
  if (oneRow && scope.column >= area.left && scope.column <= area.right) return scope.read(sheet, area.top, scope.column);
  return errorValues.value;
}

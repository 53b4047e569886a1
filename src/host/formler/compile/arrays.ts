/** Arrays from references, and functions applied cell by cell, as SUMPRODUCT's arguments are computed. */
import { errorValues } from '../values/errorValues';
import type { Scalar, Value } from '../values/value';
import { isCompound, LAST_COLUMN, LAST_ROW, Matrix, Reference } from '../values/value';
import type { Scope } from './code';

const NOT_READY = new Matrix([[null]]);

/** The cells of a reference as an array. Whole columns and rows are read as far as any sheet is used, so that they fit each other. */
export function toMatrix(reference: Reference, scope: Scope): Matrix {
  if (!scope.ready(reference)) return NOT_READY;
  const { sheet, area } = reference;
  const bottom = area.bottom === LAST_ROW ? Math.max(area.top, scope.lastUsedRow) : area.bottom;
  const right = area.right === LAST_COLUMN ? Math.max(area.left, scope.lastUsedColumn) : area.right;
  const rows: Scalar[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const cells: Scalar[] = [];
    for (let column = area.left; column <= right; column++) cells.push(sheet.cells.value(row, column));
    rows.push(cells);
  }
  return new Matrix(rows);
}

/** A value as what array arithmetic takes: a scalar (also of a single cell) or an array. */
export function toOperand(value: Value, scope: Scope): Scalar | Matrix {
  if (!(value instanceof Reference)) return value;
  return value.isCell ? scope.read(value.sheet, value.area.top, value.area.left) : toMatrix(value, scope);
}

function size(operands: readonly (Scalar | Matrix)[], of: 'height' | 'width'): number {
  return operands.reduce<number>((most, operand) => Math.max(most, operand instanceof Matrix ? operand[of] : 1), 1);
}

/** The operand's value at a place: a single row or column is repeated, and outside an array there is #N/A. */
function pick(operand: Scalar | Matrix, row: number, column: number): Scalar {
  if (!(operand instanceof Matrix)) return operand;
  const r = operand.height === 1 ? 0 : row;
  const c = operand.width === 1 ? 0 : column;
  return r < operand.height && c < operand.width ? operand.at(r, c) : errorValues.na;
}

/** Applies a function of scalars cell by cell; of scalars alone it gives a scalar. */
export function broadcast(values: readonly Value[], scope: Scope, apply: (args: readonly Scalar[]) => Scalar): Scalar | Matrix {
  const operands = values.map((value) => toOperand(value, scope));
  if (!operands.some(isCompound)) return apply(operands.map((operand) => pick(operand, 0, 0)));
  const [height, width] = [size(operands, 'height'), size(operands, 'width')];
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => apply(operands.map((operand) => pick(operand, row, column)))),
  );
  return new Matrix(rows);
}

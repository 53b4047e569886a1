/** SUM, COUNT, AVERAGE, MIN, MAX: one pass over the arguments' cells. */
import type { Scope } from '../compile/code';
import { toOperand } from '../compile/arrays';
import { CellError } from '../../workbook/model';
import { CompensatedSum } from '../values/compensatedSum';
import { errorValues } from '../values/errorValues';
import { parseNumber } from '../values/parseNumber';
import type { Scalar, Value } from '../values/value';
import { isCompound, Matrix, Reference } from '../values/value';
import { forEachNumber, forEachValue } from './cells';
import type { FunctionGroup } from './definition';
import { MANY, ofValues } from './definition';

function sum(args: readonly Value[], scope: Scope): Scalar {
  const total = new CompensatedSum();
  return forEachNumber(args, scope, (number) => { total.add(number); }) ?? total.total;
}

function average(args: readonly Value[], scope: Scope): Scalar {
  const total = new CompensatedSum();
  let count = 0;
  const error = forEachNumber(args, scope, (number) => {
    total.add(number);
    count++;
  });
  return error ?? (count === 0 ? errorValues.div0 : total.total / count);
}

/** MIN or MAX; 0 when there is no number at all. */
function extreme(args: readonly Value[], scope: Scope, better: (a: number, b: number) => boolean): Scalar {
  let best: number | null = null;
  const error = forEachNumber(args, scope, (number) => {
    if (best === null || better(number, best)) best = number;
  });
  return error ?? best ?? 0;
}

/** Numbers in references; given straight as arguments, numeric text and truth values count too. */
function count(args: readonly Value[], scope: Scope): number {
  let found = 0;
  for (const arg of args) {
    if (isCompound(arg)) forEachValue(arg, scope, (value) => { if (typeof value === 'number') found++; });
    else if (typeof arg === 'string' ? parseNumber(arg) !== null : !(arg instanceof CellError)) found++;
  }
  return found;
}

function countFilled(args: readonly Value[], scope: Scope): number {
  let found = 0;
  for (const arg of args) {
    if (isCompound(arg)) forEachValue(arg, scope, (value) => { if (value !== null) found++; });
    else found++;
  }
  return found;
}

/** Empty cells and empty texts; cells below the used rows are empty too. */
function countBlank([range = null]: readonly Value[], scope: Scope): Scalar {
  if (!(range instanceof Reference)) return range instanceof CellError ? range : errorValues.value;
  let filled = 0;
  forEachValue(range, scope, (value) => { if (value !== null && value !== '') filled++; });
  return range.height * range.width - filled;
}

function productAt(matrices: readonly Matrix[], row: number, column: number): Scalar {
  let product = 1;
  for (const matrix of matrices) {
    const value = matrix.at(row, column);
    if (value instanceof CellError) return value;
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}

/** Arrays of one shape, multiplied cell by cell and summed; what is not a number is 0. */
function sumProduct(args: readonly Value[], scope: Scope): Scalar {
  const operands = args.map((arg) => toOperand(arg, scope));
  const error = operands.find((operand) => operand instanceof CellError);
  if (error !== undefined) return error;
  const matrices = operands.map((operand) => (operand instanceof Matrix ? operand : new Matrix([[operand]])));
  const [height = 0, width = 0] = [matrices[0]?.height, matrices[0]?.width];
  if (matrices.some((matrix) => matrix.height !== height || matrix.width !== width)) return errorValues.value;
  const total = new CompensatedSum();
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const product = productAt(matrices, row, column);
      if (typeof product !== 'number') return product;
      total.add(product);
    }
  }
  return total.total;
}

export const aggregateFunctions: FunctionGroup = {
  SUM: ofValues(1, MANY, sum),
  AVERAGE: ofValues(1, MANY, average),
  MIN: ofValues(1, MANY, (args, scope) => extreme(args, scope, (a, b) => a < b)),
  MAX: ofValues(1, MANY, (args, scope) => extreme(args, scope, (a, b) => a > b)),
  COUNT: ofValues(1, MANY, count),
  COUNTA: ofValues(1, MANY, countFilled),
  COUNTBLANK: ofValues(1, 1, countBlank),
  SUMPRODUCT: { ...ofValues(1, MANY, sumProduct), arrayArguments: true },
};

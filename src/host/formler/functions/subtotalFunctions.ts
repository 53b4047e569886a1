/**
 * SUBTOTAL: 1–11 over every cell, 101–111 over the rows that are not hidden; cells that hold a SUBTOTAL themselves are passed over.
 * Excel leaves filtered rows out of 1–11 too; a filter cannot be told from hidden rows here, so 1–11 keep them.
 */
import type { Scope } from '../compile/code';
import { toScalar } from '../compile/toScalar';
import { CellError } from '../../workbook/model';
import { CompensatedSum } from '../values/compensatedSum';
import { errorValues } from '../values/errorValues';
import { toNumber } from '../values/toNumber';
import type { Scalar, Value } from '../values/value';
import { Reference } from '../values/value';
import { forEachCell } from './cells';
import type { FunctionGroup } from './definition';
import { MANY, ofValues } from './definition';

type Reduce = (values: readonly Scalar[]) => Scalar;

function numbersOf(values: readonly Scalar[]): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

function sumOf(numbers: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const number of numbers) sum.add(number);
  return sum.total;
}

/** Sum of squared distances from the mean over `count − less`. */
function variance(values: readonly Scalar[], less: 0 | 1): number | null {
  const numbers = numbersOf(values);
  if (numbers.length - less <= 0) return null;
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less);
}

function overNumbers(reduce: (numbers: readonly number[]) => Scalar): Reduce {
  return (values) => values.find((value) => value instanceof CellError) ?? reduce(numbersOf(values));
}

function deviation(less: 0 | 1, root: boolean): Reduce {
  return (values) => {
    const error = values.find((value) => value instanceof CellError);
    if (error !== undefined) return error;
    const result = variance(values, less);
    if (result === null) return errorValues.div0;
    return root ? Math.sqrt(result) : result;
  };
}

const REDUCERS: ReadonlyMap<number, Reduce> = new Map([
  [1, overNumbers((numbers) => (numbers.length === 0 ? errorValues.div0 : sumOf(numbers) / numbers.length))],
  [2, (values) => numbersOf(values).length],
  [3, (values) => values.filter((value) => value !== null).length],
  [4, overNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0))],
  [5, overNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0))],
  [6, overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)))],
  [7, deviation(1, true)],
  [8, deviation(0, true)],
  [9, overNumbers(sumOf)],
  [10, deviation(1, false)],
  [11, deviation(0, false)],
]);

function visibleValues(reference: Reference, scope: Scope, skipHidden: boolean): readonly Scalar[] {
  const values: Scalar[] = [];
  const { sheet } = reference;
  forEachCell(reference, scope, (value, row, column) => {
    if (skipHidden && sheet.rows.get(row)?.hidden === true) return;
    if (!scope.hasSubtotal(sheet, row, column)) values.push(value);
  });
  return values;
}

function subtotal([code = null, ...areas]: readonly Value[], scope: Scope): Scalar {
  const number = toNumber(toScalar(code, scope));
  if (number instanceof CellError) return number;
  const whole = Math.trunc(number);
  const reduce = REDUCERS.get(whole > 100 ? whole - 100 : whole);
  if (reduce === undefined) return errorValues.value;
  const values: Scalar[] = [];
  for (const area of areas) {
    if (!(area instanceof Reference)) return area instanceof CellError ? area : errorValues.value;
    for (const value of visibleValues(area, scope, whole > 100)) values.push(value);
  }
  return reduce(values);
}

export const subtotalFunctions: FunctionGroup = {
  SUBTOTAL: ofValues(2, MANY, subtotal),
};

/** SUMIF, SUMIFS, COUNTIFS and their kin: criteria choose the cells, then the chosen cells are summed, counted or compared. */
import type { Scope } from '../compile/code';
import { toScalar } from '../compile/toScalar';
import type { Criterion } from '../criteria/criterion';
import { parseCriterion } from '../criteria/criterion';
import type { CriterionPair, Selection } from '../criteria/selectCells';
import { selectCells } from '../criteria/selectCells';
import { CellError } from '../../workbook/model';
import { CompensatedSum } from '../values/compensatedSum';
import { errorValues } from '../values/errorValues';
import type { Scalar, Value } from '../values/value';
import { LAST_COLUMN, LAST_ROW, Matrix, Reference } from '../values/value';
import type { FunctionGroup } from './definition';
import { MANY, ofValues } from './definition';

/** What is done with the numbers that were chosen. */
type Reduce = (numbers: readonly number[]) => Scalar;

function total(numbers: readonly number[]): number {
  const sum = new CompensatedSum();
  for (const number of numbers) sum.add(number);
  return sum.total;
}

const mean: Reduce = (numbers) => (numbers.length === 0 ? errorValues.div0 : total(numbers) / numbers.length);
const least: Reduce = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
const greatest: Reduce = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

function criterionOf(value: Value, scope: Scope): Criterion {
  return parseCriterion(value instanceof Matrix ? value.at(0, 0) : toScalar(value, scope));
}

function sameShape(a: Reference, b: Reference): boolean {
  return a.height === b.height && a.width === b.width;
}

/** Range and criterion, by turns, as pairs of one shape; an error when they are not, or are no references. */
function toPairs(args: readonly Value[], scope: Scope): readonly CriterionPair[] | CellError {
  if (args.length % 2 !== 0) return errorValues.value;
  const pairs: CriterionPair[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const range = args[i] ?? null;
    if (range instanceof CellError) return range;
    if (!(range instanceof Reference)) return errorValues.value;
    pairs.push({ range, criterion: criterionOf(args[i + 1] ?? null, scope) });
  }
  const first = pairs[0]?.range;
  return pairs.every(({ range }) => first === undefined || sameShape(first, range)) ? pairs : errorValues.value;
}

/** The numbers of a range at the chosen places, or the first error among them. */
function numbersAt({ sheet, area, width }: Reference, { offsets }: Selection): readonly number[] | CellError {
  const numbers: number[] = [];
  const only: readonly Scalar[] | undefined = width === 1 ? (sheet.cells.columns[area.left]?.values ?? []) : undefined;
  for (const offset of offsets) {
    const value =
      only === undefined ? sheet.cells.value(area.top + Math.floor(offset / width), area.left + (offset % width)) : only[area.top + offset];
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) return value;
  }
  return numbers;
}

function allReady(references: readonly Reference[], scope: Scope): boolean {
  return references.every((reference) => scope.ready(reference));
}

function reduceChosen(target: Reference, pairs: readonly CriterionPair[], scope: Scope, reduce: Reduce): Scalar {
  if (!allReady([target, ...pairs.map(({ range }) => range)], scope)) return null;
  const numbers = numbersAt(target, selectCells(pairs, scope));
  return numbers instanceof CellError ? numbers : reduce(numbers);
}

/** SUMIFS and the like: the range to reduce first, of the same shape as the criteria's ranges. */
function manyCriteria(reduce: Reduce) {
  return ([target = null, ...rest]: readonly Value[], scope: Scope): Scalar => {
    if (target instanceof CellError) return target;
    const pairs = toPairs(rest, scope);
    if (pairs instanceof CellError) return pairs;
    const first = pairs[0]?.range;
    if (!(target instanceof Reference) || first === undefined || !sameShape(target, first)) return errorValues.value;
    return reduceChosen(target, pairs, scope, reduce);
  };
}

/** SUMIF and AVERAGEIF: the range to reduce comes last, may be left out, and only its first cell matters. */
function oneCriterion(reduce: Reduce) {
  return ([range = null, criterion = null, target = null]: readonly Value[], scope: Scope): Scalar => {
    const pairs = toPairs([range, criterion], scope);
    if (pairs instanceof CellError) return pairs;
    const reference = pairs[0]?.range;
    if (reference === undefined) return errorValues.value;
    if (target === null) return reduceChosen(reference, pairs, scope, reduce);
    if (!(target instanceof Reference)) return target instanceof CellError ? target : errorValues.value;
    return reduceChosen(fitted(target, reference), pairs, scope, reduce);
  };
}

function fitted({ sheet, area: { top, left } }: Reference, { height, width }: Reference): Reference {
  return new Reference(sheet, { top, left, bottom: Math.min(top + height - 1, LAST_ROW), right: Math.min(left + width - 1, LAST_COLUMN) });
}

function countChosen(args: readonly Value[], scope: Scope): Scalar {
  const pairs = toPairs(args, scope);
  if (pairs instanceof CellError) return pairs;
  if (!allReady(pairs.map(({ range }) => range), scope)) return null;
  const { offsets, emptyBelow } = selectCells(pairs, scope);
  return offsets.length + emptyBelow;
}

export const conditionalFunctions: FunctionGroup = {
  SUMIF: ofValues(2, 3, oneCriterion(total)),
  AVERAGEIF: ofValues(2, 3, oneCriterion(mean)),
  COUNTIF: ofValues(2, 2, countChosen),
  SUMIFS: ofValues(3, MANY, manyCriteria(total)),
  AVERAGEIFS: ofValues(3, MANY, manyCriteria(mean)),
  MINIFS: ofValues(3, MANY, manyCriteria(least)),
  MAXIFS: ofValues(3, MANY, manyCriteria(greatest)),
  COUNTIFS: ofValues(2, MANY, countChosen),
};

/** INDEX gives a reference, MATCH and VLOOKUP find a place. A number never matches text; text matches without regard to case. */
import { toOperand } from '../compile/arrays';
import type { Scope } from '../compile/code';
import { toScalar } from '../compile/toScalar';
import { hasWildcard, unescapeWildcards, wildcardPattern } from '../criteria/wildcards';
import { CellError } from '../../workbook/model';
import { compareScalars } from '../values/compareScalars';
import { errorValues } from '../values/errorValues';
import { toLogical } from '../values/toLogical';
import { toNumber } from '../values/toNumber';
import type { Scalar, Value } from '../values/value';
import { isCompound, Matrix, Reference } from '../values/value';
import type { FunctionGroup } from './definition';
import { ofValues } from './definition';
import { findExact } from './findExact';

function wholeNumber(value: Value, scope: Scope): number | CellError {
  const number = toNumber(toScalar(value, scope));
  return number instanceof CellError ? number : Math.trunc(number);
}

/** Which rows or columns an index takes: 0 means all. Null when it lies outside. */
function take(index: number, size: number): readonly [number, number] | null {
  if (index === 0) return [0, size - 1];
  return index < 0 || index > size ? null : [index - 1, index - 1];
}

function part(source: Reference | Matrix, rows: readonly [number, number], columns: readonly [number, number]): Value {
  if (source instanceof Matrix) {
    const cells = source.rows.slice(rows[0], rows[1] + 1).map((row) => row.slice(columns[0], columns[1] + 1));
    return cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : new Matrix(cells);
  }
  const { top, left } = source.area;
  return new Reference(source.sheet, { top: top + rows[0], left: left + columns[0], bottom: top + rows[1], right: left + columns[1] });
}

function index([source = null, rowArg = null, columnArg]: readonly Value[], scope: Scope): Value {
  if (source instanceof CellError) return source;
  const area = isCompound(source) ? source : new Matrix([[source]]);
  const first = wholeNumber(rowArg, scope);
  if (first instanceof CellError) return first;
  const second = columnArg === undefined ? null : wholeNumber(columnArg, scope);
  if (second instanceof CellError) return second;
  const lying = area.height === 1 && second === null;
  if (second === null && area.height > 1 && area.width > 1) return errorValues.ref;
  const rows = take(lying ? 1 : first, area.height);
  const columns = take(lying ? first : (second ?? 1), area.width);
  return rows === null || columns === null ? errorValues.ref : part(area, rows, columns);
}

function sameType(a: Scalar, b: Scalar): boolean {
  return a !== null && typeof a === typeof b && !(a instanceof CellError);
}

/** The last place, in ascending cells, whose value is at most the wanted one; -1 if there is none. Other types are passed over. */
function findAscending(wanted: Scalar, cells: readonly Scalar[]): number {
  let [low, high, found] = [0, cells.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at >= low && !sameType(cells[at] ?? null, wanted)) at--;
    if (at < low) low = middle + 1;
    else if (compareScalars(cells[at] ?? null, wanted) <= 0) [found, low] = [at, middle + 1];
    else high = at - 1;
  }
  return found;
}

/** The last place, in descending cells, whose value is at least the wanted one; -1 if there is none. */
function findDescending(wanted: Scalar, cells: readonly Scalar[]): number {
  let found = -1;
  for (const [i, cell] of cells.entries()) {
    if (!sameType(cell, wanted)) continue;
    if (compareScalars(cell, wanted) < 0) break;
    found = i;
  }
  return found;
}

function findIn(wanted: Scalar, cells: readonly Scalar[]): number {
  if (typeof wanted === 'string' && hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
  }
  const plain = typeof wanted === 'string' ? unescapeWildcards(wanted) : wanted;
  return cells.findIndex((cell) => sameType(cell, plain) && compareScalars(cell, plain) === 0);
}

function vector(value: Reference | Matrix, scope: Scope): readonly Scalar[] {
  const matrix = toOperand(value, scope);
  if (!(matrix instanceof Matrix)) return [matrix];
  return matrix.width === 1 ? matrix.rows.map((row) => row[0] ?? null) : (matrix.rows[0] ?? []);
}

/** 0-based place in a row or column: exactly, in ascending (1) or in descending (-1) cells. */
function find(wanted: Scalar, where: Reference | Matrix, mode: number, scope: Scope): number {
  if (mode === 0 && where instanceof Reference && where.width === 1) return findExact(wanted, where, scope, findIn);
  const cells = vector(where, scope);
  if (mode === 0) return findIn(wanted, cells);
  return mode > 0 ? findAscending(wanted, cells) : findDescending(wanted, cells);
}

function match([lookup = null, where = null, modeArg = 1]: readonly Value[], scope: Scope): Value {
  const wanted = toScalar(lookup, scope) ?? 0;
  if (wanted instanceof CellError) return wanted;
  const mode = wholeNumber(modeArg, scope);
  if (mode instanceof CellError) return mode;
  if (!isCompound(where) || (where.height > 1 && where.width > 1)) return where instanceof CellError ? where : errorValues.na;
  if (where instanceof Reference && !scope.ready(where)) return null;
  const at = find(wanted, where, mode, scope);
  return at < 0 ? errorValues.na : at + 1;
}

function vlookup([lookup = null, table = null, columnArg = null, near = true]: readonly Value[], scope: Scope): Value {
  const wanted = toScalar(lookup, scope) ?? 0;
  const column = wholeNumber(columnArg, scope);
  const approximate = toLogical(toScalar(near, scope));
  const error = [wanted, table, column, approximate].find((value) => value instanceof CellError);
  if (error !== undefined || typeof column !== 'number') return error ?? errorValues.value;
  if (!isCompound(table) || column < 1) return errorValues.value;
  if (column > table.width) return errorValues.ref;
  const keys = part(table, [0, table.height - 1], [0, 0]);
  if (!isCompound(keys) || (keys instanceof Reference && !scope.ready(keys))) return isCompound(keys) ? null : errorValues.na;
  const at = find(wanted, keys, approximate === true ? 1 : 0, scope);
  return at < 0 ? errorValues.na : part(table, [at, at], [column - 1, column - 1]);
}

export const lookupFunctions: FunctionGroup = {
  INDEX: ofValues(2, 3, index),
  MATCH: ofValues(2, 3, match),
  VLOOKUP: ofValues(3, 4, vlookup),
};

/**
 * The cells that meet several criteria at once. Criteria that want an exact key are looked up in the columns' indexes, the rarest
 * key first; the rest are tried only on the cells that are left.
 */
import type { Scope } from '../compile/code';
import type { Reference, Scalar } from '../values/value';
import type { ColumnIndex } from './columnIndex';
import type { Criterion } from './criterion';
import { meetsCriterion } from './criterion';

export interface CriterionPair {
  readonly range: Reference;
  readonly criterion: Criterion;
}

/** Offsets (row × width + column) within ranges of one shape, and how many cells below the used rows meet the criteria too. */
export interface Selection {
  readonly offsets: readonly number[] | Int32Array;
  readonly emptyBelow: number;
}

type Test = (offset: number) => boolean;

interface Lookup {
  readonly index: ColumnIndex;
  readonly id: number;
  readonly rows: Int32Array;
}

/** Index and key of a pair that wants one exact key in one column, else null. */
function lookUp({ range, criterion }: CriterionPair, scope: Scope): Lookup | null {
  if (criterion.kind !== 'equal' || criterion.negated || range.width > 1) return null;
  const index = scope.columnIndex(range);
  const id = index.idOf(criterion.key);
  return { index, id, rows: index.rowsOf(id) };
}

function keyTest({ index: { keyIds }, id }: Lookup): Test {
  return (offset) => keyIds[offset] === id;
}

function cellTest({ range, criterion }: CriterionPair): Test {
  const { sheet, area, width } = range;
  if (width === 1) {
    const values: readonly Scalar[] = sheet.cells.columns[area.left]?.values ?? [];
    return (offset) => meetsCriterion(criterion, values[area.top + offset] ?? null);
  }
  return (offset) => meetsCriterion(criterion, sheet.cells.value(area.top + Math.floor(offset / width), area.left + (offset % width)));
}

function filterOffsets(offsets: Iterable<number>, tests: readonly Test[]): readonly number[] {
  const kept: number[] = [];
  for (const offset of offsets) if (tests.every((test) => test(offset))) kept.push(offset);
  return kept;
}

function usedHeight({ range: { sheet, area } }: CriterionPair): number {
  let end = area.top;
  for (let column = area.left; column <= area.right && column < sheet.cells.columns.length; column++) {
    end = Math.max(end, sheet.cells.columns[column]?.values.length ?? 0);
  }
  return Math.min(end, area.bottom + 1) - area.top;
}

function* upTo(count: number): Iterable<number> {
  for (let i = 0; i < count; i++) yield i;
}

/** Tries every used cell, and tells whether the empty ones below meet the criteria too. */
function scan(pairs: readonly CriterionPair[], tests: readonly Test[]): Selection {
  const first = pairs[0]?.range;
  if (first === undefined) return { offsets: [], emptyBelow: 0 };
  const height = pairs.reduce((most, pair) => Math.max(most, usedHeight(pair)), 0);
  const emptyMeets = pairs.every(({ criterion }) => meetsCriterion(criterion, null));
  return {
    offsets: filterOffsets(upTo(height * first.width), tests),
    emptyBelow: emptyMeets ? (first.height - height) * first.width : 0,
  };
}

/** The cells that meet every criterion. The ranges must have one shape and be ready. */
export function selectCells(pairs: readonly CriterionPair[], scope: Scope): Selection {
  const lookups = pairs.map((pair) => lookUp(pair, scope));
  let rarest: Lookup | null = null;
  for (const lookup of lookups) {
    if (lookup !== null && (rarest === null || lookup.rows.length < rarest.rows.length)) rarest = lookup;
  }
  const tests = pairs.flatMap((pair, i) => {
    const lookup = lookups[i] ?? null;
    if (lookup === null) return [cellTest(pair)];
    return lookup === rarest ? [] : [keyTest(lookup)];
  });
  if (rarest === null) return scan(pairs, tests);
  return { offsets: tests.length === 0 ? rarest.rows : filterOffsets(rarest.rows, tests), emptyBelow: 0 };
}

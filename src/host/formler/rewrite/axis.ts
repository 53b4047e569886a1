/** A reference seen along one axis, so that rows and columns are edited by the same rules. */
import type { A1Reference, Corner } from '../parse/a1';
import { LAST_COLUMN, LAST_ROW } from '../values/value';

export type Axis = 'row' | 'column';

/** First and last index, both included, in ascending order. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Cells put in or taken out: `count` rows (columns) at `at`, on all columns (rows) or only those of `span`. 0-based. */
export interface AxisEdit {
  /** Sheet that the formula stands on; null for a name of the workbook. */
  readonly sheetName: string | null;
  readonly targetSheet: string;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly span?: Extent;
}

/** Last index of a sheet along an axis. */
export function lastIndex(axis: Axis): number {
  return axis === 'row' ? LAST_ROW : LAST_COLUMN;
}

/** What a reference covers along an axis. */
export function extentOf({ first, last }: A1Reference, axis: Axis): Extent {
  return { from: Math.min(first[axis], last[axis]), to: Math.max(first[axis], last[axis]) };
}

function moveCorner(corner: Corner, axis: Axis, to: number): Corner {
  return axis === 'row' ? { ...corner, row: to } : { ...corner, column: to };
}

/** The reference with another extent along an axis; corners written in descending order keep theirs. */
export function withExtent(reference: A1Reference, axis: Axis, { from, to }: Extent): A1Reference {
  const ascending = reference.first[axis] <= reference.last[axis];
  return {
    ...reference,
    first: moveCorner(reference.first, axis, ascending ? from : to),
    last: moveCorner(reference.last, axis, ascending ? to : from),
  };
}

/** True when an edit moves the reference at all: it does not cover the whole axis, and lies wholly within the edit's span. */
export function isMovedAlong(reference: A1Reference, { axis, span }: AxisEdit): boolean {
  const along = extentOf(reference, axis);
  if (along.from === 0 && along.to === lastIndex(axis)) return false;
  if (span === undefined) return true;
  const across = extentOf(reference, axis === 'row' ? 'column' : 'row');
  return across.from >= span.from && across.to <= span.to;
}

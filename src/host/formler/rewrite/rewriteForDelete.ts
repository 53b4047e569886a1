import type { A1Reference } from '../parse/a1';
import type { AxisEdit } from './axis';
import { extentOf, isMovedAlong, withExtent } from './axis';
import { isOnSheet, rewriteReferences } from './rewriteReferences';

function deleteFrom(reference: A1Reference, { axis, at, count }: AxisEdit): A1Reference | null {
  const { from, to } = extentOf(reference, axis);
  const end = at + count;
  if (to < at) return reference;
  if (from >= at && to < end) return null;
  return withExtent(reference, axis, {
    from: from < at ? from : Math.max(from - count, at),
    to: to < end ? at - 1 : to - count,
  });
}

/**
 * The formula after rows or columns were deleted: references behind move back, ranges shrink, and what pointed only at deleted
 * cells becomes #REF!. A reference that lies only partly within `span` stays as it was, as in Excel.
 */
export function rewriteForDelete(formula: string, edit: AxisEdit): string {
  return rewriteReferences(formula, (reference) =>
    isOnSheet(reference, edit.sheetName, edit.targetSheet) && isMovedAlong(reference, edit) ? deleteFrom(reference, edit) : reference,
  );
}

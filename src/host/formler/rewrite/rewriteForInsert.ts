import type { A1Reference } from '../parse/a1';
import type { AxisEdit } from './axis';
import { extentOf, isMovedAlong, lastIndex, withExtent } from './axis';
import { isOnSheet, rewriteReferences } from './rewriteReferences';

function insertInto(reference: A1Reference, edit: AxisEdit): A1Reference | null {
  const { from, to } = extentOf(reference, edit.axis);
  if (to < edit.at) return reference;
  const last = lastIndex(edit.axis);
  const start = from >= edit.at ? from + edit.count : from;
  if (start > last) return null;
  return withExtent(reference, edit.axis, { from: start, to: Math.min(to + edit.count, last) });
}

/**
 * The formula after rows or columns were inserted: references behind the place move along, ranges around it grow. A reference that
 * is pushed off the sheet becomes #REF!; one that lies only partly within `span` stays as it was, as in Excel.
 */
export function rewriteForInsert(formula: string, edit: AxisEdit): string {
  return rewriteReferences(formula, (reference) =>
    isOnSheet(reference, edit.sheetName, edit.targetSheet) && isMovedAlong(reference, edit) ? insertInto(reference, edit) : reference,
  );
}

/**
 * Cut and paste. References into the moved cells follow them, and a range whose whole first or last row or column is moved along the
 * range stretches or shrinks with it. References to cells that the move wrote over become #REF!. A moved formula is given with the
 * sheet it stood on and the one it stands on now: what it named without a sheet keeps meaning the old one.
 */
import type { Area } from '../../workbook/model';
import type { A1Reference, Corner } from '../parse/a1';
import { sameSheetName, sheetPrefix } from '../parse/sheetPrefix';
import { LAST_COLUMN, LAST_ROW } from '../values/value';
import type { MoveContext } from '../../workbook/formulaRewriter';
import type { Axis, Extent } from './axis';
import { extentOf, withExtent } from './axis';
import { rewriteReferences, sheetOf } from './rewriteReferences';

function areaOf(reference: A1Reference): Area {
  const [rows, columns] = [extentOf(reference, 'row'), extentOf(reference, 'column')];
  return { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to };
}

function covers(outer: Area, inner: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

function targetOf({ from, toTop, toLeft }: MoveContext): Area {
  return { top: toTop, left: toLeft, bottom: toTop + from.bottom - from.top, right: toLeft + from.right - from.left };
}

function moved(corner: Corner, edit: MoveContext): Corner {
  return { ...corner, row: corner.row + edit.toTop - edit.from.top, column: corner.column + edit.toLeft - edit.from.left };
}

function follow(reference: A1Reference, edit: MoveContext): A1Reference | null {
  const [first, last] = [moved(reference.first, edit), moved(reference.last, edit)];
  const area = areaOf({ ...reference, first, last });
  return covers({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, area) ? { ...reference, first, last } : null;
}

/** The area of a range's first or last row (column). */
function edge(area: Area, axis: Axis, end: keyof Extent): Area {
  if (axis === 'row') return { ...area, top: end === 'from' ? area.top : area.bottom, bottom: end === 'from' ? area.top : area.bottom };
  return { ...area, left: end === 'from' ? area.left : area.right, right: end === 'from' ? area.left : area.right };
}

/** A range on the move's own sheet, one end of which is moved along it. */
function stretch(reference: A1Reference, edit: MoveContext): A1Reference {
  const shift = { row: edit.toTop - edit.from.top, column: edit.toLeft - edit.from.left };
  if (!sameSheetName(edit.fromSheet, edit.toSheet) || (shift.row !== 0 && shift.column !== 0)) return reference;
  const axis: Axis = shift.row === 0 ? 'column' : 'row';
  const area = areaOf(reference);
  const { from, to } = extentOf(reference, axis);
  const ends = {
    from: covers(edit.from, edge(area, axis, 'from')) ? from + shift[axis] : from,
    to: covers(edit.from, edge(area, axis, 'to')) ? to + shift[axis] : to,
  };
  if (ends.from === from && ends.to === to) return reference;
  return withExtent(reference, axis, { from: Math.min(ends.from, ends.to), to: Math.max(ends.from, ends.to) });
}

/** Where a reference on a sheet points after the move, and on which sheet; null when its cells were written over. */
function change(reference: A1Reference, sheet: string, edit: MoveContext): { readonly reference: A1Reference; readonly sheet: string } | null {
  const area = areaOf(reference);
  const onSource = sameSheetName(sheet, edit.fromSheet);
  if (onSource && covers(edit.from, area)) {
    const followed = follow(reference, edit);
    return followed === null ? null : { reference: followed, sheet: edit.toSheet };
  }
  if (sameSheetName(sheet, edit.toSheet) && covers(targetOf(edit), area)) return null;
  return { reference: onSource ? stretch(reference, edit) : reference, sheet };
}

/** The formula after cells were moved. */
export function rewriteForMove(formula: string, edit: MoveContext): string {
  const standsOn = edit.newSheetName ?? edit.sheetName;
  return rewriteReferences(formula, (reference) => {
    const sheet = sheetOf(reference, edit.sheetName);
    if (sheet === null) return reference;
    const changed = change(reference, sheet, edit);
    if (changed === null) return null;
    const named = reference.prefix !== '';
    if (named && sameSheetName(changed.sheet, sheet)) return changed.reference;
    if (!named && standsOn !== null && sameSheetName(changed.sheet, standsOn)) return changed.reference;
    return { ...changed.reference, prefix: sheetPrefix(changed.sheet) };
  });
}

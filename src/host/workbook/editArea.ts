/**
 * How an area answers when cells are inserted or deleted: it moves, grows, shrinks or disappears. Tables, merges, formats,
 * links and live ranges all follow this one rule; formulas follow the same rule in `formler`.
 */
import { LAST_COLUMN, LAST_ROW } from './area';
import type { Area } from './model';

export interface Edit {
  readonly kind: 'insert' | 'delete';
  /** 'row' moves cells down or up, 'column' right or left. */
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** The other axis' limits of a partial edit; the whole sheet's width or height for whole rows or columns. */
  readonly from: number;
  readonly to: number;
}

/** Whether the edit takes whole rows or whole columns. */
export function isEntireEdit(edit: Edit): boolean {
  return edit.from === 0 && edit.to === (edit.axis === 'row' ? LAST_COLUMN : LAST_ROW);
}

/** The area of the cells that are inserted or deleted. */
export function editedArea(edit: Edit): Area {
  const last = edit.at + edit.count - 1;
  return edit.axis === 'row'
    ? { top: edit.at, bottom: last, left: edit.from, right: edit.to }
    : { left: edit.at, right: last, top: edit.from, bottom: edit.to };
}

/** Every cell that the edit moves or removes: from the edit to the edge of the sheet. */
export function shiftedArea(edit: Edit): Area {
  return edit.axis === 'row'
    ? { top: edit.at, bottom: LAST_ROW, left: edit.from, right: edit.to }
    : { left: edit.at, right: LAST_COLUMN, top: edit.from, bottom: edit.to };
}

type Span = readonly [number, number];

function insertInto([first, last]: Span, edit: Edit, limit: number): Span | null {
  if (last < edit.at || last === limit) return [first, last];
  const start = first >= edit.at ? first + edit.count : first;
  return start > limit ? null : [start, Math.min(last + edit.count, limit)];
}

function deleteFrom([first, last]: Span, edit: Edit, limit: number): Span | null {
  const end = edit.at + edit.count;
  if (last < edit.at || (first === 0 && last === limit)) return [first, last];
  if (first >= end) return [first - edit.count, last === limit ? limit : last - edit.count];
  if (first >= edit.at && last < end) return null;
  return [Math.min(first, edit.at), last >= end ? last - edit.count : edit.at - 1];
}

/** The area after the edit; null when all of it was deleted. An area only partly in a partial edit's way stays. */
export function editArea(area: Area, edit: Edit): Area | null {
  const rows = edit.axis === 'row';
  const across: Span = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (across[0] < edit.from || across[1] > edit.to) return area;
  const along: Span = rows ? [area.top, area.bottom] : [area.left, area.right];
  const limit = rows ? LAST_ROW : LAST_COLUMN;
  const moved = edit.kind === 'insert' ? insertInto(along, edit, limit) : deleteFrom(along, edit, limit);
  if (moved === null) return null;
  const [first, last] = moved;
  return rows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/** Whether a partial edit would tear the area: some of its cells would move and others stay. */
export function tears(area: Area, edit: Edit): boolean {
  const across: Span = edit.axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];
  const last = edit.axis === 'row' ? area.bottom : area.right;
  const meets = across[0] <= edit.to && across[1] >= edit.from && last >= edit.at;
  return meets && (across[0] < edit.from || across[1] > edit.to);
}

/** Rows and columns as lines: hidden or shown, high or wide. */
import type { Worksheet } from './model';

export type LineAxis = 'row' | 'column';

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

const ROW = { height: null, hidden: false, styleId: null };
const COLUMN = { width: null, hidden: false, styleId: null };

function marked(sheet: Worksheet, axis: LineAxis): void {
  sheet.dirty.add('layout');
  if (axis === 'row') sheet.dirty.add('cells');
}

/** Hides or shows lines. */
export function setHidden(sheet: Worksheet, axis: LineAxis, span: LineSpan, hidden: boolean): void {
  for (let index = span.first; index <= span.last; index++) {
    if (axis === 'row') sheet.rows.set(index, { ...(sheet.rows.get(index) ?? ROW), hidden });
    else sheet.columns.set(index, { ...(sheet.columns.get(index) ?? COLUMN), hidden });
  }
  marked(sheet, axis);
}

/** Gives lines a size: height in points, width in characters. Null is the default, and for a row to fit its contents. */
export function setSize(sheet: Worksheet, axis: LineAxis, span: LineSpan, size: number | null): void {
  const hidden = size === 0;
  for (let index = span.first; index <= span.last; index++) {
    if (axis === 'row') sheet.rows.set(index, { ...(sheet.rows.get(index) ?? ROW), height: size, hidden });
    else sheet.columns.set(index, { ...(sheet.columns.get(index) ?? COLUMN), width: size, hidden });
  }
  marked(sheet, axis);
}

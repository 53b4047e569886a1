/** `RangeView`: what is shown of a range. Only how much that is. */
import { columnCount, rowCount } from '../../workbook/area';
import type { LineAxis } from '../../workbook/lines';
import type { Host } from '../host';
import type { ObjectType } from '../members';
import { placeOf } from '../references';
import type { LiveRange } from '../targets';

/** How many rows or columns of the range are hidden. */
export function countHidden(range: LiveRange, axis: LineAxis, host: Host): number {
  const { sheet, area } = placeOf(range, host);
  const [first, last] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const lines = axis === 'row' ? sheet.rows : sheet.columns;
  let hidden = 0;
  for (const [index, line] of lines) if (line.hidden && index >= first && index <= last) hidden++;
  return hidden;
}

export const rangeViewType: ObjectType<'RangeView'> = {
  kind: 'RangeView',
  scalars: {
    RowCount: { since: '1.3', get: (range, host) => rowCount(placeOf(range, host).area) - countHidden(range, 'row', host) },
    ColumnCount: { since: '1.3', get: (range, host) => columnCount(placeOf(range, host).area) - countHidden(range, 'column', host) },
  },
};

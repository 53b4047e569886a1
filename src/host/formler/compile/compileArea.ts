/** References: where an area lies for the cell that is computed, and the rectangle around two references (A1:INDEX(…)). */
import type { Area } from '../../workbook/model';
import { CellError } from '../../workbook/model';
import type { Coordinate, RelativeArea } from '../parse/expression';
import { errorValues } from '../values/errorValues';
import type { Value } from '../values/value';
import { LAST_COLUMN, LAST_ROW, Reference } from '../values/value';
import type { Code } from './code';

/** Where a coordinate lies; a relative one in a name may pass the sheet's edge and comes back on the other side, as in Excel. */
function resolve({ absolute, value }: Coordinate, origin: number, last: number): number {
  if (absolute) return value;
  const at = origin + value;
  if (at > last) return at - last - 1;
  return at < 0 ? at + last + 1 : at;
}

/** Code that gives the reference to an area, on the named sheet or the formula's own. An unknown sheet is #REF!. */
export function compileArea(sheetName: string | null, { top, left, bottom, right, isCell }: RelativeArea): Code {
  return (scope) => {
    const sheet = sheetName === null ? scope.sheet : scope.sheetNamed(sheetName);
    if (sheet === null) return errorValues.ref;
    const upper = resolve(top, scope.row, LAST_ROW);
    const leftmost = resolve(left, scope.column, LAST_COLUMN);
    if (isCell) return new Reference(sheet, { top: upper, left: leftmost, bottom: upper, right: leftmost });
    const lower = resolve(bottom, scope.row, LAST_ROW);
    const rightmost = resolve(right, scope.column, LAST_COLUMN);
    return new Reference(sheet, {
      top: Math.min(upper, lower),
      left: Math.min(leftmost, rightmost),
      bottom: Math.max(upper, lower),
      right: Math.max(leftmost, rightmost),
    });
  };
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function span(a: Value, b: Value): Value {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (!(a instanceof Reference) || !(b instanceof Reference) || a.sheet !== b.sheet) return errorValues.value;
  return new Reference(a.sheet, around(a.area, b.area));
}

/** Code for the range operator: the rectangle that holds both sides. */
export function compileRange(left: Code, right: Code): Code {
  return (scope) => span(left(scope), right(scope));
}

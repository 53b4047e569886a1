/** What a value is, and where a reference lies. */
import { toOperand } from '../compile/arrays';
import { CellError } from '../../workbook/model';
import { errorValues } from '../values/errorValues';
import type { Scalar, Value } from '../values/value';
import { Matrix, Reference } from '../values/value';
import type { FunctionGroup } from './definition';
import { inspecting, ofValues, scalar } from './definition';

function asNumber([value = null]: readonly Scalar[]): Scalar {
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

/** ROW and COLUMN: of a reference's first cell, or of the formula's own. The reference is not read. */
function position(axis: 'row' | 'column') {
  return ofValues(0, 1, ([reference], scope) => {
    if (reference === undefined) return scope[axis] + 1;
    if (reference instanceof Reference) return (axis === 'row' ? reference.area.top : reference.area.left) + 1;
    return reference instanceof CellError ? reference : errorValues.value;
  });
}

function extent(of: 'height' | 'width') {
  return ofValues(1, 1, ([value = null]: readonly Value[]): Value => {
    if (value instanceof Reference || value instanceof Matrix) return value[of];
    return value instanceof CellError ? value : 1;
  });
}

/** HYPERLINK shows its friendly name, or the address where there is none. */
function hyperlink(args: readonly Value[]): Value {
  return args[1] ?? args[0] ?? null;
}

export const informationFunctions: FunctionGroup = {
  ISNUMBER: inspecting((value) => typeof value === 'number'),
  ISTEXT: inspecting((value) => typeof value === 'string'),
  ISBLANK: inspecting((value) => value === null),
  ISERROR: inspecting((value) => value instanceof CellError),
  ISNA: inspecting((value) => value instanceof CellError && value.code === '#N/A'),
  N: scalar(1, 1, asNumber),
  NA: scalar(0, 0, () => errorValues.na),
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: extent('height'),
  COLUMNS: extent('width'),
  HYPERLINK: ofValues(1, 2, (args, scope) => {
    const shown = toOperand(hyperlink(args), scope);
    return shown instanceof Matrix ? errorValues.value : shown;
  }),
};

import { CellError } from '../../workbook/model';
import { errorValues } from './errorValues';
import { parseNumber } from './parseNumber';
import type { Scalar } from './value';

/** A value where a number is wanted: empty is 0, TRUE is 1, numeric text is its number, other text is #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return parseNumber(value) ?? errorValues.value;
}

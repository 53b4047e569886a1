import { CellError } from '../../workbook/model';
import { parseNumber } from '../values/parseNumber';
import type { Scalar } from '../values/value';

/** What two cells have in common when a criterion cannot tell them apart: 1, "1" and "01" are one key, "Ab" and "aB" another. */
export type CellKey = number | string | boolean | null;

/** The key of a cell's value. Errors are keyed by a text that no cell can hold. */
export function cellKey(value: Scalar): CellKey {
  if (typeof value === 'string') return parseNumber(value) ?? value.toLowerCase();
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return value instanceof CellError ? `\u0000${value.code}` : value;
}

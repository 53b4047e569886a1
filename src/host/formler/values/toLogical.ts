import { CellError } from '../../workbook/model';
import { errorValues } from './errorValues';
import type { Scalar } from './value';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['SANT', true],
  ['FALSE', false],
  ['FALSKT', false],
]);

/** The truth value that a text names, in English or Swedish, or null. */
export function parseLogical(text: string): boolean | null {
  return text.length > 6 ? null : (WORDS.get(text.toUpperCase()) ?? null);
}

/** A value where a truth value is wanted: 0 and empty are FALSE, other numbers TRUE, other text than the truth words is #VALUE!. */
export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  return parseLogical(value) ?? errorValues.value;
}

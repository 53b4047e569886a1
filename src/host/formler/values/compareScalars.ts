/**
 * Excel's order of values: numbers before text before FALSE before TRUE; text without regard to case, in Swedish order;
 * an empty cell is 0, "" or FALSE, whichever the other side is. Numbers that agree to some 15 digits are equal, as in Excel.
 */
import { CellError } from '../../workbook/model';
import type { Scalar } from './value';

const COLLATOR = new Intl.Collator('sv');
/** Relative distance below which two numbers are one: 48 of the 53 bits agree. */
const NEAR = 2 ** -48;

/** True when two numbers differ by no more than the noise of their last bits. */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(a) * NEAR;
}

/** a + b, and 0 where what is left is only the noise of the last bits (0.1+0.2-0.3). Excel does so for the last step of a formula. */
export function addNearly(a: number, b: number): number {
  const sum = a + b;
  return sum !== 0 && Math.abs(sum) < Math.abs(a) * NEAR ? 0 : sum;
}

/** Order of two texts without regard to case. */
export function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : COLLATOR.compare(x, y) || (x < y ? -1 : 1);
}

function rank(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function emptyAs(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Negative, 0 or positive, as `a` comes before, with or after `b`. Errors must have been taken out before. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a instanceof CellError || b instanceof CellError) throw new Error('An error has no order');
  const x = a ?? emptyAs(b);
  const y = b ?? emptyAs(a);
  if (typeof x === 'number' && typeof y === 'number') return nearlyEqual(x, y) ? 0 : x - y;
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  return rank(x) - rank(y) || Number(x) - Number(y);
}

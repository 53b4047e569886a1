/**
 * An SIE amount straight from bytes to whole öre: optional minus, digits, a point and at most two decimals (SIE 4C 5.7).
 * Nothing else is an amount, so "1.584.404,20" is refused and not guessed at.
 */
import type { Ore } from '../../domain/belopp/belopp';

const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/** The amount in bytes[from, to); NaN when it is not one, or too great to be exact. */
export function parseOre(bytes: Uint8Array, from: number, to: number): Ore {
  const negative = bytes[from] === MINUS;
  let at = negative ? from + 1 : from;
  const first = at;
  let ore = 0;
  let decimals = -1;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) {
      ore = ore * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if (digit === POINT - ZERO && decimals < 0 && at > first) decimals = 0;
    else return Number.NaN;
  }
  if (at === first || decimals > 2) return Number.NaN;
  if (decimals < 2) ore *= decimals === 1 ? 10 : 100;
  if (ore > Number.MAX_SAFE_INTEGER) return Number.NaN;
  return negative && ore !== 0 ? -ore : ore;
}

/**
 * Account numbers in intervals. Kommun-Bas is three digits in the norm and kommuner add one to three of their own, so a bound
 * speaks for every account that begins with it: "till 359" holds 3599 and 35999 (domain.md 3.1). Codes are text throughout.
 */

/** True when `konto` lies between the bounds, both included. */
export function isInInterval(konto: string, fran: string, till: string): boolean {
  return compareToBound(konto, fran) >= 0 && compareToBound(konto, till) <= 0;
}

/** Number of accounts of `konto`'s length that the interval holds: how narrow a rule is. */
export function intervalWidth(fran: string, till: string): number {
  const length = Math.max(fran.length, till.length);
  const low = Number(fran.padEnd(length, '0'));
  const high = Number(till.padEnd(length, '9'));
  return Number.isFinite(low) && Number.isFinite(high) ? (high - low + 1) / 10 ** length : Number(fran !== till);
}

function compareToBound(konto: string, grans: string): number {
  const head = konto.length > grans.length ? konto.slice(0, grans.length) : konto;
  const bound = grans.length > konto.length ? grans.slice(0, konto.length) : grans;
  if (head === bound) return grans.length > konto.length ? compareRest(grans.slice(konto.length)) : 0;
  return head < bound ? -1 : 1;
}

/** A shorter account equals a longer bound only where the rest of the bound is zeros ("20" is "2000"). */
function compareRest(rest: string): number {
  return /^0*$/.test(rest) ? 0 : -1;
}

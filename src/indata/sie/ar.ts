/**
 * The years that a file's year numbers stand for. A förbund's year is the calendar year (LKBR 1:5); a broken year is named
 * after the one it ends in, and said to be broken. An import file without #RAR is dated by its vouchers.
 */
import type { Issuesamlare } from '../issuesamlare';
import { monthsOf } from './siedatum';
import type { Siear, Siebok } from './siebok';

export interface Faktaar {
  /** SIE's number: 0 is the current year. */
  readonly nr: number;
  readonly ar: number;
  readonly spann: Siear | null;
}

/** The years of a file, newest first. */
export function sieAr(bok: Siebok, issues: Issuesamlare): readonly Faktaar[] {
  const kallor = [{ namn: bok.namn }];
  for (const { nr, fran, till } of bok.ar) {
    const calendar = fran.manad === 1 && fran.dag === 1 && monthsOf(fran, till) === 12;
    if (!calendar) issues.add({ kod: 'SIE_BRUTET_AR', allvar: 'varning', fakta: { ar: nr, manader: monthsOf(fran, till) }, kallor, grupp: String(nr) });
  }
  const known = bok.ar.map((spann) => ({ nr: spann.nr, ar: spann.till.ar, spann }));
  const twice = known.find(({ ar }, n) => known.findIndex((other) => other.ar === ar) < n);
  if (twice !== undefined) issues.add({ kod: 'SIE_AR_DUBBELT', allvar: 'stopp', fakta: { ar: twice.ar }, kallor });
  if (known.some(({ nr }) => nr === 0)) return known;
  const ar = yearOfVouchers(bok);
  if (ar === null) issues.add({ kod: 'SIE_UTAN_AR', allvar: 'stopp', kallor });
  return ar === null ? known : [{ nr: 0, ar, spann: calendarYear(ar) }, ...known];
}

const calendarYear = (ar: number): Siear => ({ nr: 0, fran: { ar, manad: 1, dag: 1 }, till: { ar, manad: 12, dag: 31 } });

/** The year that most vouchers are dated in. */
function yearOfVouchers({ verifikationer }: Siebok): number | null {
  const antal = new Map<number, number>();
  for (let i = 0; i < verifikationer.antal; i += 1) {
    const ar = Math.floor(verifikationer.dag(i) / 10_000);
    if (ar > 0) antal.set(ar, (antal.get(ar) ?? 0) + 1);
  }
  return [...antal].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

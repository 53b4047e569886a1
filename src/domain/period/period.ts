/**
 * Accounting periods and dates as plain integers. JS Date is not used: it carries a clock and a zone that books do not have.
 */

/** A month as yyyymm. Month 0 stands for the opening of the year: 202500 comes before 202501. */
export type Period = number;

/** A calendar day. `ar` 1900–2200, `manad` 1–12, `dag` 1–31. */
export interface Datum {
  readonly ar: number;
  readonly manad: number;
  readonly dag: number;
}

export const periodOf = (ar: number, manad: number): Period => ar * 100 + manad;
export const yearOf = (period: Period): number => Math.floor(period / 100);
export const monthOf = (period: Period): number => period % 100;
export const openingOf = (ar: number): Period => periodOf(ar, 0);
export const lastOf = (ar: number): Period => periodOf(ar, 12);

const isLeap = (ar: number): boolean => (ar % 4 === 0 && ar % 100 !== 0) || ar % 400 === 0;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const daysIn = (ar: number, manad: number): number => (manad === 2 && isLeap(ar) ? 29 : (DAYS[manad - 1] ?? 0));

export function isDatum({ ar, manad, dag }: Datum): boolean {
  return ar >= 1900 && ar <= 2200 && manad >= 1 && manad <= 12 && dag >= 1 && dag <= daysIn(ar, manad);
}

/** Excel's serial of a day (1900 system: 2000-01-01 is 36526). Days before 1900-03-01 are refused: serial 60 never existed. */
export function toSerial(datum: Datum): number | null {
  if (!isDatum(datum)) return null;
  const serial = dayNumber(datum) - ORIGIN;
  return serial > 60 ? serial : null;
}

/** The day of an Excel serial; a fraction is time of day and is dropped. Null outside 1900-03-01 – 2200-12-31. */
export function fromSerial(serial: number): Datum | null {
  const day = Math.floor(serial);
  if (!(day > 60) || day > LAST_SERIAL) return null;
  const guess = 1900 + Math.floor(day / 365.2425);
  const ar = firstOf(guess) > day ? guess - 1 : firstOf(guess + 1) <= day ? guess + 1 : guess;
  let rest = day - firstOf(ar);
  let manad = 1;
  while (rest >= daysIn(ar, manad)) {
    rest -= daysIn(ar, manad);
    manad += 1;
  }
  return { ar, manad, dag: rest + 1 };
}

export function toIso({ ar, manad, dag }: Datum): string {
  return `${String(ar).padStart(4, '0')}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** Days since a fixed origin, proleptic Gregorian, by integer arithmetic. */
function dayNumber({ ar, manad, dag }: Datum): number {
  let days = daysBefore(ar) + dag;
  for (let m = 1; m < manad; m += 1) days += daysIn(ar, m);
  return days;
}

function daysBefore(ar: number): number {
  const y = ar - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** Day 0 of Excel's serials as it counts after 1900-02-28, and the serials of 1 January and of the last day that is told. */
const ORIGIN = dayNumber({ ar: 1899, manad: 12, dag: 30 });
const firstOf = (ar: number): number => daysBefore(ar) + 1 - ORIGIN;
const LAST_SERIAL = firstOf(2201) - 1;

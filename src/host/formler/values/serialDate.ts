/**
 * Excel's day numbers: 1 is 1900-01-01, and 60 is 1900-02-29, a day that never was (kept, since every later number counts it).
 * Integer arithmetic only: no clock, no zone.
 */
export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_1970 = 719_468;
const SERIAL_OF_1970 = 25_569;
const LEAP_BUG = 60;
/** 9999-12-31 */
const LAST_SERIAL = 2_958_465;

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counting years from March so that the leap day comes last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_TO_1970;
}

/**
 * The serial of a date; months and days outside their limits run over into the next, as DATE() does. Null outside 1900–9999.
 * Days are counted on from the serial of the month's first, so that February 1900 has its 29th.
 */
export function toSerial({ year, month, day }: DateParts): number | null {
  const months = year * 12 + (month - 1);
  const first = daysFromCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + SERIAL_OF_1970;
  const serial = (first <= LEAP_BUG ? first - 1 : first) + day - 1;
  return serial < 0 || serial > LAST_SERIAL ? null : serial;
}

/** The date of a serial (its whole part), or null when Excel has no such date. */
export function fromSerial(serial: number): DateParts | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === LEAP_BUG) return { year: 1900, month: 2, day: 29 };
  const z = whole - SERIAL_OF_1970 + DAYS_TO_1970 + (whole < LEAP_BUG ? 1 : 0);
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { y: year + 1, m: 1 } : { y: year, m: month + 1 };
  return daysFromCivil(next.y, next.m, 1) - daysFromCivil(year, month, 1);
}

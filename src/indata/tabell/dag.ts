/**
 * Dates and periods as ledgers write them: serial numbers, "2025-01-31", "20250131", "202501", "2025-01", "250131", "31.1.2025",
 * "jan 2025". Six digits may be ÅÅÅÅMM or ÅÅMMDD, and "1/2/2025" the first of February or the second of January; the year that is
 * read decides of the one, nothing of the other, and what is not decided is refused.
 */
import { fromSerial, isDatum, periodOf, type Datum, type Period } from '../../domain/period/period';
import type { RawCell } from '../rawTable';
import { toText } from './cell';
import { monthOfName } from './rubriktext';

/** A day, or only a month. */
export interface Dag {
  readonly datum: Datum | null;
  readonly period: Period;
}

/** Reads a date or period cell of the year `ar`; null when it is not one. */
export function readDag(cell: RawCell | undefined, ar: number): Dag | null {
  if (typeof cell === 'number') return dagOfNumber(cell, ar);
  const text = toText(cell).replace(/[\u2010-\u2015\u2212]/g, '-');
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]\d{1,2}[:.]\d{2}.*)?$/.exec(text);
  if (day) return dagOf(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return manadOf(Number(month[1]), Number(month[2]));
  const last = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (last) return dagMedArSist(last);
  const short = /^(\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (short) return dagOf(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const named = /^([a-zåäö]{3,9})\.?[ -]?(\d{4})$/i.exec(text) ?? /^(\d{4})[ -]?([a-zåäö]{3,9})\.?$/i.exec(text);
  if (named) return manadMedNamn(named[1] ?? '', named[2] ?? '');
  return /^\d{6}$|^\d{8}$/.test(text) ? dagOfDigits(text, ar) : null;
}

/** A month in a period column: yyyymm, or a date; yyyy00 is the opening balance. Period 13 and later are closing periods and belong to December. */
export function readPeriod(cell: RawCell | undefined, ar: number): Period | null {
  const text = toText(cell);
  const closing = /^(\d{4})-?(00|1[3-9])$/.exec(text);
  if (closing) return periodOf(Number(closing[1]), closing[2] === '00' ? 0 : 12);
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return periodOf(ar, Number(text));
  return readDag(cell, ar)?.period ?? null;
}

/** "31.1.2025" has the day first; "31/1/2025" and "1/31/2025" show which is the day, "1/2/2025" does not. */
function dagMedArSist([, forst = '', tecken, sedan = '', ar = '']: RegExpExecArray): Dag | null {
  const dayFirst = dagOf(Number(ar), Number(sedan), Number(forst));
  const monthFirst = tecken === '/' ? dagOf(Number(ar), Number(forst), Number(sedan)) : null;
  return dayFirst === null || monthFirst === null || forst === sedan ? (dayFirst ?? monthFirst) : null;
}

function manadMedNamn(a: string, b: string): Dag | null {
  const manad = monthOfName(a.toLowerCase()) ?? monthOfName(b.toLowerCase());
  return manad === null ? null : manadOf(Number(/^\d/.test(a) ? a : b), manad);
}

function dagOfNumber(value: number, ar: number): Dag | null {
  if (Number.isInteger(value) && value >= 190_001) return dagOfDigits(String(value), ar);
  const datum = fromSerial(value);
  return datum === null ? null : { datum, period: periodOf(datum.ar, datum.manad) };
}

function dagOfDigits(digits: string, ar: number): Dag | null {
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  if (digits.length === 8) return dagOf(part(0, 4), part(4, 6), part(6, 8));
  if (digits.length !== 6) return null;
  const asMonth = manadOf(part(0, 4), part(4, 6));
  const asDay = dagOf(2000 + part(0, 2), part(2, 4), part(4, 6));
  if (asMonth === null || asDay === null) return asMonth ?? asDay;
  const fits = [asMonth, asDay].filter((dag) => Math.floor(dag.period / 100) === ar);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function dagOf(ar: number, manad: number, dag: number): Dag | null {
  const datum = { ar, manad, dag };
  return isDatum(datum) ? { datum, period: periodOf(ar, manad) } : null;
}

function manadOf(ar: number, manad: number): Dag | null {
  return isDatum({ ar, manad, dag: 1 }) ? { datum: null, period: periodOf(ar, manad) } : null;
}

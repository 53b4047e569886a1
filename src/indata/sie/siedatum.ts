/** SIE's ÅÅÅÅMMDD and ÅÅÅÅMM. */
import { isDatum, periodOf, type Datum, type Period } from '../../domain/period/period';

/** A date of eight digits, or null. */
export function parseSiedatum(text: string): Datum | null {
  if (!/^\d{8}$/.test(text)) return null;
  const datum = { ar: Number(text.slice(0, 4)), manad: Number(text.slice(4, 6)), dag: Number(text.slice(6)) };
  return isDatum(datum) ? datum : null;
}

/** A period of six digits, or null. A month after 12 is a closing period and belongs to December. */
export function parseSieperiod(text: string): Period | null {
  if (!/^\d{6}$/.test(text)) return null;
  const manad = Number(text.slice(4));
  return manad < 1 ? null : periodOf(Number(text.slice(0, 4)), Math.min(manad, 12));
}

/** Months from the first to the last of a year, both counted. */
export const monthsOf = (fran: Datum, till: Datum): number => (till.ar - fran.ar) * 12 + till.manad - fran.manad + 1;

/**
 * The voucher and the month of a ledger row. A period column is the accounting period and goes before the date, which may be
 * the day of registration.
 */
import { monthOf, periodOf, yearOf, type Datum, type Period } from '../../../domain/period/period';
import type { RawCell } from '../../rawTable';
import { readDag, readPeriod } from '../dag';
import type { Kolumnval } from '../kolumnval';
import { textAt } from '../radslag';

export interface Raddag {
  readonly ar: number;
  readonly period: Period;
  readonly datum: Datum | null;
  readonly ver: string;
}

/** A voucher series or number that is the opening balance: "IB", "IB 1", at the beginning of the year. */
const opens = (serie: string, nummer: string): boolean => /^ib$/i.test(serie) || /^ib ?\d*$/i.test(nummer);

/** Null when the row has neither a readable date nor a readable period. */
export function radDag({ enkel }: Kolumnval, ar: number, cells: readonly RawCell[]): Raddag | null {
  const dag = enkel.datum === undefined ? null : readDag(cells[enkel.datum], ar);
  const own = enkel.period === undefined ? null : readPeriod(cells[enkel.period], ar);
  const period = own ?? dag?.period ?? null;
  if (period === null) return null;
  const serie = textAt(cells, enkel.serie);
  const nummer = textAt(cells, enkel.ver);
  const ver = serie === '' || nummer.startsWith(`${serie} `) ? nummer : `${serie} ${nummer}`.trim();
  const manad = opens(serie, nummer) && monthOf(period) <= 1 ? 0 : monthOf(period);
  return { ar: yearOf(period), period: periodOf(yearOf(period), manad), datum: dag?.datum ?? null, ver };
}

/** The year that a row says it belongs to: by a column År, else by its date or period. */
import { monthOf, yearOf } from '../../domain/period/period';
import type { RawCell } from '../rawTable';
import { toText } from './cell';
import { readDag, readPeriod } from './dag';
import type { Kolumnval } from './kolumnval';

type Enkel = Kolumnval['enkel'];

/** The year of a column År; null where the row has none. */
export function namngivetAr(enkel: Enkel, cells: readonly RawCell[]): number | null {
  const named = enkel.ar === undefined ? null : /^((?:19|20)\d{2})$/.exec(toText(cells[enkel.ar]));
  return named === null ? null : Number(named[1]);
}

/** The year of a movement; null where the row says none. */
export function arOfRad(enkel: Enkel, cells: readonly RawCell[]): number | null {
  if (enkel.ar !== undefined) return namngivetAr(enkel, cells);
  const period = enkel.datum === undefined ? readPeriod(cells[enkel.period ?? -1], 0) : (readDag(cells[enkel.datum], 0)?.period ?? null);
  return period === null || yearOf(period) === 0 ? null : yearOf(period);
}

/** The year that an opening balance opens: a balance of the last of December opens the year after. Null where the row says none. */
export function oppnarAr(enkel: Enkel, cells: readonly RawCell[]): number | null {
  const named = namngivetAr(enkel, cells);
  if (named !== null) return named;
  const dag = enkel.datum === undefined ? null : readDag(cells[enkel.datum], 0);
  const period = (enkel.period === undefined ? null : readPeriod(cells[enkel.period], 0)) ?? dag?.period ?? null;
  if (period === null || yearOf(period) === 0) return null;
  const closing = monthOf(period) === 12 && dag?.datum?.dag === 31;
  return yearOf(period) + (closing ? 1 : 0);
}

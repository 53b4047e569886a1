/**
 * What the months of the ledger say of a report's period: that the sheets' own headings decided it, and months without any amount, which an
 * export that was cut off or misses a month has. A förbund with few postings has such months in good order, so it is asked, and books of
 * few months are not asked about.
 */
import type { Issue } from '../domain/issue';
import { monthOf, periodOf } from '../domain/period/period';
import { MANADER } from '../text/format';
import type { Underlag } from './lasUnderlag';
import type { Tid, Val } from './placeraUnderlag';
import { movementSheets, toldBySheets, wholeYearSheets } from './rapportperiod';

/** Books with amounts in fewer months have no habit to depart from. */
const FEW_MONTHS = 3;
/** Books with amounts in this share of the months up to the last are expected to have them in all. */
const REGULAR = 2 / 3;

export const papekaPeriod = (underlag: Underlag, val: Val, tid: Tid): readonly Issue[] => [...tellPeriod(underlag, val, tid), ...askForMonths(underlag, tid)];

function tellPeriod(underlag: Underlag, val: Val, { ar, manad }: Tid): readonly Issue[] {
  const period = periodOf(ar, manad);
  const told = val.period ?? underlag.uppgifter?.periodTillOchMed ?? null;
  if (told === period || toldBySheets(underlag, ar) !== period) return [];
  return [{ kod: 'PERIOD_ENLIGT_BLAD', allvar: 'info', fakta: { period, blad: sheetNames(underlag, ar) }, kallor: [] }];
}

/** Months up to the report's last without an amount, where the books have amounts month by month. */
function askForMonths(underlag: Underlag, { ar, manad }: Tid): readonly Issue[] {
  if (wholeYearSheets(underlag, ar).length > 0 || toldBySheets(underlag, ar) === periodOf(ar, manad)) return [];
  const finns = new Set(underlag.fakta.filter((f) => f.slag === 'Utfall' && f.ar === ar && monthOf(f.period) <= manad).map((f) => monthOf(f.period)));
  const sista = Math.max(0, ...finns);
  if (finns.size < FEW_MONTHS) return [];
  const regular = finns.size >= sista * REGULAR;
  const saknas = MANADER.slice(0, manad).filter((_, n) => !finns.has(n + 1) && (regular || n + 1 > sista));
  const blad = sheetNames(underlag, ar);
  return saknas.length === 0 ? [] : [{ kod: 'MANADER_SAKNAS', allvar: 'varning', fakta: { ar, manader: saknas, blad }, kallor: blad.map((namn) => ({ namn })) }];
}

const sheetNames = (underlag: Underlag, ar: number): readonly string[] => [...new Set(movementSheets(underlag, ar).map((b) => b.blad))];

/**
 * The month that a report runs to: asked for, else `Uppgifter`, else what the year's own sheets say above their headings, else December.
 * Amounts that are known for the whole year only give no part of one: all of them would be zero, and such a report is refused.
 */
import type { Issue } from '../domain/issue';
import type { Period } from '../domain/period/period';
import { lastOf, monthOf, periodOf, yearOf } from '../domain/period/period';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Lasblad, Underlag } from './lasUnderlag';

/** The period of the year; `asked` is the command's or the pane's. */
export function periodOfReport(underlag: Underlag, ar: number, asked: Period | null): Result<Period, Issue> {
  const fromSheet = underlag.uppgifter?.periodTillOchMed ?? null;
  const ownYear = underlag.uppgifter?.rakenskapsar === ar;
  const told = asked ?? (fromSheet !== null && (ownYear || yearOf(fromSheet) === ar) ? fromSheet : null);
  const period = told ?? toldBySheets(underlag, ar) ?? lastOf(ar);
  if (yearOf(period) !== ar) return err({ kod: 'PERIOD_UTANFOR_AR', allvar: 'stopp', fakta: { period, ar }, kallor: [] });
  const helar = monthOf(period) < 12 ? wholeYearSheets(underlag, ar) : [];
  if (helar.length > 0) return err({ kod: 'PERIOD_BARA_HELAR', allvar: 'stopp', fakta: { period, ar, blad: helar }, kallor: helar.map((namn) => ({ namn })) });
  return ok(period);
}

/** The last month that every sheet with the year's movements says that it runs to; null where one of them says nothing, or December. */
export function toldBySheets(underlag: Underlag, ar: number): Period | null {
  const till = movementSheets(underlag, ar).map((b) => b.till ?? 12);
  const manad = till.length === 0 ? 12 : Math.max(...till);
  const later = underlag.fakta.some((f) => f.slag === 'Utfall' && f.ar === ar && monthOf(f.period) > manad);
  return manad === 12 || later ? null : periodOf(ar, manad);
}

/**
 * The sheets whose movements of the year are known for the whole year only: all of the year's, or a list of balances beside sheets that
 * have months. A ledger of December alone, beside the other months' sheets, is none.
 */
export function wholeYearSheets(underlag: Underlag, ar: number): readonly string[] {
  const own = underlag.fakta.filter((f) => f.slag === 'Utfall' && f.ar === ar);
  const manadsvis = new Set(own.filter((f) => monthOf(f.period) !== 12).map((f) => f.kalla.namn));
  const blad = movementSheets(underlag, ar);
  return [...new Set(blad.filter((b) => !manadsvis.has(b.blad) && (manadsvis.size === 0 || b.sort === 'saldolista')).map((b) => b.blad))];
}

/** The sheets that the year's movements are taken from. */
export function movementSheets({ blad, fakta }: Underlag, ar: number): readonly Lasblad[] {
  const used = new Set(fakta.filter((f) => f.slag === 'Utfall' && f.ar === ar).map((f) => f.kalla.namn));
  return blad.filter((b) => b.ar === ar && used.has(b.blad) && b.sort !== 'budget' && b.sort !== 'ingaende');
}

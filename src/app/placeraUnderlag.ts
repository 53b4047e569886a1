/** From what was read to what the reports are built from: which year and period, and where every balance belongs. Nothing is written. */
import { Saldobok } from '../domain/huvudbok/saldobok';
import type { Issue } from '../domain/issue';
import { findKontoplan } from '../domain/kontoplaner/kontoplaner';
import type { Enhet } from '../domain/mappning/typer';
import type { Period } from '../domain/period/period';
import { monthOf, yearOf } from '../domain/period/period';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { Mappning } from '../domain/mappning/mappning';
import { driftbidragByNotrad, isDriftbidrag } from '../domain/rapporter/driftbidrag';
import { buildRapportunderlag, type Rapportval } from '../domain/rapporter/rapportval';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Underlag } from './lasUnderlag';
import { periodOfReport } from './rapportperiod';

/** What the user asks for; null leaves it to `Uppgifter` and the ledger. */
export interface Val {
  readonly ar: number | null;
  readonly period: Period | null;
  readonly enhet: Enhet | null;
  /** Printed amounts in the cells, whatever `Uppgifter` says. */
  readonly avrunda?: boolean;
}

/** The year, and the month that the reports run to. */
export interface Tid {
  readonly ar: number;
  readonly manad: number;
}

/** The year: asked for, else `Uppgifter`, else the newest ledger. The period: `periodOfReport`. */
export function timeOf(underlag: Underlag, val: Val): Result<Tid, Issue> {
  const years = underlag.blad.filter((b) => b.sort === 'huvudbok' || b.sort === 'saldolista').map((b) => b.ar);
  const ar = val.ar ?? (val.period === null ? null : yearOf(val.period)) ?? underlag.uppgifter?.rakenskapsar ?? (years.length > 0 ? Math.max(...years) : null);
  if (ar === null || !years.includes(ar)) return err({ kod: 'AR_UTAN_HUVUDBOK', allvar: 'stopp', fakta: { ar: ar ?? 0, finns: [...new Set(years)].map(String) }, kallor: [] });
  const own = underlag.blad.filter((b) => b.ar === ar && b.sort !== 'budget').map((b) => b.blad);
  if (!underlag.fakta.some((f) => f.ar === ar && f.slag === 'Utfall')) return err({ kod: 'AR_UTAN_BELOPP', allvar: 'stopp', fakta: { ar, blad: own }, kallor: own.map((namn) => ({ namn })) });
  const period = periodOfReport(underlag, ar, val.period);
  if (!period.ok) return period;
  return ok({ ar, manad: monthOf(period.value) });
}

/** Every balance of the year and the year before in its place; what the mapping cannot place is an Issue. */
export function place(underlag: Underlag, { ar, manad }: Tid): { underlag: Rapportunderlag; issues: readonly Issue[] } {
  const saldobok = new Saldobok();
  for (const fakta of underlag.fakta) saldobok.add(fakta);
  return buildRapportunderlag({ ar, manad, saldon: saldobok.saldon(), regler: underlag.regler, insatser: underlag.insatser, projektnamn: underlag.benamningar.projekt, kontonamn: underlag.benamningar.konto, tillagg: underlag.tillagg, ...driftbidragOf(underlag) });
}

/** Who has given what: as the note rows say, else by account; in BAS the account does not tell. */
function driftbidragOf({ regler, uppgifter }: Underlag): Pick<Rapportval, 'driftbidrag'> {
  if (regler.some(({ notrad, standard }) => standard !== true && isDriftbidrag(notrad))) return { driftbidrag: driftbidragByNotrad(new Mappning(regler)) };
  return findKontoplan(uppgifter?.kontoplan ?? '')?.namn === 'BAS' ? { driftbidrag: () => null } : {};
}

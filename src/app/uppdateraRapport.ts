/**
 * The main job: read the ledger sheets, place every balance, write the report sheets with formulas, read the amounts back and
 * compare them with decimal.js to the öre. The same in Excel, on the command line and in every test.
 */
import { buildRapportplan } from '../blad/rapportplan';
import { buildSaldonplan } from '../blad/saldonplan';
import type { Cellplan, Sheetplan } from '../blad/sheetplan';
import { talformat } from '../blad/talformat';
import { Belopp, oreFromNumber } from '../domain/belopp/belopp';
import { Saldobok } from '../domain/huvudbok/saldobok';
import type { Issue } from '../domain/issue';
import type { Enhet, Uppgifter } from '../domain/mappning/typer';
import type { Period } from '../domain/period/period';
import { lastOf, monthOf, yearOf } from '../domain/period/period';
import { Berakning } from '../domain/rapporter/berakning';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import { buildRapporter } from '../domain/rapporter/rapporter';
import { buildRapportunderlag } from '../domain/rapporter/rapportval';
import type { BladId, Rapport, Rapportkolumn } from '../domain/rapporter/typer';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { bladtitlar, ingress, notrubrik, saldonText } from '../text/bladtexter';
import type { Underlag } from './lasUnderlag';
import { lasUnderlag } from './lasUnderlag';
import type { Arbetsbok, Utskrivencell } from './ports';

export interface Val {
  readonly ar: number | null;
  readonly period: Period | null;
  readonly enhet: Enhet | null;
}

export interface Rapportcell extends Utskrivencell {
  /** By decimal.js. */
  readonly exakt: Belopp;
}

export interface Rapportutfall {
  readonly forbund: string;
  readonly ar: number;
  readonly period: Period;
  readonly enhet: Enhet;
  readonly celler: readonly Rapportcell[];
  readonly issues: readonly Issue[];
}

export async function uppdateraRapport(bok: Arbetsbok, val: Val): Promise<Result<Rapportutfall, readonly Issue[]>> {
  const tabeller = await bok.readTables();
  if (!tabeller.ok) return err([tabeller.error]);
  const last = lasUnderlag(tabeller.value);
  if (!last.ok) return last;
  const underlag = last.value;
  const tid = timeOf(underlag, val);
  if (!tid.ok) return err([tid.error]);
  const { underlag: placerat, issues } = place(underlag, tid.value);
  const stopp = issues.filter((i) => i.allvar === 'stopp');
  if (stopp.length > 0) return err(stopp);
  const rapporter = buildRapporter(placerat);
  const form = formOf(underlag.uppgifter, val, tid.value);
  const skrivet = await bok.writeRapport({ tabeller: [buildSaldonplan(placerat, underlag.benamningar.konto, saldonText)], blad: rapporter.map((r) => sheetOf(r, form)) });
  if (!skrivet.ok) return err([skrivet.error]);
  const celler = withExact(skrivet.value, new Berakning(rapporter, new Nyckelsummor(placerat)));
  const period = tid.value.ar * 100 + tid.value.manad;
  return ok({ forbund: form.forbund, ar: tid.value.ar, period, enhet: form.enhet, celler, issues: [...underlag.issues, ...issues, ...differing(celler)] });
}

interface Tid {
  readonly ar: number;
  readonly manad: number;
}

/** The year: asked for, else `Uppgifter`, else the newest ledger. The period: asked for, else `Uppgifter`, else the whole year. */
function timeOf(underlag: Underlag, val: Val): Result<Tid, Issue> {
  const years = underlag.blad.filter((b) => b.sort === 'huvudbok' || b.sort === 'saldolista').map((b) => b.ar);
  const ar = val.ar ?? (val.period === null ? null : yearOf(val.period)) ?? underlag.uppgifter?.rakenskapsar ?? (years.length > 0 ? Math.max(...years) : null);
  if (ar === null || !years.includes(ar)) return err({ kod: 'AR_UTAN_HUVUDBOK', allvar: 'stopp', fakta: { ar: ar ?? 0, finns: [...new Set(years)].map(String) }, kallor: [] });
  const fromSheet = underlag.uppgifter?.periodTillOchMed ?? null;
  const period = val.period ?? (fromSheet !== null && yearOf(fromSheet) === ar ? fromSheet : lastOf(ar));
  if (yearOf(period) !== ar) return err({ kod: 'PERIOD_UTANFOR_AR', allvar: 'stopp', fakta: { period, ar }, kallor: [] });
  return ok({ ar, manad: monthOf(period) });
}

function place(underlag: Underlag, { ar, manad }: Tid): { underlag: Rapportunderlag; issues: readonly Issue[] } {
  const saldobok = new Saldobok();
  for (const fakta of underlag.fakta) saldobok.add(fakta);
  return buildRapportunderlag({ ar, manad, saldon: saldobok.saldon(), regler: underlag.regler, insatser: underlag.insatser, projektnamn: underlag.benamningar.projekt });
}

interface Form extends Tid {
  readonly forbund: string;
  readonly enhet: Enhet;
  readonly decimaler: number;
  readonly decimalerBalans: number;
}

function formOf(uppgifter: Uppgifter | null, val: Val, tid: Tid): Form {
  const decimaler = uppgifter?.decimaler ?? 0;
  return {
    ...tid,
    forbund: uppgifter?.forbund ?? '',
    enhet: val.enhet ?? uppgifter?.enhet ?? 'kr',
    decimaler,
    decimalerBalans: uppgifter?.decimalerBalans ?? decimaler,
  };
}

function sheetOf(rapport: Rapport, form: Form): Sheetplan {
  const { blad } = rapport;
  return buildRapportplan(rapport, {
    titel: bladtitlar[blad],
    forbund: form.forbund,
    ingress: ingress(blad, form, form.enhet),
    notrubrik: blad === 'RR' || blad === 'BR' ? notrubrik : '',
    talformat: talformat(form.enhet, decimalsOf(blad, form)),
    kolumnrubrik: (kolumn) => yearHeading(kolumn, form),
    sidfot: form.forbund,
  });
}

const decimalsOf = (blad: BladId, form: Form): number => (blad === 'BR' || blad === 'KF' ? form.decimalerBalans : form.decimaler);

/** The year is read from `Saldon`, so that no heading is typed by hand. */
function yearHeading({ rubrik }: Rapportkolumn, { ar }: Tid): Cellplan {
  const namn = rubrik.startsWith(String(ar)) ? 'sf_ar' : 'sf_foregaende_ar';
  const rest = rubrik.slice(4);
  return { art: 'formel', delar: [rest === '' ? `=${namn}` : `=${namn}&"${rest}"`], belopp: null };
}

function withExact(skrivet: readonly Utskrivencell[], berakning: Berakning): readonly Rapportcell[] {
  return skrivet.map((cell) => {
    const exakt = berakning.amountOf(cell.cell);
    if (exakt === null) throw new Error(`An amount was written that no rule gives: ${cell.blad}!${cell.adress}`);
    return { ...cell, exakt };
  });
}

/** Where the workbook and decimal.js do not agree to the öre: a fault of ours or a formula that someone has changed. */
function differing(celler: readonly Rapportcell[]): readonly Issue[] {
  return celler
    .filter(({ varde, exakt }) => typeof varde !== 'number' || !agrees(varde, exakt))
    .map(({ blad, adress, varde, exakt }) => ({ kod: 'ATERLASNING_SKILJER', allvar: 'fel', fakta: { blad, adress, varde: String(varde), exakt: exakt.toString() }, kallor: [{ namn: blad }] }));
}

function agrees(varde: number, exakt: Belopp): boolean {
  const ore = oreFromNumber(varde);
  return ore !== null && Belopp.fromOre(ore).equals(exakt);
}

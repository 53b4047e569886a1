/** From balances and the user's own sheets to what the reports are built from; everything the mapping cannot place becomes an Issue. */
import { Belopp } from '../belopp/belopp';
import type { Saldorad } from '../huvudbok/saldobok';
import type { Issue } from '../issue';
import type { Insats, Mappningsregel } from '../mappning/typer';
import { Mappning } from '../mappning/mappning';
import { driftbidragByAccount } from './driftbidrag';
import { findKassaflodesrad } from './kassaflodesrader';
import { Notregister } from './notregister';
import type { Placerad, Placeringsproblem, Placeringsregler } from './placering';
import { placeSaldo } from './placering';
import { principtextIn } from './principtext';
import { findRapportrad } from './rapportrader';
import type { Rapportunderlag } from './rapportunderlag';
import type { Tillagg } from './tillagg';
import { INGA_TILLAGG } from './tillagg';
import type { Varav } from './varav';
import { varavOf } from './varav';

export interface Rapportval {
  readonly ar: number;
  readonly manad: number;
  readonly saldon: readonly Saldorad[];
  readonly regler: readonly Mappningsregel[];
  readonly insatser: readonly Insats[];
  readonly projektnamn: ReadonlyMap<string, string>;
  /** How driftbidrag are told apart; by account (Kommun-Bas) when left out. */
  readonly driftbidrag?: Placeringsregler['driftbidrag'];
  /** The user's sheets besides ledger and mapping. */
  readonly tillagg?: Tillagg;
  /** What accounts are called in the ledger. */
  readonly kontonamn?: ReadonlyMap<string, string>;
}

export function buildRapportunderlag(val: Rapportval): { underlag: Rapportunderlag; issues: readonly Issue<Placeringsproblem>[] } {
  const noter = new Notregister(val.regler);
  const insatser = new Map(val.insatser.map((i) => [i.projekt, i]));
  const varavregler = { kontonamn: val.kontonamn ?? new Map<string, string>(), insatser };
  const varavrader = new Map<string, Varav>();
  const varav: Placeringsregler['varav'] = (saldo, regel, rad) => {
    const found = varavOf(saldo, regel, rad, varavregler);
    if (found !== null) varavrader.set(found.nyckel, found);
    return found;
  };
  const mappning = new Mappning(val.regler);
  const regler: Placeringsregler = {
    mappning, noter, insatser, varav,
    avskrivningarJusteras: !val.regler.some(isOwnAdjustment),
    baraImmateriella: hasOnlyIntangibles(val.saldon, mappning),
    driftbidrag: val.driftbidrag ?? driftbidragByAccount,
  };
  const issues: Issue<Placeringsproblem>[] = [];
  const placerade: Placerad[] = [];
  for (const saldo of val.saldon.filter((s) => s.ar === val.ar || s.ar === val.ar - 1)) {
    const { placering, problem } = placeSaldo(saldo, regler);
    placerade.push({ saldo, placering });
    if (problem !== null) issues.push(problem);
  }
  const tillagg = val.tillagg ?? INGA_TILLAGG;
  const forsta = principtextIn(tillagg) === null ? 1 : 2;
  return { underlag: { ...yearsOf(val), placerade, noter: noter.numbered(shownNotes(placerade), forsta), insatser, projektnamn: val.projektnamn, tillagg, varavrader }, issues: mergeByAccount(issues) };
}

const shownNotes = (placerade: readonly Placerad[]): ReadonlySet<string> => new Set(placerade.flatMap((p) => (p.saldo.slag !== 'Budget' && p.placering.not !== null ? [p.placering.not.id] : [])));

function yearsOf({ ar, manad, saldon }: Rapportval): Pick<Rapportunderlag, 'ar' | 'foregaendeAr' | 'manad' | 'harForegaende' | 'harForegaendeRader' | 'foregaendeBaraHelar' | 'harBudget'> {
  const forra = saldon.filter((s) => s.ar === ar - 1 && s.slag === 'Utfall');
  return {
    ar,
    foregaendeAr: ar - 1,
    manad,
    harForegaende: forra.length > 0 && (manad === 12 || !forra.every((s) => s.helar)),
    harForegaendeRader: forra.length > 0,
    foregaendeBaraHelar: forra.length > 0 && forra.every((s) => s.helar),
    harBudget: saldon.some((s) => s.ar === ar && s.slag === 'Budget'),
  };
}

/** The books have immateriella anläggningstillgångar and no other fixed assets that depreciation could be of. */
function hasOnlyIntangibles(saldon: readonly Saldorad[], mappning: Mappning): boolean {
  const targets = new Set(saldon.flatMap((s) => {
    const traff = s.konto.startsWith('1') ? mappning.match(s.konto, s) : null;
    return traff?.art === 'regel' ? [findRapportrad(traff.regel.rapportrad)?.kassaflode ?? null] : [];
  }));
  return targets.has('KF_INV_IMMATERIELLA') && !targets.has('KF_INV_MATERIELLA');
}

/** The user has mapped accounts of anläggningstillgångar to the adjustment row himself: then depreciation is not moved there again. */
function isOwnAdjustment(regel: Mappningsregel): boolean {
  return findRapportrad(regel.rapportrad)?.kassaflode?.startsWith('KF_INV_') === true && findKassaflodesrad(regel.kassaflodesrad) === 'KF_JUSTERING';
}

/** One Issue for an account, year and kind of problem, with the sum of what it concerns. */
function mergeByAccount(issues: readonly Issue<Placeringsproblem>[]): readonly Issue<Placeringsproblem>[] {
  const merged = new Map<string, Issue<Placeringsproblem>>();
  for (const issue of issues) {
    const key = [issue.kod, issue.fakta['konto'], issue.fakta['ar'], issue.fakta['rad']].join('|');
    const known = merged.get(key);
    merged.set(key, known === undefined ? issue : { ...known, fakta: { ...known.fakta, belopp: sumText(known.fakta['belopp'], issue.fakta['belopp']) } });
  }
  return [...merged.values()];
}

const sumText = (...belopp: readonly unknown[]): string => Belopp.sum(belopp.map((b) => Belopp.parse(String(b)) ?? Belopp.noll)).toString();

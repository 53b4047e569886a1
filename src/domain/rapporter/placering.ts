/**
 * Where a balance belongs: its report line, note row, insats row and kassaflöde row, each at most one. This is the whole of the
 * mapping's effect; the reports only sum what is placed here.
 */
import type { Insats } from '../mappning/typer';
import type { Mappning } from '../mappning/mappning';
import type { Mappningsregel } from '../mappning/typer';
import { findBalanskravsrad } from './balanskravsrader';
import type { Varav } from './varav';
import type { Saldorad } from '../huvudbok/saldobok';
import type { Issue } from '../issue';
import type { Kassaflodesmal, Rapportrad } from './rapportrader';
import { ARETS_RESULTAT, findRapportrad, nearestRapportrad, rapportradById } from './rapportrader';
import { findKassaflodesrad } from './kassaflodesrader';
import type { Notregister, Notplats } from './notregister';
import type { Resultatflytt } from './resultatflytt';
import { flyttOf } from './resultatflytt';
import { isBokslutsnummer } from '../huvudbok/bokslutskonto';
import { insatsKey } from './insatser';
import { codeKey } from './nyckel';
import { Belopp } from '../belopp/belopp';
import { monthOf } from '../period/period';

export interface Placering {
  readonly rad: Rapportrad | null;
  readonly not: Notplats | null;
  /** Key of the row in driftredovisningen with I, K or B (budget), or null for balance-sheet accounts. */
  readonly insats: { readonly rad: string; readonly slag: 'I' | 'K' | 'B' } | null;
  readonly kassaflode: Kassaflodesmal | Resultatflytt | 'KF_IB' | 'KF_AVSKR_MATERIELLA' | 'KF_AVSKR_IMMATERIELLA' | null;
  /** ID prefix of the note that explains the line, when the account has no row in it. */
  readonly saknadNot: string | null;
  /** What a check sums it as: opening balances by line, driftbidrag by giver, the closing entry. */
  readonly kontroll: string | null;
  /** Key of the varav row, and ID of the row of balanskravsresultatet. */
  readonly varav: string | null;
  readonly balanskrav: string | null;
}

export type Placeringsproblem = 'KONTO_OMAPPAT' | 'MAPPNING_OAVGJORD' | 'RAPPORTRAD_SAKNAS' | 'KASSAFLODESRAD_SAKNAS' | 'KASSAFLODESRAD_UTAN_VERKAN';

export interface Placerad {
  readonly saldo: Saldorad;
  readonly placering: Placering;
}

export interface Placeringsregler {
  readonly mappning: Mappning;
  readonly noter: Notregister;
  readonly insatser: ReadonlyMap<string, Insats>;
  /** False when the user has mapped accounts of anläggningstillgångar to the adjustment row himself. */
  readonly avskrivningarJusteras: boolean;
  /** The only anläggningstillgångar that the books have are immateriella, so that is what depreciation is of. */
  readonly baraImmateriella: boolean;
  /** Which giver's driftbidrag a balance is (DB_STATEN, DB_KOMMUN, DB_REGION), or null. */
  readonly driftbidrag: (saldo: Saldorad) => string | null;
  /** The varav row of a balance that this rule placed. */
  readonly varav: (saldo: Saldorad, regel: Mappningsregel, rad: Rapportrad) => Varav | null;
}

const INGEN: Placering = { rad: null, not: null, insats: null, kassaflode: null, saknadNot: null, kontroll: null, varav: null, balanskrav: null };

/** Places one balance. `problem` is set, and the placement empty, when the mapping gives no single line. */
export function placeSaldo(saldo: Saldorad, regler: Placeringsregler): { placering: Placering; problem: Issue<Placeringsproblem> | null } {
  if (isBokslutskonto(saldo, regler.mappning)) return { placering: placed(saldo, rapportradById('BR_OVRIGT_EK'), null, { mal: null, regler }), problem: null };
  const traff = regler.mappning.match(saldo.konto, saldo);
  if (traff.art === 'ingen') return { placering: INGEN, problem: problemOf('KONTO_OMAPPAT', saldo, []) };
  if (traff.art === 'oavgjord') return { placering: INGEN, problem: problemOf('MAPPNING_OAVGJORD', saldo, traff.regler.map((r) => r.kalla)) };
  const { regel } = traff;
  const rad = findRapportrad(regel.rapportrad);
  if (rad === null) return { placering: INGEN, problem: problemOf('RAPPORTRAD_SAKNAS', saldo, [regel.kalla], regel.rapportrad) };
  const mal = regel.kassaflodesrad === '' ? null : findKassaflodesrad(regel.kassaflodesrad);
  if (regel.kassaflodesrad !== '' && mal === null) return { placering: INGEN, problem: problemOf('KASSAFLODESRAD_SAKNAS', saldo, [regel.kalla], regel.kassaflodesrad) };
  const placering = placed(saldo, rad, regler.noter.placeOf(regel), { mal, regler });
  const balanskrav = saldo.slag === 'Utfall' && rad.rapport !== 'BR' && regel.balanskravsrad !== undefined ? findBalanskravsrad(regel.balanskravsrad) : null;
  const utanVerkan = saldo.slag === 'Utfall' && hasNoEffect(rad, mal, placering.kassaflode);
  return {
    placering: { ...placering, balanskrav, varav: regler.varav(saldo, regel, rad)?.nyckel ?? null },
    problem: utanVerkan ? problemOf('KASSAFLODESRAD_UTAN_VERKAN', saldo, [regel.kalla], regel.kassaflodesrad) : null,
  };
}

/** 8999 needs no rule; a class 8 account that the user maps to "Årets resultat" is the same thing in another chart. */
export function isBokslutskonto(saldo: Saldorad, mappning: Mappning): boolean {
  if (isBokslutsnummer(saldo.konto)) return true;
  if (!saldo.konto.startsWith('8')) return false;
  const traff = mappning.match(saldo.konto, saldo);
  return traff.art === 'regel' && traff.regel.rapportrad.trim().toLowerCase() === ARETS_RESULTAT.toLowerCase();
}

interface Val {
  readonly mal: Kassaflodesmal | null;
  readonly regler: Placeringsregler;
}

function placed(saldo: Saldorad, rad: Rapportrad, not: Notplats | null, { mal, regler }: Val): Placering {
  const balans = rad.rapport === 'BR';
  return {
    rad,
    not: saldo.slag === 'Budget' ? null : not,
    insats: balans ? null : { rad: insatsKey(saldo, rad, regler.insatser), slag: driftslag(saldo, rad) },
    kassaflode: saldo.slag === 'Budget' ? null : balans ? kassaflodeOfBalans(saldo, mal ?? rad.kassaflode) : kassaflodeOfResultat(rad, mal, regler),
    saknadNot: not === null && saldo.slag !== 'Budget' ? regler.noter.prefixOf(rad.id) : null,
    kontroll: kontrollOf(saldo, rad, regler),
    varav: null,
    balanskrav: null,
  };
}

/** What a check sums the balance as. A budgeted cost that is a credit, or an income that is a debit, is one for the user to look at. */
function kontrollOf(saldo: Saldorad, rad: Rapportrad, regler: Placeringsregler): string | null {
  if (saldo.slag === 'IB') return `IB_${rad.id}`;
  if (saldo.slag === 'Utfall') return rad.drift === 'intakt' ? regler.driftbidrag(saldo) : isClosing(saldo, rad) ? BOKSLUT : null;
  const wrong = (rad.drift === 'intakt' && saldo.ore > 0) || (rad.drift === 'kostnad' && saldo.ore < 0);
  return wrong ? `BT_${[saldo.konto, saldo.ansvar, saldo.verksamhet, saldo.projekt, saldo.motpart].map(codeKey).join('_')}` : null;
}

/** The closing entry's own accounts: what a check sums them as. */
export const BOKSLUT = 'BOKSLUT';
const isClosing = ({ konto }: Saldorad, rad: Rapportrad): boolean => konto.startsWith('8') && rad.id === 'BR_OVRIGT_EK';

/** The opening balance only matters for likvida medel; a movement goes to exactly one row. */
function kassaflodeOfBalans(saldo: Saldorad, mal: Kassaflodesmal | null): Placering['kassaflode'] {
  if (saldo.slag === 'Utfall' && monthOf(saldo.period) > 0) return mal;
  return mal === 'KF_LIKVIDA' ? 'KF_IB' : null;
}

/** Depreciation is a cost without cash: added back in the löpande verksamhet, taken from the investments that it wrote down. */
function kassaflodeOfResultat(rad: Rapportrad, mal: Kassaflodesmal | null, regler: Placeringsregler): Placering['kassaflode'] {
  if (!isDepreciation(rad, mal)) return flyttOf(rad, mal, regler.baraImmateriella);
  if (!regler.avskrivningarJusteras) return null;
  return mal === 'KF_INV_IMMATERIELLA' || (mal === null && regler.baraImmateriella) ? 'KF_AVSKR_IMMATERIELLA' : 'KF_AVSKR_MATERIELLA';
}

const isDepreciation = (rad: Rapportrad, mal: Kassaflodesmal | null): boolean =>
  rad.id === 'RR_AVSKRIVNINGAR' && (mal === null || mal === 'KF_JUSTERING' || mal === 'KF_INV_MATERIELLA' || mal === 'KF_INV_IMMATERIELLA');

/** A row of the löpande verksamheten on a result account: årets resultat has the amount there already. */
const hasNoEffect = (rad: Rapportrad, mal: Kassaflodesmal | null, kassaflode: Placering['kassaflode']): boolean =>
  rad.rapport !== 'BR' && mal !== null && kassaflode === null && !isDepreciation(rad, mal);

function driftslag(saldo: Saldorad, rad: Rapportrad): 'I' | 'K' | 'B' {
  if (saldo.slag === 'Budget') return 'B';
  switch (rad.drift) {
    case 'intakt':
      return 'I';
    case 'finans':
      return rad.id === 'RR_FINANSIELLA_INTAKTER' ? 'I' : 'K';
    case 'klass':
      return saldo.konto.startsWith('3') ? 'I' : 'K';
    case 'kostnad':
    case null:
      return 'K';
  }
}

const ALLVAR: Readonly<Record<Placeringsproblem, Issue['allvar']>> = { KONTO_OMAPPAT: 'fel', MAPPNING_OAVGJORD: 'stopp', RAPPORTRAD_SAKNAS: 'stopp', KASSAFLODESRAD_SAKNAS: 'stopp', KASSAFLODESRAD_UTAN_VERKAN: 'varning' };

function problemOf(kod: Placeringsproblem, saldo: Saldorad, kallor: Issue['kallor'], rad = ''): Issue<Placeringsproblem> {
  return {
    kod,
    allvar: ALLVAR[kod],
    fakta: { konto: saldo.konto, ar: saldo.ar, belopp: Belopp.fromOre(saldo.ore).toString(), ansvar: saldo.ansvar, verksamhet: saldo.verksamhet, projekt: saldo.projekt, motpart: saldo.motpart, rad, liknar: kod === 'RAPPORTRAD_SAKNAS' ? nearestRapportrad(rad) : '' },
    kallor,
  };
}

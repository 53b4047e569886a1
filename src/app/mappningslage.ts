/**
 * Every account with a balance, with the line and note row that it follows, those without a place first and new ones before the others,
 * and what is suggested for those that lack something. What the mapping view shows.
 */
import { Belopp } from '../domain/belopp/belopp';
import { isBokslutsnummer } from '../domain/huvudbok/bokslutskonto';
import type { Dimensionskoder } from '../domain/huvudbok/typer';
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Forslag } from '../domain/mappning/forslag';
import { Mappning } from '../domain/mappning/mappning';
import type { Mappningsregel } from '../domain/mappning/typer';
import type { Placerad } from '../domain/rapporter/placering';
import { amountInPeriod } from '../domain/rapporter/rapportunderlag';
import type { Lage } from './lasLage';
import { suggestFor } from './mappningsforslag';

/** `omappad`: no line. `oklar`: two rules tie, or the line does not exist. `utanNotrad`: the line has a note, the account no row in it. */
export type Mappningsstatus = 'omappad' | 'oklar' | 'utanNotrad' | 'klar';

export interface Mappningspost {
  readonly nyckel: string;
  readonly konto: string;
  readonly benamning: string;
  /** The codes of the rule that it follows; empty codes for any. */
  readonly koder: Dimensionskoder;
  readonly saldo: Belopp;
  readonly foregaende: Belopp;
  readonly rapportrad: string;
  readonly not: string;
  readonly notrad: string;
  readonly status: Mappningsstatus;
  readonly regel: Mappningsregel | null;
  /** Was not there at the last refresh. */
  readonly nytt: boolean;
  /** What it could be given; more than one where it has several counterparts. */
  readonly forslag: readonly Forslag[];
}

const INGA_KODER: Dimensionskoder = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
const RANG: Readonly<Record<Mappningsstatus, number>> = { omappad: 0, oklar: 1, utanNotrad: 2, klar: 3 };

type Grund = Omit<Mappningspost, 'saldo' | 'foregaende' | 'forslag'>;

interface Samling {
  readonly grund: Grund;
  readonly motparter: Set<string>;
  readonly projekt: Set<string>;
  nu: number;
  forra: number;
}

/** One post for each account and rule. Balances in kronor, ledger sign, in the period that the reports run to. */
export function mappningslage({ underlag, placerat, tidigareKonton }: Lage): readonly Mappningspost[] {
  if (underlag === null || placerat === null) return [];
  const mappning = new Mappning(underlag.regler);
  const uppslag: Uppslag = { mappning, namn: underlag.benamningar.konto, kanda: tidigareKonton, harNot: (id) => placerat.underlag.noter.notOf(id) !== null };
  const samlade = new Map<string, Samling>();
  for (const p of placerat.underlag.placerade) {
    if (p.saldo.slag === 'Budget' || isBokslutsnummer(p.saldo.konto)) continue;
    const grund = groundOf(p, uppslag);
    const samling = samlade.get(grund.nyckel) ?? { grund, motparter: new Set<string>(), projekt: new Set<string>(), nu: 0, forra: 0 };
    const ore = amountInPeriod(p.saldo, placerat.tid.manad);
    if (p.saldo.ar === placerat.tid.ar) samling.nu += ore;
    else samling.forra += ore;
    if (p.saldo.motpart !== '') samling.motparter.add(p.saldo.motpart);
    if (p.saldo.projekt !== '') samling.projekt.add(p.saldo.projekt);
    samlade.set(grund.nyckel, samling);
  }
  return [...samlade.values()]
    .filter(({ nu, forra }) => nu !== 0 || forra !== 0)
    .map(({ grund, motparter, projekt, nu, forra }): Mappningspost => ({ ...grund, forslag: suggestFor({ ...grund, motparter: [...motparter], projekt: [...projekt] }, underlag), saldo: Belopp.fromOre(nu), foregaende: Belopp.fromOre(forra) }))
    .sort((a, b) => RANG[a.status] - RANG[b.status] || Number(b.nytt) - Number(a.nytt) || compareText(a.konto, b.konto));
}

interface Uppslag {
  readonly mappning: Mappning;
  readonly namn: ReadonlyMap<string, string>;
  /** Accounts of the last refresh; null where there has been none. */
  readonly kanda: ReadonlySet<string> | null;
  readonly harNot: (radId: string) => boolean;
}

function groundOf({ saldo, placering }: Placerad, { mappning, namn, kanda, harNot }: Uppslag): Grund {
  const traff = mappning.match(saldo.konto, saldo);
  const regel = traff.art === 'regel' ? traff.regel : null;
  const koder = regel === null ? INGA_KODER : pickKoder(regel);
  const status = placering.rad === null ? (traff.art === 'ingen' ? 'omappad' : 'oklar') : placering.not === null && harNot(placering.rad.id) ? 'utanNotrad' : 'klar';
  return {
    nyckel: [saldo.konto, ...DIMENSIONER.map((d) => koder[d])].join('|'),
    konto: saldo.konto,
    benamning: namn.get(saldo.konto) ?? '',
    koder,
    rapportrad: regel?.rapportrad ?? '',
    not: regel?.not ?? '',
    notrad: regel?.notrad ?? '',
    status,
    regel,
    nytt: kanda !== null && !kanda.has(saldo.konto),
  };
}

const pickKoder = ({ ansvar, verksamhet, projekt, motpart }: Dimensionskoder): Dimensionskoder => ({ ansvar, verksamhet, projekt, motpart });
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

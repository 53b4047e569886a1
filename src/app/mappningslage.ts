/** Every account with a balance, with the line and note row that it follows, those without a place first. What the mapping view shows. */
import { Belopp } from '../domain/belopp/belopp';
import type { Dimensionskoder } from '../domain/huvudbok/typer';
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Mappningsregel } from '../domain/mappning/typer';
import { Mappning } from '../domain/mappning/mappning';
import { isBokslutsnummer } from '../domain/huvudbok/bokslutskonto';
import type { Placerad } from '../domain/rapporter/placering';
import { amountInPeriod } from '../domain/rapporter/rapportunderlag';
import type { Lage } from './lasLage';

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
}

const INGA_KODER: Dimensionskoder = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
const RANG: Readonly<Record<Mappningsstatus, number>> = { omappad: 0, oklar: 1, utanNotrad: 2, klar: 3 };

/** One post for each account and rule. Balances in kronor, ledger sign, in the period that the reports run to. */
export function mappningslage({ underlag, placerat }: Lage): readonly Mappningspost[] {
  if (underlag === null || placerat === null) return [];
  const mappning = new Mappning(underlag.regler);
  const poster = new Map<string, { readonly post: Omit<Mappningspost, 'saldo' | 'foregaende'>; nu: number; forra: number }>();
  for (const p of placerat.underlag.placerade) {
    if (p.saldo.slag === 'Budget' || isBokslutsnummer(p.saldo.konto)) continue;
    const post = postOf(p, mappning, { namn: underlag.benamningar.konto, harNot: (id) => placerat.underlag.noter.notOf(id) !== null });
    const known = poster.get(post.nyckel) ?? { post, nu: 0, forra: 0 };
    const ore = amountInPeriod(p.saldo, placerat.tid.manad);
    if (p.saldo.ar === placerat.tid.ar) known.nu += ore;
    else known.forra += ore;
    poster.set(post.nyckel, known);
  }
  return [...poster.values()]
    .filter(({ nu, forra }) => nu !== 0 || forra !== 0)
    .map(({ post, nu, forra }) => ({ ...post, saldo: Belopp.fromOre(nu), foregaende: Belopp.fromOre(forra) }))
    .sort((a, b) => RANG[a.status] - RANG[b.status] || compareText(a.konto, b.konto));
}

interface Uppslag {
  readonly namn: ReadonlyMap<string, string>;
  readonly harNot: (radId: string) => boolean;
}

function postOf({ saldo, placering }: Placerad, mappning: Mappning, { namn, harNot }: Uppslag): Omit<Mappningspost, 'saldo' | 'foregaende'> {
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
  };
}

const pickKoder = ({ ansvar, verksamhet, projekt, motpart }: Dimensionskoder): Dimensionskoder => ({ ansvar, verksamhet, projekt, motpart });
const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

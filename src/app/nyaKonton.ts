/** Accounts that were not there at the last refresh, each with where its amount went: someone should look at them before anything else. */
import { Belopp } from '../domain/belopp/belopp';
import type { Issue } from '../domain/issue';
import { isBokslutsnummer } from '../domain/huvudbok/bokslutskonto';
import type { Placerad } from '../domain/rapporter/placering';
import { amountInPeriod, type Rapportunderlag } from '../domain/rapporter/rapportunderlag';

/** How many accounts a message names. */
const NAMED = 10;

/** One issue, or none: also where there has been no earlier refresh. Those without a line are named first. Amounts with ledger sign. */
export function nyaKonton({ placerade, ar, manad }: Rapportunderlag, tidigare: ReadonlySet<string> | null, namn: ReadonlyMap<string, string>): readonly Issue[] {
  if (tidigare === null) return [];
  const nya = new Map<string, { readonly rad: string; ore: number }>();
  for (const p of placerade.filter((one) => isNew(one, tidigare))) {
    const known = nya.get(p.saldo.konto) ?? { rad: p.placering.rad?.etikett ?? '', ore: 0 };
    known.ore += p.saldo.ar === ar ? amountInPeriod(p.saldo, manad) : 0;
    nya.set(p.saldo.konto, known);
  }
  if (nya.size === 0) return [];
  const ordnade = [...nya].sort(([a, x], [b, y]) => Number(x.rad !== '') - Number(y.rad !== '') || (a < b ? -1 : 1)).slice(0, NAMED);
  const fakta = {
    konton: ordnade.map(([konto]) => `${konto} ${namn.get(konto) ?? ''}`.trim()),
    belopp: ordnade.map(([, { ore }]) => Belopp.fromOre(ore).toString()),
    rader: ordnade.map(([, { rad }]) => rad),
    antalKonton: nya.size,
  };
  return [{ kod: 'KONTO_NYTT', allvar: 'varning', fakta, kallor: [] }];
}

const isNew = ({ saldo }: Placerad, tidigare: ReadonlySet<string>): boolean => saldo.slag !== 'Budget' && !isBokslutsnummer(saldo.konto) && !tidigare.has(saldo.konto);

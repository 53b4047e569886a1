/**
 * Sums a file's transactions per account, object list and month: a million of them become some thousand facts. A voucher is
 * booked in the month of its own date; one dated outside the year belongs to no fact and is an Issue.
 */
import type { Issuesamlare } from '../issuesamlare';
import type { Faktaar } from './ar';
import { isInYear } from './kontroll';
import type { Siebok } from './siebok';
import type { Siepost } from './siepost';

interface Summa {
  ore: number;
  readonly radnummer: number;
}

/** The movements of year 0. */
export function summeraTransaktioner(bok: Siebok, { nr, ar, spann }: Faktaar, issues: Issuesamlare): readonly Siepost[] {
  const { transaktioner, verifikationer } = bok;
  const summor = new Map<number, Summa>();
  const listor = Math.max(1, transaktioner.listor.length);
  const outside = new Set<number>();
  for (let i = 0; i < transaktioner.antal; i += 1) {
    const ver = transaktioner.ver(i);
    const dag = verifikationer.dag(ver);
    if (spann !== null && !isInYear(dag, spann)) {
      outside.add(ver);
      continue;
    }
    const key = (transaktioner.kontoId(i) * listor + transaktioner.listaId(i)) * PERIODS + Math.floor(dag / 100);
    const known = summor.get(key);
    if (known === undefined) summor.set(key, { ore: transaktioner.ore(i), radnummer: transaktioner.radnummer(i) });
    else known.ore += transaktioner.ore(i);
  }
  for (const ver of outside) {
    const kallor = [{ namn: bok.namn, radnummer: verifikationer.radnummer(ver) }];
    const utanfor = Math.floor(verifikationer.dag(ver) / 10_000);
    issues.add({ kod: 'DATUM_UTANFOR_AR', allvar: 'fel', fakta: { ver: verifikationer.namn(ver), ar: utanfor, vantat: ar }, kallor, grupp: String(utanfor) });
  }
  return [...summor].map(([key, { ore, radnummer }]) => {
    const codes = Math.floor(key / PERIODS);
    const konto = transaktioner.konton[Math.floor(codes / listor)] ?? '';
    return { slag: 'Utfall', nr, konto, period: key % PERIODS, objekt: transaktioner.listor[codes % listor] ?? [], ore, radnummer };
  });
}

/** More than any yyyymm. */
const PERIODS = 1_000_000;

/**
 * The rows of balanskravsresultatet that accounts can be mapped to (`Mappning`, column Balanskravsrad), as the national template and
 * RKR R15 print them (domain.md 1.5). Reserving and using a resultatreserv is not for a samordningsförbund (FinsamL 21 §), so those
 * rows stand only where accounts are mapped to them.
 */
import type { Tecken } from './typer';
import { slug } from './nyckel';

export interface Balanskravsrad {
  readonly id: string;
  readonly etikett: string;
  /** Shown amount = tecken × raw ledger amount. */
  readonly tecken: Tecken;
  readonly valfri: boolean;
  /** Rows whose accounts are this row's too. */
  readonly aven: readonly string[];
}

const rad = (id: string, etikett: string, tecken: Tecken, aven: readonly string[] = []): Balanskravsrad => ({ id, etikett, tecken, valfri: false, aven });

/** A gain is a credit: taken away with the ledger's own sign, given back with the other. A loss is a debit: given back as it is. */
export const JUSTERINGAR: readonly Balanskravsrad[] = [
  rad('BK_REAVINSTER', '- Samtliga realisationsvinster', 1, ['BK_REAVINSTER_UNDANTAG']),
  rad('BK_REAVINSTER_UNDANTAG', '+ Realisationsvinster enligt undantagsmöjlighet', -1),
  rad('BK_REAFORLUSTER_UNDANTAG', '+ Realisationsförluster enligt undantagsmöjlighet', 1),
  rad('BK_OREALISERADE', '-/+ Orealiserade vinster och förluster i värdepapper', 1),
  rad('BK_ATERFORING', '+/- Återföring av orealiserade vinster och förluster i värdepapper', 1),
];

export const RESERVER: readonly Balanskravsrad[] = [
  { ...rad('BK_RESERVERING', '- Reservering av medel till resultatreserv', 1), valfri: true },
  { ...rad('BK_ANVANDNING', '+ Användning av medel från resultatreserv', 1), valfri: true },
];

const BY_LABEL: ReadonlyMap<string, string> = new Map([...JUSTERINGAR, ...RESERVER].map((r) => [slug(r.etikett), r.id]));

/** A gain or loss on a sale, whatever the rule says of it. */
export const isRealisationsrad = (id: string): boolean => id.startsWith('BK_REA');

/** The row that a label of `Mappning` means, with or without its sign, or null. */
export function findBalanskravsrad(etikett: string): string | null {
  return BY_LABEL.get(slug(etikett)) ?? null;
}

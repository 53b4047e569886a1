/**
 * Which of our dimensions a file's #DIM is: by its name, and where the name says nothing by SIE's own numbers (1 resultat-
 * enhet, 6 projekt). Two that mean the same: the better name, then the lower number; the other has no place and is named.
 */
import type { Dimension, Dimensionskoder } from '../../domain/huvudbok/typer';
import { dimensionOfNamn } from '../dimensionsnamn';
import type { Objekt } from './siebok';

export interface Dimensionsval {
  /** By SIE dimension number. */
  readonly av: ReadonlyMap<string, Dimension>;
  /** Dimensions of the file that none of ours is: number and name. */
  readonly utanPlats: readonly string[];
}

const BY_NUMBER: ReadonlyMap<string, Dimension> = new Map([
  ['1', 'ansvar'],
  ['6', 'projekt'],
]);
/** Behind every name. */
const NUMBER_RANK = 10;

interface Kandidat {
  readonly nummer: string;
  readonly namn: string;
  readonly dimension: Dimension | null;
  readonly rang: number;
}

/** Maps the dimensions that a file declares or uses. */
export function mapDimensioner(dimensioner: ReadonlyMap<string, string>, anvanda: ReadonlySet<string>): Dimensionsval {
  const kandidater = [...new Set([...dimensioner.keys(), ...anvanda])].map((nummer) => kandidatOf(nummer, dimensioner.get(nummer) ?? ''));
  kandidater.sort((a, b) => a.rang - b.rang || Number(a.nummer) - Number(b.nummer));
  const av = new Map<string, Dimension>();
  const utanPlats: string[] = [];
  for (const { nummer, namn, dimension } of kandidater) {
    if (dimension !== null && ![...av.values()].includes(dimension)) av.set(nummer, dimension);
    else if (anvanda.has(nummer)) utanPlats.push(`${nummer} ${namn}`.trim());
  }
  return { av, utanPlats };
}

function kandidatOf(nummer: string, namn: string): Kandidat {
  const named = dimensionOfNamn(namn);
  if (named !== null) return { nummer, namn, dimension: named.dimension, rang: named.rang };
  return { nummer, namn, dimension: BY_NUMBER.get(nummer) ?? null, rang: NUMBER_RANK };
}

/** The codes of an object list. */
export function kodOf(objekt: readonly Objekt[], { av }: Dimensionsval): Dimensionskoder {
  const koder: Record<Dimension, string> = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
  for (const { dimension, kod } of objekt) {
    const own = av.get(dimension);
    if (own !== undefined) koder[own] = kod;
  }
  return koder;
}

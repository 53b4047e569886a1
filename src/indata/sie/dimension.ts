/**
 * Which of our dimensions a file's #DIM is: by its name, and where the name says nothing by SIE's own numbers (1 resultat-
 * enhet, 6 projekt). Two that mean the same: the better name, then the lower number; the other has no place and is named.
 * An #UNDERDIM that has no place of its own stands for the dimension above it: its codes are those of the parent with more
 * digits (SIE 4C: hierarchical codes are concatenated).
 */
import type { Dimension, Dimensionskoder } from '../../domain/huvudbok/typer';
import { dimensionOfNamn } from '../dimensionsnamn';
import type { Objekt, Siebok } from './siebok';

export interface Dimensionsval {
  /** By SIE dimension number. */
  readonly av: ReadonlyMap<string, Dimension>;
  /** Sub-dimensions by number: the dimension whose codes theirs continue. */
  readonly under: ReadonlyMap<string, Dimension>;
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
  readonly dimension: Dimension | null;
  readonly rang: number;
}

type Deklarerade = Pick<Siebok, 'dimensioner' | 'overdimension'>;

/** Maps the dimensions that a file declares or uses. `listor`: every object list of its records. */
export function mapDimensioner({ dimensioner, overdimension }: Deklarerade, listor: readonly (readonly Objekt[])[]): Dimensionsval {
  const anvanda = new Set(listor.flatMap((objekt) => objekt.map(({ dimension }) => dimension)));
  const kandidatOf = (nummer: string): Kandidat => toKandidat(nummer, dimensioner.get(nummer) ?? '');
  const kandidater = [...new Set([...dimensioner.keys(), ...overdimension.values(), ...anvanda])].map(kandidatOf);
  kandidater.sort((a, b) => a.rang - b.rang || Number(a.nummer) - Number(b.nummer));
  const continues = ({ nummer, dimension }: Kandidat): boolean => ancestors(nummer, overdimension).some((over) => kandidatOf(over).dimension === dimension);
  const av = new Map<string, Dimension>();
  for (const kandidat of kandidater) {
    const { nummer, dimension } = kandidat;
    if (dimension !== null && ![...av.values()].includes(dimension) && !continues(kandidat)) av.set(nummer, dimension);
  }
  const under = new Map(kandidater.flatMap(({ nummer }) => {
    const over = av.has(nummer) ? undefined : ancestors(nummer, overdimension).find((one) => av.has(one));
    return over === undefined ? [] : [[nummer, av.get(over) ?? 'ansvar'] as const];
  }));
  const utan = kandidater.filter(({ nummer }) => anvanda.has(nummer) && !av.has(nummer) && (!under.has(nummer) || listor.some((objekt) => losesIn(objekt, nummer, { av, under }))));
  return { av, under, utanPlats: utan.map(({ nummer }) => `${nummer} ${dimensioner.get(nummer) ?? ''}`.trim()) };
}

/** The dimensions above one, nearest first; a circle ends where it closes. */
function ancestors(nummer: string, overdimension: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (let over = overdimension.get(nummer); over !== undefined && over !== nummer && !found.includes(over); over = overdimension.get(over)) found.push(over);
  return found;
}

function toKandidat(nummer: string, namn: string): Kandidat {
  const named = dimensionOfNamn(namn);
  if (named !== null) return { nummer, dimension: named.dimension, rang: named.rang };
  return { nummer, dimension: BY_NUMBER.get(nummer) ?? null, rang: NUMBER_RANK };
}

/** The codes of an object list. A sub-dimension's code counts where it continues the one above it, or stands alone. */
export function kodOf(objekt: readonly Objekt[], { av, under }: Pick<Dimensionsval, 'av' | 'under'>): Dimensionskoder {
  const koder: Record<Dimension, string> = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
  for (const { dimension, kod } of objekt) {
    const own = av.get(dimension);
    if (own !== undefined) koder[own] = kod;
  }
  for (const { dimension, kod } of objekt) {
    const own = under.get(dimension);
    if (own !== undefined && kod.startsWith(koder[own])) koder[own] = kod;
  }
  return koder;
}

/** Whether the list has a code of the sub-dimension that the code above it says nothing of. */
function losesIn(objekt: readonly Objekt[], nummer: string, val: Pick<Dimensionsval, 'av' | 'under'>): boolean {
  const own = val.under.get(nummer);
  const kod = objekt.find(({ dimension }) => dimension === nummer)?.kod;
  return own !== undefined && kod !== undefined && !kodOf(objekt, val)[own].startsWith(kod);
}

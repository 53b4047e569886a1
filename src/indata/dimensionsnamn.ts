/**
 * What kommuner call their dimensions (koddelar), in sheet headings and in SIE's #DIM alike. Aktivitet and Objekt carry the
 * insatser where there is no Projekt; they are a second choice, so that a sheet with both keeps its Projekt.
 */
import type { Dimension } from '../domain/huvudbok/typer';
import { toNyckel } from './tabell/cell';

export interface Dimensionsnamn {
  readonly dimension: Dimension;
  /** 0 for the dimension's own name, higher for a stand-in. */
  readonly rang: number;
}

const NAMES: Readonly<Record<Dimension, readonly (readonly string[])[]>> = {
  ansvar: [
    ['ansvar', 'ansv', 'ansvarskod', 'ansvarsenhet', 'ansvarid'],
    ['kostnadsstalle', 'kst', 'kstid', 'resultatenhet', 'resultatenheter', 'enhet', 'avdelning', 'kostnadsstallen'],
  ],
  verksamhet: [['verksamhet', 'verks', 'vht', 'vhtid', 'verksamhetskod', 'verksamheter']],
  projekt: [
    ['projekt', 'proj', 'projid', 'projektnr', 'projektkod', 'projektnummer', 'projektid'],
    ['insats', 'insatser', 'aktivitet', 'akt', 'aktivitetskod'],
    ['objekt', 'obj', 'objektkod'],
  ],
  motpart: [['motpart', 'motp', 'motpid', 'motpartskod', 'motpartid', 'motparter']],
};

const BY_NAME: ReadonlyMap<string, Dimensionsnamn> = new Map(
  (Object.keys(NAMES) as Dimension[]).flatMap((dimension) =>
    NAMES[dimension].flatMap((names, rang) => names.map((name): [string, Dimensionsnamn] => [name, { dimension, rang }])),
  ),
);

/** The dimension that a heading or #DIM name stands for, or null. */
export function dimensionOfNamn(namn: string): Dimensionsnamn | null {
  const nyckel = toNyckel(namn);
  const utan = [nyckel, nyckel.replace(/(?:nr|nummer|kod|id)$/, ''), nyckel.replace(/s(?:nr|nummer|kod|id)$/, '')];
  return utan.map((namn) => BY_NAME.get(namn)).find((known) => known !== undefined) ?? null;
}

/**
 * Suggestions of a note row, for an account whose line has a note in which it has no row: the row that carries the counterpart's name
 * ("Norsjö kommun" has "Driftbidrag från Norsjö kommun"), else the row named as the account is.
 */
import type { Forslag, Forslagsunderlag } from './forslag';
import { ruleLike, wordsOf } from './forslag';
import type { Mappningsregel } from './typer';
import { foldText } from '../../shared/foldText';

export interface Radlos {
  readonly konto: string;
  readonly rapportrad: string;
  /** The counterparts that the account is posted with. */
  readonly motparter: readonly string[];
}

/** One for each counterpart that a row is named like; where there is none, one for the account. Empty when no name speaks. */
export function buildNotradsforslag({ konto, rapportrad, motparter }: Radlos, { regler, kontonamn, motpartsnamn }: Forslagsunderlag): readonly Forslag[] {
  const rader = regler.filter((regel) => regel.notrad !== '' && foldText(regel.rapportrad) === foldText(rapportrad));
  const byMotpart = motparter.flatMap((motpart): readonly Forslag[] => {
    const namn = motpartsnamn.get(motpart) ?? '';
    const like = findNamed(rader, wordsOf(namn));
    return like === undefined ? [] : [{ konto, skal: { art: 'motpart', namn }, regel: { ...ruleLike(konto, like), motpart } }];
  });
  if (byMotpart.length > 0) return byMotpart;
  const namn = kontonamn.get(konto) ?? '';
  const like = findNamed(rader, wordsOf(namn));
  return like === undefined ? [] : [{ konto, skal: { art: 'notrad', namn }, regel: ruleLike(konto, like) }];
}

/** The first row that has every word of the name. */
const findNamed = (rader: readonly Mappningsregel[], words: readonly string[]): Mappningsregel | undefined =>
  words.length === 0 ? undefined : rader.find(({ notrad }) => { const has = new Set(wordsOf(notrad)); return words.every((word) => has.has(word)); });

/**
 * Sets of candidates whose sum is the difference. A set is believed only when few other sets of its size come near the
 * difference: the sizes with fewest choices are tried first (all but one, two, all but two …), and the search ends where a hit
 * would be chance.
 */
import type { Ore } from '../../belopp/belopp';
import { forEachCombination } from './forEachCombination';
import { slump } from './slump';
import type { Post, Sokning } from './sokning';
import { sumOf } from './sokning';

export interface Storlek {
  readonly antal: number;
  /** All but `antal` of them. */
  readonly utom: boolean;
}

/** Sets by ascending number of choices; empty when none is believable. Only sets of the first size that hits are given. */
export function findDelmangder(sok: Sokning, poster: readonly Post[], storlekar: readonly Storlek[], maxSlump: number): readonly (readonly Post[])[] {
  const belopp = poster.map((p) => p.ore);
  const alla = sumOf(poster);
  let chans = 0;
  for (const { antal, utom } of storlekar) {
    const traffar: (readonly Post[])[] = [];
    const summor: Ore[] = [];
    forEachCombination(belopp, antal, (delsumma, valda) => {
      const summa = utom ? alla - delsumma : delsumma;
      summor.push(summa);
      if (sok.sideLacking(summa) !== null) traffar.push(pick(poster, valda, utom));
    });
    chans += slump(summor, sok.differens, sok.marginal);
    if (chans > maxSlump) return [];
    if (traffar.length > 0) return traffar;
  }
  return [];
}

const pick = (poster: readonly Post[], valda: readonly number[], utom: boolean): readonly Post[] => poster.filter((_, i) => valda.includes(i) !== utom);

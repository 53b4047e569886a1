/** Sums of every choice of `antal` amounts out of a list, without keeping them all. */
import type { Ore } from '../../belopp/belopp';

/** Calls `visit` with each sum and the chosen indexes; the index list is reused between calls, so keep a copy. */
export function forEachCombination(belopp: readonly Ore[], antal: number, visit: (summa: Ore, valda: readonly number[]) => void): void {
  const valda: number[] = [];
  const choose = (from: number, summa: Ore): void => {
    if (valda.length === antal) {
      visit(summa, valda);
      return;
    }
    for (let i = from; i <= belopp.length - (antal - valda.length); i += 1) {
      valda.push(i);
      choose(i + 1, summa + (belopp[i] ?? 0));
      valda.pop();
    }
  };
  choose(0, 0);
}

/** Money as whole öre for the searches, which add and look up many thousands of sums. */
import type { Belopp, Ore } from '../../belopp/belopp';

/** @throws when the amount is too large to be exact in a double. */
export function toOre(belopp: Belopp): Ore {
  const ore = Number(belopp.toString().replace('.', ''));
  if (!Number.isSafeInteger(ore)) throw new RangeError(`Not whole öre: ${belopp.toString()}`);
  return ore;
}

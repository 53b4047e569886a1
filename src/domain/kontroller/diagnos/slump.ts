/**
 * How likely a match is to be mere chance. Among many candidates, or among round amounts, some sum hits any difference; such a
 * hit convinces nobody. The density of sums around the target is counted, not assumed: amounts in a ledger are far from even.
 */
import type { Ore } from '../../belopp/belopp';

const FONSTER_ANDEL = 5;
const FONSTER_BREDDER = 20;

/**
 * Expected number of chance hits on ±mal among the sums (each may stand on either side). A sum can only hit a round target if
 * it is as round, so only those count: 45 000,00 is a likelier accident than 45 123,40.
 */
export function slump(summor: Iterable<Ore>, mal: Ore, marginal: Ore): number {
  const enhet = marginal === 0 ? roundness(mal) : 1;
  const bredd = marginal === 0 ? enhet : 3 * marginal;
  const fonster = Math.max(Math.abs(mal) / FONSTER_ANDEL, FONSTER_BREDDER * bredd);
  let near = 0;
  for (const summa of summor) {
    for (const avstand of [summa - mal, summa + mal]) {
      const inWindow = avstand <= fonster && avstand >= -fonster;
      if (inWindow && (avstand > marginal || avstand < -marginal) && summa % enhet === 0) near += 1;
    }
  }
  return (near * bredd) / (2 * fonster);
}

/** The largest power of ten that divides the amount. */
function roundness(ore: Ore): Ore {
  let enhet = 1;
  while (ore % (enhet * 10) === 0) enhet *= 10;
  return enhet;
}

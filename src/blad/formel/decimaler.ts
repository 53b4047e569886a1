/** What ROUND is told for a unit: 0 for whole kronor, −3 for whole tkr, −2 for tkr with a decimal. */
import type { Ore } from '../../domain/belopp/belopp';

export const decimalsOf = (ore: Ore): number => 2 - Math.round(Math.log10(ore));

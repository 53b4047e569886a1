/**
 * A total and its breakdown are never added (SIE 4C 8.9). Object rows may be one partition of the account's total, or several
 * alternative ones by different dimensions; the sums decide which, and what they leave uncovered stands without codes.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Objekt } from './siebok';

export interface Delrad {
  readonly objekt: readonly Objekt[];
  readonly ore: Ore;
}

export interface Uppdelning<T extends Delrad> {
  readonly rader: readonly T[];
  /** Total less rows: what has no codes. */
  readonly rest: Ore;
  /** False where no set of rows sums to the total, so that the breakdown is only a part of it. */
  readonly hel: boolean;
}

/**
 * Chooses among the rows of one account (and period). `total` null: the file states none. Then sets that all have one sum
 * are alternatives and the most detailed is taken; sets with different sums are parts, and all are.
 */
export function delaUpp<T extends Delrad>(rader: readonly T[], total: Ore | null): Uppdelning<T> {
  if (rader.length === 0) return { rader, rest: total ?? 0, hel: true };
  if (total !== null && summaOf(rader) === total) return { rader, rest: 0, hel: true };
  const sets = [...bySet(rader)].sort((a, b) => b.dimensioner - a.dimensioner || Number(b.projekt) - Number(a.projekt)).map(({ rader: own }) => own);
  const detailed = sets[0] ?? [];
  if (total === null) {
    const alternatives = sets.length > 1 && sets.every((own) => summaOf(own) === summaOf(detailed));
    return { rader: alternatives ? detailed : rader, rest: 0, hel: true };
  }
  const whole = sets.find((own) => summaOf(own) === total);
  if (whole !== undefined) return { rader: whole, rest: 0, hel: true };
  return { rader: detailed, rest: total - summaOf(detailed), hel: false };
}

/** SIE's own number of projekt, by which driftredovisningen is made: of alternatives as detailed as each other it is the one to have. */
const PROJEKT = '6';

const summaOf = (rader: readonly Delrad[]): Ore => rader.reduce((sum, { ore }) => sum + ore, 0);

/** Rows grouped by the dimensions that they name. */
function bySet<T extends Delrad>(rader: readonly T[]): readonly { readonly dimensioner: number; readonly projekt: boolean; readonly rader: readonly T[] }[] {
  const sets = new Map<string, T[]>();
  for (const rad of rader) {
    const key = rad.objekt.map(({ dimension }) => dimension).sort().join(',');
    const own = sets.get(key);
    if (own === undefined) sets.set(key, [rad]);
    else own.push(rad);
  }
  return [...sets].map(([key, own]) => ({ dimensioner: key.split(',').length, projekt: key.split(',').includes(PROJEKT), rader: own }));
}

/**
 * Rows that only sum the rows of the same account by code: "5010, no code, 100" beside "5010, code 1, 60" and "5010, code 2, 40". Taken for
 * sums only where every account that has both is so, and more than one has, or where the row's code says that it is a sum: a single
 * account with an uncoded part as large as the rest is an accident.
 */
import { DIMENSIONER } from '../../domain/huvudbok/typer';
import { toKod } from './cell';
import type { Kolumnval } from './kolumnval';
import type { Saldorad } from './saldorader';

const SUMKOD = /^(?:\*+|summa|totalt?|alla|\(alla\)|samtliga)$/i;

/** The rows to leave out. */
export function findTotalrader(rader: readonly Saldorad[], { kod }: Pick<Kolumnval, 'kod'>): ReadonlySet<Saldorad> {
  const kolumner = DIMENSIONER.flatMap((dimension) => kod[dimension] ?? []);
  if (kolumner.length === 0) return new Set();
  const konton = new Map<string, { okodade: Saldorad[]; kodade: Saldorad[] }>();
  for (const rad of rader) {
    const own = konton.get(rad.konto) ?? { okodade: [], kodade: [] };
    konton.set(rad.konto, own);
    (kolumner.every((index) => isUncoded(toKod(rad.cells[index]))) ? own.okodade : own.kodade).push(rad);
  }
  const bada = [...konton.values()].filter(({ okodade, kodade }) => okodade.length === 1 && kodade.length > 0);
  const lika = bada.filter(({ okodade: [total], kodade }) => total !== undefined && isSumOf(total, kodade));
  const sagda = lika.filter(({ okodade: [total] }) => total !== undefined && kolumner.some((index) => SUMKOD.test(toKod(total.cells[index]))));
  const alla = lika.length === bada.length && lika.filter(({ kodade }) => kodade.length > 1).length > 1;
  return new Set((alla ? lika : sagda).flatMap(({ okodade }) => okodade));
}

const isUncoded = (text: string): boolean => text === '' || SUMKOD.test(text);

const isSumOf = (total: Saldorad, delar: readonly Saldorad[]): boolean => total.belopp.every((ore, n) => (ore ?? 0) === delar.reduce((sum, rad) => sum + (rad.belopp[n] ?? 0), 0));

/**
 * The heading row of a sheet that the user fills in (Mappning, Insatser …): found by its necessary headings, in any column
 * order, among the first rows.
 */
import type { RawCell, RawTable } from '../rawTable';
import { toNyckel, toText } from './cell';

const SEARCHED_ROWS = 40;

/** Heading words by column, as `toNyckel` folds them, best first. */
export type Ordlista<R extends string> = Readonly<Record<R, readonly string[]>>;

export interface Nyckelrad<R extends string> {
  /** 0-based within the table. */
  readonly rad: number;
  readonly kolumn: Readonly<Partial<Record<R, number>>>;
}

/** The first row that has every heading of `krav`; null when there is none. */
export function findNyckelrad<R extends string>(tabell: RawTable, ord: Ordlista<R>, krav: readonly R[]): Nyckelrad<R> | null {
  for (let rad = 0; rad < Math.min(SEARCHED_ROWS, tabell.celler.length); rad += 1) {
    const kolumn = columnsOf(tabell.celler[rad] ?? [], ord);
    if (krav.every((roll) => kolumn[roll] !== undefined)) return { rad, kolumn };
  }
  return null;
}

function columnsOf<R extends string>(cells: readonly RawCell[], ord: Ordlista<R>): Partial<Record<R, number>> {
  const keys = cells.map((cell) => (typeof cell === 'string' ? toNyckel(toText(cell)) : ''));
  const kolumn: Partial<Record<R, number>> = {};
  for (const roll of Object.keys(ord) as R[]) {
    const word = ord[roll].find((candidate) => keys.includes(candidate));
    if (word !== undefined) kolumn[roll] = keys.indexOf(word);
  }
  return kolumn;
}

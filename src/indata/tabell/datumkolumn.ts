/**
 * The date column of a ledger whose heading nobody knows: the only column without a known heading whose every cell is a day of
 * one or two years. Two such columns, and none is taken.
 */
import type { RawTable } from '../rawTable';
import { isBlank } from './cell';
import { readDag } from './dag';
import type { Rubrikrad } from './rubriker';

const SAMPLE = 200;

/** Index of the column, or null. */
export function findDatumkolumn(tabell: RawTable, rubrik: Rubrikrad): number | null {
  const known = new Set(rubrik.kolumner.map(({ index }) => index));
  const rows = tabell.celler.slice(rubrik.rad + 1, rubrik.rad + 1 + SAMPLE);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const found = Array.from({ length: width }, (_, index) => index).filter((index) => !known.has(index) && isDatumkolumn(rows, index));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isDatumkolumn(rows: RawTable['celler'], index: number): boolean {
  const filled = rows.filter((cells) => !isBlank(cells[index]));
  const dagar = filled.map((cells) => readDag(cells[index], 0)?.datum ?? null);
  const ar = new Set(dagar.map((datum) => datum?.ar ?? 0));
  return filled.length * 2 > rows.length && dagar.every((datum) => datum !== null) && ar.size <= 2;
}

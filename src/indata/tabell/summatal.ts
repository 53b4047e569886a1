/**
 * A printed sum. It is checked and never counted, and a sum that a program computed may carry the noise of doubles
 * (1317906.9999999998), so it is taken to the nearest öre, where an amount that counts would be refused.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { RawCell } from '../rawTable';
import type { Beloppskolumn } from './kolumnval';
import { readTal } from './svensktTal';

/** The printed sum of a row in one column; null when the column or the cell is not there, or holds no amount. */
export function readSumma(cells: readonly RawCell[], kolumn: Beloppskolumn | undefined): Ore | null {
  if (kolumn === undefined) return null;
  const cell = cells[kolumn.index];
  if (typeof cell === 'number') return Math.round(cell * kolumn.faktor * 100) + 0;
  const tal = readTal(cell, kolumn);
  return tal.slag === 'ore' ? tal.ore : null;
}

/** Öre as kronor with a point, for the facts of an Issue. */
export const kronor = (ore: Ore): string => (ore / 100).toFixed(2);

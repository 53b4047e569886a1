/**
 * Last resort: two or three ordinary items that happen to be the difference. Believed only among few candidates, where chance
 * would not give it, and where one set alone fits.
 */
import { findDelmangder } from '../findDelmangder';
import type { Sokning } from '../sokning';
import type { Konton } from '../typer';
import { toKonton } from './findMisstankta';

const MAX_POSTER = 40;
const MAX_SLUMP = 0.05;

export function findSummor(sok: Sokning): readonly Konton[] {
  if (sok.ovriga.length > MAX_POSTER) return [];
  const traffar = findDelmangder(sok, sok.ovriga, [{ antal: 2, utom: false }, { antal: 3, utom: false }], MAX_SLUMP);
  return traffar.length === 1 ? traffar.map((t) => toKonton(sok, t, 'summa')) : [];
}

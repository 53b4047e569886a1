/** The candidates that are a difference by themselves: the suspicious, or one ordinary item. */
import type { Sokning } from '../sokning';
import type { Kandidat } from '../typer';
import { findEnskilda } from './findEnskilda';
import { findMisstankta } from './findMisstankta';

/** Empty when there are none. `svaga`: also an item that chance alone might give, where something else speaks for it. */
export function findNamnda(sok: Sokning, svaga: 'med' | 'utan'): readonly Kandidat[] {
  const enskilda = findEnskilda(sok, sok.ovriga);
  const [first] = [...findMisstankta(sok), ...enskilda.starka, ...(svaga === 'med' ? enskilda.svaga : [])];
  if (first === undefined) return [];
  return first.art === 'konton' ? first.kandidater : [first.kandidat];
}

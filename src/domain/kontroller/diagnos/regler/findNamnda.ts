/** The candidates that are a difference beyond doubt: the suspicious, or one ordinary item that no accident gives. */
import type { Sokning } from '../sokning';
import type { Kandidat } from '../typer';
import { findEnskilda } from './findEnskilda';
import { findMisstankta } from './findMisstankta';

/** Empty when there are none. */
export function findNamnda(sok: Sokning): readonly Kandidat[] {
  const [first] = [...findMisstankta(sok), ...findEnskilda(sok, sok.ovriga).starka];
  if (first === undefined) return [];
  return first.art === 'konton' ? first.kandidater : [first.kandidat];
}

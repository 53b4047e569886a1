/** All the suspicious and one ordinary item more: two faults at once, where that one item alone fits. */
import { slump } from '../slump';
import type { Sokning } from '../sokning';
import { sumOf } from '../sokning';
import type { Konton } from '../typer';
import { toKonton } from './findMisstankta';

const MAX_SLUMP = 0.05;

export function findBlandad(sok: Sokning): readonly Konton[] {
  if (sok.misstankta.length === 0) return [];
  const hela = sumOf(sok.misstankta);
  const traffar = sok.ovriga.filter((p) => sok.sideLacking(hela + p.ore) !== null);
  const [first] = traffar;
  if (first === undefined || traffar.length > 1 || slump(sok.ovriga.map((p) => hela + p.ore), sok.differens, sok.marginal) > MAX_SLUMP) return [];
  return [toKonton(sok, [...sok.misstankta, first], 'blandad')];
}

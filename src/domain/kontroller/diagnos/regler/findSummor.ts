/**
 * Last resort: the suspicious and one ordinary item, or two or three ordinary ones, that happen to be the difference. Believed
 * only among few candidates, where chance would not give it, and where one set alone fits.
 */
import { findDelmangder } from '../findDelmangder';
import { slump } from '../slump';
import type { Sokning } from '../sokning';
import { sumOf } from '../sokning';
import type { Konton } from '../typer';
import { toKonton } from './findMisstankta';

const MAX_POSTER = 40;
const MAX_SLUMP = 0.05;

export function findSummor(sok: Sokning): readonly Konton[] {
  return [...findBlandad(sok), ...findOvriga(sok)];
}

function findBlandad(sok: Sokning): readonly Konton[] {
  if (sok.misstankta.length === 0) return [];
  const hela = sumOf(sok.misstankta);
  const traffar = sok.ovriga.filter((p) => sok.sideLacking(hela + p.ore) !== null);
  const [first] = traffar;
  if (first === undefined || traffar.length > 1 || slump(sok.ovriga.map((p) => hela + p.ore), sok.differens, sok.marginal) > MAX_SLUMP) return [];
  return [toKonton(sok, [...sok.misstankta, first], 'blandad')];
}

function findOvriga(sok: Sokning): readonly Konton[] {
  if (sok.ovriga.length > MAX_POSTER) return [];
  const traffar = findDelmangder(sok, sok.ovriga, [{ antal: 2, utom: false }, { antal: 3, utom: false }], MAX_SLUMP);
  return traffar.length === 1 ? traffar.map((t) => toKonton(sok, t, 'summa')) : [];
}

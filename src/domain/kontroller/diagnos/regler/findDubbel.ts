/**
 * The difference is twice a candidate: one side has it with the sign turned. Where the candidates' sum is one of the sides,
 * that side holds the candidate as it is, and the other must be that sum less twice the candidate; the other way round no sign
 * explains it. A candidate whose own sign is suspicious is wrong where it stands.
 */
import { slump } from '../slump';
import type { Post, Sokning } from '../sokning';
import { otherSide } from '../sokning';
import type { Dubbel } from '../typer';
import type { Traffar } from './findEnskilda';
import { SVAG_SLUMP } from './findEnskilda';

/** `misstankta`: the sign was already seen to be unlike its neighbours'. */
export function findDubbel(sok: Sokning): Traffar<Dubbel> & { readonly misstankta: readonly Dubbel[] } {
  const isTurned = (p: Post): boolean => sok.sideLacking(2 * p.ore) !== null && sok.wholeSide(p.kandidat.slag) !== sok.sideLacking(2 * p.ore);
  const traffar = [...sok.misstankta, ...sok.ovriga].filter(isTurned);
  const felTecken = traffar.filter((p) => p.kandidat.egenskap === 'fel_tecken');
  if (felTecken.length > 0) return { misstankta: toDubbel(sok, felTecken), starka: [], svaga: [] };
  const svag = slump([...sok.misstankta, ...sok.ovriga].map((p) => 2 * p.ore), sok.differens, sok.marginal) > SVAG_SLUMP;
  const orsaker = toDubbel(sok, traffar);
  return { misstankta: [], starka: svag ? [] : orsaker, svaga: svag ? orsaker : [] };
}

function toDubbel(sok: Sokning, traffar: readonly Post[]): readonly Dubbel[] {
  const [first] = traffar;
  if (first === undefined) return [];
  const whole = sok.wholeSide(first.kandidat.slag);
  const sida = whole === null || first.kandidat.egenskap === 'fel_tecken' ? whole : otherSide(whole);
  const lika = traffar.filter((p) => p !== first && p.kandidat.slag === first.kandidat.slag).map((p) => p.kandidat);
  return [{ art: 'dubbel', satt: 'tecken', differens: sok.belopp, exakt: sok.isExact(2 * first.ore), kandidat: first.kandidat, sida, lika }];
}

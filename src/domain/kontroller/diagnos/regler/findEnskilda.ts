/**
 * One candidate is the whole difference: it stands on one side only. Where the side that seems to lack it is the sum of all
 * candidates, nothing is lacking there, and the other side counts it twice.
 */
import { slump } from '../slump';
import type { Post, Sokning } from '../sokning';
import { otherSide } from '../sokning';
import type { Dubbel, Enskild, Kandidatslag } from '../typer';

/** The nearer to the vouchers, the more a name says. Finansnetto first: it is a definition, not an oversight. */
const SLAG: readonly Kandidatslag[] = ['finansnetto', 'obalans_ib', 'obalans_arets', 'konto', 'notrad', 'insats', 'budgetrad', 'rad'];

/** Above this a hit is as likely an accident. */
export const SVAG_SLUMP = 0.1;

export interface Traffar<T> {
  readonly starka: readonly T[];
  /** Among so many, or so round, amounts some candidate would hit anyway. */
  readonly svaga: readonly T[];
}

/** At most one cause for each kind of candidate; others with the same amount stand in `lika`. */
export function findEnskilda(sok: Sokning, poster: readonly Post[]): Traffar<Enskild | Dubbel> {
  const orsaker = SLAG.flatMap((slag) => {
    const traffar = nearestFirst(sok, poster.filter((p) => p.kandidat.slag === slag && sok.sideLacking(p.ore) !== null));
    const [first, ...lika] = traffar;
    return first === undefined ? [] : [toOrsak(sok, first, lika)];
  });
  const svag = orsaker.length > 0 && slump(poster.map((p) => p.ore), sok.differens, sok.marginal) > SVAG_SLUMP;
  return svag ? { starka: [], svaga: orsaker } : { starka: orsaker, svaga: [] };
}

function nearestFirst(sok: Sokning, poster: readonly Post[]): readonly Post[] {
  const miss = (p: Post): number => Math.abs(Math.abs(p.ore) - Math.abs(sok.differens));
  return [...poster].sort((a, b) => miss(a) - miss(b));
}

function toOrsak(sok: Sokning, { kandidat, ore }: Post, lika: readonly Post[]): Enskild | Dubbel {
  const saknasI = sok.sideLacking(ore) ?? 'hoger';
  const grund = { differens: sok.belopp, exakt: sok.isExact(ore), kandidat, lika: lika.map((p) => p.kandidat) };
  if (sok.wholeSide(kandidat.slag) === saknasI) return { ...grund, art: 'dubbel', satt: 'tva_ganger', sida: otherSide(saknasI) };
  return { ...grund, art: artOf(kandidat.slag), saknasI };
}

function artOf(slag: Kandidatslag): Enskild['art'] {
  return slag === 'konto' || slag === 'finansnetto' ? slag : 'rad';
}

/**
 * Neighbours in the list that together are the difference: a range that ends too soon, an interval of accounts that fell out.
 * A run at the end of the list comes first, since that is where ranges are cut.
 */
import type { Ore } from '../../../belopp/belopp';
import { slump } from '../slump';
import type { Post, Sokning } from '../sokning';
import type { Konton, Kandidatslag } from '../typer';
import { toKonton } from './findMisstankta';

const MAX_POSTER = 400;
const MAX_SLUMP = 0.05;

interface Foljd {
  readonly fran: number;
  readonly till: number;
  readonly summa: Ore;
}

export function findFoljd(sok: Sokning): readonly Konton[] {
  const slag = [...new Set(sok.poster.map((p) => p.kandidat.slag))];
  return slag.flatMap((s) => findInKind(sok, s));
}

function findInKind(sok: Sokning, slag: Kandidatslag): readonly Konton[] {
  const poster = sok.poster.filter((p) => p.kandidat.slag === slag && p.ore !== 0);
  if (poster.length < 3 || poster.length > MAX_POSTER) return [];
  const foljder = runsOf(poster);
  if (slump(foljder.map((f) => f.summa), sok.differens, sok.marginal) > MAX_SLUMP) return [];
  const atEdge = ({ fran, till }: Foljd): number => (till === poster.length ? 0 : fran === 0 ? 1 : 2);
  const traffar = foljder.filter((f) => sok.sideLacking(f.summa) !== null).sort((a, b) => atEdge(a) - atEdge(b));
  return traffar.slice(0, 1).map((f) => toKonton(sok, poster.slice(f.fran, f.till), 'foljd'));
}

/** Every run of two or more, short of the whole list. */
function runsOf(poster: readonly Post[]): readonly Foljd[] {
  const foljder: Foljd[] = [];
  poster.forEach((first, fran) => {
    let summa = first.ore;
    for (let till = fran + 2; till <= poster.length; till += 1) {
      summa += poster[till - 1]?.ore ?? 0;
      if (till - fran < poster.length) foljder.push({ fran, till, summa });
    }
  });
  return foljder;
}

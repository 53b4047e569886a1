/**
 * Candidates with a known weakness that make up the difference: one; all with the same weakness; all there are; then some of
 * them. "Every account without a note row" needs no search to be believed, a choice of five of them does.
 */
import { findDelmangder } from '../findDelmangder';
import type { Storlek } from '../findDelmangder';
import type { Post, Sokning } from '../sokning';
import { sumOf } from '../sokning';
import type { Dubbel, Enskild, Konton } from '../typer';
import { findEnskilda } from './findEnskilda';

const MAX_SLUMP = 0.2;
const MAX_ALTERNATIV = 3;

export function findMisstankta(sok: Sokning): readonly (Enskild | Dubbel | Konton)[] {
  const { starka, svaga } = findEnskilda(sok, sok.misstankta);
  const grupper = groupsOf(sok.misstankta);
  const hela = grupper.filter((g) => g.length > 1 && sok.sideLacking(sumOf(g)) !== null).map((g) => toKonton(sok, g, 'hela'));
  if (starka.length + svaga.length + hela.length > 0) return [...starka, ...svaga, ...hela];
  for (const grupp of grupper) {
    const delar = findDelmangder(sok, grupp, sizesOf(grupp.length), MAX_SLUMP).slice(0, MAX_ALTERNATIV);
    if (delar.length > 0) return delar.map((d) => toKonton(sok, d, 'delmangd'));
  }
  return [];
}

/** One group for each weakness, and last all of them together when there are several. */
function groupsOf(misstankta: readonly Post[]): readonly (readonly Post[])[] {
  const egenskaper = [...new Set(misstankta.map((p) => p.kandidat.egenskap))];
  const grupper = egenskaper.map((e) => misstankta.filter((p) => p.kandidat.egenskap === e));
  return egenskaper.length > 1 ? [...grupper, misstankta] : grupper;
}

/** Sizes by their number of choices; of many candidates only a few, or all but a few. */
function sizesOf(antal: number): readonly Storlek[] {
  const storst = Math.min(antal <= 12 ? 6 : antal <= 40 ? 3 : 2, Math.floor(antal / 2));
  return Array.from({ length: storst }, (_, i) => i + 1).flatMap((n): readonly Storlek[] => {
    const utom = { antal: n, utom: true };
    if (n === 1) return [utom];
    return n * 2 === antal ? [{ antal: n, utom: false }] : [{ antal: n, utom: false }, utom];
  });
}

export function toKonton(sok: Sokning, poster: readonly Post[], urval: Konton['urval']): Konton {
  const summa = sumOf(poster);
  const saknasI = sok.sideLacking(summa) ?? 'hoger';
  return { art: 'konton', differens: sok.belopp, exakt: sok.isExact(summa), kandidater: poster.map((p) => p.kandidat), saknasI, urval };
}

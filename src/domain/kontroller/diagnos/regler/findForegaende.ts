/**
 * Last year's figure is left standing: a whole side, or one item of it. Both sides at last year's figures explain nothing, the
 * difference was there then too; and a side that is zero says nothing.
 */
import { Belopp } from '../../../belopp/belopp';
import type { Ore } from '../../../belopp/belopp';
import { slump } from '../slump';
import type { Post, Sokning } from '../sokning';
import { toOre } from '../toOre';
import type { Foregaende, Led } from '../typer';
import { SVAG_SLUMP } from './findEnskilda';

export function findForegaende(sok: Sokning): readonly Foregaende[] {
  return [...findSida(sok), ...findPost(sok)];
}

function findSida(sok: Sokning): readonly Foregaende[] {
  const { foregaende } = sok.fraga;
  const forra = [foregaende?.vanster, foregaende?.hoger].flatMap((b) => (b === null || b === undefined ? [] : [toOre(b)]));
  const isOld = (ore: Ore): boolean => ore !== 0 && forra.some((f) => sok.isNear(f, ore));
  const gamla = (['vanster', 'hoger'] as const).filter((led) => isOld(sok[led]));
  const [sida] = gamla;
  if (sida === undefined || gamla.length > 1) return [];
  const iAr = sida === 'vanster' ? sok.fraga.hoger : sok.fraga.vanster;
  return [{ art: 'foregaende', differens: sok.belopp, exakt: forra.includes(sok[sida]), sida, kandidat: null, star: sok.fraga[sida], iAr }];
}

/** One item: the difference is its change since last year. An item without a figure last year is a missing item, not an old one. */
function findPost(sok: Sokning): readonly Foregaende[] {
  const poster = sok.poster.filter((p) => p.forra !== null && p.forra !== 0 && p.forra !== p.ore);
  const traffar = poster.flatMap((post) => {
    const sida = oldSide(sok, post);
    return sida === null ? [] : [{ post, sida }];
  });
  const [first] = traffar;
  if (first === undefined || slump(poster.map(changeOf), sok.differens, sok.marginal) > SVAG_SLUMP) return [];
  const { kandidat, ore, forra } = first.post;
  return [{
    art: 'foregaende', differens: sok.belopp, exakt: sok.isExact(changeOf(first.post)), sida: first.sida, kandidat,
    star: Belopp.fromOre(forra ?? 0), iAr: Belopp.fromOre(ore),
  }];
}

const changeOf = ({ ore, forra }: Post): Ore => ore - (forra ?? 0);

/** The side with the old figure; never the one that is the sum of this year's candidates. */
function oldSide(sok: Sokning, post: Post): Led | null {
  const sida = sok.sideLacking(changeOf(post));
  return sida === null || sida === sok.wholeSide(post.kandidat.slag) ? null : sida;
}

/**
 * Two adjacent digits have changed places, which makes the difference nine times a digit times a power of ten. Between the
 * sides it can be read off. In one item it is only a possibility, and only where one item alone has such digits.
 */
import { Belopp } from '../../../belopp/belopp';
import type { Ore } from '../../../belopp/belopp';
import type { Post, Sokning } from '../sokning';
import type { Omkastade } from '../typer';

export interface Omkastningar {
  readonly led: readonly Omkastade[];
  readonly poster: readonly Omkastade[];
}

export function findOmkastade(sok: Sokning): Omkastningar {
  const { vanster, hoger } = sok.fraga;
  const led = swapsOf(sok.vanster).includes(sok.hoger);
  return { led: led ? [{ art: 'omkastade', differens: sok.belopp, exakt: true, vanster, hoger, kandidat: null }] : [], poster: findPost(sok) };
}

function findPost(sok: Sokning): readonly Omkastade[] {
  if (Math.abs(sok.differens) % 9 !== 0) return [];
  const traffar = [...sok.misstankta, ...sok.ovriga].flatMap((post) => changesOf(sok, post).map((annan) => ({ post, annan })));
  const [first, ...more] = traffar;
  if (first === undefined || more.length > 0) return [];
  const { post, annan } = first;
  const [vanster, hoger] = post.ore - annan === sok.differens ? [post.ore, annan] : [annan, post.ore];
  return [{ art: 'omkastade', differens: sok.belopp, exakt: true, vanster: Belopp.fromOre(vanster), hoger: Belopp.fromOre(hoger), kandidat: post.kandidat }];
}

const changesOf = (sok: Sokning, { ore }: Post): readonly Ore[] => swapsOf(ore).filter((annan) => Math.abs(ore - annan) === Math.abs(sok.differens));

/** The amounts that two adjacent digits of this one give when they change places; a number does not begin with a zero. */
function swapsOf(ore: Ore): readonly Ore[] {
  const siffror = String(Math.abs(ore));
  return Array.from({ length: siffror.length - 1 }, (_, i) => {
    const [a = '', b = ''] = siffror.slice(i, i + 2);
    return a === b || (i === 0 && b === '0') ? ore : Math.sign(ore) * Number(siffror.slice(0, i) + b + a + siffror.slice(i + 2));
  }).filter((annan) => annan !== ore);
}

/**
 * Kronor against thousands, or a lost decimal comma. A figure in thousands is rounded, so the larger side may miss by half of
 * the smaller's last digit, given that the smaller has digits enough to be recognised by.
 */
import { Belopp } from '../../../belopp/belopp';
import type { Ore } from '../../../belopp/belopp';
import { slump } from '../slump';
import type { Post, Sokning } from '../sokning';
import type { Faktor, Led } from '../typer';
import { SVAG_SLUMP } from './findEnskilda';

const FAKTORER = [1000, 1_000_000, 100] as const;
const SIFFROR_EXAKT = 10;
const SIFFROR_AVRUNDAT = 100;

export interface Faktortraffar {
  readonly led: readonly Faktor[];
  /** One item in another unit. */
  readonly poster: readonly Faktor[];
}

export function findFaktor(sok: Sokning): Faktortraffar {
  return { led: findLed(sok), poster: findPost(sok) };
}

function findLed(sok: Sokning): readonly Faktor[] {
  const { vanster, hoger } = sok;
  const storre: Led = Math.abs(vanster) > Math.abs(hoger) ? 'vanster' : 'hoger';
  const [stor, liten] = storre === 'vanster' ? [vanster, hoger] : [hoger, vanster];
  const faktor = FAKTORER.find((f) => isMultiple(stor, liten, f));
  if (faktor === undefined) return [];
  return [{ art: 'faktor', differens: sok.belopp, exakt: stor === liten * faktor, faktor, storre, vanster: sok.fraga.vanster, hoger: sok.fraga.hoger, kandidat: null }];
}

function isMultiple(stor: Ore, liten: Ore, faktor: (typeof FAKTORER)[number]): boolean {
  const unit = liten % 100 === 0 ? 100 : liten % 10 === 0 ? 10 : 1;
  const siffror = Math.abs(liten) / unit;
  if (stor === liten * faktor) return siffror >= SIFFROR_EXAKT;
  return faktor !== 100 && siffror >= SIFFROR_AVRUNDAT && Math.abs(stor - liten * faktor) <= (unit * faktor) / 2;
}

/** The difference is 999 times an item: it stands in kronor on one side and was read as thousands on the other. */
function findPost(sok: Sokning): readonly Faktor[] {
  const poster = [...sok.misstankta, ...sok.ovriga].flatMap((post) => [toPair(post, post.ore * 1000), toPair(post, Math.round(post.ore / 1000))]);
  const [first, ...more] = poster.filter((p) => sok.sideLacking(p.ore - p.annan) !== null);
  if (first === undefined || more.length > 0 || slump(poster.map((p) => p.ore - p.annan), sok.differens, sok.marginal) > SVAG_SLUMP) return [];
  const saknas = sok.sideLacking(first.ore - first.annan);
  const [vanster, hoger] = saknas === 'hoger' ? [first.ore, first.annan] : [first.annan, first.ore];
  return [{
    art: 'faktor', differens: sok.belopp, exakt: vanster - hoger === sok.differens, faktor: 1000,
    storre: Math.abs(vanster) > Math.abs(hoger) ? 'vanster' : 'hoger', vanster: Belopp.fromOre(vanster), hoger: Belopp.fromOre(hoger), kandidat: first.kandidat,
  }];
}

const toPair = ({ kandidat, ore }: Post, annan: Ore): { readonly kandidat: Post['kandidat']; readonly ore: Ore; readonly annan: Ore } => ({ kandidat, ore, annan });

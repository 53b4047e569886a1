/**
 * The two sides are the same figure but for one digit. A dropped digit (or a zero too many) is told by all the others that
 * stay; another digit is little more than a round difference, and so a weaker sign. Figures too short to recognise are left.
 */
import type { Ore } from '../../../belopp/belopp';
import type { Sokning } from '../sokning';
import type { Siffra } from '../typer';

const MINST_SIFFROR: Readonly<Record<Siffra['satt'], number>> = { annan_siffra: 4, tappad_siffra: 2 };

export function findSiffra(sok: Sokning, satt: Siffra['satt']): readonly Siffra[] {
  const { vanster, hoger } = sok;
  const fits = satt === 'annan_siffra' ? hasOtherDigit(vanster, hoger) : hasDroppedDigit(vanster, hoger) || hasDroppedDigit(hoger, vanster);
  const recognisable = Math.min(significant(vanster), significant(hoger)) >= MINST_SIFFROR[satt];
  if (!fits || !recognisable || Math.sign(vanster) !== Math.sign(hoger)) return [];
  return [{ art: 'siffra', satt, differens: sok.belopp, exakt: true, vanster: sok.fraga.vanster, hoger: sok.fraga.hoger }];
}

const digitsOf = (ore: Ore): string => String(Math.abs(ore));

/** Digits up to the trailing zeros. */
const significant = (ore: Ore): number => digitsOf(ore).replace(/0+$/u, '').length;

function hasOtherDigit(a: Ore, b: Ore): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return x.length === y.length && Array.from(x).filter((siffra, i) => siffra !== y[i]).length === 1;
}

function hasDroppedDigit(langre: Ore, kortare: Ore): boolean {
  const [x, y] = [digitsOf(langre), digitsOf(kortare)];
  if (x.length !== y.length + 1) return false;
  const first = Array.from(y).findIndex((siffra, i) => siffra !== x[i]);
  const at = first === -1 ? y.length : first;
  return x.slice(0, at) + x.slice(at + 1) === y;
}

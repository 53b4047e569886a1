/**
 * The causes that fit a difference, the most telling first. What a sceptical auditor would believe decides the order: a known
 * weakness that is the whole difference; a unit; one item; a turned sign; last year's figure; a gross-up; transposed digits.
 * Sums of ordinary items are tried only when nothing of that fits, since some sum always comes close.
 */
import { toOre } from './toOre';
import { findAvrundning } from './regler/findAvrundning';
import { findBlandad } from './regler/findBlandad';
import { findBrutto } from './regler/findBrutto';
import { findDubbel } from './regler/findDubbel';
import { findEnskilda } from './regler/findEnskilda';
import { findFaktor } from './regler/findFaktor';
import { findFoljd } from './regler/findFoljd';
import { findForegaende } from './regler/findForegaende';
import { findMisstankta } from './regler/findMisstankta';
import { findOkand } from './regler/findOkand';
import { findOmkastade } from './regler/findOmkastade';
import { findSiffra } from './regler/findSiffra';
import { findSummor } from './regler/findSummor';
import { Sokning } from './sokning';
import type { Fraga, Orsak } from './typer';

/** Best first; empty when the sides are equal, else never empty: what nothing explains is `okand`. */
export function rankade(fraga: Fraga): readonly Orsak[] {
  const sok = new Sokning(fraga);
  if (sok.differens === 0) return [];
  const telling = findTelling(sok);
  if (fraga.tolerans !== undefined && Math.abs(sok.differens) <= toOre(fraga.tolerans)) return [findAvrundning(sok, fraga.tolerans), ...telling];
  if (telling.length > 0) return telling;
  const weaker = findWeaker(sok);
  return weaker.length > 0 ? weaker : [findOkand(sok)];
}

function findTelling(sok: Sokning): readonly Orsak[] {
  const brutto = findBrutto(sok);
  const enskilda = findEnskilda(sok, sok.ovriga);
  const dubbla = findDubbel(sok);
  const faktor = findFaktor(sok);
  return [
    ...brutto.belagda,
    ...findMisstankta(sok),
    ...dubbla.misstankta,
    ...faktor.led,
    ...enskilda.starka,
    ...dubbla.starka,
    ...findForegaende(sok),
    ...brutto.obelagda,
    ...findOmkastade(sok).led,
    ...enskilda.svaga,
    ...dubbla.svaga,
    ...findSiffra(sok, 'tappad_siffra'),
    ...faktor.poster,
  ];
}

function findWeaker(sok: Sokning): readonly Orsak[] {
  return [...findBlandad(sok), ...findFoljd(sok), ...findSummor(sok), ...findSiffra(sok, 'annan_siffra'), ...findOmkastade(sok).poster];
}

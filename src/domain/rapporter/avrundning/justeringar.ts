/** From what must add up to the adjustments: one for each line that takes one, as a rule over exact and printed amounts. */
import type { Cellref, Justering, Summaterm } from '../typer';
import type { Avstamning } from './avstamning';
import { turned } from '../byggstenar';
import type { Exakta } from './exakta';
import { lineId, partsOf } from './exakta';
import { roundedRule } from './radregel';
import { cellKey } from './tabeller';
import type { Tabeller } from './tabeller';

/** The columns of a year on `Avrundning`, after the exact amount's. */
export const SPALTER = { avrundat: 'AVRUNDAT', justering: 'JUSTERING', tryckt: 'TRYCKT' } as const;

/** A line with its adjustment, and what it is for. */
export interface Justeringspost {
  readonly cell: Cellref;
  readonly helar: Justering | null;
  readonly delar: Justering | null;
  readonly avstamningar: readonly Avstamning[];
}

/** The cell of `Avrundning` in a year's column for a line that takes an adjustment. */
export function postCell(cell: Cellref, spalt: (typeof SPALTER)[keyof typeof SPALTER]): Cellref {
  return { blad: 'AV', rad: lineId('AV_J', cell), kolumn: `${partsOf(cell.kolumn).ar}_${spalt}` };
}

/** @throws when two ties want the same line at the same time: then one of them would not hold. */
export function collectJusteringar(t: Tabeller, exakta: Exakta, avstamningar: readonly Avstamning[]): ReadonlyMap<string, Justeringspost> {
  const poster = new Map<string, Justeringspost>();
  for (const a of avstamningar) {
    const key = cellKey(a.barare);
    const post = poster.get(key) ?? { cell: a.barare, helar: null, delar: null, avstamningar: [] };
    const justering = adjustmentOf(t, exakta, a);
    const [helar, delar] = [a.nar === 'delar' ? null : justering, a.nar === 'helar' ? null : justering];
    if ((helar !== null && post.helar !== null) || (delar !== null && post.delar !== null)) throw new Error(`Two adjustments on one line: ${key}`);
    poster.set(key, { cell: a.barare, helar: post.helar ?? helar, delar: post.delar ?? delar, avstamningar: [...post.avstamningar, a] });
  }
  return poster;
}

/**
 * Own cells, printed, are to be: the other cells as printed, and the exact difference between the two, in whole units. A sheet in the same
 * unit is outside the rounding, so that a half goes the same way on both sides; one in a finer unit is rounded with the difference; one in
 * a coarser says nothing of the last digit here, so it is left out.
 */
function adjustmentOf(t: Tabeller, exakta: Exakta, a: Avstamning): Justering {
  const ore = t.ore(a.barare.blad);
  const [lika, finare] = [a.andra.filter(({ cell }) => t.ore(cell.blad) === ore), a.andra.filter(({ cell }) => t.ore(cell.blad) < ore)];
  const exakt = [...exakta.sum([...a.egna, ...lika, ...finare]), ...turned(finare)];
  const { termer, tecken } = printed(t, a.egna, a.barare);
  const tryckt = [...termer, ...lika];
  return tecken === 1 ? { exakt, tryckt, ore } : { exakt: turned(exakt), tryckt: turned(tryckt), ore };
}

/** The cells as they are printed, with the line before its adjustment: totals that hold it are taken apart. */
function printed(t: Tabeller, egna: readonly Summaterm[], barare: Cellref): { readonly termer: readonly Summaterm[]; readonly tecken: 1 | -1 } {
  const walk = (term: Summaterm): readonly Summaterm[] => {
    const regel = roundedRule(t, term.cell);
    if (cellKey(term.cell) === cellKey(barare)) return [{ cell: avrundat, tecken: term.tecken }];
    if (regel?.art !== 'summa' || !holds(t, term.cell, barare)) return [term];
    return regel.termer.flatMap((medlem) => walk({ cell: medlem.cell, tecken: medlem.tecken === term.tecken ? 1 : -1 }));
  };
  const avrundat = postCell(barare, SPALTER.avrundat);
  const termer = egna.flatMap(walk);
  const [egen, ...fler] = termer.filter(({ cell }) => cellKey(cell) === cellKey(avrundat));
  if (egen === undefined || fler.length > 0) throw new Error(`The line is not once in what must add up: ${cellKey(barare)}`);
  return { termer, tecken: egen.tecken };
}

function holds(t: Tabeller, cell: Cellref, barare: Cellref): boolean {
  const regel = roundedRule(t, cell);
  return regel?.art === 'summa' && regel.termer.some((m) => cellKey(m.cell) === cellKey(barare) || holds(t, m.cell, barare));
}

/**
 * The checks where the report's cells hold what is printed. Two places of the reports are compared as they are printed, in the coarser
 * unit of the two. Everything that is held against the books, against the user's sheets or against zero is compared exactly, as always.
 */
import { Belopp } from '../belopp/belopp';
import type { Ore } from '../belopp/belopp';
import { turned } from '../rapporter/byggstenar';
import type { BladId, Cellref, Kontrollregel, Summaterm } from '../rapporter/typer';
import type { Kontroll, Sida } from './typer';

export interface Tryckning {
  /** What the last printed digit of a sheet is worth. */
  readonly ore: (blad: BladId) => Ore;
  /** Where the exact amount of a report's cell stands. */
  readonly exakt: (cell: Cellref) => readonly Summaterm[];
}

export function asPrinted(kontroller: readonly Kontroll[], t: Tryckning): readonly Kontroll[] {
  return kontroller.flatMap((k): readonly Kontroll[] => {
    if (isOfReports(k.vanster) && isOfReports(k.hoger) && k.villkor === 'lika') return [printedCheck(k, t)];
    const exakt: Kontroll = { ...k, vanster: exactSide(k.vanster, t), hoger: exactSide(k.hoger, t) };
    return k.villkor === 'exakt' && k.vanster.art === 'cell' && k.hoger.art === 'cell' ? [exakt, { ...printedCheck({ ...k, villkor: 'lika' }, t), tryckt: true }] : [exakt];
  });
}

const isOfReports = (sida: Sida): boolean => sida.art === 'cell' || (sida.art === 'regel' && sida.regler[0]?.art === 'summa');

/** The tolerance is the coarser unit's too. */
function printedCheck(k: Kontroll, t: Tryckning): Kontroll {
  const enheter = [k.vanster, k.hoger].flatMap(cellsOf).map((c) => t.ore(c.blad));
  const grov = Math.max(...enheter);
  const side = (sida: Sida): Sida => printedSide(sida, { ore: grov, hel: enheter.every((e) => e === grov) });
  const tolerans = Belopp.sum(Array.from({ length: k.termer + 1 }, () => Belopp.fromOre(Math.floor(grov / 2))));
  return { ...k, vanster: side(k.vanster), hoger: side(k.hoger), exakt: { vanster: exactSide(k.vanster, t), hoger: exactSide(k.hoger, t), ...(k.tolerans !== undefined && { tolerans: k.tolerans }) }, ...(k.tolerans === undefined && { tolerans }) };
}

function cellsOf(sida: Sida): readonly Cellref[] {
  if (sida.art === 'cell') return [sida.cell];
  return sida.art === 'regel' ? sida.regler.flatMap((r) => (r.art === 'summa' ? r.termer.map((term) => term.cell) : [])) : [];
}

/** Facts that a side adds to printed amounts are rounded like them; printed amounts of one unit are taken as they stand. */
function printedSide(sida: Sida, { ore, hel }: { readonly ore: Ore; readonly hel: boolean }): Sida {
  if (sida.art === 'cell') return hel ? sida : { art: 'regel', regler: [rounded({ art: 'summa', termer: [{ cell: sida.cell, tecken: 1 }] }, ore)], cell: sida.cell };
  if (sida.art !== 'regel') return sida;
  return { ...sida, regler: sida.regler.map((r) => (r.art === 'avrundad' || (r.art === 'summa' && hel) ? r : rounded(r, ore))) };
}

const rounded = (regel: Exclude<Kontrollregel, { art: 'avrundad' }>, ore: Ore): Kontrollregel => ({ art: 'avrundad', regel, ore, justering: null });

/** The place that is shown and linked to is still the report's. */
function exactSide(sida: Sida, t: Tryckning): Sida {
  if (sida.art === 'cell') return { art: 'regel', regler: [{ art: 'summa', termer: t.exakt(sida.cell) }], cell: sida.cell };
  if (sida.art !== 'regel') return sida;
  return { ...sida, regler: sida.regler.map((r) => (r.art === 'summa' ? { ...r, termer: r.termer.flatMap((term) => signed(t.exakt(term.cell), term.tecken)) } : r)) };
}

const signed = (termer: readonly Summaterm[], tecken: 1 | -1): readonly Summaterm[] => (tecken === 1 ? termer : turned(termer));

/** Whether rounded reports add up as they are printed: every sum, every place that two tables share, and every adjustment declared. */
import { Belopp } from '../../src/domain/belopp/belopp';
import type { Avrundade } from '../../src/domain/rapporter/avrundning/avrunda';
import { avrunda } from '../../src/domain/rapporter/avrundning/avrunda';
import { Berakning } from '../../src/domain/rapporter/berakning';
import type { Rapportunderlag } from '../../src/domain/rapporter/rapportunderlag';
import { Nyckelsummor } from '../../src/domain/rapporter/rapportunderlag';
import type { BladId, Cellref, Rapport, Regel, Summaterm } from '../../src/domain/rapporter/typer';

export interface Tryckta {
  readonly avrundade: Avrundade;
  readonly berakning: Berakning;
  readonly exakt: Berakning;
  readonly rapporter: readonly Rapport[];
  readonly ore: (blad: BladId) => number;
}

export function printed(underlag: Rapportunderlag, rapporter: readonly Rapport[], ore: (blad: BladId) => number): Tryckta {
  const avrundade = avrunda(underlag, rapporter, ore);
  const summor = new Nyckelsummor(underlag);
  return { avrundade, rapporter, ore, berakning: new Berakning([...avrundade.rapporter, avrundade.avrundning], summor), exakt: new Berakning(rapporter, summor) };
}

export interface Tryckcell {
  readonly cell: Cellref;
  /** As it was before rounding. */
  readonly regel: Regel;
  readonly tryckt: Belopp;
  readonly exakt: Belopp;
}

/** Every amount of the report sheets but Måluppfyllelse, which shows the others' amounts. */
export function cellsOf({ rapporter, berakning, exakt }: Tryckta): readonly Tryckcell[] {
  return rapporter.filter((r) => r.blad !== 'MU').flatMap(({ blad, rader }) => rader.flatMap((rad) => [...rad.celler].flatMap(([kolumn, regel]): readonly Tryckcell[] => {
    const cell = { blad, rad: rad.id, kolumn };
    const [t, e] = [berakning.amountOf(cell), exakt.amountOf(cell)];
    return t === null || e === null ? [] : [{ cell, regel, tryckt: t, exakt: e }];
  })));
}

export const keyOf = ({ blad, rad, kolumn }: Cellref): string => `${blad} ${rad} ${kolumn}`;

/** Sums of a sheet's own cells, and references to another sheet in the same unit, that are not what they sum. */
export function brokenSums(t: Tryckta): readonly string[] {
  return cellsOf(t).filter(({ cell, regel, tryckt }) => {
    if (regel.art !== 'summa') return false;
    const same = regel.termer.every((m) => t.ore(m.cell.blad) === t.ore(cell.blad)) && (regel.termer.every((m) => m.cell.blad === cell.blad) || regel.termer.every((m) => m.cell.blad !== cell.blad));
    return same && !tryckt.equals(sum(t.berakning, regel.termer));
  }).map(({ cell }) => keyOf(cell));
}

/** Cells that are not whole units. */
export const uneven = (t: Tryckta): readonly string[] => cellsOf(t).filter(({ cell, tryckt }) => !tryckt.equals(tryckt.roundTo(t.ore(cell.blad)))).map(({ cell }) => keyOf(cell));

/** Lines that are printed otherwise than their own amount rounded, and do not say by how much on `Avrundning`. */
export function undeclared(t: Tryckta): readonly string[] {
  return cellsOf(t).filter(({ cell, regel, tryckt, exakt }) => {
    if (regel.art === 'summa' || regel.art === 'framskriven') return false;
    return !tryckt.equals(exakt.roundTo(t.ore(cell.blad)).plus(adjustmentOf(t, cell)));
  }).map(({ cell }) => keyOf(cell));
}

const postId = ({ rad, kolumn }: Cellref): string => `AV_J_${rad}${kolumn.length > 4 ? `_${kolumn.slice(5)}` : ''}`;

/** Adjustments that are larger than their roundings can make them: half a unit for each rounded amount, and those that it takes over. */
export function tooLarge(t: Tryckta): readonly string[] {
  return t.avrundade.rader.flatMap(({ avstamningar }) => avstamningar).flatMap((a) => {
    const ore = t.ore(a.barare.blad);
    const rader = [...new Map([...a.egna, ...a.andra].flatMap(({ cell }) => leaves(t, cell)).map((c) => [keyOf(c), c])).values()];
    const andra = rader.filter((c) => keyOf(c) !== keyOf(a.barare)).map((c) => adjustmentOf(t, c).abs());
    const most = Belopp.sum([Belopp.fromOre(Math.ceil(((rader.length + 1) * ore) / 2)), ...andra]);
    return adjustmentOf(t, a.barare).abs().compareTo(most) > 0 ? [`${a.kod} ${keyOf(a.barare)}`] : [];
  });
}

/** Ties whose printed difference is not their exact one in whole units, where all of it is printed in one unit. */
export function brokenTies(t: Tryckta, manad: number): readonly string[] {
  return t.avrundade.rader.flatMap(({ avstamningar }) => avstamningar).filter((a) => a.nar === 'alltid' || (a.nar === 'helar') === (manad === 12)).flatMap((a) => {
    const ore = t.ore(a.barare.blad);
    const termer = [...a.egna, ...a.andra];
    if (termer.some(({ cell }) => t.ore(cell.blad) !== ore || t.exakt.amountOf(cell) === null)) return [];
    return sum(t.berakning, termer).equals(sum(t.exakt, termer).roundTo(ore)) ? [] : [`${a.kod} ${keyOf(a.barare)} ${sum(t.berakning, termer).toString()} for ${sum(t.exakt, termer).toString()}`];
  });
}

const adjustmentOf = ({ berakning }: Tryckta, cell: Cellref): Belopp => berakning.amountOf({ blad: 'AV', rad: postId(cell), kolumn: `${cell.kolumn.slice(0, 4)}_JUSTERING` }) ?? Belopp.noll;

/** The cells that are rounded by themselves, which a cell is made of. */
function leaves(t: Tryckta, cell: Cellref): readonly Cellref[] {
  const regel = t.avrundade.rapporter.find((r) => r.blad === cell.blad)?.rader.find((r) => r.id === cell.rad)?.celler.get(cell.kolumn);
  if (regel?.art === 'summa') return regel.termer.flatMap((m) => leaves(t, m.cell));
  if (regel?.art !== 'avrundad') return [];
  return [cell, ...(regel.regel.art === 'summa' ? regel.regel.termer.flatMap((m) => leaves(t, m.cell)) : [])];
}

export const isAdjusted = (t: Tryckta, cell: Cellref): boolean => !adjustmentOf(t, cell).isZero();

export const sum = (berakning: Berakning, termer: readonly Summaterm[]): Belopp =>
  Belopp.sum(termer.map(({ cell, tecken }) => {
    const belopp = berakning.amountOf(cell) ?? Belopp.noll;
    return tecken === 1 ? belopp : belopp.negate();
  }));

/**
 * The reports as the rounding sees them: which rule a cell has, which unit its sheet is printed in, and how large a line is. Lines are
 * compared by the whole year, whatever the period, so that the period cell moves figures and no adjustment to another line.
 */
import { Belopp } from '../../belopp/belopp';
import type { Ore } from '../../belopp/belopp';
import { Berakning } from '../berakning';
import { yearsWithFigures } from '../byggstenar';
import { Nyckelsummor } from '../rapportunderlag';
import type { Rapportunderlag } from '../rapportunderlag';
import type { BladId, Cellref, Rapport, Rapportradrad, Regel, Summaterm } from '../typer';

/** What the last printed digit of a sheet is worth. */
export type Enheter = (blad: BladId) => Ore;

export class Tabeller {
  /** Years with figures, newest first. */
  readonly ar: readonly number[];
  private readonly rader: ReadonlyMap<string, Rapportradrad>;
  private readonly helar: Berakning;

  constructor(
    readonly underlag: Rapportunderlag,
    readonly rapporter: readonly Rapport[],
    readonly ore: Enheter,
  ) {
    this.ar = yearsWithFigures(underlag);
    this.rader = new Map(rapporter.flatMap((r) => r.rader.map((rad) => [`${r.blad}|${rad.id}`, rad] as const)));
    this.helar = new Berakning(rapporter, new Nyckelsummor({ ...underlag, manad: 12 }));
  }

  /** The year before, where `ar` is the report's year and there are figures of it. */
  previous(ar: number): number | null {
    return ar === this.underlag.ar && this.ar.includes(ar - 1) ? ar - 1 : null;
  }

  rowOf({ blad, rad }: Cellref): Rapportradrad | undefined {
    return this.rader.get(`${blad}|${rad}`);
  }

  ruleOf(cell: Cellref): Regel | undefined {
    return this.rowOf(cell)?.celler.get(cell.kolumn);
  }

  has(cell: Cellref): boolean {
    return this.ruleOf(cell) !== undefined;
  }

  /** Cells of the lines that are reckoned from the books, in one column; not the parts that are shown and never added. */
  lines(blad: BladId, kolumn: string): readonly Cellref[] {
    const rapport = this.rapporter.find((r) => r.blad === blad);
    return (rapport?.rader ?? []).filter((r) => r.roll === 'post' && r.celler.get(kolumn)?.art === 'saldo').map((r) => ({ blad, rad: r.id, kolumn }));
  }

  /** The largest of the cells that are no whole units by themselves; if all are, the largest. Null when all of them are nothing. */
  largest(celler: readonly Cellref[]): Cellref | null {
    const storlek = celler.map((cell) => ({ cell, belopp: (this.helar.amountOf(cell) ?? Belopp.noll).abs() })).filter(({ belopp }) => !belopp.isZero());
    const ojamna = storlek.filter(({ cell, belopp }) => !belopp.equals(belopp.roundTo(this.ore(cell.blad))));
    const [first, ...rest] = ojamna.length > 0 ? ojamna : storlek;
    return first === undefined ? null : rest.reduce((vald, annan) => (annan.belopp.compareTo(vald.belopp) > 0 ? annan : vald), first).cell;
  }

  /** The terms add up to nothing in the whole year. */
  isZero(termer: readonly Summaterm[]): boolean {
    return Belopp.sum(termer.map(({ cell, tecken }) => {
      const belopp = this.helar.amountOf(cell) ?? Belopp.noll;
      return tecken === 1 ? belopp : belopp.negate();
    })).isZero();
  }
}

export const cellOf = (blad: BladId, rad: string, kolumn: string | number): Cellref => ({ blad, rad, kolumn: String(kolumn) });

export const cellKey = ({ blad, rad, kolumn }: Cellref): string => `${blad}|${rad}|${kolumn}`;

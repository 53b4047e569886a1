/**
 * The reports' figures by decimal.js: the second of the two computations that are compared after every write (house.md,
 * "The way the data goes"). It follows the same rules as the formulas but shares nothing with Excel's arithmetic.
 */
import { Belopp } from '../belopp/belopp';
import type { Nyckelsummor } from './rapportunderlag';
import type { Cellref, Exaktregel, Justering, Kontrollregel, Rapport, Regel, Summaterm, Varde } from './typer';

/** What the user has written over an assumption in the report, or null where its standard holds. */
export type Antaganden = (cell: Cellref) => number | null;

export const BEDOMNING = { uppnatt: 'Uppnått', ejUppnatt: 'Ej uppnått' } as const;

export class Berakning {
  private readonly regler = new Map<string, { readonly regel: Regel; readonly cell: Cellref }>();
  private readonly kanda = new Map<string, Varde | null>();

  constructor(
    rapporter: readonly Rapport[],
    private readonly summor: Nyckelsummor,
    private readonly antaganden: Antaganden = () => null,
  ) {
    for (const rapport of rapporter) {
      const tomma = new Set(rapport.kolumner.filter((k) => k.baraHelar === true && summor.manad < 12).map((k) => k.id));
      for (const rad of rapport.rader) {
        for (const [kolumn, regel] of rad.celler) {
          const cell = { blad: rapport.blad, rad: rad.id, kolumn };
          if (tomma.has(kolumn)) this.kanda.set(keyOf(cell), null);
          else this.regler.set(keyOf(cell), { regel, cell });
        }
      }
    }
  }

  /** Null for a cell that is blank or holds something else than money: not zero. */
  amountOf(cell: Cellref): Belopp | null {
    const varde = this.valueOf(cell);
    return varde instanceof Belopp ? varde : null;
  }

  /** What the cell shows, or null when it is blank. */
  valueOf(cell: Cellref): Varde | null {
    const key = keyOf(cell);
    const known = this.kanda.get(key);
    if (known !== undefined) return known;
    const found = this.regler.get(key);
    if (found === undefined) return null;
    const varde = this.evaluate(found.regel, found.cell);
    this.kanda.set(key, varde);
    return varde;
  }

  /** The amount of a rule that stands in no report: what a check reckons. */
  reckon(regel: Kontrollregel): Belopp {
    if (regel.art === 'avrundad') return this.round(regel.regel, regel.ore);
    if (regel.art === 'saldo') return Belopp.sum(regel.termer.map((t) => signed(this.summor.sumOf(t), t.tecken)));
    return Belopp.sum(regel.termer.map((t) => signed(this.requireAmount(t.cell), t.tecken)));
  }

  private evaluate(regel: Regel, cell: Cellref): Varde | null {
    switch (regel.art) {
      case 'saldo':
        return Belopp.sum(regel.termer.map((t) => signed(this.summor.sumOf(t), t.tecken)));
      case 'summa':
        return this.sum(regel.termer);
      case 'hamtad':
        return regel.cell.varde;
      case 'kvot':
        return this.requireAmount(regel.taljare).shareOf(this.requireAmount(regel.namnare));
      case 'framskriven':
        return this.requireAmount(regel.fran).grow(this.requireNumber(regel.forandring));
      case 'antagande':
        return this.antaganden(cell) ?? regel.standard;
      case 'bedomning':
        return this.judge(regel);
      case 'avrundad':
        return this.round(regel.regel, regel.ore).plus(regel.justering === null ? Belopp.noll : this.requireAmount(regel.justering));
      case 'justering':
        return this.adjust(this.summor.manad < 12 ? regel.delar : regel.helar);
    }
  }

  private round(regel: Exaktregel, ore: number): Belopp {
    const varde = this.evaluate(regel, NO_CELL);
    if (!(varde instanceof Belopp)) throw new Error('Only money is rounded');
    return varde.roundTo(ore);
  }

  /** A cell that is blank for a shorter period counts as nothing, as in SUM. */
  private adjust(justering: Justering | null): Belopp {
    if (justering === null) return Belopp.noll;
    const sum = (termer: readonly Summaterm[]): Belopp => Belopp.sum(termer.map((t) => signed(this.amountOf(t.cell) ?? Belopp.noll, t.tecken)));
    return sum(justering.exakt).roundTo(justering.ore).minus(sum(justering.tryckt));
  }

  private sum(termer: readonly Summaterm[]): Varde | null {
    const [first] = termer;
    if (termer.length === 1 && first?.tecken === 1) return this.valueOf(first.cell);
    return Belopp.sum(termer.map((t) => signed(this.requireAmount(t.cell), t.tecken)));
  }

  private judge({ utfall, grans, slag }: Extract<Regel, { art: 'bedomning' }>): string | null {
    const [u, g] = [this.valueOf(utfall), this.valueOf(grans)];
    if (u === null || g === null) return null;
    const skillnad = u instanceof Belopp && g instanceof Belopp ? u.compareTo(g) : this.requireNumber(utfall) - this.requireNumber(grans);
    return (slag === 'Högst' ? skillnad <= 0 : skillnad >= 0) ? BEDOMNING.uppnatt : BEDOMNING.ejUppnatt;
  }

  private requireAmount(cell: Cellref): Belopp {
    const belopp = this.amountOf(cell);
    if (belopp === null) throw new Error(`A rule refers to an amount that is not there: ${keyOf(cell)}`);
    return belopp;
  }

  private requireNumber(cell: Cellref): number {
    const tal = this.valueOf(cell);
    if (typeof tal !== 'number') throw new Error(`A rule refers to a share that is not there: ${keyOf(cell)}`);
    return tal;
  }
}

/** A rule within another stands in no cell of its own. */
const NO_CELL: Cellref = { blad: 'AV', rad: '', kolumn: '' };

const signed = (belopp: Belopp, tecken: 1 | -1): Belopp => (tecken === 1 ? belopp : belopp.negate());

const keyOf = ({ blad, rad, kolumn }: Cellref): string => `${blad}|${rad}|${kolumn}`;

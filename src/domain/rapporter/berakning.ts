/**
 * The reports' amounts by decimal.js: the second of the two computations that are compared after every write (house.md,
 * "The way the data goes"). It follows the same rules as the formulas but shares nothing with Excel's arithmetic.
 */
import { Belopp } from '../belopp/belopp';
import type { Nyckelsummor } from './rapportunderlag';
import type { Cellref, Rapport, Regel } from './typer';

export class Berakning {
  private readonly regler = new Map<string, Regel>();
  private readonly kanda = new Map<string, Belopp>();

  constructor(
    rapporter: readonly Rapport[],
    private readonly summor: Nyckelsummor,
  ) {
    for (const rapport of rapporter) {
      for (const rad of rapport.rader) {
        for (const [kolumn, regel] of rad.celler) this.regler.set(keyOf({ blad: rapport.blad, rad: rad.id, kolumn }), regel);
      }
    }
  }

  /** Null for a cell without a rule: blank, not zero. */
  amountOf(cell: Cellref): Belopp | null {
    const key = keyOf(cell);
    const known = this.kanda.get(key);
    if (known !== undefined) return known;
    const regel = this.regler.get(key);
    if (regel === undefined) return null;
    const belopp = this.evaluate(regel);
    this.kanda.set(key, belopp);
    return belopp;
  }

  private evaluate(regel: Regel): Belopp {
    const signed = (belopp: Belopp, tecken: 1 | -1): Belopp => (tecken === 1 ? belopp : belopp.negate());
    if (regel.art === 'saldo') return Belopp.sum(regel.termer.map((t) => signed(this.summor.sum(t.kolumn, t.nyckel), t.tecken)));
    return Belopp.sum(regel.termer.map((t) => signed(this.memberAmount(t.cell), t.tecken)));
  }

  private memberAmount(cell: Cellref): Belopp {
    const belopp = this.amountOf(cell);
    if (belopp === null) throw new Error(`A total refers to a cell that is not there: ${keyOf(cell)}`);
    return belopp;
  }
}

const keyOf = ({ blad, rad, kolumn }: Cellref): string => `${blad}|${rad}|${kolumn}`;

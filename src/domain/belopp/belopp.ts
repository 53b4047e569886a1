/**
 * Money. One type, decimal.js inside, kronor as unit, exact to the öre: every value has at most two decimals.
 * Sign convention: raw ledger sign (debit +, credit −) until a report line turns it; "absent" is never a Belopp of 0.
 *
 * Hot loops count in whole öre as plain integers (`Ore`), which are exact up to 2^53; `fromOre` refuses what is not.
 */
import { Decimal } from 'decimal.js';

/** Whole öre as a safe integer. */
export type Ore = number;

const Exakt = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const ORE_PER_KRONA = 100;

export class Belopp {
  static readonly noll = new Belopp(new Exakt(0));

  private constructor(private readonly varde: Decimal) {}

  /** @throws when öre is not a safe integer: a sum that has lost its exactness is a bug, not a figure. */
  static fromOre(ore: Ore): Belopp {
    if (!Number.isSafeInteger(ore)) throw new RangeError(`Not whole öre: ${String(ore)}`);
    return new Belopp(new Exakt(ore).div(ORE_PER_KRONA));
  }

  /** From a decimal string with a point, such as "-1234.50". Null when it is not one, or has more than two decimals. */
  static parse(text: string): Belopp | null {
    if (!/^-?\d+(\.\d{1,2})?$/.test(text)) return null;
    return new Belopp(new Exakt(text));
  }

  /** A spreadsheet number rounded to the öre, as Excel's ROUND(x,2). */
  static round(kronor: number): Belopp {
    return new Belopp(new Exakt(String(kronor)).toDecimalPlaces(2));
  }

  static sum(belopp: Iterable<Belopp>): Belopp {
    let summa: Decimal = new Exakt(0);
    for (const b of belopp) summa = summa.plus(b.varde);
    return new Belopp(summa);
  }

  plus(annan: Belopp): Belopp {
    return new Belopp(this.varde.plus(annan.varde));
  }

  minus(annan: Belopp): Belopp {
    return new Belopp(this.varde.minus(annan.varde));
  }

  negate(): Belopp {
    return this.isZero() ? this : new Belopp(this.varde.negated());
  }

  abs(): Belopp {
    return new Belopp(this.varde.abs());
  }

  /** A share of the amount, such as a budget's twelfths, rounded to the öre (half away from zero, as Excel's ROUND). */
  share(taljare: number, namnare: number): Belopp {
    return new Belopp(this.varde.times(taljare).div(namnare).toDecimalPlaces(2));
  }

  /** The amount × (1 + `andel`), rounded to the öre: a change of −10 % is −0.1. */
  grow(andel: number): Belopp {
    return new Belopp(this.varde.times(new Exakt(1).plus(String(andel))).toDecimalPlaces(2));
  }

  /** To the nearest whole unit, such as 100 000 öre for tkr: half away from zero, as Excel's ROUND. */
  roundTo(enhet: Ore): Belopp {
    return new Belopp(this.varde.times(ORE_PER_KRONA).div(enhet).toDecimalPlaces(0).times(enhet).div(ORE_PER_KRONA));
  }

  /** This amount as a share of another, to six decimals. Null when the other is zero. */
  shareOf(hel: Belopp): number | null {
    return hel.isZero() ? null : this.varde.div(hel.varde).toDecimalPlaces(6).toNumber();
  }

  isZero(): boolean {
    return this.varde.isZero();
  }

  equals(annan: Belopp): boolean {
    return this.varde.equals(annan.varde);
  }

  compareTo(annan: Belopp): number {
    return this.varde.comparedTo(annan.varde);
  }

  /** Decimal string in kronor with a point and two decimals, such as "-1234.50". */
  toString(): string {
    return this.varde.toFixed(2).replace(/^-(0\.00)$/, '$1');
  }
}

/**
 * Whole öre of a spreadsheet number. Null when the number is not a whole öre within what a double can tell
 * (excel.md 4: 1e-12 relative), so that a stray third decimal becomes an Issue instead of disappearing.
 */
export function oreFromNumber(kronor: number): Ore | null {
  if (!Number.isFinite(kronor)) return null;
  const ore = Math.round(kronor * ORE_PER_KRONA);
  if (!Number.isSafeInteger(ore)) return null;
  return Math.abs(kronor - ore / ORE_PER_KRONA) <= 1e-12 * Math.max(1, Math.abs(kronor)) ? ore : null;
}

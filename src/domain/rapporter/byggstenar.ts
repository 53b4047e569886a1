/** The few pieces that every statement is built of: year columns, lines over facts, sums over members. */
import type { Rapportunderlag } from './rapportunderlag';
import type { BladId, Nyckelkolumn, Radroll, Rapportkolumn, Rapportradrad, Regel, Saldoterm, Summaterm, Tecken } from './typer';

/** The two years of a statement, newest first. */
export function yearColumns(underlag: Rapportunderlag): readonly Rapportkolumn[] {
  return [underlag.ar, underlag.foregaendeAr].map((ar) => ({ id: String(ar), rubrik: String(ar), ...wholeYearOnly(underlag, ar) }));
}

/** The mark of a column that is blank for a shorter period than its figures are known for. */
export function wholeYearOnly({ ar: nu, foregaendeBaraHelar }: Rapportunderlag, ar: number): { readonly baraHelar?: true } {
  return ar !== nu && foregaendeBaraHelar ? { baraHelar: true } : {};
}

/** The years that have facts; the other column stays blank. */
export function yearsWithFigures(underlag: Rapportunderlag): readonly number[] {
  return underlag.harForegaendeRader ? [underlag.ar, underlag.foregaendeAr] : [underlag.ar];
}

export interface Radhuvud {
  readonly id: string;
  readonly etikett: string;
  readonly roll: Radroll;
  readonly not?: string | null;
}

/** A row without amounts. */
export function headingRow(id: string, etikett: string, roll: Radroll): Rapportradrad {
  return { id, etikett, not: null, roll, celler: new Map() };
}

/** A row with one rule for each year that has figures. */
export function yearRow(underlag: Rapportunderlag, huvud: Radhuvud, regel: (ar: number) => Regel): Rapportradrad {
  const celler = new Map(yearsWithFigures(underlag).map((ar) => [String(ar), regel(ar)] as const));
  return { id: huvud.id, etikett: huvud.etikett, not: huvud.not ?? null, roll: huvud.roll, celler };
}

export function saldo(...termer: readonly Saldoterm[]): Regel {
  return { art: 'saldo', termer };
}

export function saldoterm(kolumn: Nyckelkolumn, nyckel: string, tecken: Tecken): Saldoterm {
  return { kolumn, nyckel, tecken };
}

/** The sum of the named rows' cells in the same column. */
export function sumOf(blad: BladId, kolumn: string, rader: readonly string[]): Regel {
  return { art: 'summa', termer: rader.map((rad) => member(blad, rad, kolumn)) };
}

export function member(blad: BladId, rad: string, kolumn: string, tecken: Tecken = 1): Summaterm {
  return { cell: { blad, rad, kolumn }, tecken };
}

/** The same terms with the other sign. */
export const turned = <T extends { readonly tecken: Tecken }>(termer: readonly T[]): readonly T[] => termer.map((t) => ({ ...t, tecken: t.tecken === 1 ? -1 : 1 }));

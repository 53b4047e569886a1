/**
 * What the rows of the översikt are made of: the current two years by reference to the statements, the earlier ones by reference to
 * the cells of `Historik`. A year of which nothing is known has no cell.
 */
import { Belopp } from '../belopp/belopp';
import { headingRow, member, saldo, saldoterm, wholeYearOnly, yearsWithFigures } from './byggstenar';
import { DRIFTBIDRAG } from './driftbidrag';
import { lastYears } from '../mappning/uppgiftsnycklar';
import { folded } from './nyckel';
import { rapportradById } from './rapportrader';
import type { Rapportunderlag } from './rapportunderlag';
import type { Historikrad, Talcell } from './tillagg';
import type { Matt, Radroll, Rapportkolumn, Rapportradrad, Regel } from './typer';
import { hasBalance } from './valfri';

const YEARS = 5;

export interface Oversiktsrad {
  readonly id: string;
  readonly etikett: string;
  readonly roll?: Radroll;
  readonly matt?: Matt;
  /** The rule of a year that has statements. */
  readonly nu: (ar: number) => Regel | null;
  /** The row of `Historik` for the other years. */
  readonly forr: Historikrad | undefined;
}

export class Oversiktsunderlag {
  readonly ar: readonly number[];
  private readonly bokforda: ReadonlySet<number>;

  constructor(readonly underlag: Rapportunderlag) {
    const { ar, tillagg } = underlag;
    this.ar = Array.from({ length: tillagg.historik === null ? 2 : YEARS }, (_, n) => ar - n);
    this.bokforda = new Set(yearsWithFigures(underlag));
  }

  kolumner(): readonly Rapportkolumn[] {
    return this.ar.map((ar) => ({ id: String(ar), rubrik: String(ar), ...(this.bokforda.has(ar) ? wholeYearOnly(this.underlag, ar) : {}) }));
  }

  /** The row of `Historik` whose key satisfies the condition. */
  historik(villkor: (nyckel: string) => boolean): Historikrad | undefined {
    return this.underlag.tillagg.historik?.rader.find((r) => villkor(r.nyckel));
  }

  row({ id, etikett, roll = 'post', matt = 'belopp', nu, forr }: Oversiktsrad): Rapportradrad {
    const celler = this.ar.flatMap((ar): readonly (readonly [string, Regel])[] => {
      const regel = (this.bokforda.has(ar) ? nu(ar) : null) ?? adopted(forr?.varden.get(ar), matt);
      return regel === null ? [] : [[String(ar), regel]];
    });
    return { id, etikett: forr?.etikett ?? etikett, not: null, roll, matt, celler: new Map(celler) };
  }

  /** A share of two rows where both have the year, else what was adopted. */
  ratioRow(huvud: Omit<Oversiktsrad, 'nu'>, taljare: Rapportradrad, namnare: Rapportradrad): Rapportradrad {
    const known = this.row({ ...huvud, matt: 'andel', nu: () => null });
    const kvoter = this.ar.map(String).filter((ar) => taljare.celler.has(ar) && namnare.celler.has(ar)).map((ar) => {
      const cell = (rad: string) => ({ blad: 'OV' as const, rad, kolumn: ar });
      return [ar, { art: 'kvot', taljare: cell(taljare.id), namnare: cell(namnare.id) } satisfies Regel] as const;
    });
    return { ...known, celler: new Map([...known.celler, ...kvoter]) };
  }

  /** The lines of the resultaträkning added up: by reference where the statement shows them, else their facts, which may be none. */
  lines(ids: readonly string[], ar: number): Regel {
    const shown = ids.filter((id) => !rapportradById(id).valfri || hasBalance(this.underlag, id));
    if (shown.length > 0) return { art: 'summa', termer: shown.map((id) => member('RR', id, String(ar))) };
    return saldo(...ids.map((id) => saldoterm('Radnyckel', `${id}_${ar}`, rapportradById(id).tecken)));
  }

  /** Medelstilldelning of a year: from the user's sheet where it has the current year, else the driftbidrag that are booked. */
  medel(ar: number): Regel | null {
    const { medel } = this.underlag.tillagg;
    const rad = medel.find((m) => m.ar === ar)?.belopp ?? null;
    if (this.medelByBlad()) return adopted(rad, 'belopp');
    if (!this.hasDriftbidrag() || !this.bokforda.has(ar)) return adopted(rad, 'belopp');
    return saldo(...Object.values(DRIFTBIDRAG).map((id) => saldoterm('Kontrollnyckel', `${id}_${ar}`, -1)));
  }

  medelByBlad(): boolean {
    return this.underlag.tillagg.medel.some((m) => m.ar === this.underlag.ar && m.belopp !== null);
  }

  hasDriftbidrag(): boolean {
    const nycklar: readonly string[] = Object.values(DRIFTBIDRAG);
    return this.underlag.placerade.some((p) => p.placering.kontroll !== null && nycklar.includes(p.placering.kontroll));
  }

  /** The user's own figure in `Uppgifter` for a year that has statements: the key is the row's label, with "föregående år" for the year before. */
  uppgift(etikett: string, ar: number): Talcell | null {
    const cell = this.underlag.tillagg.uppgifter.get(folded(ar === this.underlag.ar ? etikett : lastYears(etikett)));
    return cell !== undefined && 'tal' in cell ? cell : null;
  }
}

/** A figure by reference to the user's cell. */
export function adopted(cell: Talcell | null | undefined, matt: Matt): Regel | null {
  if (cell === null || cell === undefined) return null;
  return { art: 'hamtad', cell: { kalla: cell.kalla, varde: matt === 'belopp' ? Belopp.round(cell.tal) : cell.tal } };
}

export const textRow = (id: string, text: string): Rapportradrad => headingRow(id, text, 'fotnot');

/** Writes books as sheets with one row an account: saldolista, months, several years, budget, with groups and sums in a style. */
import type { RawCell, RawTable } from '../../../src/indata/rawTable';
import type { Provbok } from './provbok';
import { enhetsrad } from './skrivHuvudbok';
import { belopp, kontoceller, type Stil } from './stil';

export type Saldolayout = 'saldolista' | 'utan UB' | 'utan förändring' | 'debet kredit' | 'månader' | 'år i kolumner' | 'tvåradig rubrik' | 'kontostruktur' | 'budget' | 'budget månader';

interface Saldo {
  readonly konto: string;
  readonly projekt: string;
  readonly ib: number;
  readonly manader: readonly number[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'] as const;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** One balance per account and project. */
export function saldonOf({ ib, poster }: Provbok): readonly Saldo[] {
  const keys = [...new Set([...[...ib.keys()].map((konto) => `${konto}|`), ...poster.map(({ konto, projekt }) => `${konto}|${projekt}`)])].sort();
  return keys.map((key) => {
    const [konto = '', projekt = ''] = key.split('|');
    const own = poster.filter((post) => post.konto === konto && post.projekt === projekt);
    return { konto, projekt, ib: projekt === '' ? (ib.get(konto) ?? 0) : 0, manader: MONTHS.map((_, i) => sum(own.filter(({ datum }) => datum.manad === i + 1).map(({ ore }) => ore))) };
  });
}

interface Kolumn {
  readonly rubrik: readonly string[];
  readonly ore: (saldo: Saldo) => number | null;
}

const kolumn = (rubrik: string | readonly string[], ore: Kolumn['ore']): Kolumn => ({ rubrik: typeof rubrik === 'string' ? [rubrik] : rubrik, ore });
const rorelse = ({ manader }: Saldo): number => sum(manader);
const ub = (saldo: Saldo): number => saldo.ib + rorelse(saldo);

/** The amount columns of a layout. `fjol` gives last year's figure of a balance. */
export function kolumnerOf(layout: Saldolayout, fjol: (saldo: Saldo) => number): readonly Kolumn[] {
  const months = MONTHS.map((namn, i) => kolumn(namn, ({ manader }) => manader[i] ?? 0));
  switch (layout) {
    case 'saldolista':
      return [kolumn('Ing balans', ({ ib }) => ib), kolumn('Periodens förändring', rorelse), kolumn('Utg. saldo', ub)];
    case 'utan UB':
      return [kolumn('IB', ({ ib }) => ib), kolumn('Förändring', rorelse)];
    case 'utan förändring':
      return [kolumn('Ingående balans', ({ ib }) => ib), kolumn('Utgående balans', ub)];
    case 'debet kredit':
      return [kolumn('IB', ({ ib }) => ib), kolumn('Debet', ({ manader }) => sum(manader.filter((ore) => ore > 0))), kolumn('Kredit', ({ manader }) => -sum(manader.filter((ore) => ore < 0))), kolumn('UB', ub)];
    case 'månader':
      return [kolumn('IB', ({ ib }) => ib), ...months, kolumn('UB', ub)];
    case 'år i kolumner':
      return [kolumn('Utfall 2025', rorelse), kolumn('Utfall 2024', fjol), kolumn('Budget 2025', (s) => budgetOf(s))];
    case 'tvåradig rubrik':
      return [kolumn(['Utfall', '2025'], rorelse), kolumn(['', '2024'], fjol), kolumn(['Budget', '2025'], (s) => budgetOf(s))];
    case 'kontostruktur':
      return [kolumn('Utfall 2025', rorelse)];
    case 'budget':
      return [kolumn('Budget helår', rorelse)];
    case 'budget månader':
      return [...months, kolumn('Helår', rorelse)];
  }
}

/** A budget of round kronor: the year's movement on result accounts only. */
export const budgetOf = (saldo: Saldo): number => (/^[3-8]/.test(saldo.konto) ? Math.round(rorelse(saldo) / 100_000) * 100_000 : 0);

/** The sheet. */
export function skrivSaldon(bok: Provbok, layout: Saldolayout, stil: Stil, fjol: (saldo: Saldo) => number = () => 0): RawTable {
  const kolumner = kolumnerOf(layout, fjol);
  const depth = Math.max(...kolumner.map(({ rubrik }) => rubrik.length));
  const own = Array.from({ length: depth }, (_, i): readonly RawCell[] => [...(i === depth - 1 ? ['Konto', 'Benämning', 'Projekt'] : [null, null, null]), ...kolumner.map(({ rubrik }) => rubrik[i + rubrik.length - depth] ?? null)]);
  return { blad: 'Blad1', rowIndex: 0, columnIndex: 0, celler: [...enhetsrad(stil), ...stil.block, ...own, ...new Saldoskrivare(bok, kolumner, stil).rader()] };
}

class Saldoskrivare {
  private readonly saldon: readonly Saldo[];

  constructor(
    private readonly bok: Provbok,
    private readonly kolumner: readonly Kolumn[],
    private readonly stil: Stil,
  ) {
    this.saldon = saldonOf(bok);
  }

  rader(): readonly (readonly RawCell[])[] {
    const rows = this.saldon.flatMap((saldo, i) => {
      const own = [...kontoceller(saldo.konto, this.bok.namn.get(saldo.konto) ?? '', this.stil), saldo.projekt || null, ...this.pengar([saldo])];
      const blank: RawCell[][] = this.stil.tommaRader && i % 3 === 2 ? [[], [null, ' ']] : [];
      return [own, ...this.summor(saldo.konto, this.saldon[i + 1]?.konto ?? ''), ...blank];
    });
    return this.stil.summor === 'inga' ? rows : [...rows, ['Totalt', null, null, ...this.pengar(this.saldon)]];
  }

  /** "Summa 6010", "Summa 601 - …", "Summa 60 - …" after the last row of each. */
  private summor(konto: string, nasta: string): readonly (readonly RawCell[])[] {
    const { summor } = this.stil;
    const lengths = summor === 'tre' ? [3, 2, 1] : summor === 'konto' ? [2] : [];
    return lengths
      .map((length) => konto.slice(0, length))
      .filter((prefix) => !nasta.startsWith(prefix))
      .map((prefix) => [`Summa ${prefix} - Gruppens namn`, null, null, ...this.pengar(this.saldon.filter((s) => s.konto.startsWith(prefix)))]);
  }

  private pengar(saldon: readonly Saldo[]): readonly RawCell[] {
    return this.kolumner.map(({ ore, rubrik }) => {
      const summa = sum(saldon.map((s) => ore(s) ?? 0));
      const signed = rubrik[0] === 'Debet' || rubrik[0] === 'Kredit' || !this.stil.vant ? summa : -summa;
      return summa === 0 && !this.stil.tal.somTal ? null : belopp(signed, this.stil);
    });
  }
}

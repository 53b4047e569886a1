/**
 * A report as data: rows, columns, and for every amount the rule that gives it. The rules are what the workbook's formulas
 * are made from, and what decimal.js evaluates beside them; no number is text here, and nothing has a colour.
 */

/** GR is Granskning, the auditor's sheet; the others are report sheets. */
export type BladId = 'RR' | 'BR' | 'KF' | 'DR' | 'NOT' | 'GR';

/** A cell of a report by what it is, not where it stands: rows move, columns too. */
export interface Cellref {
  readonly blad: BladId;
  readonly rad: string;
  readonly kolumn: string;
}

export type Tecken = 1 | -1;

/**
 * `saldo`: the facts of `Saldon` whose key (column `nyckelkolumn`) is the given one, raw sign × tecken.
 * `summa`: members that stand in report cells; a total names its members, so a moved row takes its amount along.
 */
export type Regel =
  | { readonly art: 'saldo'; readonly termer: readonly Saldoterm[] }
  | { readonly art: 'summa'; readonly termer: readonly Summaterm[] };

export type Nyckelkolumn = 'Radnyckel' | 'Notnyckel' | 'Insatsnyckel' | 'Kassaflödesnyckel' | 'Slagnyckel' | 'Kontrollnyckel';

export interface Saldoterm {
  readonly kolumn: Nyckelkolumn;
  readonly nyckel: string;
  readonly tecken: Tecken;
}

export interface Summaterm {
  readonly cell: Cellref;
  readonly tecken: Tecken;
}

export interface Rapportkolumn {
  readonly id: string;
  /** Always with its year: "2025", "2025 Intäkt". */
  readonly rubrik: string;
}

/** What a row is, which decides how it looks: the layout gives each role its style. */
export type Radroll = 'rubrik' | 'underrubrik' | 'post' | 'delsumma' | 'summa' | 'tom' | 'notrubrik';

export interface Rapportradrad {
  readonly id: string;
  readonly etikett: string;
  /** "Not 3", or null. */
  readonly not: string | null;
  readonly roll: Radroll;
  /** By column id; a column without a rule is blank, which is not zero. */
  readonly celler: ReadonlyMap<string, Regel>;
}

export interface Rapport {
  readonly blad: BladId;
  readonly kolumner: readonly Rapportkolumn[];
  readonly rader: readonly Rapportradrad[];
}

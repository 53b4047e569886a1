/**
 * A report as data: rows, columns, and for every amount the rule that gives it. The rules are what the workbook's formulas
 * are made from, and what decimal.js evaluates beside them; no number is text here, and nothing has a colour.
 */
import type { Kalla } from '../issue';
import type { Belopp, Ore } from '../belopp/belopp';

/** OV Översikt, BK Balanskrav, IU Insatsuppföljning, PR helårsprognos, MT medelstilldelning, MU måluppfyllelse. AV is Avrundning; GR is Granskning, the auditor's sheet; the others are report sheets. */
export type BladId = 'OV' | 'BK' | 'RR' | 'BR' | 'KF' | 'DR' | 'NOT' | 'IU' | 'PR' | 'MT' | 'MU' | 'AV' | 'GR';

/** A cell of a report by what it is, not where it stands: rows move, columns too. */
export interface Cellref {
  readonly blad: BladId;
  readonly rad: string;
  readonly kolumn: string;
}

export type Tecken = 1 | -1;

/**
 * `saldo`: the facts of `Saldon` whose key (column `nyckelkolumn`) is the given one, raw sign × tecken.
 * `summa`: members that stand in report cells; a total names its members, so a moved row takes its amount along. One member with
 * sign + is a plain reference, and takes whatever that cell holds.
 * `hamtad`: what stands in a cell of a sheet that the user owns, by reference. `kvot`: a share; blank when the divisor is 0.
 * `framskriven`: an amount × (1 + a share). `antagande`: a share that the user may write over in the report; refreshes keep it.
 * `bedomning`: a goal's verdict, by comparing two cells.
 * `avrundad`: another rule's amount in whole units of `ore`, and the declared adjustment that stands in a cell of its own. `justering`: that
 * adjustment, for the whole year and for a shorter period; null where it is nothing.
 */
export type Regel =
  | { readonly art: 'saldo'; readonly termer: readonly Saldoterm[] }
  | { readonly art: 'summa'; readonly termer: readonly Summaterm[] }
  | { readonly art: 'hamtad'; readonly cell: Agarcell }
  | { readonly art: 'kvot'; readonly taljare: Cellref; readonly namnare: Cellref }
  | { readonly art: 'framskriven'; readonly fran: Cellref; readonly forandring: Cellref }
  | { readonly art: 'antagande'; readonly standard: number }
  | { readonly art: 'bedomning'; readonly utfall: Cellref; readonly grans: Cellref; readonly slag: 'Högst' | 'Lägst' }
  | { readonly art: 'avrundad'; readonly regel: Exaktregel; readonly ore: Ore; readonly justering: Cellref | null }
  | { readonly art: 'justering'; readonly helar: Justering | null; readonly delar: Justering | null };

/** The rules whose amounts can be rounded. */
export type Exaktregel = Extract<Regel, { art: 'saldo' | 'summa' | 'hamtad' | 'framskriven' }>;

/** What a check reckons a side by. */
export type Kontrollregel = Extract<Regel, { art: 'saldo' | 'summa' | 'avrundad' }>;

/** What `exakt` adds up to, in whole units, less the printed amounts: what one of them must take for the table to add up. */
export interface Justering {
  readonly exakt: readonly Summaterm[];
  readonly tryckt: readonly Summaterm[];
  readonly ore: Ore;
}

/** The rules that are sums. */
export type Summeringsregel = Extract<Regel, { art: 'saldo' | 'summa' }>;

/** A cell of the user's with what it held when it was read. */
export interface Agarcell {
  readonly kalla: Required<Kalla>;
  readonly varde: Varde;
}

/** What a cell shows: money, a share or a count, or text. A blank is null, which is not zero. */
export type Varde = Belopp | number | string;

export type Nyckelkolumn = 'Radnyckel' | 'Notnyckel' | 'Insatsnyckel' | 'Kassaflödesnyckel' | 'Slagnyckel' | 'Kontrollnyckel' | 'Varavnyckel' | 'Balanskravsnyckel' | 'Täckningsnyckel' | 'Ingåendenyckel';

export interface Kriterium {
  readonly kolumn: Nyckelkolumn;
  readonly nyckel: string;
}

export interface Saldoterm extends Kriterium {
  readonly tecken: Tecken;
  /** A further key that the facts must have. */
  readonly och?: Kriterium;
  /** The whole year's amount, whatever the period. */
  readonly helar?: true;
}

export interface Summaterm {
  readonly cell: Cellref;
  readonly tecken: Tecken;
}

export interface Rapportkolumn {
  readonly id: string;
  /** Always with its year where it holds a year's amounts: "2025", "2025 Intäkt". */
  readonly rubrik: string;
  /** The figures are known for a whole year only: blank, by formula, for a shorter period. */
  readonly baraHelar?: boolean;
  /** What its cells hold where it is not money. */
  readonly matt?: Matt;
}

/** Money, a share (shown in per cent), a count, or text. */
export type Matt = 'belopp' | 'andel' | 'antal' | 'text';

/** What a row is, which decides how it looks: the layout gives each role its style. */
export type Radroll = 'rubrik' | 'underrubrik' | 'post' | 'delsumma' | 'summa' | 'tom' | 'notrubrik' | 'varav' | 'fotnot' | 'brodtext';

export interface Rapportradrad {
  readonly id: string;
  readonly etikett: string;
  /** "Not 3", or null. */
  readonly not: string | null;
  readonly roll: Radroll;
  /** What the row's cells hold where it is not money; a column's own measure goes before. */
  readonly matt?: Matt;
  /** By column id; a column without a rule is blank, which is not zero. */
  readonly celler: ReadonlyMap<string, Regel>;
}

export interface Rapport {
  readonly blad: BladId;
  readonly kolumner: readonly Rapportkolumn[];
  readonly rader: readonly Rapportradrad[];
}

/**
 * What the user's sheets say besides ledger and mapping, each value with the cell it stands in: the reports refer to the cell,
 * so that a figure has one place. Absent is absent: a blank cell has no value here.
 */
import type { Kalla } from '../issue';
import type { Agarcell } from './typer';

/** `Historik`: adopted figures of earlier years. */
export interface Historikrad {
  /** The label as the user wrote it, and as a key. */
  readonly etikett: string;
  readonly nyckel: string;
  /** Numbers as they stand, by year. */
  readonly varden: ReadonlyMap<number, Talcell>;
}

export interface Talcell {
  readonly kalla: Required<Kalla>;
  readonly tal: number;
}

export interface Historik {
  readonly ar: readonly number[];
  readonly rader: readonly Historikrad[];
}

/** One year of `Medelstilldelning`; without an amount it is to be reckoned. */
export interface Medelsrad {
  readonly ar: number;
  readonly belopp: Talcell | null;
  /** utfall, beslut, prognos: as written. */
  readonly slag: Agarcell | null;
}

export type Malslag = 'Högst' | 'Lägst' | 'Text';

/** One goal of `Mål`. */
export interface Malrad {
  readonly mal: Agarcell;
  readonly text: string;
  readonly slag: Malslag;
  readonly grans: Talcell | null;
  readonly bedomning: Agarcell | null;
  readonly motivering: Agarcell | null;
}

/** One row of `Kommentarer`. */
export interface Kommentar {
  readonly rad: string;
  readonly text: Agarcell;
}

export interface Tillagg {
  readonly historik: Historik | null;
  readonly medel: readonly Medelsrad[];
  readonly mal: readonly Malrad[];
  readonly kommentarer: readonly Kommentar[];
  /** The cells of `Uppgifter` by key (`folded` text), numbers and texts. */
  readonly uppgifter: ReadonlyMap<string, Talcell | Agarcell>;
  /** Cells of `Insatser` by project code. */
  readonly beviljat: ReadonlyMap<string, Agarcell>;
  readonly prognos: ReadonlyMap<string, Agarcell>;
}

export const INGA_TILLAGG: Tillagg = { historik: null, medel: [], mal: [], kommentarer: [], uppgifter: new Map(), beviljat: new Map(), prognos: new Map() };

/**
 * The stream of ledger facts: what every source (ledger sheet, SIE file) is turned into, and the only thing that the
 * aggregator reads. Raw ledger sign throughout: debit +, credit −.
 */
import type { Kalla } from '../issue';
import type { Ore } from '../belopp/belopp';
import type { Period } from '../period/period';

/** IB: opening balance. Utfall: movement in a period. Budget: budgeted movement. */
export type Slag = 'IB' | 'Utfall' | 'Budget';

export const DIMENSIONER = ['ansvar', 'verksamhet', 'projekt', 'motpart'] as const;
export type Dimension = (typeof DIMENSIONER)[number];

/** Codes are text: leading zeros and letters survive. An empty string is "no code". */
export type Dimensionskoder = Readonly<Record<Dimension, string>>;

export interface Faktarad extends Dimensionskoder {
  readonly slag: Slag;
  readonly ar: number;
  /** yyyymm; yyyy00 for an opening balance; yyyy12 for a whole year's figure that has no months. */
  readonly period: Period;
  /** Account number as text. */
  readonly konto: string;
  readonly ore: Ore;
  readonly kalla: Kalla;
}

/** Names seen in the sources, by code: what an account or a code is called, and what an account is said to be. */
export interface Benamningar {
  readonly konto: ReadonlyMap<string, string>;
  /** T, S, K or I (tillgång, skuld, kostnad, intäkt) by account, as SIE's #KTYP. An account whose type is unknown is not in it. */
  readonly kontotyp: ReadonlyMap<string, string>;
  /** SRU code by account, as SIE's #SRU. */
  readonly sru: ReadonlyMap<string, string>;
  readonly projekt: ReadonlyMap<string, string>;
  readonly motpart: ReadonlyMap<string, string>;
}

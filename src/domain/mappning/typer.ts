/** What the user's own sheets say: mapping, insatser and settings, as typed values with their source. */
import type { Dimensionskoder } from '../huvudbok/typer';
import type { Kalla } from '../issue';
import type { Belopp } from '../belopp/belopp';
import type { Period } from '../period/period';

/**
 * One row of `Mappning`: accounts `franKonto`–`tillKonto` (inclusive, compared as account numbers) with the given codes
 * (an empty code means any) belong to a report line, and perhaps to a note row and a kassaflöde row.
 */
export interface Mappningsregel extends Dimensionskoder {
  readonly franKonto: string;
  readonly tillKonto: string;
  /** The line's label as in the sheet; resolved against the report specifications by `mappning/`. */
  readonly rapportrad: string;
  /** "Not 4", or empty. */
  readonly not: string;
  readonly notrad: string;
  readonly kassaflodesrad: string;
  /** The row of balanskravsresultatet that the accounts adjust, and the varav row that they are shown on; absent where unused. */
  readonly balanskravsrad?: string;
  readonly varav?: string;
  /** A rule of the chart of accounts, which ranks after every rule of the user's. */
  readonly standard?: boolean;
  readonly kalla: Kalla;
}

/** One row of `Insatser`. */
export interface Insats {
  readonly projekt: string;
  readonly benamning: string;
  readonly alias: readonly string[];
  readonly grupp: string;
  readonly beviljadeMedel: Belopp | null;
  /** The user's own prognosis for the year (net); absent where there is none. */
  readonly prognos?: Belopp;
  readonly kalla: Kalla;
}

export type Enhet = 'kr' | 'tkr';

/** Where amounts are rounded: only as they are shown, or in the reports' cells, with declared adjustments. */
export type Avrundning = 'visning' | 'celler';

/** A row of `Uppgifter` that no field holds: read by the reports by its cell, or by nothing. */
export interface Ovriguppgift {
  readonly text: string;
  readonly varde: string | number;
  /** The cell of the value. */
  readonly kalla: Kalla;
}

/** `Uppgifter`, with null where a key is absent. */
export interface Uppgifter {
  readonly forbund: string | null;
  readonly rakenskapsar: number | null;
  readonly enhet: Enhet | null;
  /** The unit of the översikt, where it is another. */
  readonly enhetOversikt: Enhet | null;
  readonly decimaler: number | null;
  readonly decimalerBalans: number | null;
  readonly avrundning: Avrundning | null;
  readonly periodTillOchMed: Period | null;
  readonly kontoplan: string | null;
  readonly organisationsnummer: string | null;
  readonly beslutadBudget: Belopp | null;
  readonly ovriga: readonly Ovriguppgift[];
}

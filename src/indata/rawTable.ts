/**
 * A sheet's used range as it was read, with where it stands, so that every row knows its source cell.
 * The same shape whether it came from Excel, from the embedded Excel or from a test.
 */

/** An error value of a cell (`#REF!` …): never taken for the text it looks like. */
export interface RawError {
  readonly fel: string;
}

/** null is an empty cell; a date is its serial number. */
export type RawCell = number | string | boolean | RawError | null;

/** How many rows and columns of the sheet are hidden. */
export interface Dolt {
  readonly rader: number;
  readonly kolumner: number;
}

export interface RawTable {
  /** Sheet title. */
  readonly blad: string;
  /** 0-based row and column of the upper left cell of `celler`. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly celler: readonly (readonly RawCell[])[];
  /** Absent where nothing is hidden, or nobody knows. */
  readonly dolt?: Dolt;
  /** Made by an import of an SIE file: every row is a posting or a balance in the ledger's own sign, and there are no sums. */
  readonly sie?: true;
  /** Columns, 0-based within the table, whose number format shows thousands: what they hold is kronor, whatever the heading says of the unit. */
  readonly skalade?: ReadonlySet<number>;
}


/** What the use cases need of a workbook. Implemented by `excel/` over Office.js, in Excel and in the embedded Excel alike. */
import type { Ledgerblad } from '../blad/ledgerblad';
import type { Tabellplan } from '../blad/tabellplan';
import type { Andring } from '../blad/granskningsplan';
import type { Sheetplan } from '../blad/sheetplan';
import type { Cellref } from '../domain/rapporter/typer';
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';
import type { Result } from '../shared/result';

/** An amount's cell after the write, as the workbook shows it. */
export interface Utskrivencell {
  readonly cell: Cellref;
  readonly etikett: string;
  readonly not: string | null;
  readonly rubrik: string;
  /** Sheet title and address, as they are in the workbook. */
  readonly blad: string;
  readonly adress: string;
  /** What the workbook computed: a number, or a string for an error value. */
  readonly varde: number | string | boolean;
  readonly visat: string;
}

export interface Utskrift {
  readonly celler: readonly Utskrivencell[];
  /** Cells that someone had changed since the last refresh; they have been written back. */
  readonly andringar: readonly Andring[];
}

export interface Skrivplan {
  /** `Saldon` first: everything else reckons from it. */
  readonly tabeller: readonly Tabellplan[];
  readonly blad: readonly Sheetplan[];
  /** Sheets that are refreshed where the workbook has them, and not made where it has not. */
  readonly omFinns?: readonly Sheetplan[];
  /** The auditor's sheet, which lists what was found changed. */
  readonly granskning: (andringar: readonly Andring[]) => Sheetplan;
}

/** A sheet to be copied in as it is: values only. */
export interface Bladkopia {
  readonly tabell: RawTable;
  /** Where it comes from, put into its title if another sheet has that title; null when it replaces that sheet. */
  readonly fran: string | null;
}

/** What a workbook holds before a refresh. */
export interface Last {
  /** Every sheet with something on it that is not a report sheet of ours. */
  readonly tabeller: readonly RawTable[];
  /** The accounts that stood in `Saldon` after the last refresh; null where there has been none. */
  readonly tidigareKonton: ReadonlySet<string> | null;
}

export interface Arbetsbok {
  /** Reads the whole workbook. */
  read(): Promise<Result<Last, Issue>>;
  /** Creates or refreshes our sheets in place and reads every amount back. Nothing is written when the answer is an Issue. */
  writeRapport(plan: Skrivplan): Promise<Result<Utskrift, Issue>>;
  /** Adds ledger sheets made from an import. Refused when a sheet has that title already. */
  addLedger(blad: readonly Ledgerblad[]): Promise<Result<readonly string[], Issue>>;
  /** Brings a cell into view. Not part of any write: Excel may refuse when the user looks at another workbook. */
  show(blad: string, adress: string): Promise<Result<null, Issue>>;
  /** Copies sheets from another workbook; one with the same title is replaced cell by cell, or keeps its place and the copy gets a title of its own. */
  copyTables(blad: readonly Bladkopia[]): Promise<Result<readonly string[], Issue>>;
}

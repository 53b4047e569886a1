/**
 * What the task pane needs of a workbook besides the main job: where the user stands, small edits of the user's own sheets, and a
 * hint that something has changed. Implemented by `excel/`.
 */
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import type { Arbetsbok } from './ports';

/** The first cell of what the user has selected. */
export interface Markering {
  readonly blad: string;
  readonly adress: string;
  /** 0-based. */
  readonly columnIndex: number;
  /** Which of our sheets it is, or null: the user's own. */
  readonly bladId: string | null;
  /** The text in column A of its row: a line's stable ID on a report sheet. */
  readonly rad: string;
  /** The cell as the workbook shows it. */
  readonly visat: string;
}

export type Cellvarde = string | number | null;

/** One cell of a user's sheet, by position. `fore` is what must stand there for the write to be made: the sheet may have changed since it was read. */
export interface Cellskrivning {
  readonly blad: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly fore: Cellvarde;
  readonly efter: Cellvarde;
}

export interface Panelbok extends Arbetsbok {
  readSelection(): Promise<Result<Markering, Issue>>;
  /** Brings the sheet Kontroller into view, where it has been made. */
  showChecks(): Promise<Result<null, Issue>>;
  /** The status of each check as the sheet Kontroller shows it now, in its order; empty when there is no such sheet. */
  readStatus(): Promise<Result<readonly string[], Issue>>;
  /** All the cells or none: refused when one of them is not what it was. */
  writeCells(skrivningar: readonly Cellskrivning[]): Promise<Result<null, Issue>>;
  /** Calls back when the user, not we, changes a cell or moves the selection. Returns how to stop listening. */
  watch(handlers: Bokhandelser): Promise<Result<() => Promise<void>, Issue>>;
}

export interface Bokhandelser {
  readonly andrad: () => void;
  readonly markerad: () => void;
}

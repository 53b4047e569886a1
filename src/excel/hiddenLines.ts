/**
 * How many rows and columns of a sheet are hidden. A ledger's hidden rows are its books all the same, so they are read as any others;
 * but whoever looks at the sheet does not see them, and is told.
 */
import type { Dolt } from '../indata/rawTable';

/** Asked for with the used range: false, true, or null where some are hidden (the typings do not say so). */
export interface Doltprov {
  readonly range: Excel.Range;
  readonly vy: Excel.RangeView | null;
}

/** Asks for the counts where something is hidden: they are there after the next sync. */
export function askHidden(range: Excel.Range): Doltprov {
  const shown = [range.rowHidden, range.columnHidden].every((hidden) => (hidden as boolean | null) === false);
  return { range, vy: shown || range.rowHidden || range.columnHidden ? null : range.getVisibleView().load('rowCount,columnCount') };
}

/** Null where nothing is hidden. */
export function hiddenIn({ range, vy }: Doltprov): Dolt | null {
  const rader = range.rowHidden ? range.rowCount : vy === null ? 0 : range.rowCount - vy.rowCount;
  const kolumner = range.columnHidden ? range.columnCount : vy === null ? 0 : range.columnCount - vy.columnCount;
  return rader === 0 && kolumner === 0 ? null : { rader, kolumner };
}

/**
 * What a row of a ledger sheet is, before its amounts are read: nothing, a heading (again), a sum or a balance, or a row to
 * read. Works on the headings' own row and signature, so page breaks in an export do no harm.
 */
import type { RawCell, RawTable } from '../rawTable';
import { isBlank, isBlankRow, toText } from './cell';
import type { Kolumnval } from './kolumnval';
import type { AsidoSkal } from './lasning';
import { radsignatur } from './radtext';

export interface Rubrikvakt {
  /** Why the row is no row to read, or null when it is one. */
  readonly skal: (rad: number, cells: readonly RawCell[]) => AsidoSkal | null;
}

/** Knows the heading block of one sheet, and which rows its column År gives to another year than `ar`. */
export function buildRubrikvakt(tabell: RawTable, val: Kolumnval, ar: number): Rubrikvakt {
  const block = tabell.celler.slice(0, val.rad + 1).filter((row) => row.some((cell) => typeof cell === 'string'));
  const headings = new Set(block.map(radsignatur).filter((text) => text !== ''));
  const starts = new Set(block.map(startOf));
  return {
    skal: (rad, cells) => {
      if (isBlankRow(cells)) return 'tom';
      if (rad <= val.rad) return 'rubrik';
      if (starts.has(startOf(cells)) && headings.has(radsignatur(cells))) return 'upprepad rubrik';
      return isOfOtherYear(cells, val, ar) ? 'annat ar' : null;
    },
  };
}

const isOfOtherYear = (cells: readonly RawCell[], { enkel }: Kolumnval, ar: number): boolean => {
  const own = textAt(cells, enkel.ar);
  return /^(?:19|20)\d{2}$/.test(own) && own !== String(ar);
};

/** The signature of a row's first text: what is compared before the whole row is. */
const startOf = (cells: readonly RawCell[]): string => radsignatur([cells.find((cell) => !isBlank(cell)) ?? null]);

/** Whether the row has a voucher number. */
export const hasVer = (cells: readonly RawCell[], { enkel }: Kolumnval): boolean => enkel.ver !== undefined && !isBlank(cells[enkel.ver]);

/** Whether the row has a voucher number, a date or a period, and so is a posting whatever its text says. */
export function hasVerifikation(cells: readonly RawCell[], { enkel }: Kolumnval): boolean {
  return [enkel.ver, enkel.datum, enkel.period].some((index) => index !== undefined && !isBlank(cells[index]));
}

/** The text of a plain column, or empty. */
export const textAt = (cells: readonly RawCell[], index: number | undefined): string => (index === undefined ? '' : toText(cells[index]));

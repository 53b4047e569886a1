/**
 * A cell as text or as a code, before anyone decides what it means. An error value is never text here: readers ask
 * `isRawError` first and report its place.
 */
import type { RawCell, RawError } from '../rawTable';

export const isRawError = (cell: RawCell): cell is RawError => typeof cell === 'object' && cell !== null;

const ANY_SPACE = /[\s\u00a0\u2007\u2009\u202f]+/g;
/** A space that is not one plain blank: most texts have none and are left as they are. */
const ODD_SPACE = /[^\S ]|[\u00a0\u2007\u2009\u202f]| {2}/;

/** The cell's text with every kind of space made one blank; empty for an empty cell and for an error value. */
export function toText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  if (typeof cell !== 'string') return String(cell);
  return (ODD_SPACE.test(cell) ? cell.replace(ANY_SPACE, ' ') : cell).trim();
}

/** A code as text: the number 102 is "102", and "0102" keeps its zero. */
export const toKod = (cell: RawCell | undefined): string => toText(cell);

export const isBlank = (cell: RawCell | undefined): boolean => !isCellError(cell) && toText(cell) === '';

const isCellError = (cell: RawCell | undefined): boolean => cell !== undefined && isRawError(cell);

/** Whether no cell of the row holds anything. */
export const isBlankRow = (row: readonly RawCell[]): boolean => row.every(isBlank);

/** Lower case, å ä ö é folded, everything but letters and digits dropped: how headings and keys are compared. */
export function toNyckel(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[éè]/g, 'e')
    .replace(/[^a-z0-9]/g, '');
}

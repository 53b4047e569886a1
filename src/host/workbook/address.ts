/**
 * A1 addresses as text: parsed from what an add-in may write ("B2", "$B$2:C9", "A:C", "1:3", "'Blad 1'!A1") and written
 * as Excel answers them ("Blad1!B2:C9"). Unions with commas are no address here.
 */
import { isEntireColumn, isEntireRow, isOnSheet, LAST_COLUMN, LAST_ROW } from './area';
import type { Area } from './model';

const LETTERS = 26;
const CODE_OF_A = 65;
const PART = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** 0 for "A" or "a"; the text must be letters. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return index - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = PART.exec(text);
  if (match === null || text === '') return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

/** An address without a sheet name, or null when the text is none. Corners may come in any order. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const [first, last] = parts;
  const from = parseCorner(first ?? '');
  const to = last === undefined ? from : parseCorner(last);
  if (from === null || to === null) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (last === undefined && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 0, to.row ?? LAST_ROW];
  const columns = [from.column ?? 0, to.column ?? LAST_COLUMN];
  const area = { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
  return isOnSheet(area) ? area : null;
}

/** The address of an area without its sheet; `mark` is "$" for an absolute one. */
export function formatArea(area: Area, mark: '' | '$' = ''): string {
  const column = (index: number): string => `${mark}${columnName(index)}`;
  const row = (index: number): string => `${mark}${index + 1}`;
  if (isEntireColumn(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRow(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** A sheet's name in quotes, as our own references always write it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A sheet's name as Excel answers it in addresses: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : quoteSheet(name);
}

/** Splits "'Blad 1'!A1" into sheet name and address; the sheet is null when the text names none. Null when malformed. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } | null {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
    return match === null ? null : { sheet: (match[1] ?? '').replaceAll("''", "'"), rest: match[2] ?? '' };
  }
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

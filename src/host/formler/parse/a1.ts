/** A1 references as text: cells, ranges, whole columns and whole rows, with their absolute marks. 0-based inside. */
import { LAST_COLUMN, LAST_ROW } from '../values/value';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}

/** `columns` (B:D) spans every row and `rows` (2:4) every column; their other axis is 0 to the last, and never written. */
export interface A1Reference {
  /** Sheet part as written with its "!", or "". */
  readonly prefix: string;
  readonly form: 'cell' | 'range' | 'columns' | 'rows';
  readonly first: Corner;
  readonly last: Corner;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** 0-based index of a column's letters; may lie outside the sheet. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Letters of a 0-based column. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function inside(corner: Corner): Corner | null {
  return corner.row >= 0 && corner.row <= LAST_ROW && corner.column >= 0 && corner.column <= LAST_COLUMN ? corner : null;
}

/** "$B7" as a corner, or null when it is no cell of a sheet. */
export function parseCell(text: string): Corner | null {
  const match = CELL.exec(text);
  if (match === null) return null;
  const [, dollarColumn, letters = '', dollarRow, digits = ''] = match;
  return inside({ row: Number(digits) - 1, column: columnIndex(letters), absoluteRow: dollarRow === '$', absoluteColumn: dollarColumn === '$' });
}

/** "$B", one side of "$B:D", as a corner on the given row. */
export function parseColumn(text: string, row: number): Corner | null {
  const match = COLUMN.exec(text);
  if (match === null) return null;
  return inside({ row, column: columnIndex(match[2] ?? ''), absoluteRow: true, absoluteColumn: match[1] === '$' });
}

/** "$7", one side of "$7:9", as a corner in the given column. */
export function parseRow(text: string, column: number): Corner | null {
  const match = ROW.exec(text);
  if (match === null) return null;
  return inside({ row: Number(match[2]) - 1, column, absoluteRow: match[1] === '$', absoluteColumn: true });
}

/** "A1", "A1:$B$2", "A:C" or "1:3" without a sheet; null when it is none of them. */
export function parseA1(text: string, prefix: string): A1Reference | null {
  const colon = text.indexOf(':');
  if (colon < 0) {
    const cell = parseCell(text);
    return cell === null ? null : { prefix, form: 'cell', first: cell, last: cell };
  }
  const [left, right] = [text.slice(0, colon), text.slice(colon + 1)];
  return (
    pair(prefix, 'range', parseCell(left), parseCell(right)) ??
    pair(prefix, 'columns', parseColumn(left, 0), parseColumn(right, LAST_ROW)) ??
    pair(prefix, 'rows', parseRow(left, 0), parseRow(right, LAST_COLUMN))
  );
}

function pair(prefix: string, form: A1Reference['form'], first: Corner | null, last: Corner | null): A1Reference | null {
  return first === null || last === null ? null : { prefix, form, first, last };
}

function columnText(corner: Corner): string {
  return (corner.absoluteColumn ? '$' : '') + columnLetters(corner.column);
}

function rowText(corner: Corner): string {
  return `${corner.absoluteRow ? '$' : ''}${corner.row + 1}`;
}

/** The reference as text, sheet part and all. */
export function formatA1({ prefix, form, first, last }: A1Reference): string {
  switch (form) {
    case 'cell':
      return prefix + columnText(first) + rowText(first);
    case 'range':
      return `${prefix}${columnText(first)}${rowText(first)}:${columnText(last)}${rowText(last)}`;
    case 'columns':
      return `${prefix}${columnText(first)}:${columnText(last)}`;
    case 'rows':
      return `${prefix}${rowText(first)}:${rowText(last)}`;
  }
}

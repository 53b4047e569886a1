import type { Area } from '../workbook/model';

/** A1 names of cells and areas, to and from 0-based rows and columns. */

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of a 0-based column. */
export function columnName(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** A1 for one cell, A1:B2 for more. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** The areas of a `sqref`, which has blanks between them. */
export const parseAreas = (text: string): Area[] => text.trim().split(/\s+/).flatMap((each) => parseArea(each) ?? []);

export const areaNames = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

/** A1, A1:B2, A:C or 1:3, with or without "$"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from] = text.replaceAll('$', '').split(':');
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (first === null || last === null) return null;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? LAST_ROW),
    left: Math.min(first.column ?? 0, last.column ?? LAST_COLUMN),
    bottom: Math.max(first.row ?? 0, last.row ?? LAST_ROW),
    right: Math.max(first.column ?? 0, last.column ?? LAST_COLUMN),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})([0-9]{0,7})$/.exec(text);
  const [, letters = '', digits = ''] = match ?? [];
  if (letters === '' && digits === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : column - 1 };
}

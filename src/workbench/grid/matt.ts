/** Where rows and columns lie, in pixels. Excel counts widths in characters and heights in points. */
import { DEFAULT_ROW_HEIGHT, toPoints } from '../../host/workbook/columnWidth';
import type { StyleTable, Worksheet } from '../../host/workbook/model';

const PIXELS_PER_POINT = 4 / 3;
const EXTRA_ROWS = 40;
const NORMAL_FONT = 11;
const LINE = 1.35;
const EXTRA_COLUMNS = 8;
const MIN_COLUMNS = 14;
const MAX_COLUMNS = 60;

export const HUVUDHOJD = 22;
export const RADHUVUD = 48;

export interface Matt {
  readonly rader: number;
  readonly kolumner: number;
  /** Left edge of each column and the right edge of the last; top of each row and the bottom of the last. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export function measure(sheet: Worksheet, styles: StyleTable): Matt {
  const last = sheet.cells.columns.reduce((max, column) => Math.max(max, column?.values.length ?? 0, column?.styles.length ?? 0), 0);
  const rader = last + EXTRA_ROWS;
  const kolumner = Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, sheet.cells.columns.length + EXTRA_COLUMNS));
  const width = (c: number): number => {
    const info = sheet.columns.get(c);
    return info?.hidden === true ? 0 : toPoints(info?.width ?? null) * PIXELS_PER_POINT;
  };
  const height = (r: number): number => {
    const info = sheet.rows.get(r);
    return info?.hidden === true ? 0 : (info?.height ?? fontHeight(sheet, styles, r)) * PIXELS_PER_POINT;
  };
  return { rader, kolumner, x: edges(kolumner, width), y: edges(rader, height) };
}

/** A row that nobody has set a height for is as high as its largest letters. */
function fontHeight(sheet: Worksheet, styles: StyleTable, row: number): number {
  const largest = sheet.cells.columns.reduce((max, column) => Math.max(max, styles.get(column?.styles[row] ?? 0).fontSize), 0);
  return largest > NORMAL_FONT ? Math.ceil(largest * LINE) : DEFAULT_ROW_HEIGHT;
}

function edges(count: number, size: (n: number) => number): readonly number[] {
  const all = [0];
  for (let n = 0; n < count; n += 1) all.push((all[n] ?? 0) + Math.round(size(n)));
  return all;
}

/** The row or column that a distance from the start falls in. */
export function indexAt(gransar: readonly number[], at: number): number {
  let [low, high] = [0, gransar.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((gransar[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

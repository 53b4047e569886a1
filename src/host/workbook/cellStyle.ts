/**
 * How a cell looks: its own style, else its row's, else its column's, else the default; and how styles are changed over
 * an area. Whole rows and columns keep one style each, and only the cells that differ get one of their own.
 */
import { isEntireColumn, isEntireRow } from './area';
import { occupied } from './cellBlock';
import type { Area, Style, Workbook, Worksheet } from './model';

/** The id of the style that a cell shows. */
export function styleIdAt(sheet: Worksheet, row: number, column: number): number {
  return sheet.cells.styleId(row, column) ?? sheet.rows.get(row)?.styleId ?? sheet.columns.get(column)?.styleId ?? 0;
}

/** The style that a cell shows. */
export function styleAt(workbook: Workbook, sheet: Worksheet, row: number, column: number): Style {
  return workbook.styles.get(styleIdAt(sheet, row, column));
}

type MapId = (id: number) => number;

/** A change of styles by id, so that each distinct style is worked out once. */
function mapper(workbook: Workbook, change: (style: Style) => Style): MapId {
  const known = new Map<number, number>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const before = workbook.styles.get(id);
    const after = change(before);
    const same = (Object.keys(before) as (keyof Style)[]).every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]));
    const to = same ? id : workbook.styles.intern({ ...after, sourceXf: null });
    known.set(id, to);
    return to;
  };
}

function restyleOwnCells(sheet: Worksheet, area: Area, map: MapId): void {
  const within = occupied(sheet.cells, area);
  if (within === null) return;
  for (let index = within.left; index <= within.right; index++) {
    sheet.cells.columns[index]?.styles.forEach((id, row, styles) => {
      if (id !== undefined && row >= within.top && row <= within.bottom) styles[row] = map(id);
    });
  }
}

/** The whole sheet: every column gets the style, and rows and cells that have one of their own change theirs. */
function restyleSheet(sheet: Worksheet, area: Area, map: MapId): void {
  restyleOwnCells(sheet, area, map);
  for (const [row, info] of sheet.rows) if (info.styleId !== null) sheet.rows.set(row, { ...info, styleId: map(info.styleId) });
  for (let column = area.left; column <= area.right; column++) restyleColumn(sheet, column, map);
}

function restyleColumn(sheet: Worksheet, column: number, map: MapId): void {
  const info = sheet.columns.get(column) ?? { width: null, hidden: false, styleId: null };
  sheet.columns.set(column, { ...info, styleId: map(info.styleId ?? 0) });
}

function restyleColumns(sheet: Worksheet, area: Area, map: MapId): void {
  restyleOwnCells(sheet, area, map);
  for (let column = area.left; column <= area.right; column++) {
    for (const [row, info] of sheet.rows) {
      if (info.styleId !== null && sheet.cells.styleId(row, column) === null) sheet.cells.at(column).styles[row] = map(info.styleId);
    }
    restyleColumn(sheet, column, map);
  }
}

function restyleRows(sheet: Worksheet, area: Area, map: MapId): void {
  restyleOwnCells(sheet, area, map);
  for (let row = area.top; row <= area.bottom; row++) {
    const before = sheet.rows.get(row);
    if (before?.styleId == null) {
      for (const [column, info] of sheet.columns) {
        if (info.styleId !== null && sheet.cells.styleId(row, column) === null) sheet.cells.at(column).styles[row] = map(info.styleId);
      }
    }
    sheet.rows.set(row, { height: before?.height ?? null, hidden: before?.hidden ?? false, styleId: map(before?.styleId ?? 0) });
  }
}

/** Changes the style of every cell in an area. `change` gets each distinct style once and must not mutate it. */
export function changeStyles(workbook: Workbook, sheet: Worksheet, area: Area, change: (style: Style) => Style): void {
  const map = mapper(workbook, change);
  sheet.dirty.add('cells');
  if (isEntireColumn(area) || isEntireRow(area)) {
    sheet.dirty.add('layout');
    if (isEntireColumn(area) && isEntireRow(area)) restyleSheet(sheet, area, map);
    else if (isEntireColumn(area)) restyleColumns(sheet, area, map);
    else restyleRows(sheet, area, map);
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    const styles = sheet.cells.at(column).styles;
    for (let row = area.top; row <= area.bottom; row++) styles[row] = map(styleIdAt(sheet, row, column));
  }
}

/** Every distinct style that the cells of an area show. */
export function stylesIn(workbook: Workbook, sheet: Worksheet, area: Area): readonly Style[] {
  const ids = new Set<number>();
  const within = occupied(sheet.cells, area);
  if (isEntireColumn(area)) for (let column = area.left; column <= area.right; column++) ids.add(sheet.columns.get(column)?.styleId ?? 0);
  else if (isEntireRow(area)) for (let row = area.top; row <= area.bottom; row++) ids.add(sheet.rows.get(row)?.styleId ?? 0);
  const scan = isEntireColumn(area) || isEntireRow(area) ? within : area;
  if (scan !== null) {
    for (let column = scan.left; column <= scan.right; column++) {
      for (let row = scan.top; row <= scan.bottom; row++) ids.add(styleIdAt(sheet, row, column));
    }
  }
  return [...ids].map((id) => workbook.styles.get(id));
}

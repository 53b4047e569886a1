/** Moves the contents of a sheet for an insert or a delete: cells with their styles, and the rows' and columns' own settings. */
import { LAST_COLUMN, LAST_ROW } from './area';
import { clearBlock, lastRowOf, occupied, readBlock, writeBlock } from './cellBlock';
import { editedArea, isEntireEdit, shiftedArea, type Edit } from './editArea';
import type { CellColumn, Worksheet } from './model';
import { Refusal } from './refusal';

function shiftFormulas(column: CellColumn, edit: Edit): void {
  const below = [...column.formulas].filter(([row]) => row >= edit.at);
  for (const [row] of below) column.formulas.delete(row);
  const by = edit.kind === 'insert' ? edit.count : -edit.count;
  for (const [row, formula] of below) if (row + by >= edit.at) column.formulas.set(row + by, formula);
}

function shiftColumn(column: CellColumn, edit: Edit): void {
  const { at, count } = edit;
  for (const cells of [column.values, column.styles] as unknown[][]) {
    if (cells.length <= at) continue;
    if (edit.kind === 'delete') {
      cells.splice(at, count);
      continue;
    }
    cells.length += count;
    cells.copyWithin(at + count, at, cells.length - count);
    cells.fill(undefined, at, at + count);
  }
  if (edit.kind === 'insert') column.values.fill(null, Math.min(at, column.values.length), Math.min(at + count, column.values.length));
  shiftFormulas(column, edit);
}

function shiftAcross(sheet: Worksheet, edit: Edit): void {
  const from = shiftedArea(edit);
  const area = occupied(sheet.cells, from);
  if (area === null) return;
  const block = readBlock(sheet.cells, area);
  clearBlock(sheet.cells, area, { contents: true, styles: true });
  const by = edit.kind === 'insert' ? edit.count : -edit.count;
  const kept = block.filter((cell) => area.left + cell.column + by >= edit.at);
  writeBlock(sheet.cells, kept, { row: area.top, column: area.left + by });
}

function shiftInfo<T>(infos: Map<number, T>, edit: Edit): void {
  const shifted = [...infos].filter(([index]) => index >= edit.at);
  const by = edit.kind === 'insert' ? edit.count : -edit.count;
  for (const [index] of shifted) infos.delete(index);
  for (const [index, info] of shifted) if (index + by >= edit.at) infos.set(index + by, info);
}

function refusePushedOff(sheet: Worksheet, edit: Edit): void {
  const pushed = edit.axis === 'row'
    ? { top: LAST_ROW - edit.count + 1, bottom: LAST_ROW, left: edit.from, right: edit.to }
    : { left: LAST_COLUMN - edit.count + 1, right: LAST_COLUMN, top: edit.from, bottom: edit.to };
  const within = occupied(sheet.cells, pushed);
  const lost = within === null ? [] : readBlock(sheet.cells, within);
  if (lost.some((cell) => cell.value !== null || cell.formula !== null)) {
    throw new Refusal('NonBlankCellOffSheet', 'Nonblank cells would be moved off the sheet.');
  }
}

/** New cells look as the ones above them, or to the left of them, as Excel does it. */
function styleInserted(sheet: Worksheet, edit: Edit): void {
  if (edit.at === 0) return;
  const before = edit.at - 1;
  const area = editedArea(edit);
  const rows = edit.axis === 'row';
  const source = rows ? { ...area, top: before, bottom: before } : { ...area, left: before, right: before };
  const block = readBlock(sheet.cells, source).map((cell) => ({ ...cell, value: null, formula: null })).filter((cell) => cell.styleId !== null);
  for (let step = 0; step < edit.count; step++) {
    writeBlock(sheet.cells, block, rows ? { row: edit.at + step, column: area.left } : { row: area.top, column: edit.at + step });
  }
  if (!isEntireEdit(edit)) return;
  const row = rows ? sheet.rows.get(before) : undefined;
  const column = rows ? undefined : sheet.columns.get(before);
  for (let index = edit.at; index < edit.at + edit.count; index++) {
    if (row !== undefined) sheet.rows.set(index, { ...row, hidden: false });
    if (column !== undefined) sheet.columns.set(index, { ...column, hidden: false });
  }
}

function markShifted(sheet: Worksheet, edit: Edit): void {
  sheet.dirty.add('cells');
  if (isEntireEdit(edit)) sheet.dirty.add('layout');
}

/** Shifts cells, row settings and column settings. Refuses to push something off the sheet. */
export function shiftCells(sheet: Worksheet, edit: Edit): void {
  if (edit.kind === 'insert') refusePushedOff(sheet, edit);
  if (edit.axis === 'row') {
    sheet.cells.columns.forEach((column, index) => {
      if (column !== undefined && index >= edit.from && index <= edit.to && lastRowOf(column) >= edit.at) shiftColumn(column, edit);
    });
    if (isEntireEdit(edit)) shiftInfo(sheet.rows as Map<number, unknown>, edit);
  } else {
    shiftAcross(sheet, edit);
    if (isEntireEdit(edit)) shiftInfo(sheet.columns as Map<number, unknown>, edit);
  }
  if (edit.kind === 'insert') styleInserted(sheet, edit);
  markShifted(sheet, edit);
}

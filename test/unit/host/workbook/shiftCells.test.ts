/** Shifting cells in the column store, against a naive map from cell to content. */
import fc from 'fast-check';
import { LAST_COLUMN, LAST_ROW } from '../../../../src/host/workbook/area';
import { createWorksheet } from '../../../../src/host/workbook/createWorksheet';
import type { Edit } from '../../../../src/host/workbook/editArea';
import type { Worksheet } from '../../../../src/host/workbook/model';
import { shiftCells } from '../../../../src/host/workbook/shiftCells';

type Cells = ReadonlyMap<string, string>;
const SIZE = 8;

function sheetOf(cells: Cells): Worksheet {
  const sheet = createWorksheet('{1}', 'Blad1');
  for (const [place, content] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const store = sheet.cells.at(column);
    store.values[row] = content;
    if (content.startsWith('=')) store.formulas.set(row, content);
  }
  return sheet;
}

function contents(sheet: Worksheet): Cells {
  const found = new Map<string, string>();
  for (let row = 0; row < SIZE * 3; row++) {
    for (let column = 0; column < SIZE * 3; column++) {
      const value = sheet.cells.value(row, column);
      const formula = sheet.cells.formula(row, column);
      if (formula !== null && formula !== value) throw new Error(`Formula and value parted at ${row},${column}`);
      if (typeof value === 'string') found.set(`${row},${column}`, value);
    }
  }
  return found;
}

function expected(cells: Cells, edit: Edit): Cells {
  const after = new Map<string, string>();
  for (const [place, content] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const [along, across] = edit.axis === 'row' ? [row, column] : [column, row];
    const inSpan = across >= edit.from && across <= edit.to && along >= edit.at;
    const removed = inSpan && edit.kind === 'delete' && along < edit.at + edit.count;
    const to = !inSpan ? along : along + (edit.kind === 'insert' ? edit.count : -edit.count);
    if (!removed) after.set(edit.axis === 'row' ? `${to},${column}` : `${row},${to}`, content);
  }
  return after;
}

const someCells = fc.array(fc.tuple(fc.nat(SIZE), fc.nat(SIZE), fc.boolean()), { maxLength: 30 })
  .map((list): Cells => new Map(list.map(([row, column, formula], index) => [`${row},${column}`, `${formula ? '=' : ''}${index}`])));
const edits = fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), axis: fc.constantFrom('row' as const, 'column' as const), at: fc.nat(SIZE), count: fc.integer({ min: 1, max: 5 }), from: fc.nat(SIZE), width: fc.nat(SIZE), whole: fc.boolean() })
  .map(({ width, whole, ...edit }): Edit => (whole ? { ...edit, from: 0, to: edit.axis === 'row' ? LAST_COLUMN : LAST_ROW } : { ...edit, to: edit.from + width }));

test('every cell ends up where it should, with its formula', () => {
  fc.assert(fc.property(someCells, edits, (cells, edit) => {
    const sheet = sheetOf(cells);
    shiftCells(sheet, edit);
    expect(contents(sheet)).toEqual(expected(cells, edit));
  }), { numRuns: 500 });
});

test('row heights and column widths move with whole rows and columns, and not with parts', () => {
  const sheet = createWorksheet('{1}', 'Blad1');
  sheet.rows.set(4, { height: 30, hidden: true, styleId: null });
  sheet.columns.set(2, { width: 20, hidden: false, styleId: null });
  shiftCells(sheet, { kind: 'insert', axis: 'row', at: 2, count: 2, from: 0, to: LAST_COLUMN });
  shiftCells(sheet, { kind: 'delete', axis: 'column', at: 0, count: 1, from: 0, to: LAST_ROW });
  shiftCells(sheet, { kind: 'insert', axis: 'row', at: 0, count: 1, from: 0, to: 3 });
  expect([[...sheet.rows], [...sheet.columns]]).toEqual([[[6, { height: 30, hidden: true, styleId: null }]], [[1, { width: 20, hidden: false, styleId: null }]]]);
  expect([...sheet.dirty].sort()).toEqual(['cells', 'layout']);
});

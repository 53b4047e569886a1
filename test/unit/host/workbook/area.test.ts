/** Areas, addresses and edits, against naive sets of cells. */
import fc from 'fast-check';
import { columnIndex, columnName, formatArea, parseArea, quoteSheet, sheetPrefix, splitSheet } from '../../../../src/host/workbook/address';
import { intersect, LAST_COLUMN, LAST_ROW, subtract } from '../../../../src/host/workbook/area';
import { editArea, tears, type Edit } from '../../../../src/host/workbook/editArea';
import type { Area } from '../../../../src/host/workbook/model';

const small = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5)).map(([top, left, rows, columns]): Area => ({ top, left, bottom: top + rows, right: left + columns }));

function cells(area: Area | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = area?.top ?? 0; area !== null && row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) found.add(`${row},${column}`);
  return found;
}

test.each([
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['$c$9:a1', { top: 0, left: 0, bottom: 8, right: 2 }],
  ['B:D', { top: 0, left: 1, bottom: LAST_ROW, right: 3 }],
  ['3:2', { top: 1, left: 0, bottom: 2, right: LAST_COLUMN }],
  ['XFD1048576', { top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }],
])('%s is an address', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1,B2', 'A1:B2:C3', 'Å1', 'A-1'])('"%s" is no address', (text) => {
  expect(parseArea(text)).toBeNull();
});

test('an address is the same area when read back, and columns have one name each', () => {
  fc.assert(fc.property(small, fc.constantFrom('' as const, '$' as const), (area, mark) => { expect(parseArea(formatArea(area, mark))).toEqual(area); }));
  fc.assert(fc.property(fc.nat(LAST_COLUMN), (column) => { expect(columnIndex(columnName(column))).toBe(column); }));
});

test('any sheet name survives its quotes', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
    expect(splitSheet(`${quoteSheet(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' });
  }));
  expect([sheetPrefix('Balansräkning'), sheetPrefix('Not 5'), sheetPrefix('RR1'), sheetPrefix("Å'b")]).toEqual(['Balansräkning', "'Not 5'", "'RR1'", "'Å''b'"]);
});

test('subtract leaves every cell that the hole has not, once', () => {
  fc.assert(fc.property(small, small, (area, hole) => {
    const rest = subtract(area, hole).flatMap((piece) => [...cells(piece)]);
    const cut = cells(intersect(area, hole));
    expect(new Set(rest).size).toBe(rest.length);
    expect(new Set(rest)).toEqual(new Set([...cells(area)].filter((cell) => !cut.has(cell))));
  }));
});

const edits = fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), axis: fc.constantFrom('row' as const, 'column' as const), at: fc.nat(12), count: fc.integer({ min: 1, max: 4 }), from: fc.nat(8), width: fc.nat(8) })
  .map(({ width, ...edit }): Edit => ({ ...edit, to: edit.from + width }));

/** Where a cell goes; null when it is deleted. */
function moved(row: number, column: number, edit: Edit): string | null {
  const [along, across] = edit.axis === 'row' ? [row, column] : [column, row];
  const back = (index: number): string => (edit.axis === 'row' ? `${index},${column}` : `${row},${index}`);
  if (across < edit.from || across > edit.to || along < edit.at) return back(along);
  if (edit.kind === 'insert') return back(along + edit.count);
  return along < edit.at + edit.count ? null : back(along - edit.count);
}

test('an area that is not torn follows its cells', () => {
  fc.assert(fc.property(small, edits, (area, edit) => {
    fc.pre(!tears(area, edit));
    const where = [...cells(area)].flatMap((cell) => {
      const [row = 0, column = 0] = cell.split(',').map(Number);
      return moved(row, column, edit) ?? [];
    });
    const after = editArea(area, edit);
    if (edit.kind === 'delete') expect(cells(after)).toEqual(new Set(where));
    else for (const cell of where) expect(cells(after).has(cell)).toBe(true);
  }), { numRuns: 500 });
});

test('deleting what was inserted gives every area back', () => {
  fc.assert(fc.property(small, edits, (area, edit) => {
    const grown = editArea(area, { ...edit, kind: 'insert' });
    expect(grown === null ? null : editArea(grown, { ...edit, kind: 'delete' })).toEqual(area);
  }));
});

test('whole columns stay whole when rows come and go', () => {
  const columns = { top: 0, bottom: LAST_ROW, left: 2, right: 3 };
  for (const kind of ['insert', 'delete'] as const) expect(editArea(columns, { kind, axis: 'row', at: 5, count: 2, from: 0, to: LAST_COLUMN })).toEqual(columns);
});

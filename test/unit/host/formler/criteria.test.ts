import * as fc from 'fast-check';
import { Calculator } from '../../../../src/host/formler/calculator';
import { meetsCriterion, parseCriterion } from '../../../../src/host/formler/criteria/criterion';
import type { CellValue } from '../../../../src/host/workbook/model';
import { sheetOf, workbookOf } from './workbookOf';

const cellValues = fc.oneof(
  fc.constantFrom<CellValue>(null, '', 'a', 'A', 'ab', 'a*', '1', '01', '1,5', 'SANT', true, false, 'å', 'Z'),
  fc.integer({ min: -3, max: 3 }),
);
const criteria = fc.oneof(
  fc.constantFrom<CellValue>('a', 'A*', '?b', 'a~*', '', '=', '<>', '<>a', '>=1', '<2', '>a', '<>1', '=1', 1, 0, true, 'SANT', null, '1,5', '<=å'),
  fc.integer({ min: -3, max: 3 }),
);

/** A criterion as it stands in a formula. */
function literal(value: CellValue): string {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : 'ZZ99';
}

test('SUMIFS and COUNTIFS by index give what trying every row gives', () => {
  const row = fc.tuple(cellValues, cellValues, fc.integer({ min: -1000, max: 1000 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), criteria, criteria, (rows, first, second) => {
      const end = rows.length;
      const args = `Data!A1:A${end},${literal(first)},Data!B1:B${end},${literal(second)}`;
      const data = sheetOf('Data', rows);
      const sums = sheetOf('Summor', [[`=SUMIFS(Data!C1:C${end},${args})`, `=COUNTIFS(${args})`]]);
      new Calculator(workbookOf([sums, data])).recalculate();
      const [a, b] = [parseCriterion(first), parseCriterion(second)];
      const chosen = rows.filter(([x, y]) => meetsCriterion(a, x) && meetsCriterion(b, y));
      expect(sums.cells.value(0, 0)).toBe(chosen.reduce((sum, [, , amount]) => sum + amount, 0));
      expect(sums.cells.value(0, 1)).toBe(chosen.length);
    }),
    { numRuns: 500 },
  );
});

test.each<[CellValue, readonly CellValue[], readonly CellValue[]]>([
  [1, [1, '1', '01', ' 1'], [true, 'a', null, 11]],
  ['01', [1, '1', '01'], [true, '001x']],
  ['=1', [1, '1'], [null, 10]],
  ['<>1', ['a', null, 2, true], [1, '01']],
  ['>1', [2, 1.5], ['2', 'a', null, true, 1]],
  ['>=b', ['b', 'B', 'c', 'å'], ['a', 1, null]],
  ['abc', ['abc', 'ABC'], ['abcd', ' abc']],
  ['a*c', ['ac', 'abc', 'A*C', 'a\nc'], ['abcd']],
  ['a~*c', ['a*c'], ['abc']],
  ['a??', ['abc', 'a*?'], ['ab']],
  ['*', ['', 'x', '5'], [5, null, true]],
  ['', [null, ''], [0, 'x']],
  ['=', [null], ['', 0]],
  ['<>', ['', 0, 'x', false], [null]],
  ['<>a*', [1, null, 'b'], ['abc', 'A']],
  [true, [true], ['TRUE', 1, false]],
  ['SANT', [true], [1, false]],
  [null, [0, '0'], [null, '', 1]],
  ['<=2025-01-31', [45688, 45658], [45689, '2025-01-01']],
])('%j', (criterion, meets, fails) => {
  const parsed = parseCriterion(criterion);
  expect(meets.filter((value) => !meetsCriterion(parsed, value))).toEqual([]);
  expect(fails.filter((value) => meetsCriterion(parsed, value))).toEqual([]);
});

test('whole columns count their empty cells too', () => {
  const sheet = sheetOf('Blad1', [['x', '=COUNTIFS(A:A,"")'], ['y', '=COUNTIF(A:A,"<>x")']]);
  new Calculator(workbookOf([sheet])).recalculate();
  expect([sheet.cells.value(0, 1), sheet.cells.value(1, 1)]).toEqual([1_048_574, 1_048_575]);
});

test('sums of öre are the integer sums, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { maxLength: 60 }), (ore) => {
      const balanced = [...ore, -ore.reduce((a, b) => a + b, 0)];
      const sheet = sheetOf('Blad1', balanced.map((amount) => [amount / 100]));
      const sums = sheetOf('Summor', [[`=SUM(Blad1!A1:A${balanced.length})`, `=SUM(Blad1!A1:A${Math.max(1, ore.length)})`]]);
      new Calculator(workbookOf([sums, sheet])).recalculate();
      expect(sums.cells.value(0, 0)).toBe(0);
      if (ore.length > 0) expect(Math.round(Number(sums.cells.value(0, 1)) * 100) + 0).toBe(ore.reduce((a, b) => a + b, 0));
    }),
  );
});

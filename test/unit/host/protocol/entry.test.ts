/** What becomes of values and formulas that an add-in writes, read back through the client. */
import { errorOf, hostForTest, type TestHost } from './hostForTest';

async function write(host: TestHost, entered: unknown, format: string | null = null): Promise<{ value: unknown; formula: unknown; type: unknown; text: unknown; format: unknown }> {
  return host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad1').getRange('B2');
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[entered]];
    cell.load('values,formulas,valueTypes,text,numberFormat');
    await context.sync();
    const first = (matrix: readonly (readonly unknown[])[]): unknown => matrix[0]?.[0];
    return { value: first(cell.values), formula: first(cell.formulas), type: first(cell.valueTypes), text: first(cell.text), format: first(cell.numberFormat) };
  });
}

test.each([
  ['a number', 1.5, 1.5, 'Double'],
  ['a boolean', true, true, 'Boolean'],
  ['plain text', 'Räntor', 'Räntor', 'String'],
  ['digits', '123', 123, 'Double'],
  ['US thousands', '1,234.50', 1234.5, 'Double'],
  ['a Swedish decimal stays text', '1,5', '1,5', 'String'],
  ['a Swedish amount stays text', '1 234,50', '1 234,50', 'String'],
  ['a signed number', '-5', -5, 'Double'],
  ['a plus sign before digits', '+46', 46, 'Double'],
  ['bracketed', '(5)', -5, 'Double'],
  ['percent', '25%', 0.25, 'Double'],
  ['exponent', '1e3', 1000, 'Double'],
  ['SANT', 'sant', true, 'Boolean'],
  ['FALSE', 'FALSE', false, 'Boolean'],
  ['an ISO date', '2025-03-01', 45717, 'Double'],
  ['a US date', '3/1/2025', 45717, 'Double'],
  ['a date in day order is text', '19-8-2025', '19-8-2025', 'String'],
  ['month and year', '2025-01', 45658, 'Double'],
  ['a time', '12:30', 0.5208333333333334, 'Double'],
  ['an error', '#N/A', '#N/A', 'Error'],
  ['a phone number is text', '+46 70 123', '+46 70 123', 'String'],
  ['tab first', '\t=1', '\t=1', 'String'],
  ['a lone sign', '-', '-', 'String'],
  ['empty', '', '', 'Empty'],
])('%s', async (_, entered, value, type) => {
  expect(await write(hostForTest(), entered)).toMatchObject({ value, type });
});

test.each([
  ['=1+2', 3, '=1+2'],
  ['+A1', 0, '=+A1'],
  ['-A1*2', 0, '=-A1*2'],
  ['@A1', 0, '=A1'],
  ['-Kalle', '#NAME?', '=-Kalle'],
])('unescaped %s becomes a formula, so that a forgotten apostrophe shows', async (entered, value, formula) => {
  expect(await write(hostForTest(), entered)).toMatchObject({ value, formula });
});

test.each(['=1+2', '+A1', '-A1', '@A1', '123', '2025-03-01', 'TRUE', '#N/A', "'citat", '\r=1', '=1\n2'])("'%s stays text without its apostrophe", async (text) => {
  const host = hostForTest();
  expect(await write(host, `'${text}`)).toMatchObject({ value: text, formula: text, type: 'String' });
  const style = host.workbook.styles.get(host.sheet.cells.styleId(1, 1) ?? 0);
  expect(style.quotePrefix).toBe(true);
});

test('a plain value takes the quote prefix away again', async () => {
  const host = hostForTest();
  await write(host, "'=1");
  await write(host, 'text');
  expect(host.workbook.styles.get(host.sheet.cells.styleId(1, 1) ?? 0).quotePrefix).toBe(false);
});

test('a cell formatted as text keeps what is written', async () => {
  expect(await write(hostForTest(), '=1+2', '@')).toMatchObject({ value: '=1+2', type: 'String' });
  expect(await write(hostForTest(), 1930, '@')).toMatchObject({ value: '1930', type: 'String' });
});

test('a date or percent gives a General cell its format, and no other cell', async () => {
  expect(await write(hostForTest(), '5%')).toMatchObject({ format: '0%' });
  expect(await write(hostForTest(), '5%', '0.000')).toMatchObject({ format: '0.000', value: 0.05 });
});

test('null leaves a cell alone, an empty string clears it, a scalar fills the range', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').load('values');
    range.values = 7 as never;
    range.values = [[null, ''], [1, null]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[7, ''], [1, 7]]);
  });
});

test.each([
  ['too few rows', [[1, 2]]],
  ['too many columns', [[1, 2, 3], [4, 5, 6]]],
  ['ragged', [[1, 2], [3]]],
  ['nothing', null],
])('%s is an invalid argument', async (_, values) => {
  const error = await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').values = values as never; });
  expect(error.code).toBe('InvalidArgument');
});

test.each([
  ['unfinished', '=SUM(A1'],
  ['unknown function', '=KASTA(A1)'],
  ['array function', '=FILTER(A1:A3,A1:A3>1)'],
  ['unknown table', '=SUM(Saknas[Belopp])'],
])('a formula that is %s is an invalid argument', async (_, formula) => {
  const error = await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [[formula]]; });
  expect(error.code).toBe('InvalidArgument');
});

test('text longer than a cell holds is refused', async () => {
  const error = await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['x'.repeat(32_768)]]; });
  expect(error.code).toBe('InvalidArgument');
});

test('formulas are written and read in R1C1 too', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('C1:C2');
    range.formulasR1C1 = '=RC[-2]+R1C2' as never;
    range.load('formulas,formulasR1C1');
    await context.sync();
    expect(range.formulas).toEqual([['=A1+$B$1'], ['=A2+$B$1']]);
    expect(range.formulasR1C1).toEqual([['=RC[-2]+R1C2'], ['=RC[-2]+R1C2']]);
  });
});

test('text is as a Swedish Excel shows it', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:A3');
    range.values = [[1234567.5], [true], ['=1/0']];
    range.numberFormat = [['#,##0.00'], ['General'], ['General']];
    range.load('text');
    await context.sync();
    expect(range.text).toEqual([['1\u00a0234\u00a0567,50'], ['SANT'], ['#DIV/0!']]);
  });
});

/** Counters, payload limits, big writes and the faults that the host can be told to act out. */
import { errorOf, hostForTest } from './hostForTest';

const ROWS = 20_000;
const COLUMNS = 12;

function ledger(): (string | number)[][] {
  return Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => (column < 3 ? `'V${row}` : row + column / 100)));
}

test('20 000 × 12 values are written in blocks under the limit and read back', async () => {
  const host = hostForTest();
  const rows = ledger();
  const perBlock = 10_000;
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    for (let first = 0; first < ROWS; first += perBlock) {
      sheet.getRangeByIndexes(first, 0, perBlock, COLUMNS).values = rows.slice(first, first + perBlock);
    }
    await context.sync();
    const last = sheet.getRangeByIndexes(ROWS - 1, 0, 1, COLUMNS).load('values');
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect(used.address).toBe('Blad1!A1:L20000');
    expect(last.values).toEqual([[`V${ROWS - 1}`, `V${ROWS - 1}`, `V${ROWS - 1}`, ...Array.from({ length: 9 }, (_, index) => ROWS - 1 + (index + 3) / 100)]]);
  });
  const { counters } = host;
  expect(counters.largestRequest).toBeGreaterThan(2_000_000);
  expect(counters.largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(counters.requests).toBeLessThanOrEqual(3);
  expect(counters.requestBytes).toBeGreaterThanOrEqual(counters.largestRequest);
  expect(counters.responseBytes).toBeGreaterThanOrEqual(counters.largestResponse);
  expect(counters.actions).toBeGreaterThan(ROWS * COLUMNS / 1500);
});

test('a big write of the wrong shape is refused before a cell is written', async () => {
  const host = hostForTest();
  const error = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1:L300').values = ledger().slice(0, 299); });
  expect(error.code).toBe('InvalidArgument');
  expect(host.sheet.cells.columns).toEqual([]);
});

test('a request over 5 MB is refused and changes nothing', async () => {
  const host = hostForTest();
  const error = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]); });
  expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.sheet.cells.columns).toEqual([]);
});

test('an answer over the limit is refused', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1:A100').values = 'x'.repeat(1000) as never;
    await context.sync();
  });
  host.faults.payloadLimit = 50_000;
  const error = await errorOf(host, (context) => void context.workbook.worksheets.getItem('Blad1').getRange('A1:A100').load('values'));
  expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a sheet that is told to be protected', async () => {
  const host = hostForTest({ faults: { protectedSheets: new Set(['Blad1']) } });
  expect((await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]]; })).code).toBe('AccessDenied');
  host.faults.protectedSheets.clear();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(host.sheet.cells.value(0, 0)).toBe(1);
});

test('a user who is editing a cell', async () => {
  const host = hostForTest({ faults: { cellEdit: true } });
  const error = await errorOf(host, (context) => void context.workbook.worksheets.load('items/name'));
  expect(error.code).toBe('InvalidOperationInCellEditMode');
});

test('a session lost in the middle of a batch: what was done stays, and nothing works until it is back', async () => {
  const host = hostForTest();
  const write = (context: Excel.RequestContext): void => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
  };
  host.faults.loseSessionAtAction = host.counters.actions + 8;
  expect((await errorOf(host, write)).code).toBe('InvalidOrTimedOutSession');
  expect([host.sheet.cells.value(0, 0), host.sheet.cells.value(1, 0)]).toEqual([1, null]);
  expect((await errorOf(host, write)).code).toBe('InvalidOrTimedOutSession');
  host.faults.loseSessionAtAction = null;
  await host.Excel.run(async (context) => { write(context); await context.sync(); });
  expect(host.sheet.cells.value(1, 0)).toBe(2);
});

test('an error of any code, once', async () => {
  const host = hostForTest();
  host.faults.failAtAction = { action: 2, code: 'MemoryLimitReached' };
  expect((await errorOf(host, (context) => void context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values'))).code).toBe('MemoryLimitReached');
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([['']]);
  });
});

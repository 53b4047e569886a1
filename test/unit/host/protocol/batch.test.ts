/** The batch model through Microsoft's own client: loading, null objects, references that live, errors, what is refused. */
import { connectedHost, errorOf, hostForTest } from './hostForTest';

/** The code of the error that reading a property throws. */
function codeOfReading(object: object, property: string): unknown {
  try {
    Reflect.get(object, property);
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
  return 'nothing was thrown';
}

describe('loading', () => {
  test('a property is readable only after load and sync', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      expect(codeOfReading(range, 'address')).toBe('PropertyNotLoaded');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!A1');
      expect(codeOfReading(range, 'values')).toBe('PropertyNotLoaded');
    });
  });

  test('paths reach into navigations and collections', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.add('Min rapport').getRange('B2').values = [['x']];
      const sheets = context.workbook.worksheets.load('items/name,items/pageLayout/orientation');
      const range = context.workbook.worksheets.getItem('Min rapport').getRange('B2').load('address,format/font/bold,format/fill/color,worksheet/name');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([['Blad1', 'Portrait'], ['Min rapport', 'Portrait']]);
      expect(range.address).toBe("'Min rapport'!B2");
      expect(range.format.font.bold).toBe(false);
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.worksheet.name).toBe('Min rapport');
    });
  });

  test('an item of a loaded collection can be worked on', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items');
      await context.sync();
      for (const sheet of sheets.items) sheet.getRange('A1').values = [['här']];
      await context.sync();
    });
    expect(host.sheet.cells.value(0, 0)).toBe('här');
  });
});

describe('null objects', () => {
  test('a missing thing is a null object, and what is asked of one is passed over, as Script Lab does it', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const { worksheets, names, tables, settings } = context.workbook;
      const missing = [worksheets.getItemOrNullObject('x'), names.getItemOrNullObject('x'), tables.getItemOrNullObject('x'), settings.getItemOrNullObject('x')];
      worksheets.getItemOrNullObject('x').delete();
      const used = worksheets.getItem('Blad1').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(missing.map((item) => item.isNullObject)).toEqual([true, true, true, true]);
      expect(used.isNullObject).toBe(true);
    });
  });

  test('intersections that are empty', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const apart = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3');
      const common = sheet.getRange('A1:C3').getIntersectionOrNullObject(sheet.getRange('B2:D9')).load('address');
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      expect(common.address).toBe('Blad1!B2:C3');
    });
    expect((await errorOf(host, (context) => void context.workbook.worksheets.getItem('Blad1').getRange('A1').getIntersection('C3'))).code).toBe('ItemNotFound');
  });
});

describe('ranges', () => {
  test('a range follows its cells within a batch and over syncs', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('B5');
      range.values = [['här']];
      sheet.getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Blad1!B7', [['här']]]);
      sheet.getRange('A:A').delete('Left');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!A7');
      sheet.getRange('7:7').moveTo('3:3');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Blad1!A3', [['här']]]);
    });
  });

  test('a range whose cells are gone is an invalid reference', async () => {
    const host = hostForTest();
    const error = await errorOf(host, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const range = sheet.getRange('A5');
      await context.sync();
      sheet.getRange('4:6').delete('Up');
      range.load('values');
    });
    expect(error.code).toBe('InvalidReference');
  });

  test('Excel.run keeps its ranges while it runs and releases them at its end', async () => {
    const { client, host } = connectedHost();
    const kept: number[] = [];
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').load('address');
      range.getCell(0, 0).untrack();
      await context.sync();
      kept.push(host.ranges.keptCount);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...kept, host.ranges.keptCount]).toEqual([1, 0]);
  });

  test.each([
    ['getCell(1, 1)', (range: Excel.Range) => range.getCell(1, 1), 'C4'],
    ['getRow(0)', (range: Excel.Range) => range.getRow(0), 'B3:D3'],
    ['getColumn(2)', (range: Excel.Range) => range.getColumn(2), 'D3:D5'],
    ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range: Excel.Range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range: Excel.Range) => range.getLastColumn(), 'D3:D5'],
    ['getRowsAbove(2)', (range: Excel.Range) => range.getRowsAbove(2), 'B1:D2'],
    ['getRowsBelow()', (range: Excel.Range) => range.getRowsBelow(), 'B6:D6'],
    ['getRowsBelow(-2)', (range: Excel.Range) => range.getRowsBelow(-2), 'B1:D2'],
    ['getColumnsAfter(2)', (range: Excel.Range) => range.getColumnsAfter(2), 'E3:F5'],
    ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'B:D'],
    ['getResizedRange(-1, 1)', (range: Excel.Range) => range.getResizedRange(-1, 1), 'B3:E4'],
    ['getAbsoluteResizedRange(1, 2)', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), 'B3:C3'],
    ['getOffsetRange(-2, 3)', (range: Excel.Range) => range.getOffsetRange(-2, 3), 'E1:G3'],
    ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('F1'), 'B1:F5'],
  ] as const)('%s', async (_, derive, address) => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getItem('Blad1').getRange('B3:D5')).load('address');
      await context.sync();
      expect(range.address).toBe(`Blad1!${address}`);
    });
  });

  test('an unbounded range has no values to read and takes none', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A:B').load('values,address,cellCount,isEntireColumn');
      await context.sync();
      expect([range.values, range.address, range.cellCount, range.isEntireColumn]).toEqual([null, 'Blad1!A:B', 2_097_152, true]);
    });
    expect((await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A:A').values = 1 as never; })).code).toBe('InvalidArgument');
  });
});

describe('errors', () => {
  test('a batch stops at its failing action, what ran before stays, and the statement is named', async () => {
    const host = hostForTest();
    const error = await errorOf(host, (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A1').values = [['före']];
      context.workbook.worksheets.getItem('Finns ej').getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['efter']];
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.statement).toBe('var worksheet1 = worksheets.getItem(...);');
    expect([host.sheet.cells.value(0, 0), host.sheet.cells.value(1, 0)]).toEqual(['före', null]);
  });

  test.each([
    ['a member that the host lacks', (sheet: Excel.Worksheet) => void sheet.charts.load('items/name'), 'Worksheet.charts'],
    ['a method that the host lacks', (sheet: Excel.Worksheet) => void sheet.getRange('A1').find('x', {}), 'Range.find'],
    ['a property that the host lacks', (sheet: Excel.Worksheet) => { sheet.getRange('A1').format.font.strikethrough = true; }, 'RangeFont.strikethrough'],
    ['a property that is only read', (sheet: Excel.Worksheet) => { sheet.context.workbook.application.calculationMode = 'Manual'; }, 'Application.calculationMode'],
  ])('%s is refused by name', async (_, act, name) => {
    const host = hostForTest();
    const error = await errorOf(host, (context) => { act(context.workbook.worksheets.getItem('Blad1')); });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain(name);
    expect(error.message).toMatch(/^\[host\] .* is not implemented$/);
  });

  test('a member above the declared requirement set is refused, and the set is told to the client', async () => {
    const host = hostForTest({ requirementSet: '1.10' });
    const error = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('1:1').moveTo('3:3'); });
    expect([error.code, error.message]).toEqual(['ApiNotFound', 'Range.moveTo is part of ExcelApi 1.11; this host has ExcelApi 1.10']);
  });

  test('a refused formula leaves everything as it was', async () => {
    const host = hostForTest();
    const error = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A1').formulas = [['=LET(x,1,x)']]; });
    expect(error.code).toBe('InvalidArgument');
    expect(error.message).toContain('LET');
    expect(host.sheet.cells.formula(0, 0)).toBeNull();
  });
});

test('two hosts in one process share nothing', async () => {
  const [one, other] = [hostForTest(), hostForTest()];
  await Promise.all([one, other].map((host, index) => host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[index]];
    await context.sync();
    context.workbook.worksheets.add(`Bara ${index}`);
    await context.sync();
  })));
  expect([one, other].map((host) => host.workbook.sheets.map((sheet) => sheet.name))).toEqual([['Blad1', 'Bara 0'], ['Blad1', 'Bara 1']]);
  expect([one, other].map((host) => host.sheet.cells.value(0, 0))).toEqual([0, 1]);
  expect(one.Excel).not.toBe(other.Excel);
});

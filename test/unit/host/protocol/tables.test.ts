/** Tables through the client: made, grown, shrunk, renamed, and what formulas make of it. */
import { errorOf, hostForTest, type TestHost } from './hostForTest';

async function withTable(): Promise<TestHost> {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A3:C5').formulas = [['Konto', 'Benämning', 'Belopp'], ["'1930", 'Bank', 100], ["'2440", 'Leverantörsskulder', -40]];
    const table = context.workbook.tables.add('A3:C5', true);
    table.name = 'Saldon';
    sheet.getRange('F1:F2').formulas = [['=SUM(Saldon[Belopp])'], ['=COUNTA(Saldon[[#All],[Konto]])']];
    await context.sync();
  });
  return host;
}

async function sums(host: TestHost): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('F1:F2').load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
}

describe('tables', () => {
  test('a table and its parts', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('saldon').load('name,id,style,showBandedRows,showFilterButton,showTotals,worksheet/name');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('Belopp').getDataBodyRange(), table.columns.getItemAt(0).getRange()].map((range) => range.load('address'));
      const columns = table.columns.load('items/name,items/id,count');
      const [rows, count] = [table.rows.getCount(), context.workbook.tables.getCount()];
      context.workbook.worksheets.getItem('Blad1').tables.load('items/name');
      await context.sync();
      expect([table.name, table.style, table.showBandedRows, table.showFilterButton, table.showTotals, table.worksheet.name]).toEqual(['Saldon', 'TableStyleMedium2', true, true, false, 'Blad1']);
      expect(parts.map((range) => range.address)).toEqual(['A3:C5', 'A3:C3', 'A4:C5', 'C4:C5', 'A3:A5'].map((address) => `Blad1!${address}`));
      expect([columns.items.map((column) => column.name), columns.count, rows.value, count.value]).toEqual([['Konto', 'Benämning', 'Belopp'], 3, 2, 1]);
      const byId = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Saldon');
    });
    expect(await sums(host)).toEqual([[[60], [3]], expect.anything()]);
  });

  test('rows inserted within grow it, and those above move it', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('A5:C5').insert('Down');
      sheet.getRange('A5:C5').values = [["'1510", 'Kundfordringar', 7]];
      sheet.getRange('1:1').insert('Down');
      const range = context.workbook.tables.getItem('Saldon').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!A4:C7');
    });
    expect(host.sheet.cells.value(1, 5)).toBe(67);
  });

  test('rows deleted shrink it; the header and one row stay', async () => {
    const host = await withTable();
    const row = (address: string) => (context: Excel.RequestContext): void => { context.workbook.worksheets.getItem('Blad1').getRange(address).delete('Up'); };
    await host.Excel.run(async (context) => { row('A4:C4')(context); await context.sync(); });
    expect(host.sheet.tables[0]?.area).toEqual({ top: 2, bottom: 3, left: 0, right: 2 });
    expect((await errorOf(host, row('A4:C4'))).code).toBe('InvalidOperation');
    expect((await errorOf(host, row('3:3'))).code).toBe('InvalidOperation');
    await host.Excel.run(async (context) => { row('3:4')(context); await context.sync(); });
    expect(host.sheet.tables).toEqual([]);
  });

  test('shifting a part of a table is refused', async () => {
    const host = await withTable();
    const error = await errorOf(host, (context) => void context.workbook.worksheets.getItem('Blad1').getRange('B4').insert('Down'));
    expect(error.code).toBe('InvalidOperation');
  });

  test('a column inserted within gets a name and a header', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('C:C').insert('Right');
      await context.sync();
    });
    expect(host.sheet.tables[0]?.columns).toEqual(['Konto', 'Benämning', 'Kolumn3', 'Belopp']);
    expect(host.sheet.cells.value(2, 2)).toBe('Kolumn3');
  });

  test('a header is text, is unique, and renames its column in formulas', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A3:C3').values = [[2025, 'Konto', 'Utfall']];
      await context.sync();
    });
    expect(host.sheet.tables[0]?.columns).toEqual(['2025', 'Konto', 'Utfall']);
    expect(host.sheet.cells.value(2, 0)).toBe('2025');
    expect(await sums(host)).toEqual([[[60], [3]], [['=SUM(Saldon[Utfall])'], ['=COUNTA(Saldon[[#All],[2025]])']]]);
    const error = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Blad1').getRange('A3').formulas = [['=1+1']]; });
    expect(error.code).toBe('InvalidArgument');
  });

  test('a renamed table is renamed in formulas, and names are unique', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Saldon').name = 'Fakta';
      await context.sync();
    });
    expect(await sums(host)).toEqual([[[60], [3]], [['=SUM(Fakta[Belopp])'], ['=COUNTA(Fakta[[#All],[Konto]])']]]);
    const again = async (address: string, name: string): Promise<string> => (await errorOf(host, (context) => { context.workbook.tables.add(address, true).name = name; })).code;
    expect(await again('H1:H3', 'FAKTA')).toBe('ItemAlreadyExists');
    expect(await again('J1:J3', 'A1')).toBe('InvalidArgument');
  });

  test('resize, and what a table may not do', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A6:C6').values = [['3010', 'Bidrag', 5]];
      context.workbook.tables.getItem('Saldon').resize('A3:C6');
      await context.sync();
    });
    expect(await sums(host)).toEqual([[[65], [4]], expect.anything()]);
    const codes = [
      (context: Excel.RequestContext) => { context.workbook.tables.getItem('Saldon').resize('A4:C6'); },
      (context: Excel.RequestContext) => { context.workbook.tables.add('C5:E9', true); },
      (context: Excel.RequestContext) => { context.workbook.tables.add('A20:C22', false); },
      (context: Excel.RequestContext) => { context.workbook.worksheets.getItem('Blad1').getRange('A4:B4').merge(); },
    ].map(async (act) => (await errorOf(host, act)).code);
    expect(await Promise.all(codes)).toEqual(['InvalidArgument', 'InvalidOperation', 'ApiNotFound', 'InvalidOperation']);
  });

  test('convertToRange leaves the cells, delete takes them', async () => {
    const one = await withTable();
    await one.Excel.run(async (context) => { context.workbook.tables.getItem('Saldon').convertToRange(); await context.sync(); });
    expect([one.sheet.tables, one.sheet.cells.value(3, 1)]).toEqual([[], 'Bank']);
    const other = await withTable();
    await other.Excel.run(async (context) => { context.workbook.tables.getItem('Saldon').delete(); await context.sync(); });
    expect([other.sheet.tables, other.sheet.cells.value(3, 1)]).toEqual([[], null]);
  });

  test('a formula in a table may use its own row', async () => {
    const host = await withTable();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('D3').values = [['Dubbelt']];
      context.workbook.tables.getItem('Saldon').resize('A3:D5');
      sheet.getRange('D4:D5').formulas = [['=[@Belopp]*2'], ['=[@Belopp]*2']];
      const range = sheet.getRange('D4:D5').load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[200], [-80]], [['=[@Belopp]*2'], ['=[@Belopp]*2']]]);
    });
  });
});

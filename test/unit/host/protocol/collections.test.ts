/** Names, settings, custom properties, protection and selection. */
import { errorOf, hostForTest } from './hostForTest';

describe('names', () => {
  test('a name for a range, a constant, a formula', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem('Blad1').getRange('A1:A2').values = [[1], [2]];
      names.add('sf_OMRADE', worksheets.getItem('Blad1').getRange('A1:A2'), 'Rader');
      names.add('sf_AR', '=2025');
      names.add('sf_TEXT', 'Blad1!$A$1');
      names.add('sf_SUMMA', '=SUM(sf_OMRADE)').visible = false;
      worksheets.getItem('Blad1').names.add('lokalt', '=1.5');
      worksheets.getItem('Blad1').getRange('B1:B2').formulas = [['=sf_SUMMA*sf_AR'], ['=lokalt']];
      const loaded = names.load('items/name,items/type,items/value,items/formula,items/visible,items/comment,items/scope');
      const local = worksheets.getItem('Blad1').names.load('items/name,items/scope');
      const used = worksheets.getItem('Blad1').getRange('B1:B2').load('values');
      const byName = worksheets.getItem('Blad1').getRange('sf_OMRADE').load('address');
      await context.sync();
      expect(loaded.items.map((item) => [item.name, item.type, item.value as unknown, item.formula as unknown, item.visible, item.comment, item.scope])).toEqual([
        ['sf_OMRADE', 'Range', 'Blad1!A1:A2', "='Blad1'!$A$1:$A$2", true, 'Rader', 'Workbook'],
        ['sf_AR', 'Integer', 2025, '=2025', true, '', 'Workbook'],
        ['sf_TEXT', 'String', 'Blad1!$A$1', '="Blad1!$A$1"', true, '', 'Workbook'],
        ['sf_SUMMA', 'Error', '#VALUE!', '=SUM(sf_OMRADE)', false, '', 'Workbook'],
      ]);
      expect([local.items.map((item) => [item.name, item.scope]), used.values, byName.address]).toEqual([[['lokalt', 'Worksheet']], [[6075], [1.5]], 'Blad1!A1:A2']);
    });
  });

  test('a name can be deleted and made anew in one batch', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Blad1');
      names.add('sf_X', sheet.getRange('A1'));
      await context.sync();
      names.getItem('sf_X').delete();
      names.add('sf_X', sheet.getRange('B9'));
      const range = names.getItem('sf_X').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Blad1!B9');
    });
  });

  test.each(['NOT1', 'RR1', 'A1', '1abc', 'med blank', 'R1C1', 'a-b'])('%s cannot be a name', async (name) => {
    const error = await errorOf(hostForTest(), (context) => void context.workbook.names.add(name, '=1'));
    expect(error.code).toBe('InvalidArgument');
  });

  test('a name is there once, whatever its case', async () => {
    const error = await errorOf(hostForTest(), (context) => {
      context.workbook.names.add('sf_x', '=1');
      context.workbook.names.add('SF_X', '=2');
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });
});

test('settings and custom properties are kept apart, as JSON', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.add('schema', { version: 3, tider: [1, 2] });
    worksheets.getItem('Blad1').customProperties.add('Roll', 'RR');
    const [kept, all, own] = [settings.getItem('schema').load('key,value'), settings.load('items/key'), worksheets.getItem('Blad1').customProperties.load('items/key,items/value')];
    await context.sync();
    expect([kept.value, all.items.map((item) => item.key), own.items.map((item) => [item.key, item.value])]).toEqual([{ version: 3, tider: [1, 2] }, ['schema'], [['Roll', 'RR']]]);
    settings.getItem('schema').value = 4;
    worksheets.getItem('Blad1').customProperties.getItem('roll').delete();
    const [later, count] = [settings.getItem('schema').load('value'), worksheets.getItem('Blad1').customProperties.getCount()];
    await context.sync();
    expect([later.value, count.value]).toEqual([4, 0]);
    settings.getItem('schema').delete();
    const gone = settings.getItemOrNullObject('schema');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('a new sheet does not inherit the properties of a deleted one', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Ett').customProperties.add('Roll', 'RR');
    worksheets.getItem('Ett').delete();
    const [count] = [worksheets.add('Två').customProperties.getCount()];
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a protected sheet takes values in unlocked cells and nothing else', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B1').values = [['får']];
    const protection = sheet.protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const refused = [
    (sheet: Excel.Worksheet) => { sheet.getRange('A1').values = [[1]]; },
    (sheet: Excel.Worksheet) => { sheet.getRange('B1').format.font.bold = true; },
    (sheet: Excel.Worksheet) => { sheet.getRange('1:1').insert('Down'); },
    (sheet: Excel.Worksheet) => { sheet.pageLayout.orientation = 'Landscape'; },
  ].map(async (act) => (await errorOf(host, (context) => { act(context.workbook.worksheets.getItem('Blad1')); })).code);
  expect(await Promise.all(refused)).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').protection.unprotect();
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect([host.sheet.cells.value(0, 0), host.sheet.cells.value(0, 1)]).toEqual([1, 'får']);
});

test('selection and the active cell', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Andra').getRange('C3:D4').select();
    const [selected, cell] = [context.workbook.getSelectedRange().load('address'), context.workbook.getActiveCell().load('address')];
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['Andra!C3:D4', 'Andra!C3']);
  });
});

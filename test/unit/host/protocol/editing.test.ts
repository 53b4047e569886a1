/** Inserting, deleting, moving and copying cells: what stands on them, and everything that refers to them, follows. */
import { errorOf, hostForTest, type TestHost } from './hostForTest';

/** A small report on Blad1 with a name, a link, a format and a formula on another sheet that rest on it. */
async function report(): Promise<TestHost> {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B5').formulas = [['Rubrik', ''], ['Ett', 10], ['Två', 20], ['Tre', 30], ['Summa', '=SUM(B2:B4)']];
    sheet.getRange('A5:B5').format.font.bold = true;
    sheet.getRange('5:5').format.rowHeight = 30;
    context.workbook.names.add('sf_SUMMA', sheet.getRange('B5'));
    sheet.getRange('A3').hyperlink = { documentReference: 'sf_SUMMA', textToDisplay: 'Två' };
    sheet.getRange('A6:B6').merge();
    sheet.pageLayout.setPrintArea('A1:B6');
    const rule = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2>15';
    rule.custom.format.fill.color = '#FFC7CE';
    context.workbook.worksheets.add("Det 'andra' bladet").getRange('A1:A2').formulas = [['=Blad1!$B$5*2'], ['=SUM(Blad1!B:B)']];
    await context.sync();
  });
  for (const sheet of host.workbook.sheets) sheet.dirty.clear();
  return host;
}

async function state(host: TestHost): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Blad1');
    const used = sheet.getUsedRange(true).load('formulas,values');
    const other = worksheets.getItem("Det 'andra' bladet").getRange('A1:A2').load('formulas,values');
    const name = names.getItem('sf_SUMMA').load('formula,value');
    const print = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    const { conditionalFormats, hyperlinks, merges } = host.sheet;
    return { formulas: used.formulas, other: [other.formulas, other.values], name: [name.formula, name.value], print: print.address, rule: conditionalFormats[0]?.formula, areas: [conditionalFormats[0]?.area.top, hyperlinks[0]?.area.top, merges[0]?.top] };
  });
}

async function act(host: TestHost, batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });
}

test('rows inserted in the middle', async () => {
  const host = await report();
  await act(host, (sheet) => { sheet.getRange('3:4').insert('Down'); });
  expect(await state(host)).toEqual({
    formulas: [['Rubrik', ''], ['Ett', 10], ['', ''], ['', ''], ['Två', 20], ['Tre', 30], ['Summa', '=SUM(B2:B6)']],
    other: [[['=Blad1!$B$7*2'], ['=SUM(Blad1!B:B)']], [[120], [120]]],
    name: ["='Blad1'!$B$7", 'Blad1!B7'],
    print: 'Blad1!A1:B8',
    rule: '=$B2>15',
    areas: [1, 4, 7],
  });
  expect(host.sheet.rows.get(6)?.height).toBe(30);
  expect(host.sheet.rows.has(4)).toBe(false);
  expect([...(host.workbook.sheets[1]?.dirty ?? [])]).toEqual(['cells']);
});

test('inserted rows look as the row above them, and their range is returned', async () => {
  const host = await report();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const made = sheet.getRange('6:7').insert('Down').load('address');
    const below = sheet.getRange('A6').load('format/font/bold,format/rowHeight');
    await context.sync();
    expect([made.address, below.format.font.bold, below.format.rowHeight]).toEqual(['Blad1!6:7', true, 30]);
    made.clear('Formats');
    below.load('format/font/bold');
    await context.sync();
    expect(below.format.font.bold).toBe(false);
  });
});

test('rows deleted: ranges shrink, what pointed there alone is #REF!', async () => {
  const host = await report();
  await act(host, (sheet) => { sheet.getRange('2:3').delete('Up'); });
  expect(await state(host)).toMatchObject({ formulas: [['Rubrik', ''], ['Tre', 30], ['Summa', '=SUM(B2:B2)']], other: [[['=Blad1!$B$3*2'], ['=SUM(Blad1!B:B)']], [[60], [60]]], name: ["='Blad1'!$B$3", 'Blad1!B3'], areas: [1, undefined, 3] });
  await act(host, (sheet) => { sheet.getRange('3:3').delete('Up'); });
  expect(await state(host)).toMatchObject({ other: [[['=Blad1!#REF!*2'], ['=SUM(Blad1!B:B)']], [['#REF!'], [30]]], name: ["='Blad1'!#REF!", '#REF!'] });
  await host.Excel.run(async (context) => {
    const broken = context.workbook.names.getItem('sf_SUMMA').getRangeOrNullObject();
    await context.sync();
    expect(broken.isNullObject).toBe(true);
  });
});

test('a row moved takes its references along', async () => {
  const host = await report();
  await act(host, (sheet) => {
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('4:4').moveTo(sheet.getRange('2:2'));
    sheet.getRange('4:4').delete('Up');
  });
  expect(await state(host)).toMatchObject({ formulas: [['Rubrik', ''], ['Två', 20], ['Ett', 10], ['Tre', 30], ['Summa', '=SUM(B3:B4)']] });
  await act(host, (sheet) => { sheet.getRange('5:5').moveTo('9:9'); });
  expect(await state(host)).toMatchObject({ name: ["='Blad1'!$B$9", 'Blad1!B9'], other: [[['=Blad1!$B$9*2'], ['=SUM(Blad1!B:B)']], expect.anything()] });
  expect(host.sheet.rows.get(8)?.height).toBe(30);
});

test('a cell moved to another sheet still means what it meant', async () => {
  const host = await report();
  await act(host, (sheet, context) => { sheet.getRange('B5').moveTo(context.workbook.worksheets.getItem("Det 'andra' bladet").getRange('D1')); });
  const other = host.workbook.sheets[1];
  expect([other?.cells.formula(0, 3), other?.cells.value(0, 3)]).toEqual(["=SUM('Blad1'!B2:B4)", 60]);
  expect(other?.cells.formula(0, 0)).toMatch(/D\$?1\*2$/);
});

test('columns inserted and deleted', async () => {
  const host = await report();
  await act(host, (sheet) => { sheet.getRange('B:B').insert('Right'); });
  expect(await state(host)).toMatchObject({ other: [[['=Blad1!$C$5*2'], ['=SUM(Blad1!C:C)']], [[120], [120]]], name: ["='Blad1'!$C$5", 'Blad1!C5'], rule: '=$C2>15', print: 'Blad1!A1:C6' });
  await act(host, (sheet) => { sheet.getRange('B:B').delete('Left'); });
  expect(await state(host)).toMatchObject({ other: [[['=Blad1!$B$5*2'], ['=SUM(Blad1!B:B)']], [[120], [120]]], rule: '=$B2>15' });
});

test('a part of a row inserted moves only the cells below it', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:C2').formulas = [[1, 2, '=B1'], [3, 4, '=A2']];
    sheet.getRange('B1').insert('Down');
    sheet.getRange('A2').insert('Right');
    const range = sheet.getRange('A1:D3').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([[1, '', '=B2', ''], ['', 3, 2, '=B2'], ['', 4, '', '']].map((row, index) => (index === 0 ? [1, '', '=C2', ''] : row)));
  });
});

test('an edit that would tear a merged cell is refused and changes nothing', async () => {
  const host = await report();
  const error = await errorOf(host, (context) => void context.workbook.worksheets.getItem('Blad1').getRange('A2').insert('Down'));
  expect(error.code).toBe('MergedRangeConflict');
  expect(host.sheet.cells.value(1, 0)).toBe('Ett');
});

test('cells are not pushed off the sheet', async () => {
  const host = hostForTest();
  const error = await errorOf(host, (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1048576').values = [['sist']];
    sheet.getRange('1:1').insert('Down');
  });
  expect(error.code).toBe('NonBlankCellOffSheet');
});

test('copying: everything, values, formulas, formats, repeated over a larger target', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B1').formulas = [[2, '=A1*$A$1']];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B2:B3').copyFrom('B1');
    sheet.getRange('C1').copyFrom('B1', 'Values');
    sheet.getRange('D1').copyFrom(sheet.getRange('B1'), 'Formulas');
    sheet.getRange('E1').copyFrom('B1', 'Formats');
    const range = sheet.getRange('A1:E3').load('formulas');
    const bold = ['B3', 'C1', 'D1', 'E1'].map((address) => sheet.getRange(address).load('format/font/bold'));
    await context.sync();
    expect(range.formulas).toEqual([[2, '=A1*$A$1', 4, '=C1*$A$1', ''], ['', '=A2*$A$1', '', '', ''], ['', '=A3*$A$1', '', '', '']]);
    expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false, false, true]);
  });
});

test.each([
  ['All', ['', 'General', false, 0]],
  ['Contents', ['', '0.0', true, 1]],
  ['Formats', [5, 'General', false, 1]],
  ['Hyperlinks', [5, '0.0', true, 0]],
] as const)('clear %s', async (kind, left) => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
    cell.hyperlink = { address: 'https://exempel.se/' };
    cell.values = [[5]];
    cell.numberFormat = [['0.0']];
    cell.format.font.bold = true;
    cell.clear(kind);
    cell.load('values,numberFormat,format/font/bold');
    await context.sync();
    expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.format.font.bold, host.sheet.hyperlinks.length]).toEqual(left);
  });
});

test('merging keeps the first cell, and merged areas are found', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('A1:B2').merge(true);
    const range = sheet.getRange('A1:B2').load('values');
    const areas = sheet.getRange('A1:C5').getMergedAreasOrNullObject().load('address,areaCount');
    const none = sheet.getRange('C1:C5').getMergedAreasOrNullObject();
    await context.sync();
    expect([range.values, areas.address, areas.areaCount, none.isNullObject]).toEqual([[[1, ''], [3, '']], 'Blad1!A1:B1,Blad1!A2:B2', 2, true]);
    sheet.getRange('A1:B2').unmerge();
    await context.sync();
  });
  expect(host.sheet.merges).toEqual([]);
});

describe('sheets', () => {
  test('a renamed sheet is renamed in formulas and names', async () => {
    const host = await report();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').name = "Åke's rapport";
      const other = context.workbook.worksheets.getItem("Det 'andra' bladet").getRange('A1:A2').load('formulas,values');
      const name = context.workbook.names.getItem('sf_SUMMA').load('formula');
      await context.sync();
      expect(other.formulas).toEqual([["='Åke''s rapport'!$B$5*2"], ["=SUM('Åke''s rapport'!B:B)"]]);
      expect([other.values, name.formula]).toEqual([[[120], [120]], "='Åke''s rapport'!$B$5"]);
    });
  });

  test('a deleted sheet leaves #REF!, and takes its own names with it', async () => {
    const host = await report();
    await host.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      worksheets.getItem('Blad1').names.add('lokalt', '=1');
      worksheets.getItem('Blad1').delete();
      const other = worksheets.getItem("Det 'andra' bladet").getRange('A1').load('formulas,values');
      const active = worksheets.getActiveWorksheet().load('name');
      names.load('items/name,items/value');
      await context.sync();
      expect([other.values, active.name, names.items.map((name) => [name.name, name.value as unknown])]).toEqual([[['#REF!']], "Det 'andra' bladet", [['sf_SUMMA', '#REF!']]]);
      expect(other.formulas[0]?.[0]).toContain('#REF!');
    });
  });

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    expect((await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').delete(); })).code).toBe('InvalidOperation');
    expect((await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').visibility = 'Hidden'; })).code).toBe('InvalidOperation');
  });

  test.each(['x'.repeat(32), 'a:b', 'a/b', 'a\\b', 'a?', 'a*', '[a]', "'a", ''])('"%s" cannot name a sheet', async (name) => {
    const error = await errorOf(hostForTest(), (context) => { context.workbook.worksheets.getItem('Blad1').name = name; });
    expect(error.code).toBe('InvalidArgument');
  });

  test('two sheets cannot have one name, whatever its case', async () => {
    const error = await errorOf(hostForTest(), (context) => void context.workbook.worksheets.add('BLAD1'));
    expect(error.code).toBe('ItemAlreadyExists');
  });

  test('position, visibility, colour, gridlines, count, first and last', async () => {
    const host = hostForTest();
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = worksheets.add();
      worksheets.add('Dolt').visibility = 'VeryHidden';
      made.position = 0;
      made.tabColor = '#ff0000';
      made.showGridlines = false;
      made.activate();
      made.load('name,position,visibility,tabColor,showGridlines,showHeadings,id');
      const [all, visible, first, last, active] = [worksheets.getCount(), worksheets.getCount(true), worksheets.getFirst().load('name'), worksheets.getLast(true).load('name'), worksheets.getActiveWorksheet().load('name')];
      await context.sync();
      expect([made.name, made.position, made.visibility, made.tabColor, made.showGridlines, made.showHeadings]).toEqual(['Blad2', 0, 'Visible', '#FF0000', false, true]);
      expect([all.value, visible.value, first.name, last.name, active.name]).toEqual([3, 2, 'Blad2', 'Blad1', 'Blad2']);
      const byId = worksheets.getItem(made.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Blad2');
    });
  });
});

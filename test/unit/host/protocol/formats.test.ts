/** Formats, widths, page layout, frozen panes, conditional formats and links, as an add-in sets and reads them. */
import { errorOf, hostForTest } from './hostForTest';

test('every format that is set reads back, and lies in the model', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
    const { format } = range;
    Object.assign(format.font, { name: 'Arial', size: 14, bold: true, italic: true, underline: 'Single', color: '#0a0b0c' });
    format.fill.color = 'yellow';
    Object.assign(format, { horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
    format.protection.locked = false;
    range.load('format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/underline,format/font/color,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/protection/locked');
    await context.sync();
    const { font } = range.format;
    expect([font.name, font.size, font.bold, font.italic, font.underline, font.color]).toEqual(['Arial', 14, true, true, 'Single', '#0A0B0C']);
    expect([format.fill.color, format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel, format.protection.locked]).toEqual(['#FFFF00', 'Right', 'Top', true, 2, false]);
  });
  expect(host.workbook.styles.get(host.sheet.cells.styleId(1, 1) ?? 0)).toMatchObject({ fontName: 'Arial', fontSize: 14, fill: '#FFFF00', indent: 2, locked: false });
});

test('what differs over a range is null', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:A2').load('format/font/bold,format/font/size');
    await context.sync();
    expect([range.format.font.bold, range.format.font.size]).toEqual([null, 11]);
  });
});

test('borders: edges lie on the outer cells, inside lines between them', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const side = (name: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal'): Excel.RangeBorder => sheet.getRange('A1:B2').format.borders.getItem(name);
    const top = side('EdgeTop');
    top.style = 'Continuous';
    top.color = '#112233';
    top.weight = 'Medium';
    side('EdgeBottom').style = 'Double';
    side('InsideHorizontal').style = 'Dot';
    const [read, none] = [side('EdgeTop').load('style,weight,color'), side('EdgeLeft').load('style')];
    await context.sync();
    expect([read.style, read.weight, read.color, none.style]).toEqual(['Continuous', 'Medium', '#112233', 'None']);
  });
  const style = (row: number): unknown => host.workbook.styles.get(host.sheet.cells.styleId(row, 0) ?? 0);
  expect(style(0)).toMatchObject({ borderTop: { style: 'medium', color: '#112233' }, borderBottom: { style: 'dotted' } });
  expect(style(1)).toMatchObject({ borderTop: null, borderBottom: { style: 'double' } });
});

test('whole columns and rows keep one style, which new cells have', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('B1').format.font.italic = true;
    sheet.getRange('B:C').format.font.bold = true;
    sheet.getRange('3:3').format.fill.color = '#EEEEEE';
    const cells = ['B1', 'C9', 'B3', 'D3'].map((address) => sheet.getRange(address).load('format/font/bold,format/font/italic,format/fill/color'));
    await context.sync();
    expect(cells.map(({ format }) => [format.font.bold, format.font.italic, format.fill.color])).toEqual([
      [true, true, '#FFFFFF'],
      [true, false, '#FFFFFF'],
      [true, false, '#EEEEEE'],
      [false, false, '#EEEEEE'],
    ]);
  });
  expect(host.sheet.cells.columns[2]?.styles.filter((id) => id !== undefined)).toHaveLength(1);
});

test('the whole sheet gets a format without a cell being made', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('2:2').format.font.bold = true;
    sheet.getRange().format.font.name = 'Arial';
    const cells = ['A1', 'C2'].map((address) => sheet.getRange(address).load('format/font/name,format/font/bold'));
    await context.sync();
    expect(cells.map(({ format }) => [format.font.name, format.font.bold])).toEqual([['Arial', false], ['Arial', true]]);
  });
  expect(host.sheet.cells.columns).toEqual([]);
});

test('cleared formats do not let a column show through', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A:A').format.font.bold = true;
    sheet.getRange('A2').clear('Formats');
    const cells = ['A1', 'A2'].map((address) => sheet.getRange(address).load('format/font/bold'));
    await context.sync();
    expect(cells.map(({ format }) => format.font.bold)).toEqual([true, false]);
  });
});

test('column widths are points, row heights too; hidden is width 0', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A:B').format.columnWidth = 96;
    sheet.getRange('2:2').format.rowHeight = 21;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('4:5').rowHidden = true;
    const [wide, plain, mixed, row, both, hidden] = [sheet.getRange('A1:B1'), sheet.getRange('D1'), sheet.getRange('B1:D1'), sheet.getRange('A2'), sheet.getRange('A1:A2'), sheet.getRange('A4:A5')].map((range) => range.load('format/columnWidth,format/rowHeight,rowHidden,columnHidden'));
    await context.sync();
    expect([wide?.format.columnWidth, plain?.format.columnWidth, mixed?.format.columnWidth]).toEqual([96, 48, null]);
    expect([row?.format.rowHeight, both?.format.rowHeight, hidden?.rowHidden, mixed?.columnHidden, both?.rowHidden]).toEqual([21, null, true, null, false]);
  });
  expect(host.sheet.columns.get(0)?.width).toBeCloseTo(18.285, 2);
});

test('autofit makes room for the shown text', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A2').values = [['En ganska lång rubrik som behöver plats'], [1]];
    sheet.getRange('A:C').format.autofitColumns();
    await context.sync();
  });
  const width = host.sheet.columns.get(0)?.width ?? 0;
  expect(width).toBeGreaterThan(25);
  expect(width).toBeLessThan(45);
  expect(host.sheet.columns.has(1)).toBe(false);
});

test('page layout, margins in points, print area and titles, headers and footers', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
    pageLayout.setPrintArea('B1:D20');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.setPrintTitleColumns('A:A');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Samordningsförbundet A && B';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Sida &P av &N';
    pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin,rightMargin,headersFooters/defaultForAllPages/leftFooter,headersFooters/defaultForAllPages/centerFooter');
    const [area, rows, columns] = [pageLayout.getPrintAreaOrNullObject().load('address'), pageLayout.getPrintTitleRowsOrNullObject().load('address'), pageLayout.getPrintTitleColumnsOrNullObject().load('address')];
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual(['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: null }]);
    expect([pageLayout.leftMargin, pageLayout.topMargin, pageLayout.rightMargin].map((points) => Math.round(points * 10) / 10)).toEqual([36, 72, 50.4]);
    expect([area.address, rows.address, columns.address]).toEqual(['Blad1!B1:D20', 'Blad1!1:2', 'Blad1!A:A']);
    expect(pageLayout.headersFooters.defaultForAllPages.leftFooter).toBe('Samordningsförbundet A && B');
  });
  expect(host.sheet.pageSetup).toMatchObject({ footer: '&LSamordningsförbundet A && B&RSida &P av &N', centerHorizontally: true, paperSize: 9 });
  expect(host.workbook.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ['_xlnm.Print_Area', "'Blad1'!$B$1:$D$20"],
    ['_xlnm.Print_Titles', "'Blad1'!$A:$A,'Blad1'!$1:$2"],
  ]);
});

test('what the model cannot keep is refused, not dropped', async () => {
  const refused = [
    (sheet: Excel.Worksheet) => { sheet.pageLayout.printGridlines = true; },
    (sheet: Excel.Worksheet) => { sheet.pageLayout.zoom = { scale: 80 }; },
    (sheet: Excel.Worksheet) => { sheet.showHeadings = false; },
    (sheet: Excel.Worksheet) => { sheet.protection.protect({ allowAutoFilter: true }); },
  ];
  const codes = await Promise.all(refused.map(async (act) => (await errorOf(hostForTest(), (context) => { act(context.workbook.worksheets.getItem('Blad1')); })).code));
  expect(codes).toEqual(['ApiNotFound', 'ApiNotFound', 'ApiNotFound', 'ApiNotFound']);
});

test('frozen panes', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Blad1');
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeAt('A1:B3');
    const both = freezePanes.getLocationOrNullObject().load('address');
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([none.isNullObject, both.address, rows.address]).toEqual([true, 'Blad1!A1:B3', 'Blad1!1:2']);
  });
  expect(host.sheet.freeze).toEqual({ rows: 2, columns: 0 });
});

test('conditional formats: added first, found by id and place, cut where they are cleared', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:C3');
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$A1<>0';
    first.custom.format.font.color = '#9C0006';
    first.custom.format.font.bold = true;
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$A1=0';
    const [count] = [range.conditionalFormats.getCount()];
    const formats = range.conditionalFormats.load('items/id,items/type,items/priority,items/custom/rule/formula');
    await context.sync();
    expect(count.value).toBe(2);
    expect(formats.items.map((item) => [item.type, item.priority, item.custom.rule.formula])).toEqual([['Custom', 0, '=$A1=0'], ['Custom', 1, '=$A1<>0']]);
    range.conditionalFormats.getItem(formats.items[0]?.id ?? '').delete();
    range.getCell(1, 1).conditionalFormats.clearAll();
    await context.sync();
  });
  expect(host.sheet.conditionalFormats.map(({ area, formula, bold }) => [area.top, area.left, area.bottom, area.right, formula, bold])).toEqual([
    [0, 0, 0, 2, '=$A1<>0', true],
    [2, 0, 2, 2, '=$A1<>0', true],
    [1, 0, 1, 0, '=$A1<>0', true],
    [1, 2, 1, 2, '=$A1<>0', true],
  ]);
});

test('a link has its text and its look, and reads back', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
    cell.hyperlink = { documentReference: "'Blad1'!D7", screenTip: 'Dit', textToDisplay: 'Till raden' };
    cell.load('hyperlink,values,format/font/underline,format/font/color');
    await context.sync();
    expect(cell.hyperlink).toEqual({ documentReference: "'Blad1'!D7", screenTip: 'Dit', textToDisplay: 'Till raden' });
    expect([cell.values, cell.format.font.underline, cell.format.font.color]).toEqual([[['Till raden']], 'Single', '#0563C1']);
  });
});

/** When formulas are computed, and which sheets that touches. */
import { hostForTest } from './hostForTest';

test('a value read in the batch that wrote its formula is computed', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A2').values = [[2], ['=A1*10']];
    const before = sheet.getRange('A2').load('values');
    await context.sync();
    sheet.getRange('A1').values = [[3]];
    const after = sheet.getRange('A2').load('values');
    await context.sync();
    expect([before.values, after.values]).toEqual([[[20]], [[30]]]);
  });
});

test('suspended calculation waits for the next sync', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Blad1');
    sheet.getRange('A1:A2').values = [[2], ['=A1*10']];
    await context.sync();
    application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[3]];
    const stale = sheet.getRange('A2').load('values');
    application.load('calculationState');
    await context.sync();
    expect([stale.values, application.calculationState]).toEqual([[[20]], 'Pending']);
    const fresh = sheet.getRange('A2').load('values');
    await context.sync();
    expect(fresh.values).toEqual([[30]]);
  });
});

test('in manual mode only calculate computes', async () => {
  const host = hostForTest();
  host.workbook.calculationMode = 'Manual';
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    context.workbook.application.load('calculationMode');
    sheet.getRange('A1:A2').values = [[2], ['=A1*10']];
    const before = sheet.getRange('A2').load('values');
    await context.sync();
    sheet.calculate(true);
    const after = sheet.getRange('A2').load('values');
    await context.sync();
    expect([context.workbook.application.calculationMode, before.values, after.values]).toEqual(['Manual', [['']], [[20]]]);
  });
});

test('a sheet is touched when a computed value in it changes, and only then', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Blad1').getRange('A1').values = [[1]];
    worksheets.add('Följer').getRange('A1').formulas = [["='Blad1'!A1"]];
    worksheets.add('Opåverkad').getRange('A1').formulas = [['=1+1']];
    await context.sync();
  });
  for (const sheet of host.workbook.sheets) sheet.dirty.clear();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[2]];
    await context.sync();
  });
  expect(host.workbook.sheets.map((sheet) => [sheet.name, [...sheet.dirty]])).toEqual([['Blad1', ['cells']], ['Följer', ['cells']], ['Opåverkad', []]]);
});

test('the application is Swedish', async () => {
  const host = hostForTest();
  await host.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator');
    context.workbook.load('name,readOnly');
    await context.sync();
    expect([application.decimalSeparator, application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([',', 'sv-SE', ',']);
    expect([context.workbook.name, context.workbook.readOnly]).toEqual(['Arbetsbok.xlsx', false]);
  });
});

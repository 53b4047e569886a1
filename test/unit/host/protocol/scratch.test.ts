import { hostForTest, errorOf } from './hostForTest';
test('smoke', async () => {
  const t0 = performance.now();
  const host = hostForTest();
  console.log('start', performance.now() - t0);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 2], [3, '=A1+B1']];
    range.format.font.bold = true;
    range.load('values,address,text,valueTypes,formulas,format/font/bold');
    const missing = context.workbook.worksheets.getItemOrNullObject('Saknas');
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    console.log(range.address, range.values, range.text, range.valueTypes, range.formulas, range.format.font.bold, missing.isNullObject, all.items.map((s) => s.name));
    all.items[0]!.getRange('C1').values = [['x']];
    sheet.getRange('2:3').insert('Down');
    range.load('values,address');
    await context.sync();
    console.log(range.address, range.values, host.counters);
  });
  const e = await errorOf(host, (context) => { context.workbook.worksheets.getItem('Nej').getRange('A1').values = [[1]]; });
  console.log(e.code, e.message, e.debugInfo);
});

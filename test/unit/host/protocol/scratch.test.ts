import { hostForTest } from './hostForTest';
test('perf', async () => {
  const host = hostForTest();
  const time = async (what: string, f: (c: Excel.RequestContext) => Promise<void> | void) => { const t = performance.now(); await host.Excel.run(async (c) => { await f(c); await c.sync(); }); console.log(what, Math.round(performance.now() - t)); };
  const N = 100_000, W = 11;
  for (let b = 0; b < N; b += 20_000) await time('write 20k', (c) => { const s = c.workbook.worksheets.getItem('Blad1'); c.workbook.application.suspendApiCalculationUntilNextSync(); s.getRangeByIndexes(1 + b, 0, 20_000, W).values = Array.from({ length: 20_000 }, (_, r) => Array.from({ length: W }, (__, k) => (k < 8 ? `'K${(r * 7 + k) % 500}` : r + k / 8))); });
  await time('table', (c) => { const s = c.workbook.worksheets.getItem('Blad1'); s.getRange('A1:K1').values = [Array.from({ length: W }, (_, k) => `Kol${k}`)]; c.workbook.tables.add(s.getRangeByIndexes(0, 0, N + 1, W), true).name = 'Saldon'; });
  await time('format', (c) => { c.workbook.worksheets.getItem('Blad1').getRangeByIndexes(1, 8, N, 3).numberFormat = [['#,##0.00']]; });
  await time('add', (c) => { c.workbook.worksheets.add('R'); });
  const M = 1500;
  await time('formulas 3000', (c) => { c.workbook.worksheets.getItem('R').getRangeByIndexes(0, 0, M, 2).formulas = Array.from({ length: M }, (_, r) => [`=ROUND(SUMIFS(Saldon[Kol8],Saldon[Kol0],"K${r % 500}"),2)`, `=A${r + 1}+1`]); });
  await time('names 2000', (c) => { const s = c.workbook.worksheets.getItem('R'); for (let i = 0; i < 2000; i++) c.workbook.names.add(`sf_x_${i}`, s.getRangeByIndexes(i, 0, 1, 1)); });
  await time('inserts 30', (c) => { const s = c.workbook.worksheets.getItem('R'); for (let i = 0; i < 30; i++) s.getRange(`${i * 3 + 1}:${i * 3 + 1}`).insert('Down'); });
  await time('insert in ledger', (c) => { c.workbook.worksheets.getItem('Blad1').getRange('A5:K5').insert('Down'); });
  await time('read 20k', (c) => { c.workbook.worksheets.getItem('Blad1').getRangeByIndexes(1, 0, 20_000, W).load('values'); });
  await time('one edit', (c) => { c.workbook.worksheets.getItem('Blad1').getRange('I5').values = [[1]]; });
  console.log(host.counters, Math.round(process.memoryUsage().rss / 1e6));
});

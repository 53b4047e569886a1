/** Comments follow the line: shown beside it, kept through refresh and row moves, amber with words when the amount has changed. */
import path from 'node:path';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { fallmapp } from '../../support/facit';
import type { Vard } from '../../support/vard';
import { openVard, unwrap } from '../../support/vard';

const refresh = async (vard: Vard) => unwrap(await uppdateraRapport(vard.bok, { ar: null, period: null, enhet: null }));

async function made(): Promise<Vard> {
  const vard = openVard(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  await vard.edit((context) => {
    context.workbook.worksheets.add('Kommentarer').getRange('A1:C4').values = [
      ['Rad', 'Kommentar', 'Datum'], ['Verksamhetens kostnader', 'Färre insatser än planerat.', 46058], ['Samsjuklighetskoordinator', 'Startade i april.', 46058], ['Finns inte', 'Vilse.', 46058],
    ];
  });
  return vard;
}

test('the comment stands beside its line with the amount that it is about; one without a line is told of', async () => {
  const vard = await made();
  const { issues } = await refresh(vard);
  expect(issues.filter((i) => i.kod === 'KOMMENTAR_UTAN_RAD').map((i) => i.fakta['rad'])).toEqual(['Finns inte']);
  expect(await vard.values('Resultaträkning', 'F5:G7')).toEqual([['Kommentar', 'Belopp då'], ['', ''], ['Färre insatser än planerat.', -2554086.3]]);
  const drift = await vard.values('Driftredovisning', 'B6:M20');
  expect(drift.filter((r) => r[10] !== '').map((r) => [r[0], r[10], r[11]])).toEqual([['Samsjuklighetskoordinator', 'Startade i april.', -482186]]);
});

test('the same input writes nothing; saved and opened again neither', async () => {
  const vard = await made();
  await refresh(vard);
  const bytes = vard.bytes();
  await refresh(vard);
  expect(Buffer.compare(Buffer.from(vard.bytes()), Buffer.from(bytes))).toBe(0);
  const again = openVard(bytes);
  await refresh(again);
  expect(Buffer.compare(Buffer.from(again.bytes()), Buffer.from(bytes))).toBe(0);
});

test('when the amount changes the comment says so, at once and after a refresh; a new comment starts from the new amount', async () => {
  const vard = await made();
  await refresh(vard);
  const saldon = await vard.values('Saldon', 'A7:R218');
  const row = saldon.findIndex((r) => r[2] === 'Utfall' && r[0] === 2025 && r[14] === 'DR_P_12_2025_K');
  await vard.edit((context) => { context.workbook.worksheets.getItem('Saldon').getRangeByIndexes(6 + row, 9, 1, 1).values = [[Number(saldon[row]?.[9]) + 1000]]; });
  const shown = async () => (await vard.values('Resultaträkning', 'F7:G7'))[0];
  expect(await shown()).toEqual(['Beloppet har ändrats sedan detta skrevs. Färre insatser än planerat.', -2554086.3]);
  await vard.edit((context) => {
    const blad = context.workbook.worksheets.getItem('Budget 2025');
    blad.getRange('A1').values = [['Budget 2025']];
    const bok = context.workbook.worksheets.getItem('Huvudbok 2025');
    bok.getRange('H347').values = [['1 928,00']];
    bok.getRange('A347').values = [['7411']];
    bok.getRange('C347').values = [[12]];
  });
  await refresh(vard);
  const [comment, memory] = (await shown()) ?? [];
  expect(memory).toBe(-2554086.3);
  expect(String(comment)).toMatch(/^Beloppet har ändrats/);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Kommentarer').getRange('B2').values = [['Skrivet på nytt.']]; });
  await refresh(vard);
  const now = (await vard.values('Resultaträkning', 'D7:G7'))[0];
  expect([now?.[2], now?.[3]]).toEqual(['Skrivet på nytt.', now?.[0]]);
});

test('a moved row takes its comment along, and the user’s own column stays', async () => {
  const vard = await made();
  await refresh(vard);
  await vard.edit((context) => {
    const rr = context.workbook.worksheets.getItem('Resultaträkning');
    rr.getRange('7:7').insert('Down');
    rr.getRange('H8').values = [['Min']];
  });
  await refresh(vard);
  expect((await vard.values('Resultaträkning', 'B8:H8'))[0]).toEqual(['Verksamhetens kostnader', 'Not 3', -2554086.3, -2649733.6, 'Färre insatser än planerat.', -2554086.3, 'Min']);
});

test('columns that have no comments are the user’s: a refresh leaves them, and a first comment moves them aside', async () => {
  const vard = await made();
  await vard.edit((context) => { context.workbook.worksheets.getItem('Kommentarer').getRange('A2:C3').clear('Contents'); });
  await refresh(vard);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Resultaträkning').getRange('F7:G7').formulas = [['Min anteckning', '=D7*2']]; });
  await refresh(vard);
  expect(await vard.values('Resultaträkning', 'F5:G7')).toEqual([['', ''], ['', ''], ['Min anteckning', -5108172.6]]);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Kommentarer').getRange('A2:B2').values = [['Verksamhetens intäkter', 'Fler medel.']]; });
  await refresh(vard);
  expect((await vard.values('Resultaträkning', 'F5:I7')).map((r) => r.slice(0, 4))).toEqual([['Kommentar', 'Belopp då', '', ''], ['Fler medel.', 2775996.4, '', ''], ['', '', 'Min anteckning', -5108172.6]]);
});

test('what somebody types in the comments’ column stays', async () => {
  const vard = await made();
  await refresh(vard);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Resultaträkning').getRange('F9:G9').values = [['Min egen', 3]]; });
  await refresh(vard);
  expect(await vard.values('Resultaträkning', 'F9:G9')).toEqual([['Min egen', 3]]);
});

test('rounding the cells or not is no change of what a comment is about', async () => {
  const vard = await made();
  await refresh(vard);
  for (const varde of ['I cellerna', 'Endast visning']) {
    await vard.edit((context) => { context.workbook.worksheets.getItem('Uppgifter').getRange('A30:B30').values = [['Avrundning', varde]]; });
    const { andringar } = await refresh(vard);
    expect([varde, andringar, (await vard.values('Resultaträkning', 'F7'))[0]]).toEqual([varde, [], ['Färre insatser än planerat.']]);
  }
});

test('a comment on a key figure remembers it too', async () => {
  const vard = await made();
  await vard.edit((context) => { context.workbook.worksheets.getItem('Kommentarer').getRange('A2:B2').values = [['Soliditet', 'Starkt.']]; });
  await refresh(vard);
  const rad = (await vard.values('Översikt', 'B1:J20')).find((r) => r[0] === 'Soliditet');
  expect([rad?.[7], rad?.[8]]).toEqual(['Starkt.', rad?.[2]]);
});

test('a comment taken away leaves nothing behind', async () => {
  const vard = await made();
  await refresh(vard);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Kommentarer').getRange('A2:C2').clear('Contents'); });
  await refresh(vard);
  expect(await vard.values('Resultaträkning', 'F5:G7')).toEqual([['', ''], ['', ''], ['', '']]);
  expect(await vard.formulas('Driftredovisning', 'L5:M5')).toEqual([['Kommentar', 'Belopp då']]);
});

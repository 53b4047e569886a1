/** What someone types into `Saldon` is told and put back; what the ledger changes is not. */
import path from 'node:path';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { controlOf, readControl } from '../../../src/blad/radkontroll';
import { fallmapp } from '../../support/facit';
import type { Vard } from '../../support/vard';
import { openVard, unwrap } from '../../support/vard';

const VAL = { ar: null, period: null, enhet: null };
const FORSTA = 7;
const refresh = async (vard: Vard) => unwrap(await uppdateraRapport(vard.bok, VAL));
const told = async (vard: Vard): Promise<readonly unknown[]> => (await refresh(vard)).andringar.map((a) => [a.plats, a.vad, a.stod, a.ska]);

async function made(): Promise<Vard> {
  const vard = openVard(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  await refresh(vard);
  return vard;
}

const lastRow = async (vard: Vard): Promise<number> => (await vard.values('Saldon', 'A1:A400')).reduce((last, r, n) => (r[0] === '' ? last : n + 1), 0);

test('an amount typed over: the cell, what stood there and what is to stand there', async () => {
  const vard = await made();
  const before = vard.bytes();
  const [[belopp] = []] = await vard.values('Saldon', 'J12');
  await vard.edit((context) => { context.workbook.worksheets.getItem('Saldon').getRange('J12').values = [[Number(belopp) + 1000]]; });
  const utfall = await refresh(vard);
  expect(utfall.andringar).toEqual([{ plats: 'Saldon!J12', vad: 'Värdet ur huvudboken är ändrat för hand (Belopp)', stod: String(Number(belopp) + 1000), ska: String(belopp) }]);
  expect(utfall.issues.map((i) => i.kod)).toEqual(['CELLER_ANDRADE']);
  expect(await vard.values('Saldon', 'J12')).toEqual([[belopp]]);
  expect(await told(vard)).toEqual([]);
  expect(Buffer.compare(Buffer.from(vard.bytes()), Buffer.from(before))).toBe(0);
});

test('a key typed over moves an amount to another line, and is told; an account typed over is another row', async () => {
  const vard = await made();
  const [[nyckel] = []] = await vard.values('Saldon', `M${FORSTA}`);
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.getItem('Saldon');
    sheet.getRange(`M${FORSTA}`).values = [['RR_KOSTNADER_2025']];
    sheet.getRange('D9').values = [["'9999"]];
  });
  expect(await told(vard)).toEqual([
    [`Saldon!M${FORSTA}`, 'Värdet ur huvudboken är ändrat för hand (Radnyckel)', 'RR_KOSTNADER_2025', nyckel],
    ['Saldon!A9', 'Raden är ändrad eller tillagd för hand', expect.stringContaining('9999'), 'Raderna ur huvudboken är återställda'],
  ]);
});

test('other amounts, new rows and rows gone in the ledger are no change by hand', async () => {
  const vard = await made();
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.getItem('Huvudbok 2025');
    sheet.getRange('20:25').delete('Up');
    sheet.getRange('A40').values = [[6999]];
  });
  expect(await told(vard)).toEqual([]);
});

test('rows taken away, in the middle and last; a row added; rows sorted another way are no change', async () => {
  const vard = await made();
  const last = await lastRow(vard);
  for (const rad of [20, last]) {
    await vard.edit((context) => { context.workbook.worksheets.getItem('Saldon').getRange(`A${rad}:W${rad}`).delete('Up'); });
    expect(await told(vard)).toEqual([['Saldon', 'Rader är borttagna för hand', '', 'Raderna ur huvudboken är återställda']]);
    expect(await lastRow(vard)).toBe(last);
  }
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.getItem('Saldon');
    sheet.getRange('A20:W20').insert('Down');
    sheet.getRange('A20:J20').values = [[2025, 202512, 'Utfall', "'4010", 'Eget', '', '', '', '', 5]];
  });
  expect(await told(vard)).toEqual([['Saldon!A20', 'Raden är ändrad eller tillagd för hand', '2025 202512 Utfall 4010', 'Raderna ur huvudboken är återställda']]);
  const rader = await vard.values('Saldon', 'A8:W9');
  await vard.edit((context) => { context.workbook.worksheets.getItem('Saldon').getRange('A8:K9').values = [...rader].reverse().map((r) => r.slice(0, 11).map((c) => (typeof c === 'string' && /^\d/.test(c) ? `'${c}` : c))); context.workbook.worksheets.getItem('Saldon').getRange('M8:W9').values = [...rader].reverse().map((r) => r.slice(12)); });
  expect(await told(vard)).toEqual([]);
});

test('a table of an earlier version, without control numbers, gets them; what stood beside it moves aside', async () => {
  const vard = await made();
  const last = await lastRow(vard);
  const after = vard.bytes();
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.getItem('Saldon');
    context.workbook.tables.getItem('Saldon').resize(sheet.getRange(`A6:V${last}`));
    sheet.getRange(`W6:W${last}`).clear('All');
    sheet.getRange('W10').values = [['Min anteckning']];
  });
  expect(await told(vard)).toEqual([]);
  expect(await vard.values('Saldon', 'W6:X6')).toEqual([['Kontrolltal', '']]);
  expect(await vard.values('Saldon', 'X10')).toEqual([['Min anteckning']]);
  expect(await vard.values('Saldon', `W7:W${last}`)).toEqual(await openVard(after).values('Saldon', `W7:W${last}`));
});

test('the control number holds place and sum, below what any program rounds', () => {
  const tal = controlOf(['4010', 12.5, ''], 9_999_999, false);
  expect(tal).toBeLessThan(1e15);
  expect(readControl(tal)).toMatchObject({ ordning: 9_999_999, sist: false });
  expect(readControl(controlOf(['4010', 12.5, ''], 3, true))).toMatchObject({ ordning: 3, summa: readControl(tal)?.summa, sist: true });
  expect(controlOf(['4010'], 1, false)).not.toBe(controlOf([4010], 1, false));
  expect([null, '', 5, 1.5].map(readControl)).toEqual([null, null, null, null]);
});

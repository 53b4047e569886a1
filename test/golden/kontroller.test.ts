/** The checks on the two published förbund and the demo: what is found, why, and that the workbook's own formulas say the same. */
import path from 'node:path';
import { KONTROLLKOLUMNER } from '../../src/blad/kontrollplan';
import { fallmapp } from '../support/facit';
import type { Kontrollsvar, Rapportsvar } from '../support/kommando';
import { rapport } from '../support/kommando';
import { recalculateAll } from '../support/libreoffice';
import type { Bokceller } from '../support/libreofficeCeller';
import { openVard } from '../support/vard';

const DEMO = path.resolve(__dirname, '../../assets/demo/underlag.xlsx');
const told = (k: Kontrollsvar): string => `${k.kod} ${k.ar} ${k.status} ${k.differens}: ${k.orsak}`.replaceAll('\u00a0', ' ');
const notOk = (svar: Rapportsvar, kod = /./): readonly Kontrollsvar[] => svar.svar.kontroller.filter((k) => k.status !== 'ok' && kod.test(k.kod));

test('Skellefteå-Norsjö: exit 1, Not 5 short in both years, drift gross in both tables, each with its accounts', async () => {
  const svar = await rapport(path.join(fallmapp('skelleftea-norsjo-2025'), 'underlag.xlsx'));
  expect(svar.kod).toBe(1);
  expect(notOk(svar, /^NOT_LIKA|^DRIFT_/).map(told)).toEqual([
    'NOT_LIKA_RAD 2025 fel -20685.60: Skillnaden är konto 2710 (9 874,00) och konto 2731 (10 811,60), som saknar notrad.',
    'NOT_LIKA_RAD 2024 fel -16364.40: Skillnaden är konto 2710 (7 812,00) och konto 2731 (8 552,40), som saknar notrad.',
    expect.stringMatching(/^DRIFT_INTAKTER 2025 fel 208201\.50: .*konto 3998.*konto 7698/),
    expect.stringMatching(/^DRIFT_KOSTNADER 2025 fel -208201\.50: .*konto 7698.*konto 3998/),
  ]);
  expect(notOk(svar, /^KONTO_UTAN_NOTRAD/)).toHaveLength(4);
  expect(notOk(svar).filter((k) => k.status === 'fel')).toHaveLength(4);
  const not5 = svar.svar.kontroller.find((k) => k.kod === 'NOT_LIKA_RAD' && k.ar === 2025 && k.differens !== '0.00');
  expect([not5?.vanster.varde, not5?.vanster.cell.replace(/\d+$/, ''), not5?.hoger.varde, not5?.hoger.cell.replace(/\d+$/, '')]).toEqual(['2270819.00', 'Noter!D', '2291504.60', 'Balansräkning!D']);
});

test('Sollefteå: exit 0, no fel, Not 2 within rounding because of konto 3999', async () => {
  const svar = await rapport(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  expect(svar.kod).toBe(0);
  expect(notOk(svar).filter((k) => k.status === 'fel')).toEqual([]);
  expect(notOk(svar, /^NOT_LIKA/).map((k) => [k.ar, k.status, k.differens, /konto 3999/.test(k.orsak)])).toEqual([[2025, 'avrundning', '3.60', true], [2024, 'avrundning', '6.80', true]]);
});

test('the demo’s planted faults are found with their causes', async () => {
  const svar = await rapport(DEMO);
  const lines = notOk(svar).map(told);
  const found = (form: RegExp): boolean => lines.some((l) => form.test(l));
  expect({
    a2025: found(/^NOT_LIKA_RAD 2025 fel -19484\.85: .*2920.*2941.*saknar notrad/),
    a2024: found(/^NOT_LIKA_RAD 2024 fel -17411\.31: .*2920.*2941.*saknar notrad/),
    b: found(/^DRIFT_INTAKTER 2025 fel 84500\.00: .*3998.*7698/),
    c: found(/^JAMFORELSE_LIKA_HISTORIK 2024 fel 45000\.00: Två siffror.*7 738 526,00.*7 783 526,00/),
    d: found(/^BUDGET_LIKA_BESLUT 2025 fel 90000\.00: .*7051.*9020/) && found(/^BUDGET_TECKEN 2025 varning/),
      e: svar.fel.includes('insatsen Trädgårdskraft är skriven'),
  }).toEqual({ a2025: true, a2024: true, b: true, c: true, d: true, e: true });
  expect(notOk(svar).filter((k) => k.status === 'fel')).toHaveLength(6);
  expect(notOk(svar).filter((k) => k.status === 'varning')).toHaveLength(5);
});

const COLUMN = Object.fromEntries(KONTROLLKOLUMNER.map((k, n) => [k.rubrik, String.fromCharCode(65 + n)]));
const FIRST_ROW = 5;
const cell = (bok: Bokceller | undefined, rubrik: string, n: number): unknown => bok?.get('Kontroller')?.get(`${COLUMN[rubrik] ?? ''}${FIRST_ROW + n}`);

test('LibreOffice reckons every check as we do, and a status turns when a figure is overwritten', async () => {
  const svar = await rapport(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  const kassa = svar.svar.rader.find((r) => r.rad === 'BR_KASSA' && r.kolumn === '2025')?.cell ?? '';
  const skriven = openVard(svar.bytes);
  await skriven.edit((context) => { context.workbook.worksheets.getItem('Balansräkning').getRange(kassa).values = [[1584304.2]]; });
  const [som, andrad] = await recalculateAll([svar.bytes, skriven.bytes()]);
  const { kontroller } = svar.svar;
  const wrong = kontroller.filter((k, n) => cell(som, 'Status', n) !== k.status || Number(cell(som, 'Differens', n)) !== Number(k.differens) || Number(cell(som, 'Vänster', n)) !== Number(k.vanster.varde));
  expect(wrong.map((k) => k.kod)).toEqual([]);
  const turned = kontroller.flatMap((k, n) => (cell(andrad, 'Status', n) === k.status ? [] : [[k.kod, k.ar, cell(andrad, 'Differens', n), cell(andrad, 'Orsak', n)]]));
  expect(turned).toEqual([
    ['BALANSRAKNING_BALANSERAR', 2025, -100, 'inaktuell'],
    ['KASSAFLODE_SLUT', 2025, 100, 'inaktuell'],
    ['KASSAFLODE_LIKA_FORANDRING', 2025, 100, 'inaktuell'],
  ]);
  expect(cell(andrad, 'Status', kontroller.findIndex((k) => k.kod === 'BALANSRAKNING_BALANSERAR' && k.ar === 2025))).toBe('fel');
});

test('a shorter period, chosen in the period cell alone, leaves no check in error', async () => {
  const svar = await rapport(path.join(fallmapp('solleftea-2025'), 'underlag.xlsx'));
  const kortare = openVard(svar.bytes);
  await kortare.edit((context) => { context.workbook.worksheets.getItem('Uppgifter').getRange('B2').values = [["'2025-08"]]; });
  const [bok] = await recalculateAll([kortare.bytes()]);
  const { kontroller } = svar.svar;
  const statuses = kontroller.map((_, n) => cell(bok, 'Status', n));
  expect([...new Set(statuses)].filter((s) => !['ok', 'fel', 'varning', 'avrundning', 'info'].includes(String(s)))).toEqual([]);
  const inom2025 = kontroller.flatMap((k, n) => (k.ar === 2025 && statuses[n] === 'fel' ? [k.kod] : []));
  expect(inom2025).toEqual([]);
});

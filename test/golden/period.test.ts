/**
 * Any period, by formula alone: the demo's year-end report with nothing but the period cell changed shows, in LibreOffice, what
 * `--period` writes. Comparatives that have no months are blank, not 0; the budget is taken in twelfths.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rapport, tempMapp } from '../support/kommando';
import type { Rapportsvar } from '../support/kommando';
import type { Bokceller } from '../support/libreofficeCeller';
import { recalculateAll } from '../support/libreoffice';
import { openVard } from '../support/vard';

const DEMO = path.resolve(__dirname, '../../assets/demo/underlag.xlsx');
const FORMER = [['text', "'2025-08"], ['yyyymm', 202508], ['date', 45870]] as const;

let augusti: Rapportsvar;
let helar: Rapportsvar;
let celler: readonly Bokceller[];

/** The year-end file with another period in the user's cell. */
async function changed(varde: string | number): Promise<Uint8Array> {
  const vard = openVard(helar.bytes);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Uppgifter').getRange('B5').values = [[varde]]; });
  return vard.bytes();
}

beforeAll(async () => {
  helar = await rapport(DEMO);
  augusti = await rapport(DEMO, '--period', '2025-08');
  const bytes: Uint8Array[] = [];
  for (const [, varde] of FORMER) bytes.push(await changed(varde));
  celler = await recalculateAll(bytes);
}, 300_000);

test.each(FORMER.map(([form], n) => [form, n] as const))('the period cell as %s gives what --period gives', (_, n) => {
  const bok = celler[n];
  const shown = new Set(augusti.svar.rader.map((r) => `${r.blad}!${r.cell}`));
  const wrong = augusti.svar.rader.filter(({ blad, cell, exakt }) => Math.round(Number(bok?.get(blad)?.get(cell)) * 100) !== Math.round(Number(exakt) * 100));
  expect(wrong.map((w) => `${w.blad}!${w.cell} ${w.exakt} ${JSON.stringify(bok?.get(w.blad)?.get(w.cell))}`)).toEqual([]);
  const blank = helar.svar.rader.filter((r) => !shown.has(`${r.blad}!${r.cell}`));
  expect(blank.length).toBeGreaterThan(60);
  expect(blank.map((r) => bok?.get(r.blad)?.get(r.cell) ?? '').filter((v) => v !== '')).toEqual([]);
});

test('the words follow too', () => {
  const bok = celler[0];
  expect([bok?.get('Resultaträkning')?.get('B3'), bok?.get('Balansräkning')?.get('B3')]).toEqual(['1 januari – 31 augusti 2025. Belopp i kronor.', 'Per den 31 augusti 2025. Belopp i kronor.']);
});

test('the delårsrapport: budget in twelfths, prognosis from utfall and the rest of the budget', () => {
  const belopp = (rad: string, kolumn: string): string | undefined => augusti.svar.rader.find((r) => r.rad === rad && r.kolumn === kolumn)?.exakt;
  expect(belopp('DR_P_2050', '2025 Budget')).toBe('-306666.67');
  expect([belopp('PR_P_2050', '2025 Utfall'), belopp('PR_P_2050', '2025 Årsbudget'), belopp('PR_P_2050', '2025 Helårsprognos')]).toEqual(['-44000.00', '-460000.00', '-197333.33']);
  expect(augusti.svar.period).toBe('2025-08');
});

function writeTemp(bytes: Uint8Array): string {
  const fil = path.join(tempMapp(), 'bok.xlsx');
  writeFileSync(fil, bytes);
  return fil;
}

test('a refresh keeps the assumption that the user has written over, and reckons with it', async () => {
  const vard = openVard(helar.bytes);
  const blad = 'Medelstilldelning och prognos';
  await vard.edit((context) => { context.workbook.worksheets.getItem(blad).getRange('D15').values = [[-0.03]]; });
  const igen = await rapport(writeTemp(vard.bytes()));
  expect(igen.svar.rader.find((r) => r.rad === 'MT_2028')?.exakt).toBe('6751200.00');
  expect((await openVard(igen.bytes).values(blad, 'D15'))[0]).toEqual([-0.03]);
});

/**
 * Whole statements as an ekonom reads them: what stands in each cell, as printed. Read the diff in review; record anew with
 * SPELA_IN=1 npx jest test/golden/uppstallningar.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fallmapp } from '../support/facit';
import type { Radsvar } from '../support/kommando';
import { rapport } from '../support/kommando';

const fall = (namn: string): string => path.join(fallmapp(namn), 'underlag.xlsx');
const DEMO = path.resolve(__dirname, '../../assets/demo/underlag.xlsx');
const RAPPORTER = ['Resultaträkning', 'Balansräkning', 'Kassaflödesanalys', 'Driftredovisning', 'Noter'] as const;
const TABELLER = ['Översikt', 'Balanskrav', 'Insatsuppföljning', 'Helårsprognos', 'Medelstilldelning och prognos'] as const;

/** Folder, what is reported, and the sheets that are kept. */
const GOLDEN: readonly (readonly [namn: string, args: readonly string[], blad: readonly string[]])[] = [
  ['skelleftea-norsjo-2025', [fall('skelleftea-norsjo-2025')], RAPPORTER],
  ['solleftea-2025', [fall('solleftea-2025')], [...RAPPORTER, ...TABELLER]],
  ['demo', [DEMO], [...RAPPORTER, ...TABELLER]],
  ['demo-delar-augusti', [DEMO, '--period', '2025-08'], [...RAPPORTER, ...TABELLER]],
  ['demo-avrundad-tkr', [DEMO, '--enhet', 'tkr', '--avrunda'], [...RAPPORTER, 'Avrundning']],
];

/** One line a row: label, note, then the columns, right-aligned. */
function asText(rader: readonly Radsvar[]): string {
  const kolumner = [...new Set(rader.map((r) => r.kolumn))];
  const ids = [...new Set(rader.map((r) => r.rad))];
  const width = Math.max(...rader.map((r) => r.etikett.length));
  const line = (etikett: string, not: string, celler: readonly string[]): string => [etikett.padEnd(width), not.padEnd(5), ...celler.map((c) => c.padStart(14))].join('  ').trimEnd();
  const rows = ids.map((id) => {
    const own = rader.filter((r) => r.rad === id);
    return line(own[0]?.etikett ?? '', own[0]?.not ?? '', kolumner.map((k) => own.find((r) => r.kolumn === k)?.visat.replaceAll('\u00a0', ' ') ?? ''));
  });
  return `${[line('', 'Not', kolumner), ...rows].join('\n')}\n`;
}

describe.each(GOLDEN)('%s', (namn, args, blad) => {
  let rader: readonly Radsvar[] = [];
  beforeAll(async () => { rader = (await rapport(...args)).svar.rader; });

  test.each(blad)('%s', (titel) => {
    const text = asText(rader.filter((r) => r.blad === titel));
    const file = path.join(__dirname, namn, `${titel}.txt`);
    if (process.env['SPELA_IN'] === '1') {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

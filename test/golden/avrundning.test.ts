/**
 * Printed figures that add up, in the finished workbook: LibreOffice reckons the rounded cells as we do, what a reader adds on paper is
 * what stands there, and the period cell moves them to what `--period` writes.
 */
import path from 'node:path';
import type { Rapportsvar } from '../support/kommando';
import { rapport } from '../support/kommando';
import type { Bokceller } from '../support/libreofficeCeller';
import { recalculateAll } from '../support/libreoffice';
import { openVard } from '../support/vard';

const DEMO = path.resolve(__dirname, '../../assets/demo/underlag.xlsx');
const FLAGGOR = ['--enhet', 'tkr', '--avrunda'] as const;

let helar: Rapportsvar;
let augusti: Rapportsvar;
let celler: readonly Bokceller[];

beforeAll(async () => {
  helar = await rapport(DEMO, ...FLAGGOR);
  augusti = await rapport(DEMO, ...FLAGGOR, '--period', '2025-08');
  const vard = openVard(helar.bytes);
  await vard.edit((context) => { context.workbook.worksheets.getItem('Uppgifter').getRange('B5').values = [["'2025-08"]]; });
  celler = await recalculateAll([helar.bytes, vard.bytes()]);
}, 300_000);

/** Cells whose value is another than the report says, to the öre. */
function unlike({ svar }: Rapportsvar, bok: Bokceller | undefined): readonly string[] {
  return svar.rader.flatMap(({ blad, cell, exakt }) => {
    const varde = bok?.get(blad)?.get(cell);
    return Math.round(Number(varde) * 100) === Math.round(Number(exakt) * 100) ? [] : [`${blad}!${cell} ${exakt} ${JSON.stringify(varde)}`];
  });
}

test('LibreOffice reckons the rounded cells as we do', () => {
  expect(helar.svar.rader.filter((r) => r.blad === 'Avrundning').length).toBeGreaterThan(20);
  expect(unlike(helar, celler[0])).toEqual([]);
});

test('the period cell moves the printed figures, the adjustments and the exact amounts to what --period writes', () => {
  expect(unlike(augusti, celler[1])).toEqual([]);
});

/** The figure as it is printed, in the sheet's unit. */
function printedIn({ svar }: Rapportsvar): (rad: string, kolumn: string) => number {
  const tryckt = new Map(svar.rader.map((r) => [`${r.rad} ${r.kolumn}`, Number(r.visat.replaceAll('\u00a0', '').replace(',', '.'))]));
  return (rad, kolumn) => {
    const tal = tryckt.get(`${rad} ${kolumn}`);
    if (tal === undefined) throw new Error(`No figure ${rad} ${kolumn}`);
    return tal;
  };
}

const SUMMOR: readonly (readonly [summa: string, delar: readonly string[]])[] = [
  ['RR_VERKSAMHETENS_RESULTAT', ['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR']],
  ['RR_ARETS_RESULTAT', ['RR_VERKSAMHETENS_RESULTAT', 'RR_FINANSIELLA_INTAKTER', 'RR_FINANSIELLA_KOSTNADER']],
  ['BR_SUMMA_TILLGANGAR', ['BR_INVENTARIER', 'BR_FORDRINGAR', 'BR_KASSA']],
  ['BR_SUMMA_EGET_KAPITAL', ['BR_ARETS_RESULTAT', 'BR_OVRIGT_EK']],
  ['BR_SUMMA_EK_SKULDER', ['BR_SUMMA_EGET_KAPITAL', 'BR_KORTFRISTIGA']],
  ['KF_UB', ['KF_IB', 'KF_ARETS']],
  ['RR_INTAKTER', ['N2_SUMMA']],
  ['BR_FORDRINGAR', ['N4_SUMMA']],
  ['BR_SUMMA_EK_SKULDER', ['BR_SUMMA_TILLGANGAR']],
];

test.each(['2025', '2024'])('what a reader adds up in %s stands there', (ar) => {
  const of = printedIn(helar);
  const found = SUMMOR.map(([summa, delar]) => [summa, of(summa, ar), delar.reduce((sum, rad) => sum + of(rad, ar), 0)]);
  expect(found.map(([summa, star]) => [summa, star, star])).toEqual(found);
});

test('from one year to the next too', () => {
  const of = printedIn(helar);
  expect(of('BR_SUMMA_EGET_KAPITAL', '2024') + of('RR_ARETS_RESULTAT', '2025')).toBe(of('BR_SUMMA_EGET_KAPITAL', '2025'));
  expect(of('BR_KASSA', '2025') - of('BR_KASSA', '2024')).toBe(of('KF_ARETS', '2025'));
});

/** A wrong guess corrected: the word stands in `Uppgifter`, wins over the content, and can be taken back. */
import { lasLage } from '../../../src/app/lasLage';
import { bladnyckel } from '../../../src/app/bladval';
import { rattaUppgift } from '../../../src/app/rattaUppgift';
import type { Panelbok } from '../../../src/app/panelbok';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';
import { newVard, unwrap, type Vard } from '../../support/vard';

const INGA_VAL = { ar: null, period: null, enhet: null };
const ROWS = [['Konto', 'Ver', 'Datum', 'Belopp'], [1930, 'A 1', 45700, 500], [3511, 'A 1', 45700, -500]];

async function twice(): Promise<{ vard: Vard; bok: Panelbok }> {
  const vard = newVard();
  await vard.edit((context) => {
    for (const titel of ['Huvudbok 2025', 'Huvudbok 2025 (kopia)']) context.workbook.worksheets.add(titel).getRange('A1:D3').values = ROWS;
    context.workbook.worksheets.getItem('Huvudbok 2025 (kopia)').getRange('D2:D3').values = [[700], [-700]];
  });
  return { vard, bok: excelPanelbok(vard.host.Excel) };
}

test('a copy that is not to be used is said so in Uppgifter, and is not read', async () => {
  const { vard, bok } = await twice();
  const fore = unwrap(await lasLage(bok, INGA_VAL));
  expect(fore.lasfel.map((i) => i.kod)).toContain('KALLA_DUBBEL');
  unwrap(await rattaUppgift(bok, fore.tabeller, { nyckel: bladnyckel('Huvudbok 2025 (kopia)'), varde: 'Används inte' }));
  expect(await vard.values('Uppgifter', 'A5:B5')).toEqual([['Blad Huvudbok 2025 (kopia)', 'Används inte']]);
  const efter = unwrap(await lasLage(bok, INGA_VAL));
  expect(efter.underlag?.blad.map((b) => b.blad)).toEqual(['Huvudbok 2025']);
  unwrap(await rattaUppgift(bok, efter.tabeller, { nyckel: bladnyckel('Huvudbok 2025 (kopia)'), varde: null }));
  expect(unwrap(await lasLage(bok, INGA_VAL)).lasfel.map((i) => i.kod)).toContain('KALLA_DUBBEL');
});

test('a sheet is read as what the user says, for the year that the user says', async () => {
  const vard = newVard();
  await vard.edit((context) => { context.workbook.worksheets.add('Export').getRange('A1:B3').values = [['Konto', 'Belopp'], [1930, 500], [3511, -500]]; });
  const bok = excelPanelbok(vard.host.Excel);
  const fore = unwrap(await lasLage(bok, INGA_VAL));
  unwrap(await rattaUppgift(bok, fore.tabeller, { nyckel: bladnyckel('Export'), varde: 'Saldolista 2024' }));
  const { underlag } = unwrap(await lasLage(bok, INGA_VAL));
  expect(underlag?.blad.map((b) => [b.blad, b.sort, b.ar])).toEqual([['Export', 'saldolista', 2024]]);
});

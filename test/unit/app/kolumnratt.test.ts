/** A single column corrected: the word in `Uppgifter` wins over the heading, keeps its year and unit, and can be taken back. */
import { columnsOf, kolumnnyckel, readKolumnratt } from '../../../src/app/kolumnratt';
import { lasLage } from '../../../src/app/lasLage';
import { rattaUppgift } from '../../../src/app/rattaUppgift';
import type { Panelbok } from '../../../src/app/panelbok';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';
import { columnIndexOf, columnLetter } from '../../../src/shared/columnLetter';
import { newVard, unwrap } from '../../support/vard';

const INGA_VAL = { ar: null, period: null, enhet: null };
type Rader = (string | number)[][];

async function bokMed(titel: string, rader: Rader): Promise<Panelbok> {
  const vard = newVard();
  await vard.edit((context) => { context.workbook.worksheets.add(titel).getRangeByIndexes(0, 0, rader.length, rader[0]?.length ?? 1).values = rader; });
  return excelPanelbok(vard.host.Excel);
}

async function say(bok: Panelbok, blad: string, kolumn: string, varde: string | null): Promise<void> {
  const lage = unwrap(await lasLage(bok, INGA_VAL));
  unwrap(await rattaUppgift(bok, lage.tabeller, { nyckel: kolumnnyckel(blad, kolumn), varde }));
}

const faktaI = async (bok: Panelbok): Promise<unknown> => unwrap(await lasLage(bok, INGA_VAL)).underlag?.fakta.map((f) => [f.slag, f.konto, f.projekt, f.ore]);

test('a column with a heading that no one knows becomes the project, the one that was it gives way, and the word can be taken back', async () => {
  const bok = await bokMed('Huvudbok 2025', [['Konto', 'Projekt', 'Aktiv.kod X', 'Ver', 'Datum', 'Belopp'], [1930, '9', 'a7', 'A 1', 45700, 500], [3511, '9', 'a8', 'A 1', 45700, -500]]);
  expect(await faktaI(bok)).toEqual([['Utfall', '1930', '9', 50_000], ['Utfall', '3511', '9', -50_000]]);
  await say(bok, 'Huvudbok 2025', 'C', 'Projekt');
  expect(await faktaI(bok)).toEqual([['Utfall', '1930', 'a7', 50_000], ['Utfall', '3511', 'a8', -50_000]]);
  const { tabeller } = unwrap(await lasLage(bok, INGA_VAL));
  expect(columnsOf(tabeller[0] ?? { blad: '', rowIndex: 0, columnIndex: 0, celler: [] }, readKolumnratt(tabeller)).map((k) => [k.kolumn, k.rubrik, k.val])).toEqual([
    ['A', 'Konto', null], ['B', 'Projekt', null], ['C', 'Aktiv.kod X', 'Projekt'], ['D', 'Ver', null], ['E', 'Datum', null], ['F', 'Belopp', null],
  ]);
  await say(bok, 'Huvudbok 2025', 'C', null);
  expect(await faktaI(bok)).toEqual([['Utfall', '1930', '9', 50_000], ['Utfall', '3511', '9', -50_000]]);
});

test('a sheet that no heading tells becomes a ledger when its columns are said', async () => {
  const bok = await bokMed('Export 2025', [['Rapport ur systemet', '', ''], ['K.', 'Benämn.', 'Summa kr'], ['1930', 'Bank', 12.5], ['3511', 'Bidrag', -12.5]]);
  expect(await faktaI(bok)).toBeUndefined();
  for (const [kolumn, ord] of [['A', 'Konto'], ['B', 'kontonamn'], ['C', 'Belopp']] as const) await say(bok, 'Export 2025', kolumn, ord);
  expect(await faktaI(bok)).toEqual([['Utfall', '1930', '', 1250], ['Utfall', '3511', '', -1250]]);
});

test('an amount column keeps the year and the unit of its heading, and one that is not used is not read', async () => {
  const bok = await bokMed('Uppföljning 2025', [['Konto', 'Utfall 2025 (tkr)', 'Prognos 2025 (tkr)'], ['3511', -10, -12], ['1930', 10, 12]]);
  await say(bok, 'Uppföljning 2025', 'C', 'Budget');
  expect(await faktaI(bok)).toEqual([['Utfall', '3511', '', -1_000_000], ['Utfall', '1930', '', 1_000_000], ['Budget', '3511', '', -1_200_000], ['Budget', '1930', '', 1_200_000]]);
  await say(bok, 'Uppföljning 2025', 'C', 'Används inte');
  expect(await faktaI(bok)).toEqual([['Utfall', '3511', '', -1_000_000], ['Utfall', '1930', '', 1_000_000]]);
});

test('column letters and indexes are each other\'s', () => {
  for (const n of [0, 25, 26, 51, 701, 702, 16_383]) expect(columnIndexOf(columnLetter(n))).toBe(n);
  expect(columnIndexOf('aa')).toBe(26);
});

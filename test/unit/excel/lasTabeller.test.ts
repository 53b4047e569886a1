/**
 * Codes whose zeros stand only in the number format are read as they are shown, and dates of a workbook that counts from 1904 as the
 * days that they are; amounts and plain numbers are not touched.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RawTable } from '../../../src/indata/rawTable';
import { lasLedger } from '../../support/lasBlad';
import { newVard, openVard, unwrap, type Vard } from '../../support/vard';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';

async function vardMed(rader: readonly (readonly (string | number)[])[], format: readonly (readonly [string, string])[]): Promise<Vard> {
  const vard = newVard();
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.add('Huvudbok 2025');
    sheet.getRangeByIndexes(0, 0, rader.length, rader[0]?.length ?? 0).values = rader.map((rad) => [...rad]);
    for (const [adress, kod] of format) sheet.getRange(adress).numberFormat = [[kod]];
  });
  return vard;
}
const celler = async (vard: Vard): Promise<RawTable['celler']> => unwrap(await vard.bok.read()).tabeller.find(({ blad }) => blad === 'Huvudbok 2025')?.celler ?? [];

test('a code has the digits that its format shows', async () => {
  const vard = await vardMed(
    [['Konto', 'Ansvar', 'Projekt', 'Ver', 'Datum', 'Belopp'], [1930, 101, 7, 1, 45_700, 5], [3511, 101, 12_345, 2, 45_701, -5], [3511, 'A1', 7.5, 3, 45_702, -7]],
    [['B2:B4', '0000'], ['C2:C4', '00'], ['D2:D4', '0'], ['E2:E4', 'yyyy-mm-dd'], ['F2:F4', '#,##0.00']],
  );
  expect((await celler(vard)).slice(1)).toEqual([[1930, '0101', '07', 1, 45_700, 5], [3511, '0101', 12_345, 2, 45_701, -5], [3511, 'A1', 7.5, 3, 45_702, -7]]);
});

test('far down in a column whose first rows have it too, and in no other cell', async () => {
  const rader = [['Konto', 'Ansvar', 'Belopp'], ...Array.from({ length: 300 }, () => [1930, 101, 101])];
  const vard = await vardMed(rader, [['B2:B200', '00000']]);
  const last = await celler(vard);
  expect([last[199], last[200]]).toEqual([[1930, '00101', 101], [1930, 101, 101]]);
});

test('a workbook without such formats costs no round trip more', async () => {
  const rader = [['Konto', 'Ansvar', 'Belopp'], ...Array.from({ length: 5000 }, () => [1930, 101, 101])];
  const counts = await Promise.all([[], [['B2:B5001', '0000']] as const].map(async (format) => {
    const vard = await vardMed(rader, format);
    const { requests, responseBytes } = vard.host.counters;
    await celler(vard);
    return { requests: vard.host.counters.requests - requests, bytes: vard.host.counters.responseBytes - responseBytes };
  }));
  expect((counts[1]?.requests ?? 0) - (counts[0]?.requests ?? 0)).toBe(1);
  expect((counts[1]?.bytes ?? 0) - (counts[0]?.bytes ?? 0)).toBeLessThan(70_000);
});

test('a cell of the user\'s that was read as a code can be changed', async () => {
  const vard = await vardMed([['Konto', 'Ansvar', 'Belopp'], [1930, 101, 5]], [['B2', '0000']]);
  const panel = excelPanelbok(vard.host.Excel);
  unwrap(await panel.writeCells([{ blad: 'Huvudbok 2025', rowIndex: 1, columnIndex: 1, fore: '0101', efter: '0102' }]));
  expect((await celler(vard))[1]?.[1]).toBe('0102');
});

/** The workbook's bytes with the flag that Excel for Mac used to set. */
function med1904(bytes: Uint8Array): Uint8Array {
  const delar = unzipSync(bytes);
  const bok = strFromU8(delar['xl/workbook.xml'] ?? new Uint8Array()).replace(/<workbookPr[^>]*\/>/, '').replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>');
  return zipSync({ ...delar, 'xl/workbook.xml': strToU8(bok) });
}

test('dates of a workbook that counts from 1904', async () => {
  const rader = (forskjutning: number): readonly (readonly (string | number)[])[] => [['Konto', 'Ver', 'Datum', 'Belopp'], [1930, 'A 1', 45_700 - forskjutning, 44_000], [3511, 'A 1', 45_700 - forskjutning, -44_000]];
  const format = [['C2:C3', 'yyyy-mm-dd'], ['D2:D3', '#,##0.00']] as const;
  const [vanlig, mac] = [await vardMed(rader(0), format), openVard(med1904((await vardMed(rader(1462), format)).bytes()))];
  const tabell = unwrap(await mac.bok.read()).tabeller.find(({ blad }) => blad === 'Huvudbok 2025');
  expect(tabell?.celler).toEqual(await celler(vanlig));
  expect(tabell === undefined ? [] : lasLedger(tabell).rader.map(({ period, ore }) => [period, ore])).toEqual([[202502, 4_400_000], [202502, -4_400_000]]);
});

test('hidden rows and columns are read, and counted', async () => {
  const vard = await vardMed([['Konto', 'Datum', 'Anm', 'Belopp'], [1930, 45_700, 'x', 5], [3511, 45_700, 'y', -5], [3511, 45_701, 'z', 1], [1930, 45_701, 'z', -1]], []);
  const dolt = async (): Promise<unknown> => unwrap(await vard.bok.read()).tabeller.find(({ blad }) => blad === 'Huvudbok 2025')?.dolt;
  const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Huvudbok 2025');
  expect(await dolt()).toBeUndefined();
  await vard.edit((context) => { sheet(context).getRange('3:4').rowHidden = true; });
  expect(await dolt()).toEqual({ rader: 2, kolumner: 0 });
  await vard.edit((context) => { sheet(context).getRange('C:C').columnHidden = true; });
  expect(await dolt()).toEqual({ rader: 2, kolumner: 1 });
  await vard.edit((context) => { sheet(context).getRange('1:5').rowHidden = true; });
  expect(await dolt()).toEqual({ rader: 5, kolumner: 0 });
  expect((await celler(vard)).length).toBe(5);
});

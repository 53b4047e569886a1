/** Material that is odd but usable: a report of ours as the next input, whole or damaged, and books at the edges. Each once ended in an exception or a wrong figure. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lasUnderlag } from '../../src/app/lasUnderlag';
import { kor, rapport, tempMapp } from '../support/kommando';
import type { Vard } from '../support/vard';
import { openVard, unwrap } from '../support/vard';
import { arbetsbok, bokfil, fil, sieMed } from './prov/prov';

type Rader = Awaited<ReturnType<typeof rapport>>['svar']['rader'];

const figures = (rader: Rader): readonly string[] => rader.map((r) => `${r.blad} ${r.cell} ${r.exakt} ${r.visat}`);

/** A report, changed by its user. */
async function andradRapport(change: (context: Excel.RequestContext) => void): Promise<{ fil: string; fore: readonly string[] }> {
  const first = await rapport(await bokfil(tempMapp()));
  const vard: Vard = openVard(first.fil);
  await vard.edit(change);
  writeFileSync(first.fil, vard.bytes());
  return { fil: first.fil, fore: figures(first.svar.rader) };
}

const blad = (context: Excel.RequestContext, titel: string): Excel.Worksheet => context.workbook.worksheets.getItem(titel);

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['as it is', () => undefined],
  ['Saldon removed', (c) => { blad(c, 'Saldon').delete(); }],
  ['Kontroller removed', (c) => { blad(c, 'Kontroller').delete(); }],
  ['Saldon and Kontroller removed', (c) => { blad(c, 'Saldon').delete(); blad(c, 'Kontroller').delete(); }],
  ['Resultaträkning removed', (c) => { blad(c, 'Resultaträkning').delete(); }],
  ['Balansräkning emptied', (c) => { blad(c, 'Balansräkning').getRange().clear('Contents'); }],
  ['a name of ours removed', (c) => { c.workbook.names.getItem('sf_RR_ARETS_RESULTAT_2025').delete(); }],
  ['a report sheet renamed', (c) => { blad(c, 'Resultaträkning').name = "Kalle's RR"; }],
])('a report as the next input, %s: the same figures', async (_, change) => {
  const { fil: forra, fore } = await andradRapport(change);
  const after = await rapport(forra);
  expect(after.kod).toBe(0);
  expect(figures(after.svar.rader).map((r) => r.replace("Kalle's RR", 'Resultaträkning'))).toEqual(fore);
});

test('a report with nothing but our own sheets left is refused, and the file stands as it was', async () => {
  const { fil: forra } = await andradRapport((c) => { for (const titel of ['Huvudbok 2025', 'Saldolista 2024', 'Mappning', 'Uppgifter']) blad(c, titel).delete(); });
  const before = readFileSync(forra);
  const { kod, fel } = await kor('rapport', forra, '--ut', forra);
  expect([kod, fel]).toEqual([2, expect.stringContaining('inget blad med huvudbok eller saldolista')]);
  expect(Buffer.compare(readFileSync(forra), before)).toBe(0);
});

test.each([
  ['another year', ['--ar', '2024'], 2024],
  ['a month before anything is booked', ['--period', '2025-01'], 2025],
] as const)('%s', async (_, flaggor, ar) => {
  const { kod, svar } = await rapport(await bokfil(tempMapp()), ...flaggor);
  expect([kod, svar.ar]).toEqual([0, ar]);
});

test('Insatser, Budget and Ingående balanser with headings only', async () => {
  const { kod } = await rapport(await bokfil(tempMapp(), { Insatser: 'Projekt|Benämning|Grupp', 'Budget 2025': 'Konto|Benämning|Budget', 'Ingående balanser 2025': 'Konto|Benämning|IB 2025' }));
  expect(kod).toBe(0);
});

test('the same workbook twice, and as its own mapping', async () => {
  const bok = await bokfil(tempMapp());
  expect((await rapport(bok, bok)).kod).toBe(0);
  expect((await rapport(bok, '--mappning', bok)).kod).toBe(0);
});

test('a second workbook with a sheet of the same title is not written over the first', async () => {
  const mapp = tempMapp();
  const forra = await arbetsbok(mapp, { 'Huvudbok 2025': 'Konto|Benämning|Ver|Datum|Belopp\n1930|Bank|A 1|2024-02-01|=5\n3120|Avgifter|A 1|2024-02-01|=-5' }, 'forra.xlsx');
  const { svar, bytes } = await rapport(await bokfil(mapp, { 'Saldolista 2024': null }), forra);
  expect(svar.rader.filter((r) => r.rad === 'RR_ARETS_RESULTAT').map((r) => [r.kolumn, r.exakt])).toEqual([['2025', '200000.00'], ['2024', '5.00']]);
  expect(await openVard(bytes).values('Huvudbok 2025 (forra)', 'A2:E2')).toEqual([['1930', 'Bank', 'A 1', '2024-02-01', 5]]);
});

test('a text longer than a cell holds is cut', async () => {
  const mapp = tempMapp();
  const { kod } = await kor('importera', fil(mapp, 'bok.se', sieMed(['"Bank"', `"${'B'.repeat(40_000)}"`])), '--ut', path.join(mapp, 'ut.xlsx'));
  expect(kod).toBe(0);
  const [[namn] = []] = await openVard(path.join(mapp, 'ut.xlsx')).values('Huvudbok 2025', 'B2');
  expect(String(namn)).toBe('B'.repeat(32_767));
});

test('more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 150_000 }, (_, n) => (n % 2 === 0 ? ['1930', 'Bank', 'A 1', '2025-02-01', 1] : ['3120', 'Avgifter', 'A 1', '2025-02-01', -1]));
  const last = unwrap(lasUnderlag([{ blad: 'Huvudbok 2025', rowIndex: 0, columnIndex: 0, celler: [['Konto', 'Benämning', 'Ver', 'Datum', 'Belopp'], ...rows] }]));
  expect(last.fakta).toHaveLength(150_000);
});

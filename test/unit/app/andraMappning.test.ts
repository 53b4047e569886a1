/** Changes of `Mappning` in the demo's workbook: rows where they belong, nothing else touched, and the way back. */
import path from 'node:path';
import { andraMappning, angraMappning } from '../../../src/app/andraMappning';
import { lasLage, type Lage } from '../../../src/app/lasLage';
import { changesOf } from '../../../src/app/mappningsandring';
import { mappningslage, type Mappningspost } from '../../../src/app/mappningslage';
import type { Panelbok } from '../../../src/app/panelbok';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';
import { newVard, openVard, unwrap, type Vard } from '../../support/vard';

const DEMO = path.join(__dirname, '../../../assets/demo/underlag.xlsx');
const INGA_VAL = { ar: null, period: null, enhet: null };
const NOTRAD = { rapportrad: 'Kortfristiga skulder', not: 'Not 5', notrad: 'Upplupna kostnader' };

interface Prov {
  readonly vard: Vard;
  readonly bok: Panelbok;
  readonly lage: Lage;
  readonly poster: readonly Mappningspost[];
}

async function open(vard: Vard): Promise<Prov> {
  const bok = excelPanelbok(vard.host.Excel);
  const lage = unwrap(await lasLage(bok, INGA_VAL));
  return { vard, bok, lage, poster: mappningslage(lage) };
}

const of = (poster: readonly Mappningspost[], konto: string): Mappningspost => {
  const found = poster.find((p) => p.konto === konto);
  if (found === undefined) throw new Error(`No account ${konto}`);
  return found;
};

const MAPPNING = 'A1:H60';

test('accounts without a note row come first, with what they lack', async () => {
  const { poster } = await open(openVard(DEMO));
  expect(poster.slice(0, 2).map((p) => [p.konto, p.status, p.saldo.toString()])).toEqual([['2920', 'utanNotrad', '-14826.40'], ['2941', 'utanNotrad', '-4658.45']]);
  expect(poster.slice(2).every((p) => p.status === 'klar')).toBe(true);
});

test('an account of a wider rule gets a row of its own, and the wider rule stays', async () => {
  const { vard, bok, lage, poster } = await open(openVard(DEMO));
  const before = await vard.values('Mappning', MAPPNING);
  const sista = before.findIndex((rad) => rad[0] === '');
  unwrap(await andraMappning(bok, lage.tabeller, changesOf([of(poster, '2920'), of(poster, '2941')], NOTRAD)));
  const after = await vard.values('Mappning', MAPPNING);
  expect(after.slice(sista, sista + 3)).toEqual([
    [2920, 2920, '', '', '', 'Kortfristiga skulder', 'Not 5', 'Upplupna kostnader'],
    [2941, 2941, '', '', '', 'Kortfristiga skulder', 'Not 5', 'Upplupna kostnader'],
    ['', '', '', '', '', '', '', ''],
  ]);
  expect(after.slice(0, sista)).toEqual(before.slice(0, sista));
  const nu = await open(vard);
  expect(nu.poster.filter((p) => p.status !== 'klar')).toEqual([]);
});

test("an account's own row is changed where it stands", async () => {
  const { bok, lage, poster, vard } = await open(openVard(DEMO));
  const before = await vard.values('Mappning', MAPPNING);
  const rad = before.findIndex((r) => r[0] === 1681 && r[1] === 1681);
  unwrap(await andraMappning(bok, lage.tabeller, changesOf([of(poster, '1681')], { rapportrad: 'Fordringar', not: 'Not 4', notrad: 'Momsfordran' })));
  const after = await vard.values('Mappning', MAPPNING);
  expect(after[rad]?.[7]).toBe('Momsfordran');
  expect(after.filter((_, n) => n !== rad)).toEqual(before.filter((_, n) => n !== rad));
});

test('undo puts back every cell; a second undo, or one after someone else has written, is refused and writes nothing', async () => {
  const { bok, lage, poster, vard } = await open(openVard(DEMO));
  const before = await vard.values('Mappning', MAPPNING);
  const skrivet = unwrap(await andraMappning(bok, lage.tabeller, changesOf([of(poster, '2920')], NOTRAD)));
  unwrap(await angraMappning(bok, skrivet));
  expect(await vard.values('Mappning', MAPPNING)).toEqual(before);
  expect(await angraMappning(bok, skrivet)).toMatchObject({ ok: false, error: { kod: 'CELL_ANDRAD_SEDAN_LASNING' } });
  expect(await vard.values('Mappning', MAPPNING)).toEqual(before);
});

test('text from the user stays text', async () => {
  const { bok, lage, poster, vard } = await open(openVard(DEMO));
  unwrap(await andraMappning(bok, lage.tabeller, changesOf([of(poster, '2920')], { ...NOTRAD, notrad: '=1+1' })));
  const [rad] = (await vard.formulas('Mappning', MAPPNING)).filter((r) => r[0] === 2920);
  expect(rad?.[7]).toBe('=1+1');
  expect((await vard.values('Mappning', MAPPNING)).some((r) => r[7] === 2)).toBe(false);
});

test('a workbook without a mapping gets the sheet with its headings', async () => {
  const vard = newVard();
  await vard.edit((context) => {
    const sheet = context.workbook.worksheets.add('Huvudbok 2025');
    sheet.getRange('A1:D3').values = [['Konto', 'Ver', 'Datum', 'Belopp'], [1930, 'A 1', 45700, 500], [3511, 'A 1', 45700, -500]];
  });
  const { bok, lage, poster } = await open(vard);
  expect(poster.map((p) => [p.konto, p.status])).toEqual([['1930', 'omappad'], ['3511', 'omappad']]);
  unwrap(await andraMappning(bok, lage.tabeller, changesOf([of(poster, '1930')], { rapportrad: 'Kassa och bank', not: '', notrad: '' })));
  expect(await vard.values('Mappning', 'A1:F2')).toEqual([['Från konto', 'Till konto', 'Ansvar', 'Projekt', 'Motpart', 'Rapportrad'], [1930, 1930, '', '', '', 'Kassa och bank']]);
  expect((await open(vard)).poster.map((p) => [p.konto, p.status])).toEqual([['3511', 'omappad'], ['1930', 'klar']]);
});

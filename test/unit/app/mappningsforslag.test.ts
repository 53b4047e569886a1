/** Suggestions, previews and new accounts in a workbook: from the sheets as a user has them to what the pane shows. */
import { andraMappning } from '../../../src/app/andraMappning';
import { forhandsvisaMappning } from '../../../src/app/forhandsvisaMappning';
import { lasLage, type Lage } from '../../../src/app/lasLage';
import { changeOf, changesOf } from '../../../src/app/mappningsandring';
import { mappningslage, type Mappningspost } from '../../../src/app/mappningslage';
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { excelPanelbok } from '../../../src/excel/excelPanelbok';
import { forslagText } from '../../../src/text/forslagstexter';
import { describeIssue } from '../../../src/text/meddelanden';
import { newVard, unwrap, type Vard } from '../../support/vard';

const INGA_VAL = { ar: null, period: null, enhet: null };
const HUVUDBOK = [
  ['Konto', 'Benämning', 'Motpart', 'Motpart (T)', 'Ver', 'Datum', 'Belopp'],
  ['1930', 'Bank', '', '', 'A 1', '2025-02-01', 900],
  ['3511', 'Bidrag', '21', 'Region Dal', 'A 1', '2025-02-01', -900],
  ['3512', 'Bidrag', '22', 'Kommun', 'A 1', '2025-02-01', -10],
  ['1930', 'Bank', '', '', 'A 1', '2025-02-01', 10],
  ['5010', 'Arvoden', '', '', 'A 2', '2025-03-01', 300],
  ['5019', 'Arvoden', '', '', 'A 2', '2025-03-01', 100],
  ['6110', 'Kontorsmaterial', '', '', 'A 2', '2025-03-01', 50],
  ['7911', 'Avskrivning', '', '', 'A 2', '2025-03-01', 20],
  ['1930', 'Bank', '', '', 'A 2', '2025-03-01', -470],
];
const MAPPNING = [
  ['Från konto', 'Till konto', 'Motpart', 'Rapportrad', 'Not', 'Notrad'],
  ['1900', '1999', '', 'Kassa och bank', '', ''],
  ['3000', '3999', '', 'Verksamhetens intäkter', '', ''],
  ['3512', '3512', '', 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från Region Dal'],
  ['5010', '5010', '', 'Verksamhetens kostnader', 'Not 3', 'Styrelse'],
];
const HUVUDBOK_VINST = { rader: [
  ['Konto', 'Benämning', 'Ver', 'Datum', 'Belopp'],
  ['1930', 'Bank', 'A 1', '2025-02-01', 900],
  ['3973', 'Vinst vid avyttring av inventarier', 'A 1', '2025-02-01', -400],
  ['1229', 'Inventarier', 'A 1', '2025-02-01', -700],
  ['1220', 'Bilar', 'A 1', '2025-02-01', 200],
] };
const FJOL = [['Från konto', 'Rapportrad', 'Not', 'Notrad'], ['6110', 'Verksamhetens kostnader', 'Not 3', 'Kontor']];
const UPPGIFTER = [['Förbund', 'Prov'], ['Räkenskapsår', 2025]];

type Celler = readonly (readonly (string | number)[])[];

async function bok(blad: Readonly<Record<string, Celler>>): Promise<Vard> {
  const vard = newVard();
  await vard.edit((context) => {
    for (const [titel, celler] of Object.entries(blad)) {
      const sheet = context.workbook.worksheets.add(titel);
      sheet.getRangeByIndexes(0, 0, celler.length, celler[0]?.length ?? 0).values = celler.map((rad) => [...rad]);
    }
  });
  return vard;
}

const standard = (extra: Readonly<Record<string, Celler>> = {}): Promise<Vard> => bok({ 'Huvudbok 2025': HUVUDBOK, Mappning: MAPPNING, 'Mappning 2024': FJOL, Uppgifter: [...UPPGIFTER, ['Kontoplan', 'Kommun-Bas']], ...extra });

async function read(vard: Vard): Promise<{ lage: Lage; poster: readonly Mappningspost[]; of: (konto: string) => Mappningspost }> {
  const lage = unwrap(await lasLage(excelPanelbok(vard.host.Excel), INGA_VAL));
  const poster = mappningslage(lage);
  return { lage, poster, of: (konto) => { const post = poster.find((p) => p.konto === konto); if (post === undefined) throw new Error(konto); return post; } };
}

test('each account that lacks something is suggested a place, with the reason; the earlier mapping is followed by none', async () => {
  const { of } = await read(await standard());
  expect(['6110', '7911', '5019', '3511', '5010', '1930'].map((konto) => of(konto).forslag.map(forslagText))).toEqual([
    ['Förslag: Verksamhetens kostnader, Not 3, Kontor (samma konto i den tidigare mappningen).'],
    ['Förslag: Avskrivningar (Kommun-Bas, konto 79).'],
    [expect.stringMatching(/^Förslag: Verksamhetens kostnader, Not 3.*\(Kommun-Bas, konto 50/)],
    ['Förslag: Verksamhetens intäkter, Not 2, Driftbidrag från Region Dal (motparten heter Region Dal).'],
    [],
    [],
  ]);
  const { of: utanPlan } = await read(await standard({ Uppgifter: UPPGIFTER }));
  expect([utanPlan('5019').forslag.map(forslagText), utanPlan('7911').forslag]).toEqual([['Förslag: Verksamhetens kostnader, Not 3, Styrelse (samma namn som konto 5010 Arvoden).'], []]);
});

test('a suggestion accepted is a row of its own in Mappning, and moves what the preview said', async () => {
  const vard = await standard({ Uppgifter: UPPGIFTER });
  const { lage, of } = await read(vard);
  const andringar = ['6110', '5019', '3511'].flatMap((konto) => of(konto).forslag.map((f) => changeOf(of(konto), f)));
  const ingen = { rapportrad: '', not: '', notrad: '' };
  const till = (notrad: string) => ({ rapportrad: 'Verksamhetens kostnader', not: 'Not 3', notrad });
  expect(forhandsvisaMappning(lage, andringar)).toEqual([
    { fran: { rapportrad: 'Verksamhetens intäkter', not: '', notrad: '' }, till: { rapportrad: 'Verksamhetens intäkter', not: 'Not 2', notrad: 'Driftbidrag från Region Dal' }, konton: ['3511'], ore: -90_000, foregaende: 0 },
    { fran: ingen, till: till('Styrelse'), konton: ['5019'], ore: 10_000, foregaende: 0 },
    { fran: ingen, till: till('Kontor'), konton: ['6110'], ore: 5000, foregaende: 0 },
  ]);
  unwrap(await andraMappning(excelPanelbok(vard.host.Excel), lage.tabeller, andringar));
  expect((await vard.values('Mappning', 'A6:F8'))).toEqual([
    [6110, 6110, '', 'Verksamhetens kostnader', 'Not 3', 'Kontor'],
    [5019, 5019, '', 'Verksamhetens kostnader', 'Not 3', 'Styrelse'],
    [3511, 3511, 21, 'Verksamhetens intäkter', 'Not 2', 'Driftbidrag från Region Dal'],
  ]);
  const nu = await read(vard);
  expect(['6110', '5019', '3511'].map((konto) => nu.of(konto).status)).toEqual(['klar', 'klar', 'klar']);
});

test('a suggestion keeps what else a rule says: the chart’s balanskravsrad, and the account’s own kassaflödesrad when it only gets a note row', async () => {
  const vinst = { ...HUVUDBOK_VINST };
  const { lage, of } = await read(await bok({
    'Huvudbok 2025': vinst.rader, Uppgifter: [...UPPGIFTER, ['Kontoplan', 'BAS']],
    Mappning: [['Från konto', 'Till konto', 'Rapportrad', 'Not', 'Notrad', 'Kassaflödesrad'], ['1900', '1999', 'Kassa och bank', '', '', ''], ['1229', '1229', 'Maskiner och inventarier', '', '', 'Försäljning av materiella anläggningstillgångar'], ['1220', '1220', 'Maskiner och inventarier', 'Not 6', 'Inventarier', 'Investering i materiella anläggningstillgångar']],
  }));
  const andring = (konto: string) => of(konto).forslag.map((f) => changeOf(of(konto), f).val);
  expect(andring('3973')).toEqual([expect.objectContaining({ rapportrad: 'Verksamhetens intäkter', balanskravsrad: 'Samtliga realisationsvinster' })]);
  expect(andring('1229')).toEqual([expect.objectContaining({ notrad: 'Inventarier', kassaflodesrad: 'Försäljning av materiella anläggningstillgångar' })]);
  const [forslag] = of('3973').forslag;
  if (forslag === undefined) throw new Error('No suggestion');
  const utan = changeOf(of('3973'), forslag);
  expect(forhandsvisaMappning(lage, [{ ...utan, val: { ...utan.val, balanskravsrad: '' } }]).map((f) => f.fran.balanskravsrad)).toEqual(['Samtliga realisationsvinster']);
});

test('a preview of nothing is empty, and one in a workbook without a mapping starts from nothing', async () => {
  const { lage, of } = await read(await bok({ 'Huvudbok 2025': HUVUDBOK }));
  expect(forhandsvisaMappning(lage, [])).toEqual([]);
  expect(forhandsvisaMappning(lage, changesOf([of('1930')], { rapportrad: 'Kassa och bank', not: '', notrad: '' }))).toEqual([
    { fran: { rapportrad: '', not: '', notrad: '' }, till: { rapportrad: 'Kassa och bank', not: '', notrad: '' }, konton: ['1930'], ore: 44_000, foregaende: 0 },
  ]);
});

test('an account new since the last refresh is named first, once, with its amount and its line', async () => {
  const vard = await standard({ Uppgifter: UPPGIFTER });
  const told = async (): Promise<readonly string[]> => unwrap(await uppdateraRapport(vard.bok, INGA_VAL)).issues.filter((i) => i.kod === 'KONTO_NYTT').map((i) => describeIssue(i).vad);
  expect(await told()).toEqual([]);
  await vard.edit((context) => {
    context.workbook.worksheets.getItem('Huvudbok 2025').getRange('A11:G12').values = [['9444', 'Okänt', '', '', 'A 3', '2025-04-01', 12.5], ['1940', 'Plusgiro', '', '', 'A 3', '2025-04-01', -12.5]];
  });
  const { poster } = await read(vard);
  expect(poster.filter((p) => p.nytt).map((p) => [p.konto, p.status])).toEqual([['9444', 'omappad'], ['1940', 'klar']]);
  expect(poster[0]?.konto).toBe('9444');
  expect(await told()).toEqual(['Kontona 9444 Okänt (12,50 kr, saknar rapportrad) och 1940 Plusgiro (-12,50 kr, på raden Kassa och bank) är nya sedan rapporten senast uppdaterades.']);
  expect(await told()).toEqual([]);
});

test('rules that would tie are told before an account shows it', async () => {
  const { lage } = await read(await standard({ Mappning: [...MAPPNING, ['5500', '5599', '', 'Verksamhetens kostnader', 'Not 3', 'A'], ['5550', '5649', '', 'Verksamhetens kostnader', 'Not 3', 'B']] }));
  expect(lage.mappningsfel.filter((i) => i.kod === 'MAPPNING_KROCKAR').map((i) => describeIssue(i).vad)).toEqual(['Mappning rad 6, Mappning rad 7 passar lika bra på konto 5550–5599 men säger olika.']);
});

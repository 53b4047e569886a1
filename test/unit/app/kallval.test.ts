/** Which sheets may be one source (contract.md, Commands): found by trying to break it. */
import { uppdateraRapport } from '../../../src/app/uppdateraRapport';
import { newVard, unwrap } from '../../support/vard';
import type { Vard } from '../../support/vard';

const VAL = { ar: 2025, period: null, enhet: null };
type Rad = readonly (string | number)[];

async function bok(blad: Readonly<Record<string, readonly Rad[]>>): Promise<Vard> {
  const vard = newVard();
  await vard.edit((context) => {
    for (const [titel, rader] of Object.entries(blad)) context.workbook.worksheets.add(titel).getRangeByIndexes(0, 0, rader.length, rader[0]?.length ?? 1).values = rader.map((r) => [...r]);
  });
  return vard;
}

const HUVUD = ['Konto', 'Benämning', 'Ver', 'Datum', 'Text', 'Belopp'];
const MAPPNING: readonly Rad[] = [
  ['Från konto', 'Till konto', 'Rapportrad'], [1900, 1999, 'Kassa och bank'], [2000, 2099, 'Övrigt eget kapital'], [3000, 3999, 'Verksamhetens intäkter'], [4000, 7999, 'Verksamhetens kostnader'],
];
const post = (ver: string, datum: number, konto: number, belopp: number): readonly Rad[] => [[konto, 'Konto', ver, datum, 'Post', belopp], [1930, 'Bank', ver, datum, 'Post', -belopp]];
const JAN = 45670;
const JUL = 45850;

const amount = async (vard: Vard, rad: string): Promise<unknown> => unwrap(await uppdateraRapport(vard.bok, VAL)).celler.find((c) => c.cell.rad === rad && c.cell.kolumn === '2025')?.varde;
const refusal = async (vard: Vard): Promise<readonly string[]> => {
  const result = await uppdateraRapport(vard.bok, VAL);
  return result.ok ? [] : result.error.map((i) => i.kod);
};

test('one ledger on two sheets by half-year is one source, and says so', async () => {
  const vard = await bok({ 'Huvudbok 2025 H1': [HUVUD, ...post('A1', JAN, 4531, 400)], 'Huvudbok 2025 H2': [HUVUD, ...post('A2', JUL, 4531, 300)], Mappning: MAPPNING });
  const utfall = unwrap(await uppdateraRapport(vard.bok, VAL));
  expect(utfall.celler.find((c) => c.cell.rad === 'RR_KOSTNADER' && c.cell.kolumn === '2025')?.varde).toBe(-700);
  expect(utfall.issues.filter((i) => i.allvar === 'varning').map((i) => i.kod)).toContain('KALLA_DELAD');
});

test('a working sheet of the same months is not silently added', async () => {
  const vard = await bok({ 'Huvudbok 2025': [HUVUD, ...post('A1', JAN, 4531, 400), ...post('A2', JUL, 4531, 100)], 'Att periodisera': [HUVUD, ...post('P1', JUL, 5011, 75)], Mappning: MAPPNING });
  expect(await refusal(vard)).toEqual(['KALLA_DUBBEL']);
});

test('opening balances from a last year that was not closed hold its result', async () => {
  const forra: readonly Rad[] = [['Konto', 'Benämning', 'Ingående balans', 'Förändring', 'Utgående balans'], [1930, 'Bank', 500, 200, 700], [2010, 'Eget kapital', -500, 0, -500], [3511, 'Bidrag', 0, -200, -200]];
  const vard = await bok({ 'Huvudbok 2025': [HUVUD, ...post('A1', JAN, 4531, 50)], 'Saldolista 2024': forra, Mappning: MAPPNING });
  expect(await amount(vard, 'BR_OVRIGT_EK')).toBe(700);
  expect(await amount(vard, 'BR_SUMMA_EK_SKULDER')).toBe(650);
});

test('reversed sign: the check says in JSON what the workbook says', async () => {
  const vand = (rader: readonly Rad[]): readonly Rad[] => rader.map((r) => r.map((c, n) => (n === 5 && typeof c === 'number' ? -c : c)));
  const vard = await bok({ 'Huvudbok 2025': [HUVUD, ...vand([...post('A1', JAN, 4531, 400), ...post('A2', JUL, 3511, -900)])], Mappning: MAPPNING });
  const { kontroller } = unwrap(await uppdateraRapport(vard.bok, VAL));
  const check = kontroller.find((k) => k.kod === 'HUVUDBOK_LIKA_SALDON');
  expect([check?.status, check?.vanster.varde, check?.hoger.varde]).toEqual(['ok', '-500.00', '-500.00']);
});

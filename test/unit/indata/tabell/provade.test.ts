/** Sheets that a hard tester made and that were once misread or refused: each is read to its books. Amounts in öre. */
import type { RawTable } from '../../../../src/indata/rawTable';
import { bok, koder, las } from '../../../support/lasBok';
import { tabell } from '../../../support/tabell';

const HELAR = { 'IB 202500 1930 ': 10_000, 'IB 202500 2010 ': -10_000, 'Utfall 202512 1930 ': 5000, 'Utfall 202512 3511 ': -5000 };
/** December's own movement beside the year's, under two headings. */
const bredvid = (period: string, hittills: string): RawTable =>
  tabell(`Konto|Benämning|IB|${period}|${hittills}\n1930|Bank|100,00|7,00|50,00\n2010|Eget kapital|-100,00|0,00|0,00\n3511|Bidrag|0,00|-7,00|-50,00`, 'Saldolista 2025');

test.each([
  ['Utfall perioden', 'Ack utfall'], ['Utfall', 'Ack utfall'], ['Ack utfall', 'Utfall perioden'], ['Periodens förändring', 'Årets förändring'], ['Utfall dec 2025', 'Utfall jan-dec 2025'],
  ['Utfall 202512', 'Utfall 2025'], ['Dec', 'Ack dec'], ['Utfall perioden', 'Utfall helår'],
])('%s beside %s: the year so far is the movement', (forsta, andra) => {
  const blad = bredvid(forsta, andra);
  const vand = forsta === 'Ack utfall' ? { ...blad, celler: blad.celler.map((rad, n) => (n === 0 ? rad : [...rad.slice(0, 3), rad[4] ?? null, rad[3] ?? null])) } : blad;
  expect(bok(vand)).toEqual(HELAR);
});

test('in a ledger the amount of the row goes before a running sum', () => {
  expect(bok(tabell('Konto|Ver|Datum|Belopp|Ack utfall\n1930|1|2025-01-01|5,00|5,00\n1930|2|2025-02-01|6,00|11,00\n3511|1|2025-01-01|-5,00|-5,00\n3511|2|2025-02-01|-6,00|-11,00'))).toEqual({ 'Utfall 202501 1930 ': 500, 'Utfall 202502 1930 ': 600, 'Utfall 202501 3511 ': -500, 'Utfall 202502 3511 ': -600 });
});

test.each([['Per 1|Per 2|Per 3', 'numbers'], ['jan-25|feb-25|mar-25', 'short years'], ['P01|P02|P03', 'short numbers']])('months headed %s', (rubriker) => {
  expect(bok(tabell(`Konto|IB|${rubriker}\n1930|1,00|2,00|3,00|4,00\n3511|0,00|-2,00|-3,00|-4,00\n2010|-1,00|0,00|0,00|0,00`, 'Utfall 2025'))).toEqual({
    'IB 202500 1930 ': 100, 'IB 202500 2010 ': -100, 'Utfall 202501 1930 ': 200, 'Utfall 202502 1930 ': 300, 'Utfall 202503 1930 ': 400, 'Utfall 202501 3511 ': -200, 'Utfall 202502 3511 ': -300, 'Utfall 202503 3511 ': -400,
  });
});

test('accumulated months: the last one', () => {
  expect(bok(tabell('Konto|Ack jan|Ack feb|Ack mar\n1930|2,00|5,00|9,00\n3511|-2,00|-5,00|-9,00', 'Utfall 2025'))).toEqual({ 'Utfall 202503 1930 ': 900, 'Utfall 202503 3511 ': -900 });
});

test('years merged over balances', () => {
  const blad = tabell('||2024|||2025||\nKonto|Benämning|IB|Förändring|UB|IB|Förändring|UB\n1930|Bank|1,00|2,00|3,00|3,00|4,00|7,00\n2010|Eget kapital|-1,00|0,00|-1,00|-3,00|0,00|-3,00\n3511|Bidrag|0,00|-2,00|-2,00|0,00|-4,00|-4,00');
  expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 300, 'IB 202500 2010 ': -300, 'Utfall 202512 1930 ': 400, 'Utfall 202512 3511 ': -400, 'IB 202400 1930 ': 100, 'IB 202400 2010 ': -100, 'Utfall 202412 1930 ': 200, 'Utfall 202412 3511 ': -200 });
});

test('debit and credit told by a letter, and credits that all have a minus', () => {
  const books = { 'Utfall 202501 1930 ': 1000, 'Utfall 202501 3511 ': -1000 };
  expect(bok(tabell('Konto|Ver|Datum|Belopp|D/K\n1930|1|2025-01-01|10,00|D\n3511|1|2025-01-01|6,00|K\n3511|2|2025-01-01|4,00|K'))).toEqual(books);
  expect(bok(tabell('Konto|Ver|Datum|Debet|Kredit\n1930|1|2025-01-01|10,00|\n3511|1|2025-01-01||-6,00\n3511|2|2025-01-01||-4,00\nSumma|||10,00|-10,00'))).toEqual(books);
  expect(bok(tabell('Konto|Ver|Datum|Debet|Kredit\n1930|1|2025-01-01|10,00|\n3511|1|2025-01-01||14,00\n3511|2|2025-01-01||-4,00'))).toEqual(books);
});

test('vouchers of a series IB open the year', () => {
  const books = { 'IB 202500 1930 ': 700, 'IB 202500 2010 ': -700, 'Utfall 202502 1930 ': 100, 'Utfall 202502 3511 ': -100 };
  expect(bok(tabell('Konto|Vertyp|Ver|Datum|Belopp\n1930|IB|1|2025-01-01|7,00\n2010|IB|1|2025-01-01|-7,00\n1930|A|1|2025-02-01|1,00\n3511|A|1|2025-02-01|-1,00'))).toEqual(books);
  expect(bok(tabell('Konto|Ver|Datum|Belopp\n1930|IB1|2025-01-01|7,00\n2010|IB1|2025-01-01|-7,00\n1930|A1|2025-02-01|1,00\n3511|A1|2025-02-01|-1,00'))).toEqual(books);
});

test('an account and its name in a row of two cells, and sums in the vouchers’ column', () => {
  const blad = tabell('Vernr|Datum|Text|Debet|Kredit|Saldo\n1930|Bank||||\nIngående balans|||||7,00\nA 1|2025-02-01|Bidrag|1,00||8,00\nOmslutning|||1,00|0,00|\nUtgående balans|||||8,00\n3511 - Bidrag|||||\nA 1|2025-02-01|Bidrag||1,00|-1,00\nSumma 3511 - Bidrag|||0,00|1,00|\n2010|Eget kapital||||\nIngående balans|||||-7,00', 'Huvudbok 2025');
  expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 700, 'Utfall 202502 1930 ': 100, 'Utfall 202502 3511 ': -100, 'IB 202500 2010 ': -700 });
  expect(las(blad)[0]?.benamningar.konto.get('1930')).toBe('Bank');
});

test('a name that begins with a number', () => {
  expect(bok(tabell('Konto|Ver|Datum|Belopp\n60100 3 revisorer|1|2025-01-01|5,00\n1930 Bank|1|2025-01-01|-5,00'))).toEqual({ 'Utfall 202501 60100 ': 500, 'Utfall 202501 1930 ': -500 });
});

describe('an account’s total above its codes', () => {
  const rader = (kod: string): string => `1930|${kod}|150,00\n1930|1|90,00\n1930|2|60,00\n3511|${kod}|-150,00\n3511|1|-90,00\n3511|2|-60,00`;
  test.each([[''], ['Totalt'], ['*']])('coded "%s" is counted once, and said', (kod) => {
    const blad = tabell(`Konto|Ansvar|Förändring\n${rader(kod)}`, 'Saldolista 2025');
    expect(bok(blad)).toEqual({ 'Utfall 202512 1930 ': 15_000, 'Utfall 202512 3511 ': -15_000 });
    expect(koder(blad)).toContain('TOTALRADER_UTELAMNADE varning');
  });
  const list = (...rows: string[]): RawTable => tabell(['Konto|Period|Projekt|Belopp', ...rows].join('\n'), 'Huvudbok 2025');
  test('in a list a month', () => {
    const blad = list('1930|202501||9,00', '1930|202501|A|5,00', '1930|202501|B|4,00', '1930|202502||1,00', '1930|202502|A|1,00', '3511|202501||-9,00', '3511|202501|A|-5,00', '3511|202501|B|-4,00', '3511|202502||-1,00', '3511|202502|A|-1,00');
    expect(bok(blad)).toEqual({ 'Utfall 202501 1930 A': 500, 'Utfall 202501 1930 B': 400, 'Utfall 202502 1930 A': 100, 'Utfall 202501 3511 A': -500, 'Utfall 202501 3511 B': -400, 'Utfall 202502 3511 A': -100 });
    expect(las(blad)[0]?.asido.filter(({ skal }) => skal === 'summa')).toHaveLength(4);
  });
  test('where every account stands twice, once without code', () => {
    expect(bok(list('1930|202501||9,00', '1930|202501|A|9,00', '2440|202501||-4,00', '2440|202501|A|-4,00', '3511|202501||-5,00', '3511|202501|A|-5,00'))).toEqual({ 'Utfall 202501 1930 A': 900, 'Utfall 202501 2440 A': -400, 'Utfall 202501 3511 A': -500 });
  });
  test('one that may be an accident is counted, and said', () => {
    const blad = list('1930|202501||9,00', '1930|202501|A|5,00', '1930|202501|B|4,00', '3511|202501||-18,00');
    expect(bok(blad)).toEqual({ 'Utfall 202501 1930 ': 900, 'Utfall 202501 1930 A': 500, 'Utfall 202501 1930 B': 400, 'Utfall 202501 3511 ': -1800 });
    expect(koder(blad)).toContain('TOTALRAD_KANSKE varning');
  });
  test('postings with vouchers are never a sum of others', () => {
    const rows = ['1930|1|2025-01-01||9,00', '1930|2|2025-01-01|A|5,00', '1930|2|2025-01-01|B|4,00', '3511|1|2025-01-01||-9,00', '3511|2|2025-01-01|A|-5,00', '3511|2|2025-01-01|B|-4,00'];
    expect(koder(tabell(['Konto|Ver|Datum|Projekt|Belopp', ...rows].join('\n'), 'Huvudbok 2025')).join()).not.toContain('TOTALRAD');
  });
  test('a single account whose uncoded part is as large as the rest is no total', () => {
    expect(bok(tabell('Konto|Ansvar|Förändring\n1930||10,00\n1930|1|10,00\n3511||-20,00', 'Saldolista 2025'))).toEqual({ 'Utfall 202512 1930 ': 2000, 'Utfall 202512 3511 ': -2000 });
  });
});

test('a row with an amount and an account but of no kind is refused, not taken for a sum', () => {
  const blad = tabell('Konto|Ver|Datum|Typ|Belopp\n1930|1|2025-01-01|Utfall|5,00\n3511|1|2025-01-01|Utfall|-5,00\n3511|||Budget|-9,00\n5010||||77,00\n1900||||-77,00');
  expect(() => bok(blad)).toThrow('RADSLAG_OKANT');
});

test('notes that say IB do not make vouchers opening balances', () => {
  expect(bok(tabell('Konto|Ver|Datum|Belopp|Anm\n1930|1|2025-01-05|5,00|IB\n3511|1|2025-01-05|-5,00|IB\n1930|2|2025-02-05|6,00|\n3511|2|2025-02-05|-6,00|'))).toEqual({ 'Utfall 202501 1930 ': 500, 'Utfall 202501 3511 ': -500, 'Utfall 202502 1930 ': 600, 'Utfall 202502 3511 ': -600 });
});

test('a budget in twelfths is rounded to the öre', () => {
  const blad: RawTable = { blad: 'Budget 2025', rowIndex: 0, columnIndex: 0, celler: [['Konto', 'Jan', 'Feb', 'Mar', 'Helår'], ['3511', -100 / 3, -100 / 3, -100 / 3, -100], ['5010', 100 / 3, 100 / 3, 100 / 3, 100]] };
  expect(bok(blad)).toEqual({ 'Budget 202501 3511 ': -3333, 'Budget 202502 3511 ': -3333, 'Budget 202503 3511 ': -3333, 'Budget 202501 5010 ': 3333, 'Budget 202502 5010 ': 3333, 'Budget 202503 5010 ': 3333 });
  expect(koder(blad)).toEqual([]);
});

test('a column whose format shows thousands holds kronor, whatever the heading says', () => {
  const blad = tabell('Belopp i tkr\nKonto|Ver|Datum|Belopp\n1930|1|2025-01-01|=1234.5\n3511|1|2025-01-01|=-1234.5');
  expect(bok({ ...blad, skalade: new Set([3]) })).toEqual({ 'Utfall 202501 1930 ': 123_450, 'Utfall 202501 3511 ': -123_450 });
  expect(bok(blad)).toEqual({ 'Utfall 202501 1930 ': 123_450_000, 'Utfall 202501 3511 ': -123_450_000 });
});

describe('sign', () => {
  test('reversed accruals alone do not turn a first month where an account speaks against it', () => {
    const blad = tabell('Konto|Ver|Datum|Belopp\n3990|1|2025-01-05|500,00\n4531|1|2025-01-05|-300,00\n7431|2|2025-01-05|1,00\n1930|2|2025-01-05|-201,00');
    expect(bok(blad)).toMatchObject({ 'Utfall 202501 3990 ': 50_000 });
    expect(koder(blad)).toContain('TECKEN_OKLART varning');
  });
  test('what came from an SIE file is never turned, and has no sums', () => {
    const blad: RawTable = { ...tabell('Konto|Ver|Datum|Belopp\n3990|1|2025-01-05|500,00\n4531|1|2025-01-05|-300,00\n1930|1|2025-01-05|-200,00'), sie: true };
    expect(bok(blad)).toEqual({ 'Utfall 202501 3990 ': 50_000, 'Utfall 202501 4531 ': -30_000, 'Utfall 202501 1930 ': -20_000 });
    const lista: RawTable = { ...tabell('Konto|Förändring\n351|-20,00\n3511|-5,00\n3512|-15,00\n1930|40,00', 'Saldolista 2025'), sie: true };
    expect(bok(lista)).toEqual({ 'Utfall 202512 351 ': -2000, 'Utfall 202512 3511 ': -500, 'Utfall 202512 3512 ': -1500, 'Utfall 202512 1930 ': 4000 });
  });
});

test('a month beside the year so far is the movement’s, not the budget’s; in a budget alone the months are its own', () => {
  const blad = tabell('Konto|IB|Utfall aug|Ack utfall aug|Budget\n1930|1,00|3,00|9,00|0,00\n2010|-1,00|0,00|0,00|0,00\n3511|0,00|-3,00|-9,00|-20,00', 'Saldolista 2025');
  expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 100, 'IB 202500 2010 ': -100, 'Utfall 202508 1930 ': 900, 'Utfall 202508 3511 ': -900, 'Budget 202512 3511 ': -2000 });
  expect(koder(blad)).toEqual([]);
  expect(bok(tabell('Konto|Jan|Feb|Budget\n3511|-3,00|-9,00|-12,00', 'Budget 2025'))).toEqual({ 'Budget 202501 3511 ': -300, 'Budget 202502 3511 ': -900 });
});

test('the time of printing above the headings is not the sheet’s year', () => {
  const blad = tabell('Prov|2026-02-03 10:11\nBokslut 2025\nKonto|IB|Förändring\n1930|1,00|2,00\n2010|-1,00|0,00\n3511|0,00|-2,00', 'Lista');
  expect(Object.keys(bok(blad))).toEqual(['IB 202500 1930 ', 'IB 202500 2010 ', 'Utfall 202512 1930 ', 'Utfall 202512 3511 ']);
});

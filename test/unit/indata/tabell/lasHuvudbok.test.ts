import { lasHuvudbok } from '../../../../src/indata/tabell/lasHuvudbok';
import type { Lasning } from '../../../../src/indata/tabell/lasning';
import { summera } from '../../../support/fakta';
import { tabell } from '../../../support/tabell';

function las(text: string, ar = 2025): Lasning {
  const tab = tabell(text);
  const result = lasHuvudbok(tab, { ar });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.lasta + result.value.asido.length).toBe(tab.celler.length);
  expect(result.value.rader.length).toBe(result.value.verifikationer.length);
  return result.value;
}
const koder = ({ issues }: Lasning): readonly string[] => issues.map(({ kod, allvar }) => `${kod} ${allvar}`);
const skal = ({ asido }: Lasning): readonly string[] => asido.map(({ radnummer, skal: s }) => `${radnummer} ${s}`);

/** The same books in every layout below. */
const BOKEN = {
  'Utfall 202501 1930 ': 100_000, 'Utfall 202501 3511 ': -100_000, 'Utfall 202503 1930 ': -25_050, 'Utfall 202503 5010 7': 25_050,
};
const bok = (lasning: Lasning): Record<string, number> => summera(lasning.rader, ['slag', 'period', 'konto', 'projekt']);

describe('layouts', () => {
  test('columns in any order, headings in capitals and with points, dates in three forms', () => {
    const lasning = las(`
      VER.NR | BELOPP   | PROJ. | BOKF.DATUM | KONTO NR | RADTEXT
      A1     | 1 000,00 |       | 2025-01-31 | 1930     | in
      A1     | -1 000   |       | 20250131   | 3511     | in
      A2     | −250,50  |       | =45733     | 1930     | ut
      A2     | 250.50   | =7    | 2025-03-17 | =5010    | ut`);
    expect(bok(lasning)).toEqual(BOKEN);
    expect(koder(lasning)).toEqual([]);
  });

  test('account only on the heading row, sums by words and without, a page break in the middle', () => {
    const lasning = las(`
      Förbundet | Huvudbok 2025 | | Sida 1
      Konto | Proj | Ver | Datum | Text | Debet | Kredit | Saldo
      1930 Bank | | | | Ingående saldo | | | 10,00
       | | A 1 | 2025-01-31 | in | 1 000,00 | | 1 010,00
      Förbundet | Huvudbok 2025 | | Sida 2
      Konto | Proj | Ver | Datum | Text | Debet | Kredit | Saldo
       | | A 2 | 2025-03-17 | ut | | 250,50 | 759,50
       | | | | Utgående saldo | 1 000,00 | 250,50 | 759,50
      3511 Driftbidrag | | | | | | |
       | | A 1 | 2025-01-31 | in | | 1 000,00 | -1 000,00
      Summa 3511 | | | | | 0,00 | 1 000,00 |
      5010 Arvoden | | | | | | |
       | 7 | A 2 | 2025-03-17 | ut | 250,50 | | 250,50
       | | | | | 250,50 | 0,00 |
      Totalt | | | | | 1 250,50 | 1 250,50 |`);
    expect(bok(lasning)).toEqual({ ...BOKEN, 'IB 202500 1930 ': 1000 });
    expect(koder(lasning)).toEqual([]);
    expect(skal(lasning)).toEqual([
      '1 rubrik', '2 rubrik', '3 ingaende', '5 upprepad rubrik', '6 upprepad rubrik', '8 utgaende', '9 kontorubrik', '11 summa', '12 kontorubrik', '14 summa', '15 summa',
    ]);
    expect(lasning.benamningar.konto.get('3511')).toBe('Driftbidrag');
  });

  test('no account column at all: the group heading names it', () => {
    const lasning = las(`
      Ver | Datum | Text | Debet | Kredit
      Konto: 1930 Bank | | | |
      A1 | 2025-01-31 | in | 1 000,00 |
      A2 | 2025-03-17 | ut | | 250,50
      Konto: 3511 Bidrag | | | |
      A1 | 2025-01-31 | in | | 1 000,00
      Konto: 5010 Arvoden | | | |
      A2 | 2025-03-17 | ut | 250,50 |`);
    expect(summera(lasning.rader, ['period', 'konto'])).toEqual({ '202501 1930': 100_000, '202501 3511': -100_000, '202503 1930': -25_050, '202503 5010': 25_050 });
  });

  test('a period column instead of dates; period 00 is the opening balance and 13 is December', () => {
    const lasning = las(`
      Konto | Period | Utfall
      1930 | =202500 | =50
      2010 | =202500 | =-50
      1930 | =202501 | =1000
      3511 | 202501 | =-1000
      5010 | 202513 | =5
      1930 | =202513 | =-5`);
    expect(summera(lasning.rader, ['slag', 'period', 'konto'])).toEqual({
      'IB 202500 1930': 5000, 'IB 202500 2010': -5000, 'Utfall 202501 1930': 100_000, 'Utfall 202501 3511': -100_000, 'Utfall 202512 1930': -500, 'Utfall 202512 5010': 500,
    });
  });

  test('codes keep leading zeros and letters; series and number in two columns', () => {
    const lasning = las(`
      Konto | Ansvar | Projekt | Motpart | Serie | Vernr | Datum | Belopp
      0193 | 007 | P01 | 0102 | LV | =12 | 2025-01-31 | =5
      3511 | 007 | P01 | 0102 | LV | =12 | 2025-01-31 | =-5`);
    expect(lasning.rader[0]).toMatchObject({ konto: '0193', ansvar: '007', projekt: 'P01', motpart: '0102' });
    expect(lasning.verifikationer[0]?.ver).toBe('LV 12');
  });

  test('many blank rows do not end the sheet', () => {
    const lasning = las(`Konto|Ver|Datum|Belopp\n1930|A1|2025-01-01|=5\n${'\n'.repeat(40)}3511|A1|2025-01-01|=-5`);
    expect(lasning.lasta).toBe(2);
    expect(koder(lasning)).toEqual([]);
  });

  test('tkr above the headings', () => {
    const lasning = las('Belopp i tkr\nKonto|Ver|Datum|Belopp\n1930|A1|2025-01-01|1,5\n3511|A1|2025-01-01|=-1.5');
    expect(summera(lasning.rader, ['konto'])).toEqual({ 1930: 150_000, 3511: -150_000 });
  });

  test('a posting may be called Summa or Ingående saldo', () => {
    const lasning = las('Konto|Ver|Datum|Text|Belopp\n1930|A1|2025-01-01|Summa hyror|=5\n3511|A1|2025-01-01|Ingående saldo|=-5');
    expect(lasning.lasta).toBe(2);
  });
});

describe('sign', () => {
  const rows = (tecken: 1 | -1): string => `Konto|Ver|Datum|Belopp\n1930|A1|2025-01-01|=${70 * tecken}\n3511|A1|2025-01-01|=${-100 * tecken}\n5010|A1|2025-01-01|=${30 * tecken}`;

  test('reversed books are turned, and it is said', () => {
    expect(summera(las(rows(-1)).rader, ['konto'])).toEqual({ 1930: 7000, 3511: -10_000, 5010: 3000 });
    expect(koder(las(rows(-1)))).toEqual(['TECKEN_VANT info']);
    expect(koder(las(rows(1)))).toEqual([]);
  });

  test('a January of reversed accruals only is in doubt, not turned', () => {
    const lasning = las('Konto|Ver|Datum|Belopp\n2990|A1|2025-01-01|=-100\n3511|A1|2025-01-01|=100');
    expect(summera(lasning.rader, ['konto'])).toEqual({ 2990: -10_000, 3511: 10_000 });
    expect(koder(lasning)).toEqual(['TECKEN_OKLART varning']);
  });
});

describe('what is wrong is said, with its place', () => {
  const head = 'Konto|Ver|Datum|Belopp\n';

  test.each([
    ['BELOPP_OLASLIGT stopp', '1930|A1|2025-01-01|1.234', { varde: '1.234', skal: 'tvetydigt' }, 'D'],
    ['CELL_FELVARDE stopp', '1930|A1|2025-01-01|!#REF!', { varde: '#REF!' }, 'D'],
    ['RAD_UTAN_KONTO stopp', '|A1|2025-01-01|=5', {}, undefined],
    ['RAD_UTAN_KONTO stopp', 'x30|A1|2025-01-01|=5', {}, undefined],
    ['DATUM_OLASLIGT stopp', '1930|A1|31/1|=5', { varde: '31/1' }, undefined],
    ['DATUM_UTANFOR_AR fel', '1930|A1|2024-12-31|=5', { ar: 2024, vantat: 2025 }, 'C'],
  ])('%s: %s', (kod, rad, fakta, kolumn) => {
    const lasning = las(head + rad);
    expect(koder(lasning)).toContain(kod);
    expect(lasning.issues.find((issue) => kod.startsWith(issue.kod))).toMatchObject({ fakta, kallor: [{ namn: 'Blad1', radnummer: 2, ...(kolumn === undefined ? {} : { kolumn }) }] });
    expect(lasning.rader).toEqual([]);
  });

  test('a total that is not the sum, a closing balance that is not, a voucher and books that do not balance', () => {
    expect(koder(las(`${head}1930|A1|2025-01-01|=5\n3511|A1|2025-01-01|=-5\nTotalt|||=3`))).toContain('SUMMARAD_STAMMER_EJ fel');
    expect(koder(las(`${head}1930|A1|2025-01-01|=5\n3511|A1|2025-01-01|=-4\nTotalt|||=1`))).toEqual(['HUVUDBOK_BALANSERAR_EJ fel', 'VERIFIKAT_BALANSERAR_EJ varning']);
    const grouped = las('Konto|Ver|Datum|Text|Debet|Kredit|Saldo\n1930|||Ingående saldo|||10,00\n1930|A1|2025-01-01|in|5,00||15,00\n|||Utgående saldo|||16,00\n3511|A1|2025-01-01|in||5,00|');
    expect(grouped.issues).toMatchObject([{ kod: 'HUVUDBOK_UB_STAMMER_EJ', fakta: { konto: '1930', last: '16.00', beraknat: '15.00' }, kallor: [{ radnummer: 4 }] }]);
  });

  test('an unlabelled amount that is no sum of rows stops', () => {
    expect(koder(las(`${head}1930|A1|2025-01-01|=5\n3511|A1|2025-01-01|=-5\n|||=3`))).toContain('DATUM_OLASLIGT stopp');
  });

  test('a computed total with the noise of doubles is the total', () => {
    expect(koder(las(`${head}1930|A1|2025-01-01|=0.1\n3511|A1|2025-01-01|=-0.1\nTotalt|||=-0.0000000000291`))).toEqual([]);
  });

  test('no headings, and headings without dates, are refused with what was seen', () => {
    const result = lasHuvudbok(tabell('Namn|Summa\nKarl|=5'), { ar: 2025 });
    expect(result).toMatchObject({ ok: false, error: { kod: 'TABELL_UTAN_RUBRIKER', fakta: { sedda: ['Namn', 'Summa'] } } });
    const saldo = lasHuvudbok(tabell('Konto|Belopp\n1930|=5'), { ar: 2025 });
    expect(saldo).toMatchObject({ ok: false, error: { kod: 'TABELL_SAKNAR_KOLUMN', fakta: { kolumn: 'Datum' } } });
  });
});

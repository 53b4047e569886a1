/** Awkward sheets as systems print them, by hand: each is read to its books, or refused with its reason. Amounts in öre. */
import type { RawTable } from '../../../../src/indata/rawTable';
import { bok, delar, koder, las, vagran } from '../../../support/lasBok';
import { tabell } from '../../../support/tabell';

describe('headings', () => {
  test('merged over debit and credit', () => {
    const blad = tabell(`
      Råbalans 2025
      Konto | Benämning | Ingående balans | | Period | | Utgående balans |
       | | Debet | Kredit | Debet | Kredit | Debet | Kredit
      1930 | Bank | 100,00 | | 50,00 | 20,00 | 130,00 |
      2010 | Eget kapital | | 100,00 | | | | 100,00
      3511 | Bidrag | | | | 50,00 | | 50,00
      5010 | Arvoden | | | 20,00 | | 20,00 |
      Summa | | 100,00 | 100,00 | 70,00 | 70,00 | 150,00 | 150,00`);
    expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 10_000, 'IB 202500 2010 ': -10_000, 'Utfall 202512 1930 ': 3000, 'Utfall 202512 3511 ': -5000, 'Utfall 202512 5010 ': 2000 });
    expect(koder(blad)).toEqual([]);
  });

  test('merged over years, with the account on the upper row', () => {
    const blad = tabell('Kontostruktur | Utfall | | Budget\n | 2024 | 2025 | 2025\n35 - Bidrag | -40 | -50 | -60\n3511 - Driftbidrag | -40 | -50 | -60\nSumma INTÄKTER | -40 | -50 | -60\n5010 - Arvoden | 40 | 50 | 60\nSumma KOSTNADER | 40 | 50 | 60\nTotalt | 0 | 0 | 0');
    expect(bok(blad)).toEqual({ 'Utfall 202512 3511 ': -5000, 'Utfall 202512 5010 ': 5000, 'Utfall 202412 3511 ': -4000, 'Utfall 202412 5010 ': 4000, 'Budget 202512 3511 ': -6000, 'Budget 202512 5010 ': 6000 });
  });

  test('a report front: filters above, tkr with turned sign, a span and the year, leaf and sums of one amount', () => {
    const blad = tabell(`
      År: 2026 | Period: Feb | Enhet: "Tkr (vänt tecken)" | Måttuppsättning: Ackumulerat
      Ansvar: 40 - Nämnden | Objekt: 2 valda
      Kontostruktur | Utfall Jan - Feb 2026 | Avvikelse Jan - Feb 2026
      3511 - Driftbidrag | 1 027,5 | -3
      Summa 351 - Driftbidrag | 1 027,5 | -3
      Summa 35 - Bidrag | 1 027,5 | -3
      Summa 3 - Intäkter | 1 027,5 | -3
      Summa INTÄKTER | 1 027,5 | -3
      6010 - Lokal- och bostadshyror | −27,5 | -0
      Summa 601 - Lokaler | −27,5 |
      Summa KOSTNADER | -27,5 |
      Summa RR | 1 000 | -3`);
    expect(bok(blad)).toEqual({ 'Utfall 202602 3511 ': -102_750_000, 'Utfall 202602 6010 ': 2_750_000 });
    expect(koder(blad)).toEqual(['TECKEN_VANT info', 'ENHET_OMRAKNAD info']);
  });

  test('an accumulated list says in its heading to which month it runs', () => {
    const blad = tabell('Saldolista\nPeriod: 202501 - 202508\nKonto|IB|Förändring|UB\n1930|=5|=1|=6\n2010|=-5||=-5\n3511||=-1|=-1');
    expect(Object.keys(bok(blad))).toContain('Utfall 202508 1930 ');
  });

  test('words that say nothing: "Belopp i kr", "Saldo per", a day in a heading, an opening balance of the day before', () => {
    expect(bok(tabell('Kontonr.|Verifikations-\u00adnr|Bokf. dag|Belopp i kr\n1930|1|2025-01-01|=1\n3511|1|2025-01-01|=-1'))).toEqual({ 'Utfall 202501 1930 ': 100, 'Utfall 202501 3511 ': -100 });
    expect(delar(tabell('Konto|IB 2024-12-31|Förändring 2025|UB 2025-12-31\n1930|=1|=1|=2\n2010|=-1|=-1|=-2'))).toEqual(['saldolista 2025']);
  });

  test('a date column is told by its days where its heading is unknown', () => {
    expect(bok(tabell('Konto|Ver|Affärsdag|Handl|Belopp\n1930|1|2025-02-01|xy|=1\n3511|1|2025-02-01|xy|=-1'))).toEqual({ 'Utfall 202502 1930 ': 100, 'Utfall 202502 3511 ': -100 });
    expect(delar(tabell('Konto|Ver|Affärsdag|Inlagd|Belopp\n1930|1|2025-02-01|2025-02-02|=1\n3511|1|2025-02-01|2025-02-02|=-1'))).toEqual([]);
  });

  test.each([['Belopp i tkr', 1000], ['Enhet|tkr', 1000], ['Samtliga belopp anges i tusental kronor', 1000], ['Saldolista 2025 (mnkr)', 1_000_000], ['Avvikelser över 100 tkr kommenteras', 1], ['Belopp i kronor', 1]])('unit: %s', (rad, faktor) => {
    expect(bok(tabell(`${rad}\nKonto|IB|UB 2025\n1930|=0|=1\n3511||=-1`))['Utfall 202512 1930 ']).toBe(100 * faktor);
  });

  test('two columns with one heading that differ are refused; a repeated one is not', () => {
    expect(vagran(tabell('Konto|Ver|Datum|Belopp|Belopp\n1930|1|2025-01-01|=1|=10\n3511|1|2025-01-01|=-1|=-10'))).toEqual(['TABELL_KOLUMN_DUBBEL']);
    expect(vagran(tabell('Konto|Ver|Datum|Belopp|Belopp\n1930|1|2025-01-01|=1|\n3511|1|2025-01-01|=-1|=-1'))).toEqual([]);
  });
});

describe('rows', () => {
  test('page headings again and again, carried amounts, a hundred blank rows, the total last', () => {
    const sida = (nr: number, rows: string): string => `Förbundet||Huvudbok 2025|Sida ${String(nr)}\nKonto|Ver|Datum|Belopp\nTransport från föregående sida|||=99\n${rows}\nTransporteras|||=99`;
    const blad = tabell(`${sida(1, '1930|A1|2025-01-01|=5')}\n${'\n'.repeat(100)}${sida(2, '3511|A1|2025-01-01|=-5')}\nTotalt|||=0`);
    expect(bok(blad)).toEqual({ 'Utfall 202501 1930 ': 500, 'Utfall 202501 3511 ': -500 });
    expect(koder(blad)).toEqual([]);
  });

  test('account and name in one cell, in four ways; codes with letters and leading zeros', () => {
    const blad = tabell('Konto|Proj|Ver|Datum|Belopp\n1930 Bank|00|1|2025-01-01|=10\n3511 - Bidrag staten|0A1|1|2025-01-01|=-4\n3512: Bidrag kommun|B-7|1|2025-01-01|=-3\n3513, Bidrag region|ö|1|2025-01-01|=-3');
    expect(bok(blad)).toEqual({ 'Utfall 202501 1930 00': 1000, 'Utfall 202501 3511 0A1': -400, 'Utfall 202501 3512 B-7': -300, 'Utfall 202501 3513 ö': -300 });
    expect(las(blad)[0]?.benamningar.konto.get('3513')).toBe('Bidrag region');
  });

  test('"1,234" is read by what the other amounts show, and refused when they show nothing', () => {
    const head = 'Belopp i tkr\nKonto|Ver|Datum|Belopp\n';
    expect(bok(tabell(`${head}1930|1|2025-01-01|1,234\n1930|1|2025-01-01|0,5\n3511|1|2025-01-01|-1,734`))).toEqual({ 'Utfall 202501 1930 ': 173_400, 'Utfall 202501 3511 ': -173_400 });
    expect(bok(tabell('Konto|Ver|Datum|Belopp\n1930|1|2025-01-01|1.234\n1930|1|2025-01-01|0,50\n3511|1|2025-01-01|-1.234,50'))).toEqual({ 'Utfall 202501 1930 ': 123_450, 'Utfall 202501 3511 ': -123_450 });
    expect(koder(tabell(`${head}1930|1|2025-01-01|1,234\n3511|1|2025-01-01|-1,234`))).toContain('BELOPP_OLASLIGT stopp');
    expect(koder(tabell('Konto|Ver|Datum|Belopp\n1930|1|2025-01-01|1.234\n1930|1|2025-01-01|5,5\n3511|1|2025-01-01|-6.5'))).toContain('BELOPP_OLASLIGT stopp');
  });

  test('dates in every form, and one that could be two days', () => {
    const blad = (datum: string): RawTable => tabell(`Huvudbok 2025\nKonto|Ver|Datum|Belopp\n1930|1|${datum}|=1\n3511|1|${datum}|=-1`);
    for (const datum of ['2025-03-09', '2025.03.09', '2025/3/9', '20250309', '=20250309', '=45725', '=45725.75', '2025-03-09 13:45', '2025-03-09T13:45:00', '250309', '25-03-09', '9.3.2025', '09-03-2025', '13/3/2025', '3/13/2025', '3/3/2025']) {
      expect([datum, Object.keys(bok(blad(datum)))]).toEqual([datum, ['Utfall 202503 1930 ', 'Utfall 202503 3511 ']]);
    }
    expect(koder(blad('9/3/2025'))).toContain('DATUM_OLASLIGT stopp');
    expect(koder(blad('31 februari'))).toContain('DATUM_OLASLIGT stopp');
  });

  test('periods as months are written', () => {
    for (const period of ['202503', '=202503', '2025-03', 'mar 2025', 'Mars 2025', '2025 mars', '3', '03']) {
      expect([period, Object.keys(bok(tabell(`Huvudbok 2025\nKonto|Period|Belopp\n1930|${period}|=1\n3511|${period}|=-1`)))]).toEqual([period, ['Utfall 202503 1930 ', 'Utfall 202503 3511 ']]);
    }
  });

  test('a budget with a row a month', () => {
    expect(bok(tabell('Konto|Period|Budget 2025\n3511|202501|=-5\n3511|202502|=-6\n5010|202502|=11'))).toEqual({ 'Budget 202501 3511 ': -500, 'Budget 202502 3511 ': -600, 'Budget 202502 5010 ': 1100 });
    expect(bok(tabell('Konto|Period|Belopp\n3511|202501|=-5\n5010|202501|=5', 'Budget 2025'))).toEqual({ 'Budget 202501 3511 ': -500, 'Budget 202501 5010 ': 500 });
  });

  test('a group of two digits that no account begins with is refused, not counted', () => {
    expect(koder(tabell('Saldolista 2025\nKonto|UB\n30|=-50\n3511|=-50\n1930|=50'))).toContain('GRUPPRAD_STAMMER_EJ stopp');
  });

  test('sums without words, at the account and at the end', () => {
    const blad = tabell('Konto|Ver|Datum|Debet|Kredit\n1930|1|2025-01-01|7,00|\n1930|2|2025-01-02|3,00|\n|||10,00|0,00\n3511|1|2025-01-01||7,00\n3511|2|2025-01-02||3,00\n|||0,00|10,00\n|||10,00|10,00');
    expect(bok(blad)).toEqual({ 'Utfall 202501 1930 ': 1000, 'Utfall 202501 3511 ': -1000 });
    expect(koder(blad)).toEqual([]);
  });
});

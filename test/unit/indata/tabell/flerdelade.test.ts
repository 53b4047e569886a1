/** Sheets that hold several kinds, years or months at once, by hand: each part is read to its books. Amounts in öre. */
import type { RawTable } from '../../../../src/indata/rawTable';
import { bok, delar, koder, las, vagran } from '../../../support/lasBok';
import { tabell } from '../../../support/tabell';

describe('several parts in one sheet', () => {
  test('a fact table with opening balance, outcome and budget side by side', () => {
    const blad = tabell(`
      FORETAG | KONTO_ID | KST_ID | PROJ_ID | MOTP_ID | VERNR | VERDATUM | RADTEXT | IB | UTF_V | BUD_V
      01 | 1930 | 100 | | | | | | 500,00 | |
      01 | 2010 | 100 | | | | | | -500,00 | |
      01 | 3511 | 100 | 007 | 0102 | 12 | 2025-02-03 | Bidrag | | -100,00 |
      01 | 1930 | 100 | | | 12 | 2025-02-03 | Bidrag | | 100,00 |
      01 | 3511 | 100 | 007 | | | 2025-12-31 | | | | -120,00
      01 | 5010 | 100 | 007 | | | 2025-12-31 | | | | 90,00`);
    expect(delar(blad)).toEqual(['huvudbok 2025', 'budget 2025']);
    expect(bok(blad)).toEqual({
      'IB 202500 1930 ': 50_000, 'IB 202500 2010 ': -50_000, 'Utfall 202502 3511 007': -10_000, 'Utfall 202502 1930 ': 10_000, 'Budget 202512 3511 007': -12_000, 'Budget 202512 5010 007': 9000,
    });
    expect(las(blad)[0]?.rader.find(({ konto }) => konto === '3511')).toMatchObject({ ansvar: '100', motpart: '0102' });
  });

  test('a fact table whose column IB only says which rows open the year', () => {
    const blad = tabell(`
      KONTO_ID | KST_ID | VERKS_ID | AKT_ID | MOTP_ID | VERNR | VERDATUM | RADTEXT | IB | UTF_V | BUD_V
      1930 | 100 | | | | | 2025-01-01 | | 1 | 500,00 |
      2010 | 100 | | | | | 2025-01-01 | | 1 | -500,00 |
      3511 | 100 | 9 | 007 | 0102 | 12 | 2025-02-03 | Bidrag | 0 | -100,00 |
      1930 | 100 | | | | 12 | 2025-02-03 | Bidrag | 0 | 100,00 | 0,00
      3511 | 100 | 9 | 007 | | | 2025-12-31 | | 0 | | -120,00`);
    expect(delar(blad)).toEqual(['huvudbok 2025', 'ingaende 2025', 'budget 2025']);
    expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 50_000, 'IB 202500 2010 ': -50_000, 'Utfall 202502 3511 007': -10_000, 'Utfall 202502 1930 ': 10_000, 'Budget 202512 3511 007': -12_000 });
    expect(las(blad)[0]?.rader[0]).toMatchObject({ ansvar: '100', verksamhet: '9', projekt: '007', motpart: '0102' });
    expect(koder(blad)).toEqual([]);
  });

  const SLAGRADER = `
      1930 | | | | 500,00 | IB
      2010 | | | | -500,00 | IB
      1930 | A 1 | 2025-02-03 | | 100,00 | Utfall
      3511 | A 1 | 2025-02-03 | 7 | -100,00 | Utfall
      3511 | | 2025-06-01 | 7 | -120,00 | Budget
      5010 | | 2025-06-01 | | 120,00 | Budget`;
  const SLAGBOK = {
    'IB 202500 1930 ': 50_000, 'IB 202500 2010 ': -50_000, 'Utfall 202502 1930 ': 10_000, 'Utfall 202502 3511 7': -10_000, 'Budget 202506 3511 7': -12_000, 'Budget 202506 5010 ': 12_000,
  };

  test.each([['Typ', {}], ['Slag', {}], ['Transaktionstyp', { IB: 'Ingående balans', Utfall: 'Bokfört' }], ['Beloppstyp', { IB: 'Ing. balans', Budget: 'BUDGET' }], ['Version', { Budget: 'Årsbudget' }], ['Scenario', { Utfall: 'Verifikat' }]])('a column %s tells row by row what an amount is', (rubrik, ord) => {
    const rader = Object.entries(ord).reduce((text, [fran, till]) => text.replaceAll(new RegExp(`${fran}$`, 'gm'), till), SLAGRADER);
    const blad = tabell(`Konto | Ver | Datum | Projekt | Belopp | ${rubrik}${rader}\nTotalt | | | | 0,00 |`, 'Export 2025');
    expect(delar(blad)).toEqual(['huvudbok 2025', 'ingaende 2025', 'budget 2025']);
    expect(bok(blad)).toEqual(SLAGBOK);
    expect(koder(blad)).toEqual([]);
  });

  test('a column that tells it in a list of accounts, several years by a column År', () => {
    const blad = tabell(`
      År | Konto | Typ | Belopp
      2026 | 3511 | Budget | -130,00
      2025 | 1930 | IB | 500,00
      2025 | 2010 | IB | -500,00
      2025 | 1930 | Utfall | 100,00
      2025 | 3511 | Utfall | -100,00
      2025 | 3511 | Budget | -120,00
      2025 | 3511 | Prognos | -125,00`);
    expect(delar(blad)).toEqual(['budget 2026', 'saldolista 2025', 'ingaende 2025', 'budget 2025']);
    expect(bok(blad)).toEqual({
      'Budget 202612 3511 ': -13_000, 'IB 202500 1930 ': 50_000, 'IB 202500 2010 ': -50_000, 'Utfall 202512 1930 ': 10_000, 'Utfall 202512 3511 ': -10_000, 'Budget 202512 3511 ': -12_000,
    });
  });

  test('one kind in every row makes the sheet that kind, and says nothing where it is Utfall', () => {
    const lista = (ord: string, titel: string): RawTable => tabell(`Konto | Scenario | Belopp\n1930 | ${ord} | 5,00\n3511 | ${ord} | -5,00`, titel);
    expect([delar(lista('Budget', 'Export 2025')), delar(lista('Utfall', 'Export 2025')), delar(lista('IB', 'Export 2025'))]).toEqual([['budget 2025'], ['saldolista 2025'], ['ingaende 2025']]);
  });

  test('a row whose kind is not known, or is missing, stops', () => {
    expect(vagran(tabell(`Konto | Ver | Datum | Projekt | Belopp | Typ${SLAGRADER}\n5010 | | 2025-06-01 | | 10,00 | Reviderad budget`, 'Export 2025'))).toEqual(Array(3).fill('RADSLAG_OKANT'));
    expect(vagran(tabell(`Konto | Ver | Datum | Projekt | Belopp | Typ${SLAGRADER}\n5010 | A 7 | 2025-06-01 | | 10,00 |`, 'Export 2025'))).toEqual(Array(3).fill('RADSLAG_OKANT'));
    expect(vagran(tabell(`Konto | Belopp | Typ\n5010 | 10,00 | Budget 2025\n5010 | 11,00 | Budget 2024`, 'Export 2025'))).toEqual(['RADSLAG_OKANT']);
  });

  test('years as rows, by a column År', () => {
    const blad = tabell(`
      År | Konto | Benämning | Belopp
      2025 | 1930 | Bank | 30,00
      2025 | 3511 | Bidrag | -30,00
      2024 | 1930 | Bank | 20,00
      =2024 | 3511 | Bidrag | -20,00`);
    expect(delar(blad)).toEqual(['saldolista 2025', 'saldolista 2024']);
    expect(bok(blad)).toEqual({ 'Utfall 202512 1930 ': 3000, 'Utfall 202512 3511 ': -3000, 'Utfall 202412 1930 ': 2000, 'Utfall 202412 3511 ': -2000 });
  });

  test('two years of transactions in one list, each with its months', () => {
    const rows = [2024, 2025].flatMap((ar) => [1, 4, 9].flatMap((manad) => [`1930|A${String(manad)}|${String(ar)}-0${String(manad)}-15|=${String(manad)}`, `3511|A${String(manad)}|${String(ar)}-0${String(manad)}-15|=-${String(manad)}`]));
    const blad = tabell(['Konto|Ver|Datum|Belopp', ...rows].join('\n'));
    expect(delar(blad)).toEqual(['huvudbok 2025', 'huvudbok 2024']);
    expect(bok(blad)).toMatchObject({ 'Utfall 202409 1930 ': 900, 'Utfall 202509 1930 ': 900, 'Utfall 202401 3511 ': -100 });
    expect(koder(blad)).toEqual([]);
  });

  const TVA_AR = (rad: (ar: number, konto: string, ib: string) => string): RawTable => tabell(['Konto|Ver|Datum|Text|Belopp|Saldo', ...['1930', '2010'].flatMap((konto) => [2024, 2025].flatMap((ar) => {
    const tecken = konto === '1930' ? '' : '-';
    return [rad(ar, konto, ar === 2024 ? `${tecken}100` : `${tecken}130`), ...[1, 4, 9].map((manad) => `${konto}|A${String(manad)}|${String(ar)}-0${String(manad)}-15|x|=${tecken}10|`), `${konto}|||Utgående saldo||=${tecken}${ar === 2024 ? '130' : '160'}`];
  }))].join('\n'));

  test.each([
    ['its own first day', (ar: number, konto: string, ib: string) => `${konto}||${String(ar)}-01-01|Ingående saldo||=${ib}`],
    ['the last day of the year before', (ar: number, konto: string, ib: string) => `${konto}||${String(ar - 1)}-12-31|Ingående saldo||=${ib}`],
  ])('in a list of two years each opening row opens the year that it says: %s', (_, rad) => {
    const blad = TVA_AR(rad);
    expect(delar(blad)).toEqual(['huvudbok 2025', 'huvudbok 2024']);
    expect(bok(blad)).toMatchObject({ 'IB 202400 1930 ': 10_000, 'IB 202500 1930 ': 13_000, 'IB 202400 2010 ': -10_000, 'IB 202500 2010 ': -13_000 });
    expect(koder(blad)).toEqual(['TECKEN_OKANT info', 'TECKEN_OKANT info']);
  });

  test('an opening row without a date opens the first of several years', () => {
    const blad = TVA_AR((ar, konto, ib) => (ar === 2024 ? `${konto}|||Ingående saldo||=${ib}` : `||||`));
    expect(bok(blad)).toMatchObject({ 'IB 202400 1930 ': 10_000, 'IB 202400 2010 ': -10_000 });
    expect(las(blad)[0]?.rader.filter(({ slag }) => slag === 'IB')).toEqual([]);
  });

  test('opening balances of two years in one list, by date and by period', () => {
    const vantat = { 'IB 202500 1930 ': 13_000, 'IB 202500 2010 ': -13_000, 'IB 202400 1930 ': 10_000, 'IB 202400 2010 ': -10_000 };
    for (const [rubrik, forra, arets] of [['Datum', '2023-12-31', '2025-01-01'], ['Period', '202400', '202500'], ['År', '2024', '2025']] as const) {
      const blad = tabell(`Konto|${rubrik}|IB\n1930|${forra}|=100\n2010|${forra}|=-100\n1930|${arets}|=130\n2010|${arets}|=-130`, 'IB');
      expect([rubrik, delar(blad)]).toEqual([rubrik, ['ingaende 2025', 'ingaende 2024']]);
      expect(bok(blad)).toEqual(vantat);
      expect(koder(blad)).toEqual([]);
    }
  });

  test('one voucher dated in another year is a slip, not a year', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `1930|A${String(n)}|2025-0${String(n)}-15|=1\n3511|A${String(n)}|2025-0${String(n)}-15|=-1`);
    const blad = tabell(['Konto|Ver|Datum|Belopp', ...rows, '1930|A6|2026-01-02|=1', '3511|A6|2026-01-02|=-1'].join('\n'));
    expect(delar(blad)).toEqual(['huvudbok 2025']);
    expect(koder(blad)).toEqual(['DATUM_UTANFOR_AR fel']);
  });

  test('closing balances of two years: the older opens the newer', () => {
    const blad = tabell(`
      Konto | Benämning | UB 2025-12-31 | UB 2024-12-31
      1930 | Bank | 150 | 100
      2010 | Eget kapital | -100 | -60
      3511 | Bidrag | -90 | -80
      5010 | Arvoden | 40 | 40`);
    expect(bok(blad)).toEqual({
      'IB 202500 1930 ': 10_000, 'IB 202500 2010 ': -6000, 'Utfall 202512 1930 ': 5000, 'Utfall 202512 2010 ': -4000, 'Utfall 202512 3511 ': -9000, 'Utfall 202512 5010 ': 4000,
      'Utfall 202412 1930 ': 10_000, 'Utfall 202412 2010 ': -6000, 'Utfall 202412 3511 ': -8000, 'Utfall 202412 5010 ': 4000,
    });
    expect(koder(blad)).toEqual(['SALDOLISTA_UTAN_IB varning']);
  });

  test('outcome and budget a month each', () => {
    const blad = tabell('Konto|Utfall jan 2025|Budget jan 2025|Utfall feb 2025|Budget feb 2025\n3511|=-10|=-11|=-20|=-22\n5010|=9|=8|=7|=6');
    expect(bok(blad)).toEqual({
      'Utfall 202501 3511 ': -1000, 'Utfall 202502 3511 ': -2000, 'Utfall 202501 5010 ': 900, 'Utfall 202502 5010 ': 700,
      'Budget 202501 3511 ': -1100, 'Budget 202502 3511 ': -2200, 'Budget 202501 5010 ': 800, 'Budget 202502 5010 ': 600,
    });
  });

  test('a budget sheet with last year beside it is a budget only', () => {
    const blad = tabell('Konto|Budget 2025|Utfall 2024\n3511|=-10|=-11\n5010|=9|=8', 'Budget 2025');
    expect(delar(blad)).toEqual(['budget 2025']);
  });

  test('a budget for next year beside this year', () => {
    const blad = tabell('Saldolista 2025\nKonto|IB|Förändring|UB|Budget 2026\n1930|=1|=2|=3|\n3511||=-2|=-2|=-5\n2010|=-1||=-1|');
    expect(delar(blad)).toEqual(['budget 2026', 'saldolista 2025']);
    expect(bok(blad)).toEqual({ 'IB 202500 1930 ': 100, 'IB 202500 2010 ': -100, 'Utfall 202512 1930 ': 200, 'Utfall 202512 3511 ': -200, 'Budget 202612 3511 ': -500 });
  });
});

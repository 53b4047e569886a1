/** Saldolista, opening balances and budget: layouts, sums at several levels, units, signs. */
import { lasBudget } from '../../../../src/indata/tabell/lasBudget';
import { lasIngaende } from '../../../../src/indata/tabell/lasIngaende';
import type { Lasning } from '../../../../src/indata/tabell/lasning';
import { lasSaldolista } from '../../../../src/indata/tabell/lasSaldolista';
import { summera } from '../../../support/fakta';
import { tabell } from '../../../support/tabell';

function las(lasare: typeof lasSaldolista, text: string, ar = 2024): Lasning {
  const tab = tabell(text);
  const result = lasare(tab, { ar });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(result.value.lasta + result.value.asido.length).toBe(tab.celler.length);
  return result.value;
}
const koder = ({ issues }: Lasning): readonly string[] => issues.map(({ kod, allvar }) => `${kod} ${allvar}`);
const bok = (lasning: Lasning): Record<string, number> => summera(lasning.rader, ['slag', 'period', 'konto']);
const BOKEN = { 'IB 202400 1930': 10_000, 'IB 202400 2010': -10_000, 'Utfall 202412 1930': 5000, 'Utfall 202412 3511': -8000, 'Utfall 202412 6010': 3000 };

describe('saldolista', () => {
  test.each([
    ['all three', 'Konto|IB|Förändring|UB\n1930|=100|=50|=150\n2010|=-100|=0|=-100\n3511|=0|=-80|=-80\n6010|=0|=30|=30'],
    ['no movement', 'Konto|Ing. balans|Utg. balans\n1930|=100|=150\n2010|=-100|=-100\n3511||=-80\n6010||=30'],
    ['no opening', 'Konto|Periodens förändring|Utgående saldo\n1930|=50|=150\n2010|=0|=-100\n3511|=-80|=-80\n6010|=30|=30'],
    ['no closing', 'Konto|Ingående saldo|Årets förändring\n1930|=100|=50\n2010|=-100|=0\n3511||=-80\n6010||=30'],
    ['debit and credit', 'Konto|Ing saldo|Debet|Kredit|Saldo\n1930|100|50||150\n2010|-100|||-100\n3511|0|20|100|-80\n6010|0|30||30'],
    ['two years side by side', 'Konto|IB 2025|UB 2025|IB 2024|UB 2024\n1930|=150|=9|=100|=150\n2010|=-100|=9|=-100|=-100\n3511||=9||=-80\n6010||=9||=30'],
    ['tkr', 'Konto|IB (tkr)|Förändring (tkr)\n1930|0,1|0,05\n2010|-0,1|\n3511||=-0.08\n6010||=0.03'],
    ['reversed', 'Konto|IB|Förändring|UB\n1930|=-100|=-50|=-150\n2010|=100|=0|=100\n3511|=0|=80|=80\n6010|=0|=-30|=-30'],
  ])('%s', (_namn, text) => {
    const lasning = las(lasSaldolista, text);
    expect(bok(lasning)).toEqual(BOKEN);
    expect(koder(lasning).filter((kod) => !kod.endsWith('info'))).toEqual([]);
  });

  test('account and name in one cell, groups and sums at three levels', () => {
    const lasning = las(lasSaldolista, `
      Kontostruktur | Utfall 2024
      TILLGÅNGAR |
      1930 - Bank | =50
      2 - Skulder |
      2010 - Eget kapital | =0
      INTÄKTER |
      35 - Bidrag | =-80
      3511 - Driftbidrag | =-80
      Summa 35 - Bidrag | =-80
      Summa INTÄKTER | =-80
      60 - Lokal- och markhyror |
      6010 - Lokalhyror | =30
      Summa 601 - Lokalhyror | =30
      Summa 60 - Lokal- och markhyror | =30
      Summa KOSTNADER | =30
      Summa RR | =-50
      Årets resultat | =-50
      Totalt | =0`);
    expect(bok(lasning)).toEqual({ 'Utfall 202412 1930': 5000, 'Utfall 202412 3511': -8000, 'Utfall 202412 6010': 3000 });
    expect(koder(lasning)).toEqual([]);
    expect(lasning.lasta).toBe(4);
    expect(lasning.benamningar.konto.get('6010')).toBe('Lokalhyror');
    expect(lasning.benamningar.konto.get('2010')).toBe('Eget kapital');
  });

  test('a group that does not sum its accounts cannot be told from an account', () => {
    expect(las(lasSaldolista, 'Konto|UB\n60|=31\n6010|=30\n3511|=-61').issues).toMatchObject([{ kod: 'GRUPPRAD_STAMMER_EJ', allvar: 'stopp', fakta: { konto: '60', last: '31.00', beraknat: '30.00' }, kallor: [{ radnummer: 2, kolumn: 'B' }] }, {}]);
  });

  test('a closing balance that is not opening and movement is named', () => {
    expect(las(lasSaldolista, 'Konto|IB|Förändring|UB\n1930|=100|=50|=151\n3511|0|=-50|=-50').issues).toMatchObject([{ kod: 'SALDOLISTA_UB_STAMMER_EJ', fakta: { konto: '1930', last: '151.00', beraknat: '150.00' }, kallor: [{ radnummer: 2 }] }]);
  });

  test('an amount without account stops; an unlabelled sum does not', () => {
    expect(koder(las(lasSaldolista, 'Konto|IB|UB\n1930|=0|=50\n3511|=0|=-50\n|=7|'))).toContain('RAD_UTAN_KONTO stopp');
    expect(koder(las(lasSaldolista, 'Konto|IB|UB\n1930|=0|=50\n3511|=0|=-50\n|=0|=0'))).toEqual([]);
  });

  test('month columns', () => {
    const lasning = las(lasSaldolista, 'Konto|IB|Jan|Februari|202403|UB\n1930|=10|=1|=2|=3|=16\n3511||=-1|=-2|=-3|=-6');
    expect(summera(lasning.rader, ['slag', 'period', 'konto'])).toMatchObject({ 'IB 202400 1930': 1000, 'Utfall 202402 1930': 200, 'Utfall 202403 3511': -300 });
    expect(koder(lasning)).toEqual([]);
  });
});

describe('opening balances', () => {
  test('that do not sum to zero are told', () => {
    expect(las(lasIngaende, 'Konto|IB\n1930|=100\n2010|=-99').issues).toMatchObject([{ kod: 'IB_BALANSERAR_EJ', allvar: 'fel', fakta: { differens: '1.00' } }]);
  });

  test('as debit and credit', () => {
    expect(bok(las(lasIngaende, 'Konto|Debet|Kredit\n1930|100,00|\n2010||100,00'))).toEqual({ 'IB 202400 1930': 10_000, 'IB 202400 2010': -10_000 });
  });
});

describe('budget', () => {
  test('months, with a total that is checked and not counted', () => {
    const lasning = las(lasBudget, 'Konto|Projekt|Jan|Feb|Helår\n3511|=1|=-100|=-100|=-200\n5010|=1|=50|=50|=101', 2025);
    expect(bok(lasning)).toEqual({ 'Budget 202501 3511': -10_000, 'Budget 202502 3511': -10_000, 'Budget 202501 5010': 5000, 'Budget 202502 5010': 5000 });
    expect(koder(lasning)).toEqual(['BUDGET_HELAR_STAMMER_EJ fel']);
  });

  test('reversed sign is turned; rows with one key are kept apart', () => {
    const lasning = las(lasBudget, 'Konto|Budget 2025\n3511|=100\n3511|=20\n5010|=-90', 2025);
    expect(lasning.rader.map(({ ore }) => ore)).toEqual([-10_000, -2000, 9000]);
    expect(lasning.vant).toBe(true);
  });

  test('the column of another year is not taken', () => {
    expect(lasBudget(tabell('Konto|Budget 2026\n3511|=100'), { ar: 2025 })).toMatchObject({ ok: false, error: { kod: 'TABELL_SAKNAR_KOLUMN', fakta: { kolumn: 'Budget', ar: 2025, sedda: ['Konto', 'Budget 2026'] } } });
  });
});

/** Which month a report runs to, and when there is no such report: found by an outside tester. */
import { lasUnderlag } from '../../../src/app/lasUnderlag';
import { papekaPeriod } from '../../../src/app/papekaPeriod';
import type { Val } from '../../../src/app/placeraUnderlag';
import { timeOf } from '../../../src/app/placeraUnderlag';
import { tabell } from '../../support/tabell';
import { unwrap } from '../../support/vard';

const HELT: Val = { ar: null, period: null, enhet: null };
const AUG: Val = { ...HELT, period: 202508 };
const LISTA = `
  Konto | Benämning | IB | Förändring | UB
  1930 | Bank | =100 | =50 | =150
  2010 | Eget kapital | =-100 | =0 | =-100
  3511 | Bidrag | =0 | =-50 | =-50`;
const UPPGIFTER = 'Förbund | Prov\nRäkenskapsår | =2025';

/** A ledger with one posting in each of the months. */
const bok = (...manader: readonly number[]): string =>
  ['Konto | Benämning | Ver | Datum | Text | Belopp', ...manader.flatMap((m) => [`1930|Bank|A ${m}|2025-${String(m).padStart(2, '0')}-15|x|=10`, `3511|Bidrag|A ${m}|2025-${String(m).padStart(2, '0')}-15|x|=-10`])].join('\n');

function tid(blad: Readonly<Record<string, string>>, val: Val): unknown {
  const underlag = unwrap(lasUnderlag(Object.entries(blad).map(([titel, text]) => tabell(text, titel))));
  const found = timeOf(underlag, val);
  if (!found.ok) return [found.error.kod, found.error.allvar, found.error.fakta['blad']];
  return [found.value.manad, ...papekaPeriod(underlag, val, found.value).map((i) => [i.kod, i.allvar, i.fakta['manader'] ?? i.fakta['period']])];
}

describe('amounts of the whole year only', () => {
  test('give no report of a part of it, whoever asks for it', () => {
    expect(tid({ 'Saldolista 2025': LISTA }, AUG)).toEqual(['PERIOD_BARA_HELAR', 'stopp', ['Saldolista 2025']]);
    expect(tid({ 'Saldolista 2025': LISTA, Uppgifter: `${UPPGIFTER}\nPeriod till och med | 2025-08` }, HELT)).toEqual(['PERIOD_BARA_HELAR', 'stopp', ['Saldolista 2025']]);
  });
  test('beside results by month are no better: the balances would be the opening ones', () => {
    const resultat = 'Konto | Jan 2025 | Feb 2025 | Mars 2025\n3511 | =-20 | =-20 | =-10';
    const balans = 'Konto | Benämning | IB | Förändring | UB\n1930 | Bank | =100 | =50 | =150\n2010 | Eget kapital | =-100 | =0 | =-100';
    expect(tid({ 'Resultat 2025': resultat, 'Balans 2025': balans }, AUG)).toEqual(['PERIOD_BARA_HELAR', 'stopp', ['Balans 2025']]);
  });
  test('make the whole year, and a comparative stays blank', () => {
    expect(tid({ 'Saldolista 2025': LISTA }, HELT)).toEqual([12]);
    expect(tid({ 'Huvudbok 2025': bok(1, 2, 3, 4, 5, 6, 7, 8), 'Saldolista 2024': LISTA }, AUG)).toEqual([8]);
  });
  test('a ledger sheet of December alone belongs to the months of the other sheets', () => {
    expect(tid({ 'Huvudbok 2025 jan-nov': bok(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), 'Huvudbok 2025 dec': bok(12) }, AUG)).toEqual([8]);
  });
});

describe('a list that says that it runs to August', () => {
  const list = `Saldolista 2025-01 - 2025-08\n${LISTA.trim()}`;
  test('makes a report to August, and says so', () => {
    expect(tid({ Saldolista: list, Uppgifter: UPPGIFTER }, HELT)).toEqual([8, ['PERIOD_ENLIGT_BLAD', 'info', 202508]]);
  });
  test('unless the user says otherwise', () => {
    expect(tid({ Saldolista: list }, { ...HELT, period: 202510 })).toEqual([10]);
    expect(tid({ Saldolista: list, Uppgifter: `${UPPGIFTER}\nPeriod till och med | 2025-12` }, HELT)).toEqual([12]);
    expect(tid({ Saldolista: list, Uppgifter: `${UPPGIFTER}\nPeriod till och med | 2025-08` }, HELT)).toEqual([8]);
  });
});

describe('months without an amount', () => {
  test('at the end of the year, and within it', () => {
    expect(tid({ 'Huvudbok 2025': bok(1, 2, 3, 4, 5, 6, 7, 8) }, HELT)).toEqual([12, ['MANADER_SAKNAS', 'varning', ['september', 'oktober', 'november', 'december']]]);
    expect(tid({ 'Huvudbok 2025': bok(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12) }, HELT)).toEqual([12, ['MANADER_SAKNAS', 'varning', ['maj']]]);
  });
  test('are not asked for after the period of the report', () => {
    expect(tid({ 'Huvudbok 2025': bok(1, 2, 3, 4, 5, 6, 7, 8) }, AUG)).toEqual([8]);
  });
  test('are as they should be in books with few postings', () => {
    expect(tid({ 'Huvudbok 2025': bok(2, 6, 12) }, HELT)).toEqual([12]);
    expect(tid({ 'Huvudbok 2025': bok(2, 3) }, HELT)).toEqual([12]);
  });
});

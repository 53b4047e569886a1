/** The charts: the same number under two charts, the user's rules first, and notes that do not collide. */
import { findKontoplan, type Kontoplan } from '../../../../src/domain/kontoplaner/kontoplaner';
import { Mappning } from '../../../../src/domain/mappning/mappning';
import { standardregler } from '../../../../src/domain/mappning/standardregler';
import type { Mappningsregel } from '../../../../src/domain/mappning/typer';
import { findKassaflodesrad } from '../../../../src/domain/rapporter/kassaflodesrader';
import { findRapportrad } from '../../../../src/domain/rapporter/rapportrader';
import { regler } from '../../../support/bocker';

const INGA = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };
const plan = (namn: string): Kontoplan => {
  const found = findKontoplan(namn);
  if (found === null) throw new Error(namn);
  return found;
};
/** What an account with a balance gets: line, note and note row. */
function platsOf(konto: string, namn: string, egna: readonly Mappningsregel[] = []): string {
  const standard = standardregler(egna, [{ konto, ...INGA }], plan(namn));
  const traff = new Mappning([...egna, ...standard.regler]).match(konto, INGA);
  return traff.art === 'regel' ? [traff.regel.rapportrad, traff.regel.not, traff.regel.notrad].filter((t) => t !== '').join(', ') : traff.art;
}

describe('numbers that mean different things in the two charts', () => {
  test.each([
    ['5010', 'Verksamhetens kostnader, Not 3, Styrelsearvoden', 'Verksamhetens kostnader, Not 3, Lokalkostnader'],
    ['6010', 'Verksamhetens kostnader, Not 3, Lokalkostnader', 'Verksamhetens kostnader, Not 3, Övriga kostnader'],
    ['8410', 'Finansiella intäkter', 'Finansiella kostnader'],
    ['8510', 'Finansiella kostnader', 'Finansiella kostnader'],
    ['8310', 'Generella statsbidrag och utjämning', 'Finansiella intäkter'],
    ['7910', 'Avskrivningar', 'Verksamhetens kostnader, Not 3, Övriga kostnader'],
    ['7832', 'Verksamhetens kostnader, Not 3, Övriga kostnader', 'Avskrivningar'],
    ['2510', 'Kortfristiga skulder, Not 5, Leverantörsskulder', 'Kortfristiga skulder, Not 5, Skatteskulder'],
    ['2440', 'Kortfristiga skulder, Not 5, Skulder till kreditinstitut och kunder', 'Kortfristiga skulder, Not 5, Leverantörsskulder'],
    ['3511', 'Verksamhetens intäkter, Not 2, Driftbidrag från staten', 'Verksamhetens intäkter, Not 2, Övriga intäkter'],
    ['3987', 'Verksamhetens intäkter, Not 2, Övriga intäkter', 'Verksamhetens intäkter, Not 2, Bidrag från kommuner'],
    ['2350', 'Långfristiga skulder', 'Långfristiga skulder'],
    ['1220', 'Maskiner och inventarier', 'Maskiner och inventarier'],
    ['313019', 'Verksamhetens intäkter, Not 2, Övriga intäkter', 'Verksamhetens intäkter, Not 2, Övriga intäkter'],
    ['8910', 'Årets resultat', 'Verksamhetens kostnader, Not 3, Övriga kostnader'],
    ['8991', 'Årets resultat', 'Årets resultat'],
    ['2110', 'ingen', 'Övrigt eget kapital'],
    ['8850', 'ingen', 'Extraordinära poster'],
    ['8710', 'Extraordinära poster', 'Extraordinära poster'],
    ['2210', 'Andra avsättningar', 'Avsättningar för pensioner'],
  ])('%s', (konto, kommunBas, bas) => {
    expect([platsOf(konto, 'Kommun-Bas'), platsOf(konto, 'BAS')]).toEqual([kommunBas, bas]);
  });
});

test('a chart is named with or without its edition, and never guessed', () => {
  expect(['Kommun-Bas', 'Kommun-Bas 25', 'KOMMUN-BAS 2026', 'BAS', 'BAS 2025', 'K-Bas'].map((namn) => findKontoplan(namn)?.namn)).toEqual(['Kommun-Bas', 'Kommun-Bas', 'Kommun-Bas', 'BAS', 'BAS', 'Kommun-Bas']);
  expect(['', 'Egen', 'K3', 'Basala'].map(findKontoplan)).toEqual([null, null, null, null]);
});

test.each(['Kommun-Bas', 'BAS'])('%s: every row names a line and a row that exist, and no account has two', (namn) => {
  const { rader } = plan(namn);
  for (const rad of rader) {
    expect([rad.rapportrad, findRapportrad(rad.rapportrad) !== null]).toEqual([rad.rapportrad, true]);
    expect(rad.kassaflodesrad === undefined || findKassaflodesrad(rad.kassaflodesrad) !== null).toBe(true);
    expect((rad.not === undefined) === (rad.notrad === undefined)).toBe(true);
  }
  const konteringar = Array.from({ length: 8000 }, (_, n) => ({ konto: String(1000 + n), ...INGA }));
  const mappning = new Mappning(standardregler([], konteringar, plan(namn)).regler);
  expect(konteringar.filter(({ konto }) => mappning.match(konto, INGA).art === 'oavgjord')).toEqual([]);
  const utan = new Set(konteringar.filter(({ konto }) => mappning.match(konto, INGA).art === 'ingen' && konto !== '8999').map(({ konto }) => konto.slice(0, 2)));
  expect([...utan]).toEqual(namn === 'BAS' ? [] : ['21', '81', '86', '88']);
});

describe('the user\'s rules come first', () => {
  const egna = regler('5000 5999 | Verksamhetens kostnader | Not 3 | Egna löner\n1500 1599 | Fordringar');

  test('also the widest of them, and with other codes', () => {
    expect(platsOf('5010', 'Kommun-Bas', egna)).toBe('Verksamhetens kostnader, Not 3, Egna löner');
    const projekt = [...egna, { ...(egna[0] as Mappningsregel), franKonto: '6000', tillKonto: '6999', projekt: '7' }];
    const standard = standardregler(projekt, [{ konto: '6010', ...INGA }], plan('Kommun-Bas'));
    const match = (kod: string): string => { const t = new Mappning([...projekt, ...standard.regler]).match('6010', { ...INGA, projekt: kod }); return t.art === 'regel' ? t.regel.notrad : t.art; };
    expect([match('7'), match('')]).toEqual(['Egna löner', 'Lokalkostnader']);
  });

  test('a default row stands in the user\'s own note of the line, and in none where the line has none', () => {
    expect(platsOf('6110', 'Kommun-Bas', regler('5000 5999 | Verksamhetens kostnader | Not 7 | Löner'))).toBe('Verksamhetens kostnader, Not 7, Övriga kostnader');
    expect(platsOf('1610', 'Kommun-Bas', egna)).toBe('Fordringar');
  });

  test('a note number that the user has taken is left to the user', () => {
    expect(platsOf('1610', 'Kommun-Bas', regler('3000 3999 | Verksamhetens intäkter | Not 4 | Bidrag'))).toBe('Fordringar, Not 8, Övriga kortfristiga fordringar');
  });

  test('only accounts without a rule are told, and the closing entry needs none', () => {
    const konteringar = ['5010', '6010', '1930', '8999'].map((konto) => ({ konto, ...INGA }));
    expect(standardregler(egna, konteringar, plan('Kommun-Bas'))).toMatchObject({ konton: ['1930', '6010'], regler: [{ franKonto: '19' }, { franKonto: '60' }] });
  });
});

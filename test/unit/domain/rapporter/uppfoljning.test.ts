/** Insatsuppföljning, helårsprognos, medelstilldelning, måluppfyllelse and varav rows on small books. */
import { Belopp } from '../../../../src/domain/belopp/belopp';
import { Berakning } from '../../../../src/domain/rapporter/berakning';
import { checkTillagg } from '../../../../src/domain/rapporter/checkTillagg';
import { Nyckelsummor } from '../../../../src/domain/rapporter/rapportunderlag';
import type { Agarcell } from '../../../../src/domain/rapporter/typer';
import { lasMedelstilldelning } from '../../../../src/indata/tabell/lasMedelstilldelning';
import { lasMal } from '../../../../src/indata/tabell/lasMal';
import { fakta, insatser, rapporterOf, regler } from '../../../support/bocker';
import { tabell } from '../../../support/tabell';
import { medel } from '../../../support/tillagg';

const MAPPNING = regler(`
  1900 1999 | Kassa och bank
  2010      | Övrigt eget kapital
  2300 2399 | Långfristiga skulder
  3000 3999 | Verksamhetens intäkter
  3998      | Ej i resultaträkningen
  4000 7799 | Verksamhetens kostnader | Not 3 | Kostnader
  7698      | Ej i resultaträkningen
  7900 7999 | Avskrivningar
  8500 8599 | Finansiella kostnader`);

const INSATSER = insatser('10 Samcoach | Verksamhet\n11 Utan beslut | Verksamhet\n90 Styrelsen | Styrelse och kansli');

const BOCKER = fakta(`
  IB     202500 1930  500
  IB     202500 2010  -500
  Utfall 202501 3511  -1000
  Utfall 202502 4531 10  300
  Utfall 202502 7921 10  20
  Utfall 202503 7698 10  40
  Utfall 202503 3998 10  -40
  Utfall 202511 4531 10  80
  Utfall 202504 4531 11  50
  Utfall 202505 5011 90  30
  Utfall 202505 5611 90  9
  Utfall 202505 6411 90  5
  Utfall 202506 8511 10  2
  Utfall 202506 1930  504
  Budget 202512 4531 10  600
  Budget 202512 3511  -1200
  Utfall 202412 3511  -900
  Utfall 202412 4531 10  250
  Utfall 202412 1930  650`);

const NAMN = new Map([['5011', 'Arvoden förtroendevalda'], ['5611', 'Arbetsgivaravgifter'], ['6411', 'Revision']]);
const cell = (kronor: number): Agarcell => ({ kalla: { namn: 'Insatser', radnummer: 2, kolumn: 'D' }, varde: Belopp.round(kronor) });
const bok = (extra: Partial<Parameters<typeof rapporterOf>[0]> = {}) =>
  rapporterOf({ fakta: BOCKER, regler: MAPPNING, insatser: INSATSER, kontonamn: NAMN, tillagg: { beviljat: new Map([['10', cell(500)]]) }, ...extra });
const mal = (text: string) => lasMal(tabell(`Mål|Slag|Gräns|Bedömning\n${text}`, 'Mål')).varde;

describe('insatsuppföljning', () => {
  test('förbrukat is the costs in the resultaträkning, without internal postings and finance; the row reads across', () => {
    const r = bok();
    expect(['2025_BEVILJAT', '2025_FORBRUKAT', '2025_KVAR', '2025_ANDEL', '2024_FORBRUKAT'].map((k) => r.value('IU', 'IU_P_10', k))).toEqual(['500.00', '400.00', '100.00', 0.8, '250.00']);
  });

  test('an insats without grant stands below, so that the first sum adds up; other groups are not followed', () => {
    const r = bok();
    expect(r.rows('IU')).toEqual(['IU_P_10', 'IU_SUMMA', 'IU_UTAN_BEVILJAT', 'IU_P_11', 'IU_SUMMA_UTAN', 'IU_TOTALT']);
    expect([r.value('IU', 'IU_SUMMA', '2025_KVAR'), r.value('IU', 'IU_TOTALT', '2025_FORBRUKAT'), r.value('IU', 'IU_TOTALT', '2025_KVAR')]).toEqual(['100.00', '450.00', null]);
  });

  test('a year before that is known for the whole year only is blank in August, and the current year runs to August', () => {
    const r = bok({ manad: 8 });
    expect([r.value('IU', 'IU_P_10', '2025_FORBRUKAT'), r.value('IU', 'IU_P_10', '2024_FORBRUKAT')]).toEqual(['320.00', null]);
    expect([r.value('RR', 'RR_ARETS_RESULTAT'), r.value('RR', 'RR_ARETS_RESULTAT', '2024')]).toEqual(['584.00', null]);
  });
});

describe('helårsprognos', () => {
  test('utfall and the rest of the budget, in sums too', () => {
    const r = bok({ manad: 8 });
    const row = (rad: string) => ['UTFALL', 'BUDGET', 'ARSBUDGET', 'ATERSTAR', 'BERAKNAD', 'PROGNOS', 'AVVIKELSE'].map((k) => r.value('PR', rad, `2025_${k}`));
    expect(row('PR_P_10')).toEqual(['-320.00', '-400.00', '-600.00', '-200.00', '-520.00', '-520.00', '80.00']);
    expect(row('PR_ARETS_RESULTAT')).toEqual(['584.00', '400.00', '600.00', '200.00', '784.00', '784.00', '184.00']);
  });

  test('the user’s own figure goes before, and both are shown', () => {
    const r = bok({ manad: 8, tillagg: { prognos: new Map([['10', cell(-450)]]) } });
    expect(['BERAKNAD', 'EGEN', 'PROGNOS'].map((k) => r.value('PR', 'PR_P_10', `2025_${k}`))).toEqual(['-520.00', '-450.00', '-450.00']);
    expect(r.value('PR', 'PR_ARETS_RESULTAT', '2025_PROGNOS')).toBe('854.00');
  });

  test('without a budget there is no prognosis', () => {
    expect(bok({ fakta: BOCKER.filter((f) => f.slag !== 'Budget') }).rapporter.map((r) => r.blad)).not.toContain('PR');
  });
});

describe('medelstilldelning', () => {
  const tillagg = { medel: medel('2025 2776000\n2026 2756000\n2027\n2028\n2030') };

  test('a year without amount is the year before less ten per cent; after a gap nothing is known', () => {
    const r = bok({ tillagg });
    expect([2026, 2027, 2028, 2030].map((ar) => r.value('MT', `MT_${ar}`, 'BELOPP'))).toEqual(['2756000.00', '2480400.00', '2232360.00', null]);
  });

  test('what has been decided or received is not reckoned: without an amount it is unknown', () => {
    const r = bok({ tillagg: { medel: lasMedelstilldelning(tabell('År|Medelstilldelning|Slag\n=2024|=2832000|utfall\n=2025||utfall', 'Medelstilldelning')).varde } });
    expect([2024, 2025].map((ar) => r.value('MT', `MT_${ar}`, 'BELOPP'))).toEqual(['2832000.00', null]);
  });

  test('what the user writes over the assumption holds', () => {
    const r = bok({ tillagg });
    const berakning = new Berakning(r.rapporter, new Nyckelsummor(r.underlag), () => -0.05);
    expect(berakning.amountOf({ blad: 'MT', rad: 'MT_2028', kolumn: 'BELOPP' })?.toString()).toBe('2487290.00');
  });
});

describe('måluppfyllelse', () => {
  test('limits are measured where the report has the figure', () => {
    const r = bok({ tillagg: { mal: mal('Eget kapital högst 20 % av driftbidraget|Högst|=0.2|\nEget kapital minst|Lägst|=1000|\nInga lån|Högst|=0|\nBalanskravsresultat|Lägst|=0|\nSoliditet|Lägst|=0.3|') } });
    const rader = r.rows('MU');
    expect(rader.map((rad) => [r.value('MU', rad, 'UTFALL'), r.value('MU', rad, 'BEDOMNING')])).toEqual([
      [1.004, 'Ej uppnått'], ['1004.00', 'Uppnått'], ['0.00', 'Uppnått'], ['504.00', 'Uppnått'], [1, 'Uppnått'],
    ]);
  });

  test('a word within another measures nothing, and a deviation is not the result', () => {
    const r = bok({ tillagg: { mal: mal('Antalet långtidsarbetslösa|Högst|=1500|\nRemisser från Försäkringskassan|Lägst|=1000|\nResultatet ska inte avvika från budget med mer än|Högst|=100000|\nÅrets resultat|Lägst|=0|\nLikvida medel|Lägst|=1000|') } });
    expect(r.rows('MU').map((rad) => r.value('MU', rad, 'UTFALL'))).toEqual([null, null, null, '504.00', '1004.00']);
  });

  test('a limit that nobody can measure is told of, unless the board has judged itself; texts are kept', () => {
    const r = bok({ tillagg: { mal: mal('Nöjda deltagare|Lägst|=0.8|\nNöjda parter|Lägst|=0.8|Uppnått\nTrivsel|Text||Delvis') } });
    expect(r.rows('MU').map((rad) => [r.value('MU', rad, 'UTFALL'), r.value('MU', rad, 'EGEN')])).toEqual([[null, null], [null, 'Uppnått'], [null, 'Delvis']]);
    expect(checkTillagg(r.underlag, r.rapporter, MAPPNING).map((i) => [i.kod, i.fakta['mal']])).toEqual([['MAL_UTAN_MATT', 'Nöjda deltagare']]);
  });
});

describe('varav', () => {
  test('arvoden och sociala avgifter of the styrelse, by the accounts’ names: shown, not added', () => {
    const r = bok();
    expect([r.value('DR', 'DR_P_90', '2025_KOSTNAD'), r.value('DR', 'DR_P_90_V_ARVODEN', '2025_KOSTNAD'), r.value('DR', 'DR_G_STYRELSE_OCH_KANSLI_SUMMA', '2025_KOSTNAD')]).toEqual(['-44.00', '-39.00', '-44.00']);
    expect(r.rows('DR')).not.toContain('DR_P_90_V_REVISION');
  });

  test('the user names one in Mappning', () => {
    const [base, ...rest] = MAPPNING.filter((m) => m.franKonto === '4000');
    if (base === undefined) throw new Error('No rule');
    const r = bok({ regler: [...MAPPNING, ...rest, { ...base, franKonto: '4531', tillKonto: '4531', projekt: '10', varav: 'köpta platser' }] });
    expect([r.value('DR', 'DR_P_10_V_EGEN_KOPTA_PLATSER', '2025_KOSTNAD'), r.value('DR', 'DR_P_10_V_EGEN_KOPTA_PLATSER', '2025_BUDGET')]).toEqual(['-380.00', '-600.00']);
  });
});

test('ansvarsförbindelser stand outside the sums, where Uppgifter has them', () => {
  const tal = (kronor: number) => ({ kalla: { namn: 'Uppgifter', radnummer: 3, kolumn: 'B' }, tal: kronor });
  const r = bok({ tillagg: { uppgifter: new Map([['ANSVARSFORBINDELSER', tal(75)], ['ANSVARSFORBINDELSER_FOREGAENDE_AR', tal(0)]]) } });
  expect([r.value('BR', 'BR_ANSVARSFORBINDELSER'), r.value('BR', 'BR_ANSVARSFORBINDELSER', '2024'), r.value('BR', 'BR_SUMMA_EK_SKULDER')]).toEqual(['75.00', '0.00', '1004.00']);
  expect(bok().rows('BR')).not.toContain('BR_ANSVARSFORBINDELSER');
});

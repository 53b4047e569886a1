import { fakta, insatser, rapporterOf, regler } from '../../../support/bocker';

const MAPPNING = regler(`
  1200 1299 | Maskiner och inventarier
  1500 1799 | Fordringar | Not 4 | Övriga fordringar
  1900 1999 | Kassa och bank
  2010      | Övrigt eget kapital
  2099      | Årets resultat
  2200 2299 | Andra avsättningar
  2300 2399 | Långfristiga skulder
  2400 2999 | Kortfristiga skulder | Not 5 | Skulder
  3000 3999 | Verksamhetens intäkter | Not 2 | Bidrag
  3998      | Ej i resultaträkningen
  4000 7799 | Verksamhetens kostnader | Not 3 | Kostnader
  7698      | Ej i resultaträkningen
  7900 7999 | Avskrivningar
  8400 8499 | Finansiella intäkter
  8500 8599 | Finansiella kostnader`);

const BOCKER = fakta(`
  IB     202500 1220  1000
  IB     202500 1930  5000
  IB     202500 2010  -6000
  Utfall 202501 1930  9000
  Utfall 202501 3511 2001 -9000
  Utfall 202502 4531 2001  4000
  Utfall 202502 2510  -4000
  Utfall 202503 1220  2000
  Utfall 202503 1930  -2000
  Utfall 202512 7921 2001  300
  Utfall 202512 1229  -300
  Utfall 202512 2310  -1500
  Utfall 202512 1930  1500
  Utfall 202506 1510  700
  Utfall 202506 8411  -700`);

describe('Statements of a year with investments, depreciation and a loan', () => {
  const r = rapporterOf({ fakta: BOCKER, regler: MAPPNING, insatser: insatser('2001 ArbSam | Verksamhet') });

  test('the result is the sum of classes 3–8', () => {
    expect([r.amount('RR', 'RR_VERKSAMHETENS_RESULTAT'), r.amount('RR', 'RR_ARETS_RESULTAT')]).toEqual(['4700.00', '5400.00']);
  });

  test('assets equal equity and debts', () => {
    expect(r.amount('BR', 'BR_SUMMA_TILLGANGAR')).toBe('16900.00');
    expect(r.amount('BR', 'BR_SUMMA_EK_SKULDER')).toBe('16900.00');
  });

  test('the cash flow explains the bank account: depreciation is added back and taken from the investment', () => {
    expect(r.amount('KF', 'KF_JUSTERING')).toBe('300.00');
    expect(r.amount('KF', 'KF_INV_MATERIELLA')).toBe('-2000.00');
    expect(r.amount('KF', 'KF_FORDRINGAR')).toBe('-700.00');
    expect(r.amount('KF', 'KF_SKULDER')).toBe('4000.00');
    expect(r.amount('KF', 'KF_LANGFRISTIGA')).toBe('1500.00');
    expect([r.amount('KF', 'KF_IB'), r.amount('KF', 'KF_ARETS'), r.amount('KF', 'KF_UB')]).toEqual(['5000.00', '8500.00', '13500.00']);
    expect(r.amount('BR', 'BR_KASSA')).toBe('13500.00');
  });

  test('a year that is missing is blank, not zero', () => {
    expect(r.amount('RR', 'RR_INTAKTER', '2024')).toBeNull();
  });

  test('optional lines stand only where they have a balance', () => {
    expect(r.rows('RR')).toContain('RR_AVSKRIVNINGAR');
    expect(r.rows('RR')).not.toContain('RR_EXTRAORDINARA');
    expect(r.rows('BR')).not.toContain('BR_FORRAD');
  });

  test('financial income without a group of its own stands on the bridge row', () => {
    expect(r.amount('DR', 'DR_FINANSNETTO', '2025_NETTO')).toBe('700.00');
    expect(r.amount('DR', 'DR_ARETS_RESULTAT', '2025_NETTO')).toBe('5400.00');
  });
});

describe('The closing entry', () => {
  const stangd = fakta(`
    Utfall 202512 8999  5400
    Utfall 202512 2099  -5400`);

  test.each([['booked', [...BOCKER, ...stangd]], ['not booked', BOCKER]])('%s gives the same equity', (_, bocker) => {
    const r = rapporterOf({ fakta: bocker, regler: MAPPNING });
    expect([r.amount('BR', 'BR_ARETS_RESULTAT'), r.amount('BR', 'BR_OVRIGT_EK'), r.amount('KF', 'KF_ARETS')]).toEqual(['5400.00', '6000.00', '8500.00']);
    expect(r.issues).toEqual([]);
  });
});

describe('Driftredovisningen', () => {
  const bocker = fakta(`
    Utfall 202501 3511 1  -1000
    Utfall 202501 3998 20 -50
    Utfall 202501 7698 20 50
    Utfall 202501 4531 20 600
    Utfall 202501 4531 77 30
    Utfall 202501 4531    5
    Utfall 202501 8411 93 -12
    Utfall 202501 8511 20 2
    Budget 202512 4531 20 650
    Budget 202512 3511 1 -1000`);
  const register = insatser(`
    1 Driftbidrag | Finansiering
    20 Café | Verksamhet
    93 Räntor | Finansiella poster`);
  const r = rapporterOf({ fakta: bocker, regler: MAPPNING, insatser: register });

  test('intäkt and kostnad by the account’s line; accounts outside the resultaträkning are shown gross', () => {
    expect([r.amount('DR', 'DR_P_20', '2025_INTAKT'), r.amount('DR', 'DR_P_20', '2025_KOSTNAD'), r.amount('DR', 'DR_P_20', '2025_NETTO')]).toEqual(['50.00', '-650.00', '-600.00']);
  });

  test('avvikelse is netto less budget: + is better', () => {
    expect(r.amount('DR', 'DR_P_20', '2025_AVVIKELSE')).toBe('50.00');
  });

  test('financial lines stand on the insats only in the group Finansiella poster', () => {
    expect([r.amount('DR', 'DR_P_93', '2025_INTAKT'), r.amount('DR', 'DR_FINANSNETTO', '2025_NETTO')]).toEqual(['12.00', '-2.00']);
  });

  test('codes outside the register and postings without a code keep rows of their own', () => {
    expect([r.amount('DR', 'DR_P_77', '2025_KOSTNAD'), r.amount('DR', 'DR_UTAN_INSATS', '2025_KOSTNAD')]).toEqual(['-30.00', '-5.00']);
    expect(r.amount('DR', 'DR_ARETS_RESULTAT', '2025_NETTO')).toBe(r.amount('RR', 'RR_ARETS_RESULTAT'));
  });
});

describe('A shorter period', () => {
  const bocker = fakta(`
    Utfall 202501 4531 20 100
    Utfall 202509 4531 20 900
    Budget 202512 4531 20 1200
    Utfall 202412 4531 20 500`);
  const r = rapporterOf({ fakta: bocker, regler: MAPPNING, insatser: insatser('20 Café | Verksamhet'), manad: 8 });

  test('holds the months until then, the budget in twelfths, and no comparative that has no months', () => {
    expect(r.amount('RR', 'RR_KOSTNADER')).toBe('-100.00');
    expect(r.amount('DR', 'DR_P_20', '2025_BUDGET')).toBe('-800.00');
    expect(r.amount('RR', 'RR_KOSTNADER', '2024')).toBeNull();
  });
});

describe('What the mapping cannot place', () => {
  const place = (mapping: string) => rapporterOf({ fakta: fakta('Utfall 202501 4531 100'), regler: regler(mapping) }).issues.map((i) => [i.kod, i.allvar]);

  test('no rule, two rules that tie, a line and a kassaflöde row that do not exist', () => {
    expect(place('3000 3999 | Verksamhetens intäkter')).toEqual([['KONTO_OMAPPAT', 'fel']]);
    expect(place('4000 4999 | Verksamhetens kostnader\n4500 5499 | Avskrivningar')).toEqual([['MAPPNING_OAVGJORD', 'stopp']]);
    expect(place('4000 4999 | Verksamhetens utgifter')).toEqual([['RAPPORTRAD_SAKNAS', 'stopp']]);
    expect(place('4000 4999 | Verksamhetens kostnader | | | Kassaflöde')).toEqual([['KASSAFLODESRAD_SAKNAS', 'stopp']]);
  });
});

describe('What a stranger’s books may hold', () => {
  test('depreciation of immateriella alone is taken from the immateriella investments', () => {
    const r = rapporterOf({
      fakta: fakta('Utfall 202512 1019 -100\nUtfall 202512 7921 100'),
      regler: regler('1000 1099 | Immateriella anläggningstillgångar\n7900 7999 | Avskrivningar\n1930 | Kassa och bank'),
    });
    expect([r.amount('KF', 'KF_JUSTERING'), r.amount('KF', 'KF_INV_IMMATERIELLA'), r.amount('KF', 'KF_ARETS')]).toEqual(['100.00', '0.00', '0.00']);
    expect(r.rows('KF')).not.toContain('KF_INV_MATERIELLA');
  });

  test('a closing account with more digits is no result', () => {
    const r = rapporterOf({ fakta: fakta('Utfall 202501 30110 -900\nUtfall 202501 19300 900\nUtfall 202512 89990 900\nUtfall 202512 20990 -900'), regler: regler('300 399 | Verksamhetens intäkter\n190 199 | Kassa och bank\n200 209 | Övrigt eget kapital') });
    expect([r.issues, r.amount('BR', 'BR_OVRIGT_EK'), r.amount('BR', 'BR_ARETS_RESULTAT')]).toEqual([[], '0.00', '900.00']);
  });

  test('codes and accounts that differ only in case are different', () => {
    const r = rapporterOf({ fakta: fakta('Utfall 202501 4531 p1 100\nUtfall 202501 4531 P1 20'), regler: regler('4531 | Verksamhetens kostnader'), insatser: insatser('p1 Lilla | Verksamhet\nP1 Stora | Verksamhet') });
    expect([r.amount('DR', 'DR_P_.P1', '2025_KOSTNAD'), r.amount('DR', 'DR_P_P1', '2025_KOSTNAD')]).toEqual(['-100.00', '-20.00']);
  });
});

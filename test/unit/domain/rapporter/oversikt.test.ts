/** Översikt and balanskrav on small books: one definition for all years, and every row of the balance requirement. */
import type { Mappningsregel } from '../../../../src/domain/mappning/typer';
import { fakta, rapporterOf, regler } from '../../../support/bocker';
import { historik, medel, uppgift } from '../../../support/tillagg';

const MAPPNING = regler(`
  1900 1999 | Kassa och bank
  2010      | Övrigt eget kapital
  2099      | Årets resultat
  2400 2999 | Kortfristiga skulder
  3500 3599 | Verksamhetens intäkter | Not 2 | Driftbidrag
  3900 3999 | Verksamhetens intäkter | Not 2 | Övriga intäkter
  4000 7799 | Verksamhetens kostnader
  8400 8499 | Finansiella intäkter`);

const BOCKER = fakta(`
  IB     202500 1930  1000
  IB     202500 2010  -1000
  Utfall 202501 3511  -500
  Utfall 202502 3521  -300
  Utfall 202502 3990  -50
  Utfall 202503 4531   400
  Utfall 202503 8411  -10
  Utfall 202504 1930   460`);

const bok = (extra: Partial<Parameters<typeof rapporterOf>[0]> = {}) => rapporterOf({ fakta: BOCKER, regler: MAPPNING, ...extra });

test('without Historik: two columns, the year before is blank; intäkter + kostnader + finansnetto = årets resultat', () => {
  const r = bok();
  expect(r.rapporter[0]?.kolumner.map((k) => k.id)).toEqual(['2025', '2024']);
  expect(['OV_INTAKTER', 'OV_KOSTNADER', 'OV_FINANSNETTO', 'OV_ARETS_RESULTAT'].map((rad) => r.amount('OV', rad))).toEqual(['850.00', '-400.00', '10.00', '460.00']);
  expect(r.value('OV', 'OV_ARETS_RESULTAT', '2024')).toBeNull();
  expect(r.value('OV', 'OV_SOLIDITET')).toBe(1);
  expect(r.value('OV', 'OV_EK_MEDEL')).toBe(1.825);
});

test('a year without books comes from Historik, in five columns', () => {
  const r = bok({ tillagg: { historik: historik('Rad | 2024 | 2021\nÅrets resultat | 7 | -3\nSoliditet | 0.5 | 0.4') } });
  expect(r.rapporter[0]?.kolumner.map((k) => k.id)).toEqual(['2025', '2024', '2023', '2022', '2021']);
  expect([r.value('OV', 'OV_ARETS_RESULTAT', '2024'), r.value('OV', 'OV_ARETS_RESULTAT', '2021'), r.value('OV', 'OV_ARETS_RESULTAT', '2022')]).toEqual(['7.00', '-3.00', null]);
  expect(r.value('OV', 'OV_SOLIDITET', '2021')).toBe(0.4);
});

test('a key figure is reckoned for every year whose täljare and nämnare are known, whatever Historik says it is', () => {
  const r = bok({ tillagg: { historik: historik('Rad | 2023\nUtgående eget kapital | 200\nSumma tillgångar | 400\nSoliditet | 0.9'), medel: medel('2023 100\n2025 920') } });
  expect(r.value('OV', 'OV_SOLIDITET', '2023')).toBe(0.5);
  expect([r.value('OV', 'OV_EK_MEDEL', '2025'), r.value('OV', 'OV_EK_MEDEL', '2023')]).toEqual([1.586957, 2]);
});

test('the user’s own split of the incomes always adds up: the rest has a row', () => {
  const rows = (text: string) => bok({ tillagg: { historik: historik(text) } });
  const med = rows('Rad | 2023\nIntäkter/Medlemsbidrag | 700\nIntäkter övriga | 5');
  expect([med.amount('OV', 'OV_INTAKT_INTAKTER_MEDLEMSBIDRAG'), med.amount('OV', 'OV_INTAKTER_REST'), med.amount('OV', 'OV_INTAKTER_REST', '2023')]).toEqual(['800.00', '50.00', '5.00']);
  expect(med.rows('OV')).not.toContain('OV_INTAKTER');
  const utan = rows('Rad | 2023\nMedlemsbidrag | 700');
  expect([utan.amount('OV', 'OV_INTAKTER_REST'), utan.amount('OV', 'OV_INTAKTER_REST', '2023')]).toEqual(['50.00', null]);
  expect(rows('Rad | 2023\nVerksamhetens intäkter | 700\nMedlemsbidrag | 1').rows('OV')).toContain('OV_INTAKTER');
});

test('rows of the user’s own take the current years from Uppgifter; unknown is blank', () => {
  const tillagg = { historik: historik('Rad | 2023\nAntal insatser | 4\nAndel i arbete | 0.61\nLokalyta | 120'), uppgifter: new Map([uppgift('Antal insatser', 6), uppgift('Antal anställda', 2)]) };
  const r = bok({ tillagg });
  expect([r.value('OV', 'OV_EGEN_ANTAL_INSATSER'), r.value('OV', 'OV_EGEN_ANTAL_INSATSER', '2023'), r.value('OV', 'OV_EGEN_LOKALYTA')]).toEqual([6, 4, null]);
  expect(r.value('OV', 'OV_ANSTALLDA')).toBe(2);
  expect(r.rapporter[0]?.rader.find((x) => x.id === 'OV_EGEN_ANDEL_I_ARBETE')?.matt).toBe('andel');
});

test('a row of the user’s own is what its label says, else what its figures look like', () => {
  const r = bok({ tillagg: { historik: historik('Rad | 2023\nDeltagare i insatser | 110\nLokalkostnad per deltagare | 900\nBesök (antal) | 25000\nUtbetalt | 310000\nNöjda (%) | 90') } });
  const matt = (id: string): unknown => r.rapporter[0]?.rader.find((x) => x.id === `OV_EGEN_${id}`)?.matt;
  expect(['DELTAGARE_I_INSATSER', 'LOKALKOSTNAD_PER_DELTAGARE', 'BESOK_ANTAL', 'UTBETALT', 'NOJDA'].map(matt)).toEqual(['antal', 'belopp', 'antal', 'belopp', 'andel']);
});

describe('balanskrav', () => {
  const rule = (konto: string, rapportrad: string, balanskravsrad: string): Mappningsregel => {
    const [base] = regler(`${konto} | ${rapportrad}`);
    if (base === undefined) throw new Error('No rule');
    return { ...base, balanskravsrad };
  };

  test('every row stands, zero where no accounts are mapped', () => {
    const r = bok();
    expect(['BK_ARETS_RESULTAT', 'BK_REAVINSTER', 'BK_OREALISERADE', 'BK_EFTER_JUSTERINGAR', 'BK_RESULTAT'].map((rad) => r.amount('BK', rad))).toEqual(['460.00', '0.00', '0.00', '460.00', '460.00']);
    expect(r.rows('BK')).not.toContain('BK_RESERVERING');
  });

  test('gains are taken away, those with an exception given back, losses added', () => {
    const r = bok({
      fakta: [...BOCKER, ...fakta('Utfall 202505 3671 -100\nUtfall 202505 3672 -40\nUtfall 202505 7470 30\nUtfall 202505 1930 110')],
      regler: [...MAPPNING, rule('3671', 'Verksamhetens intäkter', 'Samtliga realisationsvinster'), rule('3672', 'Verksamhetens intäkter', '+ Realisationsvinster enligt undantagsmöjlighet'), rule('7470', 'Verksamhetens kostnader', 'Realisationsförluster enligt undantagsmöjlighet')],
    });
    expect(['BK_ARETS_RESULTAT', 'BK_REAVINSTER', 'BK_REAVINSTER_UNDANTAG', 'BK_REAFORLUSTER_UNDANTAG', 'BK_RESULTAT'].map((rad) => r.amount('BK', rad))).toEqual(['570.00', '-140.00', '40.00', '30.00', '500.00']);
  });

  test('eget kapital: opening from the facts, closing equal to balansräkningen, also when something is booked on it directly', () => {
    const plain = bok();
    expect([plain.amount('BK', 'BK_EK_IB'), plain.amount('BK', 'BK_EK_UB'), plain.rows('BK').includes('BK_EK_OVRIGT')]).toEqual(['1000.00', '1460.00', false]);
    const direkt = bok({ fakta: [...BOCKER, ...fakta('Utfall 202506 2010 25\nUtfall 202506 1930 -25\nUtfall 202512 8999 460\nUtfall 202512 2099 -460')] });
    expect([direkt.amount('BK', 'BK_EK_OVRIGT'), direkt.amount('BK', 'BK_EK_UB'), direkt.amount('BR', 'BR_SUMMA_EGET_KAPITAL')]).toEqual(['-25.00', '1435.00', '1435.00']);
  });
});

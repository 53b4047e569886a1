/** Mappning, Insatser, Uppgifter, dates and what a sheet is taken for. */
import { readDag, readPeriod } from '../../../../src/indata/tabell/dag';
import { identifieraBlad } from '../../../../src/indata/tabell/identifieraBlad';
import { lasInsatser } from '../../../../src/indata/tabell/lasInsatser';
import { lasMappning } from '../../../../src/indata/tabell/lasMappning';
import { lasUppgifter } from '../../../../src/indata/tabell/lasUppgifter';
import { tabell } from '../../../support/tabell';

describe('mappning', () => {
  const head = 'Från konto|Till konto|Motpart|Rapportrad|Not|Notrad\n';
  test('codes typed as numbers are text; one account alone is its own interval', () => {
    expect(lasMappning(tabell(`Regler\n\n${head}=1511||=102|Fordringar|=4|Kommun\n\n=2700|=2739||Skulder||`))).toMatchObject({
      ok: true,
      value: [
        { franKonto: '1511', tillKonto: '1511', motpart: '102', not: 'Not 4', kalla: { radnummer: 4 } },
        { franKonto: '2700', tillKonto: '2739', motpart: '', not: '', kassaflodesrad: '', kalla: { radnummer: 6 } },
      ],
    });
  });

  test.each([
    ['MAPPNING_KONTO_OLASLIGT', 'bank|=1999||Kassa', 'A'],
    ['MAPPNING_INTERVALL_BAKVANT', '=1999|=1900||Kassa', 'A'],
    ['MAPPNING_UTAN_RAPPORTRAD', '=1900|=1999||', 'D'],
    ['CELL_FELVARDE', '=1900|=1999||!#N/A', undefined],
  ])('%s', (kod, rad, kolumn) => {
    expect(lasMappning(tabell(head + rad))).toMatchObject({ ok: false, error: { kod, allvar: 'stopp', kallor: [{ radnummer: 2, ...(kolumn === undefined ? {} : { kolumn }) }] } });
  });
});

test('insatser: aliases, amounts, one project twice', () => {
  const head = 'Projekt|Benämning|Alias|Grupp|Beviljade medel\n';
  const result = lasInsatser(tabell(`${head}0010|Livsstilslyftet|Livstilslyftet; Livstilsckicken, LSL|Verksamhet|150 000`));
  expect(result).toMatchObject({ ok: true, value: [{ projekt: '0010', alias: ['Livstilslyftet', 'Livstilsckicken', 'LSL'], grupp: 'Verksamhet' }] });
  expect(result.ok && result.value[0]?.beviljadeMedel?.toString()).toBe('150000.00');
  expect(lasInsatser(tabell(`${head}1|A||G|\n1|B||G|`))).toMatchObject({ ok: false, error: { kod: 'INSATS_DUBBEL', fakta: { projekt: '1' } } });
  expect(lasInsatser(tabell(`${head}1|A||G|ca 5`))).toMatchObject({ ok: false, error: { kod: 'BELOPP_OLASLIGT', kallor: [{ radnummer: 2, kolumn: 'E' }] } });
});

describe('uppgifter', () => {
  test.each([['2025-08', 202508], ['=202508', 202508], ['=45870', 202508], ['202508', 202508]])('period %s', (cell, period) => {
    expect(lasUppgifter(tabell(`Räkenskapsår|=2025\nEnhet|Tkr\nPeriod till och med|${cell}\nEget|x`))).toMatchObject({ ok: true, value: { periodTillOchMed: period, enhet: 'tkr', rakenskapsar: 2025 } });
  });

  test.each([['Enhet|mnkr', 'UPPGIFT_OLASLIG'], ['Räkenskapsår|i år', 'UPPGIFT_OLASLIG'], ['Decimaler|=7', 'UPPGIFT_OLASLIG'], ['Enhet|kr\nEnhet|tkr', 'UPPGIFT_DUBBEL'], ['Enhet|!#REF!', 'CELL_FELVARDE']])('%s', (rad, kod) => {
    expect(lasUppgifter(tabell(rad))).toMatchObject({ ok: false, error: { kod, allvar: 'stopp' } });
  });

  test('a key without a value is absent', () => {
    expect(lasUppgifter(tabell('Förbund|\nEnhet|kr'))).toMatchObject({ ok: true, value: { forbund: null } });
  });
});

describe('identifieraBlad', () => {
  test.each([
    ['huvudbok', 2025, 'Huvudbok 2025\nKonto|Ver|Datum|Belopp\n1930|A1|2025-01-01|=5'],
    ['huvudbok', 2024, 'Konto|Ver|Datum|Belopp\n1930|A1|2024-05-01|=5\n1930|A1|2024-06-01|=5\n1930|A1|2025-01-01|=5'],
    ['huvudbok', 2025, 'Utskriven 2026-01-28\nPeriod 2025-01-01 – 2025-12-31\nKonto|Ver|Datum|Belopp\n1930|A1|2025-01-01|=5'],
    ['saldolista', 2024, 'Saldolista 202401-202412\nKonto|IB|UB\n1930|=1|=2'],
    ['saldolista', 2024, 'Kontostruktur|Utfall 2024\n1930 - Bank|=5'],
    ['ingaende', 2025, 'Konto|IB 2025\n1930|=5'],
    ['budget', 2025, 'Budget 2025\nKonto|Jan|Feb\n3511|=1|=2'],
    ['budget', 2025, 'Konto|Årsbudget 2025\n3511|=1'],
    ['okant', null, 'Namn|Telefon\nKarl|070'],
    ['okant', null, ''],
    ['uppgifter', null, 'Förbund|X\nRäkenskapsår|=2025'],
    ['kommentarer', null, 'Rad|Kommentar|Datum\nx|y|'],
    ['historik', null, 'Rad|=2024|=2023\nx|=1|=2'],
  ])('%s %s', (sort, ar, text) => {
    expect(identifieraBlad(tabell(text))).toMatchObject({ sort, ar });
  });

  test('the title decides only where headings leave it open', () => {
    expect(identifieraBlad(tabell('Konto|Saldo\n1930|=5', 'IB 2025'))).toMatchObject({ sort: 'saldolista', ar: 2025, arKalla: 'titel' });
    expect(identifieraBlad(tabell('Konto|Belopp\n1930|=5', 'Ingående balanser 2025')).sort).toBe('ingaende');
    expect(identifieraBlad(tabell('Konto|Belopp\n3511|=5', 'Budget 2025')).sort).toBe('budget');
  });
});

test('dates: six digits are a month or a day by the year that is read', () => {
  expect(readDag('250131', 2025)).toEqual({ datum: { ar: 2025, manad: 1, dag: 31 }, period: 202501 });
  expect(readDag('202501', 2025)).toEqual({ datum: null, period: 202501 });
  expect(readDag('201201', 2012)).toEqual({ datum: null, period: 201201 });
  expect(readDag('201201', 2020)).toEqual({ datum: { ar: 2020, manad: 12, dag: 1 }, period: 202012 });
  expect(readDag('201201', 2025)).toBeNull();
  expect(readDag('2025-02-30', 2025)).toBeNull();
  expect(readDag('2025-01-31 00:00:00', 2025)?.period).toBe(202501);
  expect(readPeriod('8', 2025)).toBe(202508);
  expect(readPeriod('2025-00', 2025)).toBe(202500);
});

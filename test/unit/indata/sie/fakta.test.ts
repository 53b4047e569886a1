import { sieFakta } from '../../../../src/indata/sie/fakta';
import { delaUpp } from '../../../../src/indata/sie/uppdelning';
import { mapDimensioner } from '../../../../src/indata/sie/dimension';
import { summera, total } from '../../../support/fakta';
import { cp437, readSie, sieBytes } from '../../../support/sie';

const HEAD = `#FLAGGA 0
#FORMAT PC8
#SIETYP 3
#RAR 0 20250101 20251231
#RAR -1 20240101 20241231
#DIM 1 "Kostnadsställe"
#DIM 6 "Projekt"
#DIM 20 "Motpart"
`;
const fakta = (text: string) => sieFakta(readSie(cp437(HEAD + text)));

describe('sieFakta on the reference cases', () => {
  test.each([
    ['skelleftea-norsjo-2025.se', 512_168_220, 406_861_680],
    ['solleftea-2025.se', 158_440_420, 98_002_900],
  ])('%s: books balance and the bank closes right, both years', (fil, bank, bankFjol) => {
    const { rader, issues } = sieFakta(readSie(sieBytes(fil)));
    expect(issues).toEqual([]);
    expect(total(rader, ({ slag, ar }) => slag === 'Utfall' && ar === 2025)).toBe(0);
    expect(total(rader, ({ slag, ar }) => slag === 'Utfall' && ar === 2024)).toBe(0);
    expect(total(rader, ({ konto, ar, slag }) => konto === '1930' && ar === 2025 && slag !== 'Budget')).toBe(bank);
    expect(total(rader, ({ konto, ar }) => konto === '1930' && ar === 2024)).toBe(bankFjol);
  });

  test('last year has its codes from #PSALDO, #OIB and #OUB', () => {
    const { rader } = sieFakta(readSie(sieBytes('skelleftea-norsjo-2025.se')));
    const fjol = rader.filter(({ ar, konto }) => ar === 2024 && (konto === '1511' || konto === '3521'));
    expect(summera(fjol, ['slag', 'period', 'konto', 'projekt', 'motpart'])).toEqual({
      'IB 202400 1511  102': 38_000_000, 'IB 202400 1511  103': 1_690_000, 'IB 202400 1511  104': 34_990_500,
      'Utfall 202412 1511  102': 1_874_800, 'Utfall 202412 1511  103': 60_000, 'Utfall 202412 1511  104': 1_034_500,
      'Utfall 202412 3521 1000 102': -137_100_000, 'Utfall 202412 3521 1000 103': -7_000_000,
    });
  });
});

describe('a breakdown is never added to its total', () => {
  test('type 3: total rows per month with a full breakdown', () => {
    const { rader } = fakta('#RES 0 3010 -300\n#PSALDO 0 202501 3010 {} -100\n#PSALDO 0 202501 3010 {1 "A"} -60\n#PSALDO 0 202501 3010 {1 "B"} -40\n#PSALDO 0 202502 3010 {} -200\n');
    expect(summera(rader, ['period', 'ansvar'])).toEqual({ '202501 A': -6000, '202501 B': -4000, '202502 ': -20_000 });
  });

  test('two partitions of one total: the one is taken', () => {
    const { rader } = fakta('#RES 0 3010 -100\n#PSALDO 0 202501 3010 {1 "A"} -100\n#PSALDO 0 202501 3010 {6 "P"} -100\n');
    expect(total(rader, () => true)).toBe(-10_000);
  });

  test('a partial breakdown leaves the rest without codes, and says so', () => {
    const { rader, issues } = fakta('#RES 0 3010 -100\n#PSALDO 0 202503 3010 {6 "P"} -30\n');
    expect(summera(rader, ['period', 'projekt'])).toEqual({ '202503 P': -3000, '202512 ': -7000 });
    expect(issues).toMatchObject([{ kod: 'SIE_UPPDELNING_OFULLSTANDIG', allvar: 'info', fakta: { konto: '3010' } }, { kod: 'SIE_PSALDO_STAMMER_EJ' }]);
  });

  test('opening balances: #IB is the total, #OIB its breakdown', () => {
    const { rader } = fakta('#IB 0 1510 100\n#OIB 0 1510 {20 "102"} 70\n#OIB 0 1510 {20 "103"} 30\n#IB 0 1930 50\n#OIB 0 1930 {1 "A"} 20\n');
    expect(summera(rader, ['slag', 'konto', 'ansvar', 'motpart'])).toEqual({ 'IB 1510  102': 7000, 'IB 1510  103': 3000, 'IB 1930  ': 3000, 'IB 1930 A ': 2000 });
  });

  test('balances of last year: #UB less #IB, by object where #OUB and #OIB tell', () => {
    const { rader } = fakta('#IB -1 1510 100\n#UB -1 1510 250\n#OIB -1 1510 {20 "102"} 100\n#OUB -1 1510 {20 "102"} 150\n#OUB -1 1510 {20 "103"} 100\n#RES -1 3010 -150\n');
    expect(summera(rader, ['slag', 'period', 'konto', 'motpart'])).toEqual({
      'IB 202400 1510 102': 10_000, 'Utfall 202412 1510 102': 5000, 'Utfall 202412 1510 103': 10_000, 'Utfall 202412 3010 ': -15_000,
    });
  });

  test('budget rows without a total are parts, unless they are the same sum twice', () => {
    const { rader } = fakta('#PBUDGET 0 202501 5010 {1 "A"} 10\n#PBUDGET 0 202501 5010 {1 "A" 6 "P"} 25\n#PBUDGET 0 202502 5010 {1 "A"} 10\n#PBUDGET 0 202502 5010 {6 "P"} 10\n');
    expect(summera(rader, ['slag', 'period'])).toEqual({ 'Budget 202501': 3500, 'Budget 202502': 1000 });
  });

  test('delaUpp: total, all, one set, part', () => {
    const rad = (dimension: string, ore: number) => ({ objekt: [{ dimension, kod: 'x' }], ore });
    expect(delaUpp([], 5)).toEqual({ rader: [], rest: 5, hel: true });
    expect(delaUpp([rad('1', 3), rad('6', 2)], 5)).toMatchObject({ rest: 0, hel: true, rader: [{ ore: 3 }, { ore: 2 }] });
    expect(delaUpp([rad('1', 3), rad('1', 2), rad('6', 4)], 5)).toMatchObject({ rest: 0, hel: true, rader: [{ ore: 3 }, { ore: 2 }] });
    expect(delaUpp([rad('1', 5), rad('6', 2), rad('6', 3)], 5)).toMatchObject({ rest: 0, hel: true, rader: [{ ore: 2 }, { ore: 3 }] });
    expect(delaUpp([rad('1', 3), rad('6', 4)], 9)).toMatchObject({ rest: 5, hel: false, rader: [{ ore: 4 }] });
  });
});

describe('years', () => {
  test('a voucher outside the year is no fact, and named', () => {
    const { rader, issues } = sieFakta(readSie(cp437(`${HEAD.replace('SIETYP 3', 'SIETYP 4')}#VER A 7 20260103 "sen"\n{\n#TRANS 1930 {} 5\n#TRANS 3010 {} -5\n}\n`)));
    expect(rader).toEqual([]);
    expect(issues).toMatchObject([{ kod: 'DATUM_UTANFOR_AR', allvar: 'fel', fakta: { ver: 'A 7', ar: 2026 } }]);
  });

  test('an import file without #RAR is dated by its vouchers', () => {
    const { rader, ar } = sieFakta(readSie(sieBytes('BL0001_typ4I.SI'), 'BL0001_typ4I.SI'));
    expect(ar).toMatchObject([{ nr: 0, ar: 2011 }]);
    expect(total(rader, () => true)).toBe(0);
    expect(rader.every(({ period }) => period === 201108)).toBe(true);
  });

  test('a broken year is said to be broken', () => {
    expect(sieFakta(readSie(sieBytes('BL0001_typ4.SE'))).issues.map(({ kod }) => kod)).toContain('SIE_BRUTET_AR');
  });
});

describe('dimensions', () => {
  test('by name, then by number; a second one of a kind has no place', () => {
    const dim = (names: readonly (readonly [string, string])[]) => {
      const { av, utanPlats } = mapDimensioner({ dimensioner: new Map(names), overdimension: new Map() }, [names.map(([dimension]) => ({ dimension, kod: 'x' }))]);
      return [Object.fromEntries(av), utanPlats];
    };
    expect(dim([['1', 'Ansvar'], ['6', 'Projekt'], ['20', 'Motpart'], ['21', 'Verksamhet']])).toEqual([{ 1: 'ansvar', 6: 'projekt', 20: 'motpart', 21: 'verksamhet' }, []]);
    expect(dim([['1', 'Resultatenheter'], ['7', 'Medarbetare']])).toEqual([{ 1: 'ansvar' }, ['7 Medarbetare']]);
    expect(dim([['1', 'Butik'], ['6', 'Aktion']])).toEqual([{ 1: 'ansvar', 6: 'projekt' }, []]);
    expect(dim([['1', 'Avdelning'], ['20', 'Ansvar']])).toEqual([{ 20: 'ansvar' }, ['1 Avdelning']]);
    expect(dim([['1', 'Ansvar'], ['22', 'Aktivitet']])).toEqual([{ 1: 'ansvar', 22: 'projekt' }, []]);
  });

  const koder = (dimensioner: string, ...listor: readonly string[]) => {
    const { rader, issues, benamningar } = fakta(`${dimensioner}\n${listor.map((lista, n) => `#PSALDO 0 202501 ${3010 + n} {${lista}} -${n + 1}`).join('\n')}\n`);
    const rad = (konto: string): string => rader.filter((r) => r.konto === konto).map(({ ansvar, verksamhet, projekt }) => [ansvar, verksamhet, projekt].join('/')).join(' ');
    return { koder: listor.map((_, n) => rad(String(3010 + n))), utan: issues.flatMap(({ kod, fakta: f }) => (kod === 'SIE_DIMENSION_UTAN_PLATS' ? [f['dimensioner']] : [])), projekt: Object.fromEntries(benamningar.projekt) };
  };

  test('a sub-dimension continues the codes of the one above it, whatever it is called', () => {
    expect(koder('#DIM 1 "Avdelning"\n#UNDERDIM 21 "Grupp" 1\n#UNDERDIM 22 "Delgrupp" 21', '21 "0101"', '1 "01" 21 "0102"', '22 "010203" 21 "0102" 1 "01"', '1 "02"')).toMatchObject({ koder: ['0101//', '0102//', '010203//', '02//'], utan: [] });
    expect(koder('#DIM 6 "Projekt"\n#UNDERDIM 30 "Moment" 6\n#OBJEKT 6 "7" "Steget"\n#OBJEKT 30 "71" "Steget, del 1"', '30 "71"')).toMatchObject({ koder: ['//71'], projekt: { 7: 'Steget', 71: 'Steget, del 1' } });
  });

  test('one with a name of ours keeps its own place; one named as its parent does not take the parent\'s', () => {
    expect(koder('#DIM 1 "Ansvar"\n#UNDERDIM 21 "Verksamhet" 1', '1 "01" 21 "5"')).toMatchObject({ koder: ['01/5/'], utan: [] });
    expect(koder('#DIM 1 "Butik"\n#UNDERDIM 21 "Avdelning" 1', '1 "01"', '21 "0101"')).toMatchObject({ koder: ['01//', '0101//'], utan: [] });
  });

  test('a code that does not continue the one above it has no place, and is named; so has one under an unknown dimension', () => {
    expect(koder('#DIM 1 "Avdelning"\n#UNDERDIM 21 "Grupp" 1', '1 "01" 21 "7"')).toMatchObject({ koder: ['01//'], utan: [['21 Grupp']] });
    expect(koder('#DIM 7 "Anställd"\n#UNDERDIM 21 "Grupp" 7\n#UNDERDIM 22 "Rund" 22', '21 "7"', '22 "8"')).toMatchObject({ koder: ['//', '//'], utan: [['21 Grupp', '22 Rund']] });
  });
});

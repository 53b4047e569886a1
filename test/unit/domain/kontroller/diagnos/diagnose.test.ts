import { diagnose } from '../../../../../src/domain/kontroller/diagnos/diagnose';
import { rankade } from '../../../../../src/domain/kontroller/diagnos/rankade';
import { fraga, kandidater, kort, kr } from './fragor';

const SKULDER_2025 = `
  konto 2510 | 58208.00   | 449929.00
  konto 2710 | 9874.00    | 7812.00 | utan_notrad
  konto 2731 | 10811.60   | 8552.40 | utan_notrad
  konto 2890 | 726353.00  | 998273.00
  konto 2991 | 1486258.00 | 0.00`;

const SKULDER_2024 = `
  konto 2510 | 449929.00 | 242001.50
  konto 2650 | 171363.00 | 106000.00
  konto 2710 | 7812.00   | 6900.00 | utan_notrad
  konto 2731 | 8552.40   | 7100.00 | utan_notrad
  konto 2790 | 13723.00  | 12000.00
  konto 2890 | 998273.00 | 800000.00
  konto 2980 | 39000.00  | 36000.00`;

const INTAKTER = `
  konto 3511 | 2825000.00 | 2881000.00
  konto 3521 | 1413000.00 | 1441000.00
  konto 3531 | 1413000.00 | 1441000.00
  konto 3561 | 2044642.10 | 742706.10
  konto 3990 | 458349.30  | 120558.10
  konto 3998 | 208201.50  | | ej_i_rr`;

const KOSTNADER = `
  konto 4531 | -3368595.20 | -2560000.00
  konto 7511 | -402000.20  | -318400.00
  konto 7698 | -208201.50  | | ej_i_rr`;

const FINANS = `
  finansnetto Finansnetto | 84297.20 | 113687.80
  konto 8411 | 88581.60 | 114639.60
  konto 8511 | -2484.40 | -951.80
  konto 8591 | -1800.00`;

describe('The differences of the two published reports', () => {
  test('Not 5 is short by the accounts without a note row, both years', () => {
    const orsak = diagnose(fraga('2270819.00', '2291504.60', SKULDER_2025));
    expect(orsak).toMatchObject({ art: 'konton', urval: 'hela', saknasI: 'vanster', exakt: true });
    expect([kort(orsak), orsak?.differens.toString()]).toEqual(['konton:hela 2710+2731', '-20685.60']);
    expect(kort(diagnose(fraga('1672288.00', '1688652.40', SKULDER_2024)))).toBe('konton:hela 2710+2731');
  });

  test('drift against RR: the same amount on both sides, with its accounts', () => {
    const orsak = diagnose(fraga('8362192.90', '8153991.40', INTAKTER, { motsida: { differens: kr('-208201.50'), kandidater: kandidater(KOSTNADER) } }));
    expect([kort(orsak), orsak?.exakt]).toEqual(['brutto 3998+7698', true]);
  });

  test('the printed tables, 1 kr apart, are a gross-up within the margin', () => {
    const motsida = { differens: kr('-208201.00'), kandidater: kandidater(KOSTNADER) };
    const orsak = diagnose(fraga('8362193.00', '8153991.00', INTAKTER, { motsida, marginal: kr('1.00') }));
    expect([kort(orsak), orsak?.exakt]).toEqual(['brutto 3998+7698', false]);
    expect(kort(diagnose(fraga('8362193.00', '8153991.00', '', { motsida })))).not.toBe('brutto');
  });

  test('a gross-up without known accounts is still told by its pattern', () => {
    expect(kort(diagnose(fraga('8362192.90', '8153991.40', '', { motsida: { differens: kr('-208201.50'), kandidater: [] } })))).toBe('brutto');
  });

  test('incomes and costs that both differ the same way are no gross-up: the result differs by twice as much', () => {
    expect(kort(diagnose(fraga('8362192.90', '8153991.40', '', { motsida: { differens: kr('208201.50'), kandidater: [] } })))).toBe('okand');
  });

  test('a figure typed with two digits transposed', () => {
    const orsak = diagnose(fraga('7783526.00', '7738526.00', SKULDER_2025));
    expect(orsak).toMatchObject({ art: 'omkastade', kandidat: null });
  });

  test('a budget row with the wrong sign', () => {
    const rader = 'budgetrad Norrlandskonferensen | -30000.00\nbudgetrad SamCoach | -827000.00\nbudgetrad Psykiatriveckan | -70000.00';
    expect(kort(diagnose(fraga('-867000.00', '-927000.00', rader)))).toBe('dubbel:tecken Norrlandskonferensen');
  });

  test('3,60 within the tolerance of tkr is rounding, with its account', () => {
    const konton = 'konto 3511 | 1388000.00\nkonto 3521 | 694000.00\nkonto 3531 | 694000.00\nkonto 3999 | -3.60 | -6.80 | oresutjamning';
    expect(kort(diagnose(fraga('2776000.00', '2775996.40', konton, { tolerans: kr('2000.00') })))).toBe('avrundning 3999');
    expect(kort(diagnose(fraga('2776000.00', '2775996.40', konton, { tolerans: kr('1.00') })))).toBe('konto 3999');
  });

  test("last year's total left standing", () => {
    const foregaende = { vanster: kr('3902590.00'), hoger: kr('3902590.00') };
    const orsak = diagnose(fraga('3902590.00', '5434415.00', 'rad Fordringar | 1365798.00 | 1290805.00\nrad Kassa och bank | 4068617.00 | 2611786.00', { foregaende }));
    expect(orsak).toMatchObject({ art: 'foregaende', sida: 'vanster', kandidat: null });
    expect(orsak?.art === 'foregaende' && orsak.iAr.toString()).toBe('5434415.00');
  });

  test('finansnetto in the result and not in the rows', () => {
    expect(kort(diagnose(fraga('1317907.00', '1233609.80', FINANS)))).toBe('finansnetto Finansnetto');
    expect(kort(diagnose(fraga('1317907.00', '1233610.00', 'finansnetto Finansnetto | 84298.00', { marginal: kr('1.00') })))).toBe('finansnetto Finansnetto');
  });

  test('kronor under a heading that says tkr', () => {
    expect(diagnose(fraga('8362193.00', '8362.00'))).toMatchObject({ art: 'faktor', faktor: 1000, storre: 'vanster', exakt: false });
    expect(diagnose(fraga('1601.66', '1601660.00'))).toMatchObject({ art: 'faktor', faktor: 1000, storre: 'hoger', exakt: true });
  });

  test('2 766 000 in the text, 2 776 000 in the table', () => {
    expect(diagnose(fraga('2766000.00', '2776000.00'))).toMatchObject({ art: 'siffra', satt: 'annan_siffra' });
  });
});

describe('One candidate', () => {
  test.each<[string, [string, string], string, string]>([
    ['an account that stands on one side only', ['1200.50', '1000.00'], 'konto 1510 | 200.50\nkonto 1520 | 333.00', 'konto 1510'],
    ['a line', ['1200.50', '1000.00'], 'rad Fordringar | -200.50', 'rad Fordringar'],
    ['the account before the line that it alone makes up', ['1200.50', '1000.00'], 'rad Moms | 200.50\nkonto 1681 | 200.50', 'konto 1681'],
    ['the suspicious before the ordinary', ['1200.50', '1000.00'], 'konto 1510 | 200.50\nkonto 1790 | 200.50 | | omappat', 'konto 1790'],
    ['an account with nothing explains nothing', ['1200.50', '1000.00'], 'konto 1510 | 0.00 | | omappat', 'okand'],
    ['a sign already seen to be wrong', ['-200.00', '-1400.40'], 'budgetrad A | 600.20 | | fel_tecken\nbudgetrad B | -800.20', 'dubbel:tecken A'],
    ["one item with last year's figure", ['5100.40', '5000.00'], 'konto 1510 | 700.10 | 800.50\nkonto 1520 | 410.00 | 390.00', 'foregaende 1510'],
    ['a row read in thousands', ['2500.00', '2001499.00'], 'budgetrad A | 2001.00\nbudgetrad B | 499.00', 'faktor A'],
    ['a lost decimal comma', ['277600.00', '2776.00'], '', 'faktor'],
    ['a zero too many', ['458349.30', '4583493.00'], '', 'siffra:tappad_siffra'],
    ['a dropped digit', ['458349.00', '45839.00'], '', 'siffra:tappad_siffra'],
  ])('%s', (_, [vanster, hoger], lista, expected) => {
    expect(kort(diagnose(fraga(vanster, hoger, lista)))).toBe(expected);
  });

  test('which side lacks it', () => {
    expect(diagnose(fraga('1200.50', '1000.00', 'konto 1510 | 200.50'))).toMatchObject({ saknasI: 'hoger' });
    expect(diagnose(fraga('1200.50', '1000.00', 'konto 1510 | -200.50'))).toMatchObject({ saknasI: 'vanster' });
  });

  test('others with the same amount are named too', () => {
    const orsak = diagnose(fraga('1200.50', '1000.00', 'konto 1510 | 200.50\nkonto 1520 | 200.50'));
    expect(orsak?.art === 'konto' && orsak.lika.map((k) => k.namn)).toEqual(['1520']);
  });

  test('what a side counts twice, when the other is the sum of all', () => {
    const konton = 'konto 1510 | 200.50\nkonto 1520 | 410.00\nkonto 1530 | 75.25';
    expect(diagnose(fraga('886.25', '685.75', konton))).toMatchObject({ art: 'dubbel', satt: 'tva_ganger', sida: 'vanster' });
    expect(diagnose(fraga('485.25', '685.75', konton))).toMatchObject({ art: 'konto', saknasI: 'vanster' });
  });

  test('a turned sign must agree with the side that is the sum of all', () => {
    const konton = 'konto 1510 | 200.50\nkonto 1520 | 410.00\nkonto 1530 | 75.25';
    expect(diagnose(fraga('284.75', '685.75', konton))).toMatchObject({ art: 'dubbel', satt: 'tecken', sida: 'vanster' });
    expect(kort(diagnose(fraga('1086.75', '685.75', konton)))).not.toContain('tecken');
  });
});

describe('Several candidates', () => {
  const OMAPPADE = 'konto 1510 | 200.51 | | omappat\nkonto 1520 | 410.13 | | omappat\nkonto 1530 | 75.25 | | omappat\nkonto 1540 | 913.49 | | omappat\nkonto 1550 | 318.04 | | omappat';

  test.each([
    ['all of them', '1917.42', 'konton:hela 1510+1520+1530+1540+1550'],
    ['all but one', '1507.29', 'konton:delmangd 1510+1530+1540+1550'],
    ['two of them', '728.17', 'konton:delmangd 1520+1550'],
    ['one', '75.25', 'konto 1530'],
    ['none', '75.26', 'okand 1510+1520+1530+1540+1550'],
  ])('suspicious: %s', (_, differens, expected) => {
    expect(kort(diagnose(fraga(differens, '0.00', `${OMAPPADE}\nkonto 3010 | 88888.88`)))).toBe(expected);
  });

  test('two weaknesses, each with its group', () => {
    const konton = `${OMAPPADE}\nkonto 3999 | 17.11 | | oresutjamning\nkonto 3740 | 4.40 | | oresutjamning`;
    expect(kort(diagnose(fraga('21.51', '0.00', konton)))).toBe('konton:hela 3999+3740');
    expect(kort(diagnose(fraga('1938.93', '0.00', konton)))).toBe('konton:hela 1510+1520+1530+1540+1550+3999+3740');
  });

  test('the suspicious and one more', () => {
    expect(kort(diagnose(fraga('90806.30', '0.00', `${OMAPPADE}\nkonto 3010 | 88888.88\nkonto 3020 | 1234.56`)))).toBe('konton:blandad 1510+1520+1530+1540+1550+3010');
  });

  test('rows at the end of a block that the total does not reach', () => {
    const rader = 'rad A | 100.10\nrad B | 2200.35\nrad C | 310.99\nrad D | 47.06\nrad E | 518.20';
    expect(kort(diagnose(fraga('3176.70', '2300.45', rader)))).toBe('konton:foljd C+D+E');
  });

  test('a run at the end of the block before one in the middle with the same sum', () => {
    const rader = 'rad A | 999.10\nrad B | 100.25\nrad C | 200.50\nrad D | 5000.00\nrad E | 200.50\nrad F | 100.25';
    expect(kort(diagnose(fraga('300.75', '0.00', rader)))).toBe('konton:foljd E+F');
  });

  test('transposed digits in one item, where no other could have them', () => {
    const konton = 'konto 4010 | 16345.00 | | omappat\nkonto 4020 | 2111.00';
    expect(diagnose(fraga('450.00', '0.00', konton))).toMatchObject({ art: 'okand' });
    const orsak = diagnose(fraga('45000.00', '0.00', 'konto 4010 | 161345.00\nkonto 4020 | 2111.00'));
    expect(orsak).toMatchObject({ art: 'omkastade', kandidat: { namn: '4010' } });
    expect(kort(diagnose(fraga('45000.00', '0.00', 'konto 4010 | 161345.00\nkonto 4020 | 272111.00')))).toBe('okand');
  });

  test('two ordinary accounts that only their sum speaks for', () => {
    const konton = 'konto 4010 | 100.10\nkonto 4020 | 2200.35\nkonto 4030 | 310.99\nkonto 4040 | 47.06\nkonto 4050 | 518.20';
    expect(kort(diagnose(fraga('2718.55', '0.00', konton)))).toBe('konton:summa 4020+4050');
  });

  test('round amounts that sum in many ways are no explanation', () => {
    const konton = Array.from({ length: 12 }, (_, i) => `konto ${4010 + i} | ${(i + 3) * 1000}.00 | | omappat`).join('\n');
    expect(kort(diagnose(fraga('47000.00', '0.00', konton)))).toMatch(/^okand/);
  });

  test('what nothing explains names the suspicious and what they would leave', () => {
    const orsak = diagnose(fraga('2270700.00', '2291504.60', SKULDER_2025));
    expect(kort(orsak)).toBe('okand 2710+2731');
    expect(orsak?.art === 'okand' && orsak.rest.toString()).toBe('-119.00');
  });
});

describe('What is no cause', () => {
  test('equal sides', () => {
    expect(diagnose(fraga('10.00', '10.00', 'konto 1510 | 0.00'))).toBeNull();
    expect(rankade(fraga('10.00', '10.00'))).toEqual([]);
  });

  test("both sides at last year's figures: the difference was there then too", () => {
    expect(kort(diagnose(fraga('3902590.00', '5434415.00', '', { foregaende: { vanster: kr('3902590.00'), hoger: kr('5434415.00') } })))).toBe('okand');
  });

  test('short figures with one digit unlike', () => {
    expect(kort(diagnose(fraga('23.00', '26.00')))).toBe('okand');
  });

  test('a margin never stretches a match over a difference of its own size', () => {
    expect(kort(diagnose(fraga('12.00', '10.00', 'konto 1510 | 3.00', { marginal: kr('1.00') })))).toBe('okand');
  });

  test('a hit among many round amounts stands behind transposed digits', () => {
    const budget = Array.from({ length: 60 }, (_, i) => `budgetrad B${i} | ${(i + 1) * 1000}.00`).join('\n');
    const orsaker = rankade(fraga('7783526.00', '7738526.00', budget)).map(kort);
    expect(orsaker.slice(0, 2)).toEqual(['omkastade', 'rad B44']);
  });
});

test('hundreds of candidates take milliseconds', () => {
  const konton = Array.from({ length: 500 }, (_, i) => `konto ${3000 + i} | ${(i * 7919) % 99991}.${10 + (i % 90)} | ${(i * 104729) % 88883}.37${i < 40 ? ' | omappat' : ''}`).join('\n');
  const question = fraga('1234567.89', '999999.01', konton);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    diagnose(question);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});

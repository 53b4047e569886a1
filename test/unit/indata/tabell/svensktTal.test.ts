import * as fc from 'fast-check';
import { parseSvensktTal, readTal } from '../../../../src/indata/tabell/svensktTal';

const TKR = { faktor: 1000, decimal: null } as const;
const ore = (text: string): number | string => {
  const tal = parseSvensktTal(text);
  if (tal.slag === 'ore') return tal.ore;
  return tal.slag === 'tom' ? 'tom' : tal.skal;
};

describe('parseSvensktTal', () => {
  test.each([
    ['1 234,50', 123_450],
    ['1\u00a0584\u00a0404,20', 158_440_420],
    ['1\u202f006,9', 100_690],
    ['1006,9', 100_690],
    ['1234.50', 123_450],
    ['– 423 231', -42_323_100],
    ['− 31', -3_100],
    ['- 952', -95_200],
    ['+ 602 852', 60_285_200],
    ['1 234,50-', -123_450],
    ['1 234,50 -', -123_450],
    ['(1 234,50)', -123_450],
    ['0,00', 0],
    ['-0', 0],
    ['1.584.404,20', 158_440_420],
    ['1,584,404.20', 158_440_420],
    ['1 234 kr', 123_400],
    ['1234,5000', 123_450],
    ['0,500', 50],
    [',50', 50],
  ])('%s', (text, expected) => {
    expect(ore(text)).toBe(expected);
  });

  test.each([
    ['', 'tom'],
    ['  \u00a0', 'tom'],
    ['–', 'tom'],
    ['1.234', 'tvetydigt'],
    ['1,234', 'tvetydigt'],
    ['-12,345', 'tvetydigt'],
    ['1 367 1 367', 'format'],
    ['12 34', 'format'],
    ['1234 567', 'format'],
    ['2 480**', 'format'],
    ['--5', 'format'],
    ['(-5)', 'format'],
    ['-5-', 'format'],
    ['12a', 'format'],
    [',', 'format'],
    ['1.584,404,20', 'format'],
    ['1234,567', 'decimaler'],
    ['99999999999999999', 'storlek'],
  ])('%s is said to be %s', (text, expected) => {
    expect(ore(text)).toBe(expected);
  });

  test('a unit allows the decimals that whole öre need', () => {
    expect(parseSvensktTal('1 006,912', TKR)).toEqual({ slag: 'ore', ore: 100_691_200 });
    expect(parseSvensktTal('0,00001', TKR)).toEqual({ slag: 'ore', ore: 1 });
    expect(parseSvensktTal('0,000001', TKR)).toEqual({ slag: 'olasligt', skal: 'decimaler' });
  });

  test('a cell: number, error value, blank', () => {
    expect(readTal(5_121_682.2)).toEqual({ slag: 'ore', ore: 512_168_220 });
    expect(readTal(0.1 + 0.2)).toEqual({ slag: 'ore', ore: 30 });
    expect(readTal(1.005)).toEqual({ slag: 'olasligt', skal: 'decimaler' });
    expect(readTal({ fel: '#REF!' })).toEqual({ slag: 'olasligt', skal: 'felvarde' });
    expect(readTal(null)).toEqual({ slag: 'tom' });
    expect(readTal(1006.912, TKR)).toEqual({ slag: 'ore', ore: 100_691_200 });
  });

  test('reads back what any Swedish style writes', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '');
    const minus = fc.constantFrom<(t: string) => string>((t) => `-${t}`, (t) => `−${t}`, (t) => `– ${t}`, (t) => `${t}-`, (t) => `(${t})`);
    const comma = fc.constantFrom(',', '.');
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), space, minus, comma, (value, gap, negate, mark) => {
        const kronor = String(Math.floor(Math.abs(value) / 100)).replace(/\B(?=(\d{3})+$)/g, gap);
        const text = `${kronor}${mark}${String(Math.abs(value) % 100).padStart(2, '0')}`;
        expect(parseSvensktTal(value < 0 ? negate(text) : text)).toEqual({ slag: 'ore', ore: value });
      }),
    );
  });

  test('never throws and never returns a part of an öre', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tal = parseSvensktTal(text);
        expect(tal.slag !== 'ore' || Number.isSafeInteger(tal.ore)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { Belopp, oreFromNumber } from '../../../../src/domain/belopp/belopp';

test('öre in, kronor out', () => {
  expect([Belopp.fromOre(-123450).toString(), Belopp.fromOre(5).toString(), Belopp.fromOre(0).toString()]).toEqual(['-1234.50', '0.05', '0.00']);
});

test('a sum that has lost its exactness is refused', () => {
  expect(() => Belopp.fromOre(2 ** 53)).toThrow(RangeError);
});

test.each(['1,50', '1.505', '', '+1', '1 000', 'NaN'])('%j is not an amount', (text) => {
  expect(Belopp.parse(text)).toBeNull();
});

test('shares are rounded to the öre, half away from zero', () => {
  expect(Belopp.fromOre(-1000).share(1, 12).toString()).toBe('-0.83');
  expect(Belopp.fromOre(-30).share(1, 12).toString()).toBe('-0.03');
});

test('property: sums in any order are the integer sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (ore) => {
      expect(Belopp.sum(ore.map((o) => Belopp.fromOre(o))).toString()).toBe(Belopp.fromOre(ore.reduce((a, b) => a + b, 0)).toString());
    }),
  );
});

test('property: a spreadsheet number with two decimals is its öre, one with more is none', () => {
  fc.assert(fc.property(fc.integer({ min: -4e12, max: 4e12 }), (ore) => oreFromNumber(ore / 100) === (ore === 0 ? 0 : ore)));
  expect([oreFromNumber(1.005), oreFromNumber(Number.NaN), oreFromNumber(1e300)]).toEqual([null, null, null]);
});

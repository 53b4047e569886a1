import fc from 'fast-check';
import { fromSerial, isDatum, toIso, toSerial } from '../../../../src/domain/period/period';

test.each([[36526, '2000-01-01'], [45658, '2025-01-01'], [46022, '2025-12-31'], [61, '1900-03-01'], [45351, '2024-02-29']])('serial %d is %s', (serial, iso) => {
  const datum = fromSerial(serial);
  expect(datum && toIso(datum)).toBe(iso);
  expect(datum && toSerial(datum)).toBe(serial);
});

test('serials that Excel counts wrongly, and days that do not exist, are refused', () => {
  expect([fromSerial(60), fromSerial(-1), fromSerial(Number.NaN), toSerial({ ar: 2025, manad: 2, dag: 29 })]).toEqual([null, null, null, null]);
});

test('property: every serial is a day and comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 109000 }), (serial) => {
      const datum = fromSerial(serial);
      return datum !== null && isDatum(datum) && toSerial(datum) === serial;
    }),
  );
});

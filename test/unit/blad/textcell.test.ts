import fc from 'fast-check';
import { textCell } from '../../../src/blad/textcell';

test.each(['=1+1', '+46', '-5', '@a', '\tx', '\nx', '\rx', "'x", '1511', '2025-12', '1/4', '50 %', 'TRUE', 'Sant', 'maj 2025', 'Mar 5', ' x'])('%j gets an apostrophe', (text) => {
  expect(textCell(text)).toBe(`'${text}`);
});

test.each(['Driftbidrag från staten', 'Not 3', 'Östra', 'RR_INTAKTER_2025', 'Utfall'])('%s is written as it is', (text) => {
  expect(textCell(text)).toBe(text);
});

test('property: what is written begins with a letter or an apostrophe, and nothing of the text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const written = textCell(text);
      expect(written).toMatch(/^(\p{L}|')/u);
      expect(written === text || written === `'${text}`).toBe(true);
    }),
  );
});

/** Damaged bytes: the reader never throws, and books that it lets through still say what their records say. */
import * as fc from 'fast-check';
import { sieFakta } from '../../../../src/indata/sie/fakta';
import { parseSie } from '../../../../src/indata/sie/parseSie';
import { sieBytes } from '../../../support/sie';

test('mutated bytes: no crash, whole öre only', () => {
  const files = ['BL0001_typ4.SE', 'MAMUT_SIE3_EXPORT.SE', 'solleftea-2025.se', 'Norstedts%20Revision%20SIE%201.SE'].map((fil) => sieBytes(fil).subarray(0, 20_000));
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(10, 13, 32, 34, 35, 45, 46, 92, 123, 125));
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), byte), { maxLength: 40 }), (file, changes) => {
      const bytes = Uint8Array.from(file);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const result = parseSie(bytes, 'bok.se');
      if (!result.ok) return;
      expect(sieFakta(result.value).rader.every(({ ore }) => Number.isSafeInteger(ore))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

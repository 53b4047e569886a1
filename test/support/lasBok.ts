/** Awkward sheets read to books, in one line each. Amounts in öre. */
import { identifieraBlad } from '../../src/indata/tabell/identifieraBlad';
import { lasDel } from '../../src/indata/tabell/lasDel';
import type { Lasning } from '../../src/indata/tabell/lasning';
import type { RawTable } from '../../src/indata/rawTable';
import { summera } from './fakta';
import { lasDelar } from './lasBlad';

/** Every row of the sheet is read or set aside. */
export function las(blad: RawTable): readonly Lasning[] {
  const lasningar = lasDelar(blad);
  for (const { lasta, asido } of lasningar) expect(lasta + asido.length).toBe(blad.celler.length);
  return lasningar;
}
export const bok = (blad: RawTable): Record<string, number> => summera(las(blad).flatMap(({ rader }) => rader), ['slag', 'period', 'konto', 'projekt']);
export const koder = (blad: RawTable): readonly string[] => las(blad).flatMap(({ issues }) => issues.map(({ kod, allvar }) => `${kod} ${allvar}`));
export const delar = (blad: RawTable): readonly string[] => identifieraBlad(blad).delar.map(({ sort, ar }) => `${sort} ${ar}`);
export const vagran = (blad: RawTable): readonly string[] => identifieraBlad(blad).delar.flatMap((del) => {
  const result = lasDel(blad, del);
  return result.ok ? [] : [result.error.kod];
});


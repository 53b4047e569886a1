/** Rows of `Uppgifter` that say what a sheet or a column is (`Blad X`, `Kolumn D i X`) and say nothing: no such sheet, or no such kind. */
import type { Issue } from '../domain/issue';
import type { Ovriguppgift } from '../domain/mappning/typer';
import type { RawTable } from '../indata/rawTable';
import { ANVANDS_INTE, BLADNYCKEL, parseBladval, SORTORD } from './bladval';
import { KOLUMNNYCKEL, KOLUMNORD, parseKolumnord } from './kolumnratt';

export function papekaBladval(ovriga: readonly Ovriguppgift[], tabeller: readonly RawTable[]): readonly Issue[] {
  const finns = new Set(tabeller.map((t) => t.blad.toLowerCase()));
  return ovriga.flatMap(({ text, varde, kalla }): readonly Issue[] => {
    const kolumn = KOLUMNNYCKEL.exec(text);
    const blad = kolumn?.[2] ?? BLADNYCKEL.exec(text)?.[1];
    if (blad === undefined) return [];
    const kand = kolumn === null ? parseBladval(String(varde)) : parseKolumnord(String(varde));
    const ord = kolumn === null ? Object.values(SORTORD) : KOLUMNORD;
    if (kand === null) return [{ kod: 'BLADVAL_OKANT', allvar: 'varning', fakta: { blad, varde, finns: [ANVANDS_INTE, ...ord] }, kallor: [kalla] }];
    return finns.has(blad.toLowerCase()) ? [] : [{ kod: 'BLADVAL_UTAN_BLAD', allvar: 'varning', fakta: { blad }, kallor: [kalla] }];
  });
}

/** Reads the user's `Kommentarer`: which line each is written about, and where it stands. */
import type { Kommentar } from '../../domain/rapporter/tillagg';
import type { RawTable } from '../rawTable';
import { KOMMENTARER_ORD } from './agarblad';
import type { Agarlasning } from './agarlasare';
import { Agarlasare } from './agarlasare';
import { toText } from './cell';
import { findNyckelrad } from './nyckelrad';

/** The comments in the sheet's order; a row without a line or without a text is no comment. */
export function lasKommentarer(tabell: RawTable): Agarlasning<readonly Kommentar[]> {
  const lasare = new Agarlasare(tabell);
  const found = findNyckelrad(tabell, KOMMENTARER_ORD, ['rad', 'kommentar']);
  const rader: Kommentar[] = [];
  tabell.celler.forEach((cells, rad) => {
    if (found === null || rad <= found.rad) return;
    const text = lasare.text(rad, found.kolumn.kommentar);
    const etikett = toText(cells[found.kolumn.rad ?? -1]);
    if (text !== null && etikett !== '') rader.push({ rad: etikett, text });
  });
  return { varde: rader, issues: lasare.issues };
}

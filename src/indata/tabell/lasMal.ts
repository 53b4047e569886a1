/** Reads the user's `Mål`: the board's goals, those with a limit to be reckoned, the others with kept text. */
import type { Malrad, Malslag } from '../../domain/rapporter/tillagg';
import type { RawTable } from '../rawTable';
import { MAL_ORD } from './agarblad';
import type { Agarlasning } from './agarlasare';
import { Agarlasare } from './agarlasare';
import { isBlankRow, toNyckel, toText } from './cell';
import { findNyckelrad } from './nyckelrad';

const SLAG: Readonly<Record<string, Malslag>> = { hogst: 'Högst', max: 'Högst', lagst: 'Lägst', minst: 'Lägst', min: 'Lägst', text: 'Text' };

/** The goals in the sheet's order. An unknown kind is told of and read as text. */
export function lasMal(tabell: RawTable): Agarlasning<readonly Malrad[]> {
  const lasare = new Agarlasare(tabell);
  const found = findNyckelrad<keyof typeof MAL_ORD>(tabell, MAL_ORD, ['mal', 'slag']);
  const rader: Malrad[] = [];
  tabell.celler.forEach((cells, rad) => {
    if (found === null || rad <= found.rad || isBlankRow(cells)) return;
    const { kolumn } = found;
    const mal = lasare.text(rad, kolumn.mal);
    if (mal === null) return;
    const slagtext = toText(cells[kolumn.slag ?? -1]);
    const slag = SLAG[toNyckel(slagtext)];
    if (slag === undefined && slagtext !== '') lasare.refuse('MAL_OKANT_SLAG', 'varning', lasare.kalla(rad, kolumn.slag ?? 0), slagtext);
    const grans = slag === undefined || slag === 'Text' ? null : lasare.tal(rad, kolumn.grans);
    rader.push({ mal, text: toText(cells[kolumn.mal ?? -1]), slag: slag ?? 'Text', grans, bedomning: lasare.text(rad, kolumn.bedomning), motivering: lasare.text(rad, kolumn.motivering) });
  });
  return { varde: rader, issues: lasare.issues };
}

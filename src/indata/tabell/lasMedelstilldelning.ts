/** Reads the user's `Medelstilldelning`: one row a year; a year without an amount is a prognosis to be reckoned. */
import type { Medelsrad } from '../../domain/rapporter/tillagg';
import type { RawTable } from '../rawTable';
import { MEDELSTILLDELNING_ORD } from './agarblad';
import type { Agarlasning } from './agarlasare';
import { Agarlasare } from './agarlasare';
import { isBlankRow, toText } from './cell';
import { findNyckelrad } from './nyckelrad';

/** The years in order, oldest first. A row whose year cannot be read is told of and left out. */
export function lasMedelstilldelning(tabell: RawTable): Agarlasning<readonly Medelsrad[]> {
  const lasare = new Agarlasare(tabell);
  const found = findNyckelrad<keyof typeof MEDELSTILLDELNING_ORD>(tabell, MEDELSTILLDELNING_ORD, ['ar', 'medelstilldelning']);
  const rader: Medelsrad[] = [];
  tabell.celler.forEach((cells, rad) => {
    if (found === null || rad <= found.rad || isBlankRow(cells)) return;
    const { ar: arKolumn = 0, medelstilldelning, slag } = found.kolumn;
    const ar = Number(toText(cells[arKolumn]));
    if (!Number.isInteger(ar) || ar < 1990 || ar > 2199) lasare.refuse('MEDEL_UTAN_AR', 'varning', lasare.kalla(rad, arKolumn), toText(cells[arKolumn]));
    else if (rader.some((r) => r.ar === ar)) lasare.refuse('MEDEL_DUBBELT_AR', 'varning', lasare.kalla(rad, arKolumn), String(ar));
    else rader.push({ ar, belopp: lasare.tal(rad, medelstilldelning), slag: lasare.text(rad, slag) });
  });
  return { varde: rader.sort((a, b) => a.ar - b.ar), issues: lasare.issues };
}

/** The amounts of `Insatser` by project code, as cells that the reports refer to: granted money, and the user's own prognosis (net). */
import { Belopp } from '../../domain/belopp/belopp';
import type { Agarcell } from '../../domain/rapporter/typer';
import type { RawTable } from '../rawTable';
import { INSATSER_ORD } from './agarblad';
import type { Agarlasning } from './agarlasare';
import { Agarlasare } from './agarlasare';
import { toKod } from './cell';
import { findNyckelrad } from './nyckelrad';

export interface Insatsceller {
  readonly beviljat: ReadonlyMap<string, Agarcell>;
  readonly prognos: ReadonlyMap<string, Agarcell>;
}

/** Rows that `lasInsatser` has accepted: here only the places are of interest. */
export function lasInsatsceller(tabell: RawTable): Agarlasning<Insatsceller> {
  const lasare = new Agarlasare(tabell);
  const found = findNyckelrad<keyof typeof INSATSER_ORD>(tabell, INSATSER_ORD, ['projekt', 'benamning', 'grupp']);
  const beviljat = new Map<string, Agarcell>();
  const prognos = new Map<string, Agarcell>();
  tabell.celler.forEach((cells, rad) => {
    const projekt = toKod(cells[found?.kolumn.projekt ?? -1]);
    if (found === null || rad <= found.rad || projekt === '') return;
    const add = (celler: Map<string, Agarcell>, kolumn: number | undefined): void => {
      const cell = lasare.tal(rad, kolumn);
      if (cell !== null) celler.set(projekt, { kalla: cell.kalla, varde: Belopp.round(cell.tal) });
    };
    add(beviljat, found.kolumn.beviljadeMedel);
    add(prognos, found.kolumn.prognos);
  });
  return { varde: { beviljat, prognos }, issues: lasare.issues };
}

/** What a sheet's other columns say of whose books it holds and what counts: several companies in one list, or vouchers that were cancelled. */
import { columnLetter } from '../../shared/columnLetter';
import type { Anmalan } from '../issuesamlare';
import type { RawCell, RawTable } from '../rawTable';
import { toNyckel, toText } from './cell';
import { readKontokod } from './kontokod';
import type { Kolumnval } from './kolumnval';

const FORETAG = /^(?:foretag|bolag|forbund|juridiskperson|juridiskenhet)s?(?:kod|nr|nummer|namn|id)?$/;
const STATUS = /^(?:ver|verifikat|verifikations|rad)?status$/;
const MAKULERAD = /^(?:makuler|annuller|struk|borttag)/;
const JA = /^(?:ja|j|x|1|sant|true)$/;
const VISADE = 5;

/** Told as warnings, since the rows are read as all others. */
export function omfangIssues(tabell: RawTable, val: Kolumnval): readonly Anmalan[] {
  const rubriker = tabell.celler[val.rad] ?? [];
  const rader = tabell.celler.map((cells, rad) => ({ cells, rad })).slice(val.rad + 1).filter(({ cells }) => readKontokod(cells[val.enkel.konto ?? -1]) !== null);
  return rubriker.flatMap((cell, index): readonly Anmalan[] => {
    const nyckel = toNyckel(toText(cell));
    const kalla = (rad: number) => ({ namn: tabell.blad, radnummer: tabell.rowIndex + rad + 1, kolumn: columnLetter(tabell.columnIndex + index) });
    const kolumn = toText(cell);
    if (FORETAG.test(nyckel)) {
      const varden = [...new Set(rader.map(({ cells }) => toText(cells[index])).filter((text) => text !== ''))];
      return varden.length < 2 ? [] : [{ kod: 'FLERA_FORETAG', allvar: 'varning', fakta: { kolumn, varden: varden.slice(0, VISADE), antal: varden.length }, kallor: [kalla(val.rad)] }];
    }
    const makulerade = rader.filter(({ cells }) => isMakulerad(nyckel, cells[index]));
    const [first] = makulerade;
    return first === undefined ? [] : [{ kod: 'MAKULERADE_RADER', allvar: 'varning', fakta: { kolumn, antal: makulerade.length }, kallor: [kalla(first.rad)] }];
  });
}

function isMakulerad(rubrik: string, cell: RawCell | undefined): boolean {
  const varde = toNyckel(toText(cell));
  return (STATUS.test(rubrik) && MAKULERAD.test(varde)) || (MAKULERAD.test(rubrik) && (JA.test(varde) || MAKULERAD.test(varde)));
}

/** Reads the user's `Historik`: adopted figures of earlier years, one row a line, one column a year. Numbers are kept as they stand. */
import { slug } from '../../domain/rapporter/nyckel';
import type { Historik, Historikrad, Talcell } from '../../domain/rapporter/tillagg';
import type { RawTable } from '../rawTable';
import { HISTORIK_ORD } from './agarblad';
import type { Agarlasning } from './agarlasare';
import { Agarlasare } from './agarlasare';
import { isBlankRow, toText } from './cell';
import { findNyckelrad } from './nyckelrad';

/** Reads every row with a label; of two with one label the first holds, and the other is told of. */
export function lasHistorik(tabell: RawTable): Agarlasning<Historik> {
  const lasare = new Agarlasare(tabell);
  const found = findNyckelrad(tabell, HISTORIK_ORD, ['rad']);
  const rubrik = found?.kolumn.rad ?? 0;
  const kolumner = found === null ? [] : yearColumns(tabell, found.rad);
  const rader = new Map<string, Historikrad>();
  tabell.celler.forEach((cells, rad) => {
    const etikett = toText(cells[rubrik]);
    if (found === null || rad <= found.rad || isBlankRow(cells) || etikett === '') return;
    const nyckel = slug(etikett);
    if (rader.has(nyckel)) {
      lasare.refuse('HISTORIK_DUBBEL', 'varning', lasare.kalla(rad, rubrik), etikett);
      return;
    }
    const varden = kolumner.map(({ ar, index }) => [ar, lasare.tal(rad, index)] as const).filter((v): v is readonly [number, Talcell] => v[1] !== null);
    rader.set(nyckel, { etikett, nyckel, varden: new Map(varden) });
  });
  return { varde: { ar: kolumner.map((k) => k.ar), rader: [...rader.values()] }, issues: lasare.issues };
}

function yearColumns(tabell: RawTable, rad: number): readonly { readonly ar: number; readonly index: number }[] {
  return (tabell.celler[rad] ?? []).flatMap((cell, index) => (/^(?:19|20)\d{2}$/.test(toText(cell)) ? [{ ar: Number(toText(cell)), index }] : []));
}

/**
 * What someone has changed by hand in the rows of `Saldon` since they were written. Each row's control number tells whether it is as we
 * left it, so a ledger with new rows or other amounts is no change; which cell it was is told by the row that is to stand there.
 */
import type { Andring } from '../blad/granskningsplan';
import { readControl, sumOf } from '../blad/radkontroll';
import type { Radkontroll, Tabellplan } from '../blad/tabellplan';
import { dataOf, rowKey } from '../blad/tabellplan';
import { columnLetter } from '../shared/columnLetter';
import { andringText } from '../text/andringstexter';
import type { Tabellage } from './tableSheet';

/** A whole column may have been pasted over: so many are listed, and the rest are in the same place. */
const MAX_LISTED = 40;

interface Tabelldata {
  readonly plan: Tabellplan;
  readonly lage: Tabellage;
  readonly radkontroll: Radkontroll;
}

type Rad = readonly unknown[];

export function changesInData(tabell: Tabelldata): readonly Andring[] {
  const { lage, plan, radkontroll: { kolumn, data } } = tabell;
  if ((lage.values[0]?.length ?? 0) <= kolumn) return [];
  const tal = lage.values.map((rad) => readControl(rad[kolumn]));
  const sedda = new Set<number>();
  const skall = plannedByIdentity(plan);
  const andrade = lage.values.flatMap((rad, n): readonly Andring[] => {
    const own = tal[n];
    const ny = own === null || own === undefined || sedda.has(own.ordning);
    if (!ny) sedda.add(own.ordning);
    if (!ny && own.summa === sumOf(data.map((c) => rad[c]))) return [];
    return changesInRow(tabell, { rad, rowNumber: plan.huvud.length + 2 + n }, skall);
  });
  return [...andrade.slice(0, MAX_LISTED), ...removed(lage.titel, sedda, tal.some((t) => t?.sist === true))];
}

function changesInRow({ lage, plan, radkontroll: { data } }: Tabelldata, { rad, rowNumber }: { readonly rad: Rad; readonly rowNumber: number }, skall: ReadonlyMap<string, Rad>): readonly Andring[] {
  const place = (c: number): string => `${lage.titel}!${columnLetter(c)}${rowNumber}`;
  const ska = skall.get(rowKey(plan.identitet, rad));
  if (ska === undefined) return [{ plats: place(0), vad: andringText.saldorad, stod: plan.identitet.map((c) => shown(rad[c])).filter((t) => t !== '').join(' '), ska: andringText.aterstallda }];
  return data.filter((c) => rad[c] !== ska[c]).map((c) => ({ plats: place(c), vad: `${andringText.saldo} (${plan.kolumner[c]?.rubrik ?? ''})`, stod: shown(rad[c]), ska: shown(ska[c]) }));
}

/** Places that no row has any longer, and the last one where nobody is last. */
function removed(titel: string, sedda: ReadonlySet<number>, sist: boolean): readonly Andring[] {
  const hogst = Math.max(0, ...sedda);
  const antal = hogst - sedda.size + (sist ? 0 : 1);
  return antal <= 0 || sedda.size === 0 ? [] : [{ plats: titel, vad: andringText.saldorader, stod: '', ska: andringText.aterstallda }];
}

function plannedByIdentity({ identitet, rader }: Tabellplan): ReadonlyMap<string, Rad> {
  return new Map(rader.map((rad) => rad.map(dataOf)).map((celler) => [rowKey(identitet, celler), celler]));
}

const shown = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '');

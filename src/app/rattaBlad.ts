/** Writes what the user says that a sheet is into `Uppgifter`, or takes the word back; the sheet itself is not touched. */
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';
import { identifieraBlad } from '../indata/tabell/identifieraBlad';
import { uppgiftsrader } from '../indata/tabell/uppgiftsrader';
import type { Result } from '../shared/result';
import { bladnyckel } from './bladval';
import type { Cellskrivning, Panelbok } from './panelbok';

/** `sort`: the words of the setting, or null to leave it to the content again. */
export interface Bladrattning {
  readonly blad: string;
  readonly sort: string | null;
}

const NYTT_BLAD: RawTable = { blad: 'Uppgifter', rowIndex: 0, columnIndex: 0, celler: [['Uppgift', 'Värde'], ['Förbund', null], ['Räkenskapsår', null], ['Enhet', 'kr']] };

export async function rattaBlad(bok: Panelbok, tabeller: readonly RawTable[], rattning: Bladrattning): Promise<Result<null, Issue>> {
  const found = tabeller.find((t) => identifieraBlad(t).sort === 'uppgifter');
  if (found === undefined) {
    const added = await bok.copyTables([{ tabell: NYTT_BLAD, fran: null }]);
    if (!added.ok) return added;
  }
  return bok.writeCells(planRattning(found ?? NYTT_BLAD, rattning));
}

/** The sheet's row is changed where it stands, else added below the last. */
export function planRattning(tabell: RawTable, { blad, sort }: Bladrattning): readonly Cellskrivning[] {
  const rader = uppgiftsrader(tabell);
  const nyckel = bladnyckel(blad);
  const own = rader.find((r) => r.text.toLowerCase() === nyckel.toLowerCase());
  const index = own?.index ?? rader[0]?.index ?? 0;
  const rad = own?.rad ?? tabell.celler.length;
  const cell = (n: number, fore: string | null, efter: string | null): Cellskrivning => ({ blad: tabell.blad, rowIndex: tabell.rowIndex + rad, columnIndex: tabell.columnIndex + index + n, fore, efter });
  if (own !== undefined) return [cell(1, typeof own.varde === 'string' ? own.varde : null, sort)];
  return sort === null ? [] : [cell(0, null, nyckel), cell(1, null, sort)];
}

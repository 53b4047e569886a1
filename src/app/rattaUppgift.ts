/** Writes what the user says that a sheet or a column is into `Uppgifter`, or takes the word back; the sheet itself is not touched. */
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';
import { uppgiftsrader } from '../indata/tabell/uppgiftsrader';
import type { Result } from '../shared/result';
import { ensureBlad, findEgetBlad } from './egetBlad';
import type { Cellskrivning, Panelbok } from './panelbok';

/** `varde`: the words of the setting, or null to leave it to the content again. */
export interface Uppgiftsrattning {
  readonly nyckel: string;
  readonly varde: string | null;
}

const NYTT_BLAD: RawTable = { blad: 'Uppgifter', rowIndex: 0, columnIndex: 0, celler: [['Uppgift', 'Värde'], ['Förbund', null], ['Räkenskapsår', null], ['Enhet', 'kr']] };

export async function rattaUppgift(bok: Panelbok, tabeller: readonly RawTable[], rattning: Uppgiftsrattning): Promise<Result<null, Issue>> {
  const tabell = await ensureBlad(bok, tabeller, { funnet: findEgetBlad(tabeller, 'uppgifter'), nytt: NYTT_BLAD });
  return tabell.ok ? bok.writeCells(planRattning(tabell.value, rattning)) : tabell;
}

/** The key's row is changed where it stands, else added below the last. */
export function planRattning(tabell: RawTable, { nyckel, varde }: Uppgiftsrattning): readonly Cellskrivning[] {
  const rader = uppgiftsrader(tabell);
  const own = rader.find((r) => r.text.toLowerCase() === nyckel.toLowerCase());
  const index = own?.index ?? rader[0]?.index ?? 0;
  const rad = own?.rad ?? tabell.celler.length;
  const cell = (n: number, fore: string | null, efter: string | null): Cellskrivning => ({ blad: tabell.blad, rowIndex: tabell.rowIndex + rad, columnIndex: tabell.columnIndex + index + n, fore, efter });
  if (own !== undefined) return [cell(1, typeof own.varde === 'string' ? own.varde : null, varde)];
  return varde === null ? [] : [cell(0, null, nyckel), cell(1, null, varde)];
}

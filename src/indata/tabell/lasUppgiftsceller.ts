/** The cells of `Uppgifter` by key, for the reports that refer to them. What the keys mean is read by `lasUppgifter`. */
import { folded } from '../../domain/rapporter/nyckel';
import type { Talcell } from '../../domain/rapporter/tillagg';
import type { Agarcell } from '../../domain/rapporter/typer';
import { Agarlasare } from './agarlasare';
import type { RawTable } from '../rawTable';
import { isBlank, isRawError } from './cell';
import { uppgiftsrader } from './uppgiftsrader';

/** Every key that has a value; of two with one key the first holds. */
export function lasUppgiftsceller(tabell: RawTable): ReadonlyMap<string, Talcell | Agarcell> {
  const lasare = new Agarlasare(tabell);
  const celler = new Map<string, Talcell | Agarcell>();
  for (const { rad, index, text, varde } of uppgiftsrader(tabell)) {
    const nyckel = folded(text);
    if (celler.has(nyckel) || isBlank(varde) || isRawError(varde)) continue;
    const cell = typeof varde === 'number' ? lasare.tal(rad, index + 1) : lasare.text(rad, index + 1);
    if (cell !== null) celler.set(nyckel, cell);
  }
  return celler;
}

/** Not 1 is the user's own text, kept in `Uppgifter`. */
import { CELLNYCKLAR, spellings } from '../mappning/uppgiftsnycklar';
import { folded } from './nyckel';
import type { Tillagg } from './tillagg';

const PRINCIPER = spellings(CELLNYCKLAR.principer).map(folded);

/** The text of Not 1, or null: where it stands, the notes of the mapping begin at 2. */
export function principtextIn({ uppgifter }: Tillagg): string | null {
  const cell = PRINCIPER.map((nyckel) => uppgifter.get(nyckel)).find((c) => c !== undefined);
  return cell === undefined || 'tal' in cell || typeof cell.varde !== 'string' ? null : cell.varde;
}

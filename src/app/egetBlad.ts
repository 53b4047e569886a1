/**
 * The user's own sheet of a kind, as every reading finds it: by its content, else by its title. Where there is none it can be made, but
 * never in the place of something else that has the title.
 */
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';
import { identifieraBlad, type Bladsort } from '../indata/tabell/identifieraBlad';
import { titelsort } from '../indata/tabell/titelsort';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Arbetsbok } from './ports';

export function findEgetBlad(tabeller: readonly RawTable[], sort: Bladsort): RawTable | undefined {
  const fynd = tabeller.map((tabell) => ({ tabell, sort: identifieraBlad(tabell).sort }));
  return (fynd.find((f) => f.sort === sort) ?? fynd.find((f) => f.sort === 'okant' && titelsort(f.tabell) === sort))?.tabell;
}

/** Why a sheet cannot be made: another one has its title. */
export function takenTitle(tabeller: readonly RawTable[], { blad }: RawTable): Issue | null {
  return tabeller.some((t) => t.blad.toLowerCase() === blad.toLowerCase()) ? { kod: 'BLAD_UPPTAGET', allvar: 'stopp', fakta: { blad }, kallor: [{ namn: blad }] } : null;
}

/** `funnet`, or `nytt` after it has been added to the workbook. Refused when another sheet has that title. */
export async function ensureBlad(bok: Arbetsbok, tabeller: readonly RawTable[], { funnet, nytt }: { readonly funnet: RawTable | undefined; readonly nytt: RawTable }): Promise<Result<RawTable, Issue>> {
  if (funnet !== undefined) return ok(funnet);
  const taken = takenTitle(tabeller, nytt);
  if (taken !== null) return err(taken);
  const added = await bok.copyTables([{ tabell: nytt, fran: null }]);
  return added.ok ? ok(nytt) : added;
}

/**
 * The mapping of an earlier year, kept in the workbook as a sheet with that year in its title ("Mappning 2024" beside "Mappning"): no
 * account follows it, but an account without a rule is suggested the line that it had there.
 */
import type { Issue } from '../domain/issue';
import type { Mappningsregel } from '../domain/mappning/typer';
import type { RawTable } from '../indata/rawTable';
import { identifieraBlad, type Bladfynd, type Bladsort } from '../indata/tabell/identifieraBlad';
import { lasMappning } from '../indata/tabell/lasMappning';
import { findEgetBlad } from './egetBlad';

interface Fyndtabell {
  readonly tabell: RawTable;
  readonly fynd: Bladfynd;
}

/** The mapping sheets whose titles say an earlier year than the newest ledger, newest first; where all do, the newest holds. `ledgerAr`: years with movements. */
export function findTidigare<F extends Fyndtabell>(fynd: readonly F[], ledgerAr: readonly number[]): readonly F[] {
  const mappningar = fynd.filter((f) => f.fynd.sort === 'mappning');
  const nu = Math.max(...ledgerAr);
  const tidigare = mappningar.filter(({ tabell }) => yearIn(tabell.blad) < nu).sort((a, b) => yearIn(b.tabell.blad) - yearIn(a.tabell.blad));
  return tidigare.length < mappningar.length ? tidigare : tidigare.filter(({ tabell }) => yearIn(tabell.blad) < yearIn(tidigare[0]?.tabell.blad ?? ''));
}

/** The sorts of sheets that hold a year's movements. */
export const isMovements = (sort: Bladsort): boolean => sort === 'huvudbok' || sort === 'saldolista';

/** The mapping that holds, or none. */
export function findMappningsblad(tabeller: readonly RawTable[]): RawTable | undefined {
  const fynd = tabeller.map((tabell) => ({ tabell, fynd: identifieraBlad(tabell) }));
  const tidigare = findTidigare(fynd, fynd.flatMap((f) => (f.fynd.ar !== null && isMovements(f.fynd.sort) ? [f.fynd.ar] : [])));
  return findEgetBlad(fynd.filter((f) => !tidigare.includes(f)).map((f) => f.tabell), 'mappning');
}

/** The newest one's rules: two years' together would tie. One that cannot be read gives none, and says so. */
export function readTidigare([senaste]: readonly RawTable[]): { readonly regler: readonly Mappningsregel[]; readonly issues: readonly Issue[] } {
  if (senaste === undefined) return { regler: [], issues: [] };
  const last = lasMappning(senaste);
  return last.ok ? { regler: last.value, issues: [] } : { regler: [], issues: [{ ...last.error, allvar: 'varning' }] };
}

/** The last year that a title names. */
const yearIn = (titel: string): number => Number(titel.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)?.at(-1) ?? Number.POSITIVE_INFINITY);

/**
 * The user's correction of a wrong guess: a row in `Uppgifter` such as "Blad Kopia av huvudbok" = "Används inte", or "Blad Export 3" =
 * "Saldolista 2024". It stands in the workbook, where colleagues and auditors see it, and wins over what the content looks like.
 */
import type { RawTable } from '../indata/rawTable';
import { toText } from '../indata/tabell/cell';
import type { Bladfynd } from '../indata/tabell/identifieraBlad';
import type { Ledgersort } from '../indata/tabell/ledgersort';
import { uppgiftsrader } from '../indata/tabell/uppgiftsrader';
import { findEgetBlad } from './egetBlad';

export const ANVANDS_INTE = 'Används inte';

/** The words of the setting, and what they choose. */
export const SORTORD: Readonly<Record<Ledgersort, string>> = { huvudbok: 'Huvudbok', saldolista: 'Saldolista', ingaende: 'Ingående balanser', budget: 'Budget' };

export interface Bladval {
  readonly sort: Ledgersort | null;
  readonly ar: number | null;
}

/** The key of a sheet's row in `Uppgifter`. */
export const bladnyckel = (blad: string): string => `Blad ${blad}`;
export const BLADNYCKEL = /^blad\s+(.+)$/i;

/** What `Uppgifter` says of sheets, by title in lower case. A value that says nothing known is left to the reading. */
export function readBladval(tabeller: readonly RawTable[]): ReadonlyMap<string, Bladval> {
  const uppgifter = findEgetBlad(tabeller, 'uppgifter');
  return new Map(
    (uppgifter === undefined ? [] : uppgiftsrader(uppgifter)).flatMap(({ text, varde }) => {
      const blad = BLADNYCKEL.exec(text)?.[1];
      const val = parseBladval(toText(varde));
      return blad === undefined || val === null ? [] : [[blad.toLowerCase(), val] as const];
    }),
  );
}

export function parseBladval(text: string): Bladval | null {
  const [, ord = '', ar] = /^(.*?)\s*((?:19|20)\d{2})?$/.exec(text) ?? [];
  if (ord.toLowerCase() === ANVANDS_INTE.toLowerCase()) return { sort: null, ar: null };
  const sort = (Object.keys(SORTORD) as Ledgersort[]).find((s) => SORTORD[s].toLowerCase() === ord.toLowerCase());
  return sort === undefined ? null : { sort, ar: ar === undefined ? null : Number(ar) };
}

/** What the sheet is after the user's word. The year is the user's, else the sheet's own. */
export function applyBladval(fynd: Bladfynd, val: Bladval | undefined): Bladfynd {
  if (val === undefined) return fynd;
  if (val.sort === null) return { ...fynd, sort: 'okant', ar: null, arKalla: null, delar: [] };
  const ar = val.ar ?? fynd.ar;
  return { ...fynd, sort: val.sort, ar, delar: ar === null ? [] : [{ sort: val.sort, ar }] };
}

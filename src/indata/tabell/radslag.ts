/**
 * What a row of a ledger sheet is, before its amounts are read: nothing, a heading (again), a sum or a balance, or a row to
 * read. Works on the headings' own row and signature, so page breaks in an export do no harm.
 */
import type { Slag } from '../../domain/huvudbok/typer';
import type { RawCell, RawTable } from '../rawTable';
import { isBlank, isBlankRow, toText } from './cell';
import { readKontokod } from './kontokod';
import type { Kolumnval } from './kolumnval';
import type { AsidoSkal, Lascontext } from './lasning';
import { namngivetAr, oppnarAr } from './radar';
import { findRadmarke, radmarkeOf, radsignatur } from './radtext';
import { isSlagval, radslagOf } from './slagkolumn';

export interface Rubrikvakt {
  /** Why the row is no row to read, or null when it is one. */
  readonly skal: (rad: number, cells: readonly RawCell[]) => AsidoSkal | null;
}

/** Knows the heading block of one sheet, and which rows are of another year or kind than the one that is read. */
export function buildRubrikvakt(tabell: RawTable, val: Kolumnval, ctx: Lascontext, slag: Slag): Rubrikvakt {
  const block = tabell.celler.slice(0, val.rad + 1).filter((row) => row.some((cell) => typeof cell === 'string'));
  const headings = new Set(block.map(radsignatur).filter((text) => text !== ''));
  const starts = new Set(block.map(startOf));
  return {
    skal: (rad, cells) => {
      if (isBlankRow(cells)) return 'tom';
      if (rad <= val.rad) return 'rubrik';
      if (starts.has(startOf(cells)) && headings.has(radsignatur(cells))) return 'upprepad rubrik';
      return skalOfSlag(cells, val, slag) ?? (isOfOtherYear(cells, val, { ctx, slag }) ? 'annat ar' : null);
    },
  };
}

/** A row that is of another kind, or a sum over the kinds: with an amount, and no account or the words of a sum. */
function skalOfSlag(cells: readonly RawCell[], val: Kolumnval, slag: Slag): AsidoSkal | null {
  if (val.slag === null || !isSlagval(val, slag)) return null;
  const own = radslagOf(val.slag, cells);
  if (own !== null) return own === slag ? null : 'annat slag';
  const amount = Object.values(val.belopp).some(({ index }) => !isBlank(cells[index]));
  return amount && (findRadmarke(cells) !== null || readKontokod(cells[val.enkel.konto ?? -1]) === null) ? 'summa' : null;
}

function isOfOtherYear(cells: readonly RawCell[], { enkel }: Kolumnval, { ctx, slag }: { readonly ctx: Lascontext; readonly slag: Slag }): boolean {
  const named = namngivetAr(enkel, cells);
  return named === null ? slag === 'IB' && opensOtherYear(cells, enkel, ctx) : named !== ctx.ar;
}

/** Of several years an opening balance opens the one that it says, and the first where it says none. */
export function opensOtherYear(cells: readonly RawCell[], enkel: Kolumnval['enkel'], { ar, andraAr = [] }: Lascontext): boolean {
  const own = oppnarAr(enkel, cells);
  return own !== null && (own === ar || andraAr.includes(own)) ? own !== ar : andraAr.some((annat) => annat < ar);
}

/** The signature of a row's first text: what is compared before the whole row is. */
const startOf = (cells: readonly RawCell[]): string => radsignatur([cells.find((cell) => !isBlank(cell)) ?? null]);

/** Whether the row has a voucher number. */
export const hasVer = (cells: readonly RawCell[], { enkel }: Kolumnval): boolean => enkel.ver !== undefined && !isBlank(cells[enkel.ver]) && !isSumtext(cells[enkel.ver]);

/** "Summa 5010" or "Ingående balans" in the first column, which is the vouchers', is no voucher; "IB 1" is one. */
function isSumtext(cell: RawCell | undefined): boolean {
  const text = toText(cell);
  return radmarkeOf(text) !== null && !/^ib/i.test(text);
}

/** Whether the row has a voucher number, a date or a period, and so is a posting whatever its text says. */
export function hasVerifikation(cells: readonly RawCell[], val: Kolumnval): boolean {
  return hasVer(cells, val) || [val.enkel.datum, val.enkel.period].some((index) => index !== undefined && !isBlank(cells[index]));
}

/** The text of a plain column, or empty. */
export const textAt = (cells: readonly RawCell[], index: number | undefined): string => (index === undefined ? '' : toText(cells[index]));

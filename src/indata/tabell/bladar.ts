/**
 * The years of a ledger sheet: from a period or span in the heading block, the column headings, its rows (a column År, or
 * dates and periods), and last the sheet's title. Lines that tell when a list was printed say nothing about its year.
 */
import { monthOf, yearOf, type Period } from '../../domain/period/period';
import type { RawCell, RawTable } from '../rawTable';
import { toText } from './cell';
import { readDag } from './dag';
import { valjKolumner } from './kolumnval';
import { arOfRad, oppnarAr } from './radar';
import type { Rubrikrad } from './rubriker';

export type ArKalla = 'rubrik' | 'kolumn' | 'datum' | 'titel';

export interface Bladar {
  readonly ar: number;
  readonly kalla: ArKalla;
}

const YEAR = '((?:19|20)\\d{2})';
const MONTH = '-?(0[1-9]|1[0-2])';
const SPAN = new RegExp(`(?<!\\d)${YEAR}${MONTH}(?:-?[0-3]\\d)? ?(?:[-–—]+|till|t\\.?o\\.?m\\.?) ?${YEAR}${MONTH}(?:-?[0-3]\\d)?(?!\\d)`, 'i');
const LONE = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);
const PRINTED = /utskri|utdrag|skapad|datum:|sida|kl\.? ?\d|\b\d{1,2}:\d{2}\b/i;
/** A year among the dates is the sheet's own, and no slip, when it has a fifth of the rows and months to show. */
const OWN_SHARE = 0.2;
const OWN_MONTHS = 3;

/** The year of the sheet, or null when nothing tells it. */
export function findBladar(tabell: RawTable, rubrik: Rubrikrad): Bladar | null {
  const span = findSpann(tabell, rubrik);
  if (span !== null) return { ar: yearOf(span), kalla: 'rubrik' };
  const lone = firstYear(textsAbove(tabell, rubrik).filter((text) => !PRINTED.test(text)));
  if (lone !== null) return { ar: lone, kalla: 'rubrik' };
  const columns = rubrik.kolumner.flatMap(({ ar }) => (ar === null ? [] : [ar]));
  if (columns.length > 0) return { ar: Math.max(...columns), kalla: 'kolumn' };
  const rows = radar(tabell, rubrik);
  const [most] = [...rows].sort((a, b) => b[1].antal - a[1].antal || b[0] - a[0]);
  if (most !== undefined) return { ar: most[0], kalla: 'datum' };
  const title = firstYear([tabell.blad]);
  return title === null ? null : { ar: title, kalla: 'titel' };
}

/** The last month of the span that the heading block names ("Period: 202501 - 202508"), or null. */
export function findSpann(tabell: RawTable, rubrik: Rubrikrad): Period | null {
  const match = textsAbove(tabell, rubrik).map((text) => SPAN.exec(text)).find((found) => found !== null);
  return match === undefined ? null : Number(match[3]) * 100 + Number(match[4]);
}

/**
 * The years that a sheet's rows stand for, when they are several: each has rows of its own, by a column År, or by its dates
 * where it has enough of them. A voucher or two in another year is a slip, and the year's reader says so.
 */
export function arPaRader(tabell: RawTable, rubrik: Rubrikrad): readonly number[] {
  const rows = radar(tabell, rubrik);
  const total = [...rows.values()].reduce((sum, { antal }) => sum + antal, 0);
  const own = [...rows].filter(([, { antal, manader, namngivet }]) => namngivet || (antal >= total * OWN_SHARE && manader.size >= OWN_MONTHS));
  return own.length > 1 ? own.map(([ar]) => ar).sort((a, b) => b - a) : [];
}

/** The years that a list of opening balances opens by its dates, when they are several. */
export function oppnadeAr(tabell: RawTable, rubrik: Rubrikrad): readonly number[] {
  const { enkel } = valjKolumner(tabell, rubrik, null);
  const ar = new Set(tabell.celler.slice(rubrik.rad + 1).flatMap((cells) => oppnarAr(enkel, cells) ?? []));
  return ar.size > 1 ? [...ar].sort((a, b) => b - a) : [];
}

interface Radar {
  antal: number;
  readonly manader: Set<number>;
  /** Told by a column År. */
  readonly namngivet: boolean;
}

function radar(tabell: RawTable, rubrik: Rubrikrad): ReadonlyMap<number, Radar> {
  const { enkel } = valjKolumner(tabell, rubrik, null);
  const found = new Map<number, Radar>();
  for (const [cells, antal] of countDays(tabell.celler.slice(rubrik.rad + 1), enkel.ar ?? enkel.datum ?? enkel.period ?? -1)) {
    const ar = arOfRad(enkel, cells);
    if (ar === null) continue;
    const known = found.get(ar) ?? { antal: 0, manader: new Set(), namngivet: enkel.ar !== undefined };
    known.antal += antal;
    const period = enkel.ar === undefined ? readDag(cells[enkel.datum ?? enkel.period ?? -1], 0)?.period : undefined;
    if (period !== undefined) known.manader.add(monthOf(period));
    found.set(ar, known);
  }
  return found;
}

/** One row for each value of the column that tells the year, and how many have it: a ledger has few days and many rows. */
function countDays(rows: readonly (readonly RawCell[])[], index: number): Iterable<readonly [readonly RawCell[], number]> {
  const seen = new Map<RawCell, [readonly RawCell[], number]>();
  for (const cells of rows) {
    const day = cells[index] ?? null;
    const known = seen.get(day);
    if (known === undefined) seen.set(day, [cells, 1]);
    else known[1] += 1;
  }
  return seen.values();
}

const textsAbove = (tabell: RawTable, { forsta }: Rubrikrad): readonly string[] =>
  tabell.celler.slice(0, forsta).flatMap((row) => row.map(toText).filter((text) => text !== ''));

function firstYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = LONE.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}

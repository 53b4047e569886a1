/**
 * The year of a ledger sheet: from a period or span in the heading block, the column headings, the dates, and last the
 * sheet's title. Lines that tell when a list was printed say nothing about its year.
 */
import { yearOf } from '../../domain/period/period';
import type { RawTable } from '../rawTable';
import { toText } from './cell';
import { readDag } from './dag';
import { valjKolumner } from './kolumnval';
import type { Rubrikrad } from './rubriker';

export type ArKalla = 'rubrik' | 'kolumn' | 'datum' | 'titel';

export interface Bladar {
  readonly ar: number;
  readonly kalla: ArKalla;
}

const YEAR = '((?:19|20)\\d{2})';
const SPAN = new RegExp(`\\b${YEAR}-?(?:0[1-9]|1[0-2])(?:-?[0-3]\\d)? ?(?:[-–—]|till|t\\.?o\\.?m\\.?) ?${YEAR}-?(?:0[1-9]|1[0-2])(?:-?[0-3]\\d)?\\b`, 'i');
const LONE = new RegExp(`\\b${YEAR}\\b`);
const PRINTED = /utskri|utdrag|skapad|datum:|sida|kl\.? ?\d/i;

/** The year of the sheet, or null when nothing tells it. */
export function findBladar(tabell: RawTable, rubrik: Rubrikrad): Bladar | null {
  const texts = tabell.celler.slice(0, rubrik.rad).flatMap((row) => row.map(toText).filter((text) => text !== ''));
  const span = firstYear(texts, SPAN, 2);
  if (span !== null) return { ar: span, kalla: 'rubrik' };
  const lone = firstYear(texts.filter((text) => !PRINTED.test(text)), LONE, 1);
  if (lone !== null) return { ar: lone, kalla: 'rubrik' };
  const column = onlyYear(rubrik.kolumner.flatMap(({ ar }) => (ar === null ? [] : [ar])));
  if (column !== null) return { ar: column, kalla: 'kolumn' };
  const dates = mostCommonYear(tabell, rubrik);
  if (dates !== null) return { ar: dates, kalla: 'datum' };
  const title = firstYear([tabell.blad], LONE, 1);
  return title === null ? null : { ar: title, kalla: 'titel' };
}

function firstYear(texts: readonly string[], form: RegExp, group: number): number | null {
  for (const text of texts) {
    const match = form.exec(text);
    if (match) return Number(match[group]);
  }
  return null;
}

/** One year in the headings is the sheet's; several are columns to choose among, the newest first. */
const onlyYear = (ar: readonly number[]): number | null => (ar.length === 0 ? null : Math.max(...ar));

function mostCommonYear(tabell: RawTable, rubrik: Rubrikrad): number | null {
  const { enkel } = valjKolumner(tabell, rubrik, null);
  const index = enkel.datum ?? enkel.period;
  if (index === undefined) return null;
  const antal = new Map<number, number>();
  for (const cells of tabell.celler.slice(rubrik.rad + 1)) {
    const dag = readDag(cells[index], 0);
    if (dag !== null) antal.set(yearOf(dag.period), (antal.get(yearOf(dag.period)) ?? 0) + 1);
  }
  const best = [...antal].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/** A case's report as it was published, held against ours: every figure by table, line and column, in the unit and decimals of print. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columnLetter } from '../../src/shared/columnLetter';
import { fallmapp } from './facit';
import type { Bladceller, Bokceller } from './libreofficeCeller';

type Tryckt = string | number;

export interface Tabell {
  readonly blad: string;
  readonly titel: string;
  readonly enhet: 'kr' | 'tkr';
  readonly rader: readonly { readonly rad: string; readonly varden: Readonly<Record<string, Tryckt>> }[];
}

export interface Avvikelse {
  readonly where: string;
  readonly explanation: string;
}

/** Where a published figure stands in our report: sheet, row label and column heading; the table's title where a sheet has several. */
export interface Plats {
  readonly blad: string;
  readonly rad: string;
  readonly kolumn: string;
}

export interface Jamforelse {
  readonly nyckel: string;
  readonly publicerat: Tryckt;
  /** As print would show ours; null where our report has no such figure. */
  readonly var: number | null;
  readonly lika: boolean;
}

export const publiceradeTabeller = (fall: string): readonly Tabell[] => (read(fall, 'publicerad.json') as { tabeller: readonly Tabell[] }).tabeller;
export const avvikelser = (fall: string): readonly Avvikelse[] => read(fall, 'avvikelser.json') as readonly Avvikelse[];

const read = (fall: string, fil: string): unknown => JSON.parse(readFileSync(path.join(fallmapp(fall), fil), 'utf8'));

const ROWS = 120;
const HEADINGS = 5;

/** The number under a heading beside a label; in `Noter` within the note of that title. */
export function figureAt(bok: Bokceller, tabell: Tabell, { blad, rad, kolumn }: Plats): number | null {
  const celler = bok.get(blad);
  if (celler === undefined) return null;
  const first = blad === 'Noter' ? rowOf(celler, tabell.titel, HEADINGS) : HEADINGS;
  const row = first === null ? null : rowOf(celler, rad, first);
  const column = [3, 4, 5, 6, 7, 8, 9, 10].map(columnLetter).find((c) => {
    const rubrik = celler.get(`${c}${HEADINGS}`);
    return (typeof rubrik === 'number' ? String(rubrik) : rubrik) === kolumn;
  });
  const varde = row === null || column === undefined ? undefined : celler.get(`${column}${row}`);
  return typeof varde === 'number' ? varde : null;
}

function rowOf(celler: Bladceller, etikett: string, efter: number): number | null {
  for (let row = efter + 1; row < ROWS; row += 1) if (celler.get(`B${row}`) === etikett) return row;
  return null;
}

interface Tal {
  readonly tal: number;
  readonly decimaler: number;
  readonly procent: boolean;
}

/** Print: "8 362 193", "- 952", "+ 602 852", "50,9 %", 17.26. */
export function printed(varde: Tryckt, { procent, decimaler }: { procent: boolean; decimaler: number | null }): Tal {
  const text = String(varde).replace(/[\s\u00a0]/g, '').replace(',', '.').replace('+', '').replace('%', '');
  return { tal: Number(text), decimaler: decimaler ?? (text.split('.')[1]?.length ?? 0), procent: procent || String(varde).includes('%') };
}

/** Ours as print would show it, and whether it is the same. */
export function compare(tryckt: Tal, var_: number | null, { enhet, absolut }: { enhet: 'kr' | 'tkr'; absolut: boolean }): { readonly var: number | null; readonly lika: boolean } {
  if (var_ === null) return { var: null, lika: tryckt.tal === 0 };
  const skalat = tryckt.procent ? var_ * 100 : enhet === 'tkr' ? var_ / 1000 : var_;
  const faktor = 10 ** tryckt.decimaler;
  const avrundat = (Math.sign(skalat) * Math.round(Math.abs(skalat) * faktor + 1e-7)) / faktor;
  return { var: avrundat, lika: absolut ? Math.abs(avrundat) === Math.abs(tryckt.tal) : avrundat === tryckt.tal };
}

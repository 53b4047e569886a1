/** Writes the cells of a plan that differ from what stands there, in blocks of whole rows; equal input writes nothing. */
import type { Radordning } from '../blad/radordning';
import type { Cellplan, Sheetplan } from '../blad/sheetplan';
import { comparable } from '../blad/formel/citat';
import type { Plats, Platsfinnare } from '../blad/formel/losFormel';
import { resolveFormula } from '../blad/formel/losFormel';
import { textCell } from '../blad/textcell';
import type { Bladlage } from './reportSheet';
import { ownColumnCount } from './reportSheet';

export interface Skrivrad {
  readonly rowIndex: number;
  readonly celler: readonly (string | number)[];
}

/** A sheet's plan, how it stands, and where its rows go. */
export interface Bladlayout {
  readonly plan: Sheetplan;
  readonly lage: Bladlage;
  readonly ordning: Radordning;
}

/** The rows that must be written: what each cell should be given as `formulas`. */
/** `flyttat`: rows have been moved or removed somewhere, so what was read may no longer stand there: every row is written. */
export function changedRows({ plan, lage, ordning }: Bladlayout, find: Platsfinnare, flyttat: boolean): readonly Skrivrad[] {
  return plan.rader.flatMap((rad) => {
    const rowIndex = ordning.plats.get(rad.id);
    if (rowIndex === undefined) throw new Error(`No place for row ${rad.id}`);
    const har = { bladtitel: lage.titel, rowIndex, columnIndex: 0 };
    const now = lage.innehall.get(rad.id);
    const wanted = [{ text: rad.id }, ...rad.celler.map((cell, n) => (cell?.art === 'antagande' ? assumption(cell.standard, now?.values[n + 1], now?.formulas[n + 1]) : toWanted(cell, har, find)))];
    const same = !flyttat && now !== undefined && wanted.every((w, n) => isSame(w, now.values[n], now.formulas[n]));
    return same ? [] : [{ rowIndex, celler: wanted.map(toFormula) }];
  });
}

/** Queues the writes, one block per run of adjacent rows. */
export function writeRows(sheet: Excel.Worksheet, plan: Sheetplan, rader: readonly Skrivrad[]): void {
  for (const run of runsOf(rader)) {
    const [first] = run;
    if (first === undefined) continue;
    sheet.getRangeByIndexes(first.rowIndex, 0, run.length, ownColumnCount(plan)).formulas = run.map((r) => [...r.celler]);
  }
}

export function runsOf<T extends { readonly rowIndex: number }>(rader: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const rad of [...rader].sort((a, b) => a.rowIndex - b.rowIndex)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.rowIndex === rad.rowIndex - 1) last.push(rad);
    else runs.push([rad]);
  }
  return runs;
}

/** `egen`: what the user has put in an assumption's cell, kept as it stands. */
type Wanted = { readonly text: string } | { readonly formel: string } | { readonly egen: string | number };

const assumption = (standard: number, value: unknown, formula: unknown): Wanted =>
  typeof value === 'number' && (typeof formula === 'number' || typeof formula === 'string') ? { egen: formula } : { egen: standard };

function toFormula(wanted: Wanted): string | number {
  if ('egen' in wanted) return wanted.egen;
  return 'formel' in wanted ? wanted.formel : textCell(wanted.text);
}

function toWanted(cell: Exclude<Cellplan, { art: 'antagande' }>, har: Plats, find: Platsfinnare): Wanted {
  if (cell === null) return { text: '' };
  return cell.art === 'text' ? { text: cell.text } : { formel: resolveFormula(cell.delar, har, find) };
}

/** A cell whose value and formula are the same text holds that text, also when it looks like a formula. */
function isSame(wanted: Wanted, value: unknown, formula: unknown): boolean {
  if ('egen' in wanted) return formula === wanted.egen;
  if ('text' in wanted) return value === wanted.text && formula === wanted.text;
  return typeof formula === 'string' && formula !== value && comparable(formula) === comparable(wanted.formel);
}

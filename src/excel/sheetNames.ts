/**
 * The names `sf_…`: one for each amount, so that links follow the line and not the cell, and one mark for each sheet. Names are
 * made from ranges, never from text (excel.md rule 13), and only where one is missing or its row is new.
 */
import type { Sheetplan } from '../blad/sheetplan';
import { cellName, figureOf, sheetMark } from '../blad/sheetplan';
import type { Platsfinnare } from '../blad/formel/losFormel';
import type { SheetIndex } from './ourSheets';
import { isSieMark } from './ourSheets';

const PREFIX = 'sf_';

export interface Namnlage {
  readonly finns: ReadonlySet<string>;
  /** Every name is made anew, since the columns mean other years than before. */
  readonly nyaAr: boolean;
}

/** The names of a plan's amounts, each with what it stands for. */
function wantedNames(plan: Sheetplan): ReadonlyMap<string, { rad: string; kolumn: string }> {
  const cells = plan.rader.flatMap((rad) => rad.celler.flatMap((cell) => figureOf(cell) ?? []));
  return new Map(cells.map((cell) => [cellName(cell), cell]));
}

export function nameCells(context: Excel.RequestContext, plan: Sheetplan, lage: Namnlage & { nyaRader: ReadonlySet<string> }, find: Platsfinnare): void {
  for (const [name, cell] of wantedNames(plan)) {
    const finns = lage.finns.has(name);
    if (finns && !lage.nyaAr && !lage.nyaRader.has(cell.rad)) continue;
    if (finns) context.workbook.names.getItem(name).delete();
    const { bladtitel, rowIndex, columnIndex } = find({ ...cell, blad: plan.blad });
    context.workbook.names.add(name, context.workbook.worksheets.getItem(bladtitel).getRangeByIndexes(rowIndex, columnIndex, 1, 1));
  }
}

/** Names that a sheet of ours left behind when it was removed: they point at nothing, and are in the way of the new one's. */
export function dropNames(context: Excel.RequestContext, names: readonly string[], { namn }: SheetIndex): void {
  for (const name of names) if (namn.has(name)) context.workbook.names.getItem(name).delete();
}

/** Removes names of ours that no line has any longer. */
export function dropStaleNames(context: Excel.RequestContext, planer: readonly Sheetplan[], { finns }: Namnlage, keep: readonly string[]): void {
  const wanted = new Set([...planer.flatMap((plan) => [sheetMark(plan.blad), ...wantedNames(plan).keys()]), ...keep]);
  for (const name of finns) {
    if (name.startsWith(PREFIX) && !wanted.has(name) && !isSieMark(name)) context.workbook.names.getItem(name).delete();
  }
}

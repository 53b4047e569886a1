/**
 * Moving cells as cut and paste does: references to them follow, what stood at the target is overwritten, and formats,
 * tables, merges, conditional formats and links that lie wholly within the moved area come along.
 */
import { columnCount, contains, isEntireColumn, isEntireRow, isOnSheet, offset, overlaps, rowCount } from './area';
import { clearBlock, readBlock, writeBlock } from './cellBlock';
import type { FormulaRewriter } from './formulaRewriter';
import type { Area, Workbook, Worksheet } from './model';
import type { Place } from './names';
import { invalidArgument, notImplemented, Refusal } from './refusal';
import { mayReferTo, rewriteFormulas } from './rewriteFormulas';

export interface Move {
  readonly from: Place;
  readonly toSheet: Worksheet;
  readonly toTop: number;
  readonly toLeft: number;
}

/** The area that the cells land in. */
export function moveTarget({ from, toTop, toLeft }: Move): Area {
  return offset(from.area, toTop - from.area.top, toLeft - from.area.left);
}

function refuseMove(move: Move): void {
  const { from, toSheet } = move;
  const target = moveTarget(move);
  if (!isOnSheet(target)) throw invalidArgument('the target lies outside the sheet');
  const torn = (area: Area, moved: Area): boolean => overlaps(area, moved) && !contains(moved, area);
  for (const [sheet, area] of [[from.sheet, from.area], [toSheet, target]] as const) {
    if (sheet.merges.some((merge) => torn(merge, area))) throw new Refusal('MergedRangeConflict', 'The move would tear a merged cell.');
  }
  if (from.sheet !== toSheet && from.sheet.tables.some((table) => contains(from.area, table.area))) throw notImplemented('Range.moveTo of a table to another sheet');
}

/** The moved cells' own formulas are rewritten apart, since they alone come from one sheet and stand on another. */
function moveCellsAndFormulas(workbook: Workbook, move: Move, rewriter: FormulaRewriter): void {
  const { from, toSheet, toTop, toLeft } = move;
  const context = { fromSheet: from.sheet.name, from: from.area, toSheet: toSheet.name, toTop, toLeft };
  const block = readBlock(from.sheet.cells, from.area);
  clearBlock(from.sheet.cells, from.area, { contents: true, styles: true });
  clearBlock(toSheet.cells, moveTarget(move), { contents: true, styles: true });
  rewriteFormulas(workbook, (formula, sheetName) => {
    const concerned = mayReferTo(formula, sheetName, from.sheet.name) || mayReferTo(formula, sheetName, toSheet.name);
    return concerned ? rewriter.rewriteForMove(formula, { ...context, sheetName }) : formula;
  });
  const own = { ...context, sheetName: from.sheet.name, newSheetName: toSheet.name };
  const moved = block.map((cell) => (cell.formula === null ? cell : { ...cell, formula: rewriter.rewriteForMove(cell.formula, own) }));
  writeBlock(toSheet.cells, moved, { row: toTop, column: toLeft });
}

function moveInfo<T>(from: Map<number, T>, to: Map<number, T>, run: { readonly first: number; readonly count: number; readonly target: number }): void {
  const kept = Array.from({ length: run.count }, (_, index) => from.get(run.first + index));
  for (let index = 0; index < run.count; index++) from.delete(run.first + index);
  kept.forEach((info, index) => {
    if (info === undefined) to.delete(run.target + index);
    else to.set(run.target + index, info);
  });
}

function moveSettings(move: Move): void {
  const { from, toSheet } = move;
  const { area, sheet } = from;
  if (isEntireRow(area)) moveInfo(sheet.rows, toSheet.rows, { first: area.top, count: rowCount(area), target: move.toTop });
  if (isEntireColumn(area)) moveInfo(sheet.columns, toSheet.columns, { first: area.left, count: columnCount(area), target: move.toLeft });
  if (!isEntireRow(area) && !isEntireColumn(area)) return;
  sheet.dirty.add('layout');
  toSheet.dirty.add('layout');
}

/** Moves the items that lie within the source; those that lie under the target are overwritten. True when any did. */
function moveItems<T>(lists: { readonly from: T[]; readonly to: T[] }, areaOf: (item: T) => Area, place: (item: T, area: Area) => T, move: Move): boolean {
  const target = moveTarget(move);
  const moved = lists.from.filter((item) => contains(move.from.area, areaOf(item)));
  const stay = lists.from.filter((item) => !moved.includes(item));
  const covered = (item: T): boolean => !moved.includes(item) && contains(target, areaOf(item));
  const changed = moved.length > 0 || lists.to.some(covered);
  lists.from.splice(0, lists.from.length, ...stay);
  const remaining = lists.to.filter((item) => !covered(item));
  const [rows, columns] = [target.top - move.from.area.top, target.left - move.from.area.left];
  lists.to.splice(0, lists.to.length, ...remaining, ...moved.map((item) => place(item, offset(areaOf(item), rows, columns))));
  return changed;
}

function moveFeatures(move: Move): void {
  const { sheet } = move.from;
  const { toSheet } = move;
  const areaOf = (item: { readonly area: Area }): Area => item.area;
  const setArea = <T extends { area: Area }>(item: T, area: Area): T => {
    item.area = area;
    return item;
  };
  const moved = [
    ['merges', moveItems({ from: sheet.merges, to: toSheet.merges }, (merge) => merge, (_, area) => area, move)],
    ['conditionalFormats', moveItems({ from: sheet.conditionalFormats, to: toSheet.conditionalFormats }, areaOf, setArea, move)],
    ['hyperlinks', moveItems({ from: sheet.hyperlinks, to: toSheet.hyperlinks }, areaOf, (link, area) => ({ ...link, area }), move)],
    ['tables', moveItems({ from: sheet.tables, to: toSheet.tables }, areaOf, setArea, move)],
  ] as const;
  for (const [part, changed] of moved) if (changed) for (const touched of [sheet, toSheet]) touched.dirty.add(part);
}

/** What the model does not know moves within its sheet; to another sheet it does not come along. True when any changed. */
function moveFollowers(move: Move): boolean {
  const { sheet } = move.from;
  if (sheet !== move.toSheet) return false;
  const before = JSON.stringify(sheet.followers);
  const target = moveTarget(move);
  const [rows, columns] = [target.top - move.from.area.top, target.left - move.from.area.left];
  for (const follower of [...sheet.followers]) {
    if (follower.areas.length === 0) continue;
    const moved = follower.areas.filter((area) => contains(move.from.area, area));
    const stay = follower.areas.filter((area) => !moved.includes(area) && !contains(target, area));
    follower.areas = [...stay, ...moved.map((area) => offset(area, rows, columns))];
    if (follower.areas.length === 0) sheet.followers.splice(sheet.followers.indexOf(follower), 1);
  }
  return JSON.stringify(sheet.followers) !== before;
}

/** Does the move, or refuses it before anything has changed. */
export function moveCells(workbook: Workbook, move: Move, rewriter: FormulaRewriter): void {
  refuseMove(move);
  moveCellsAndFormulas(workbook, move, rewriter);
  moveSettings(move);
  moveFeatures(move);
  if (moveFollowers(move)) move.from.sheet.dirty.add('followers');
  move.from.sheet.dirty.add('cells');
  move.toSheet.dirty.add('cells');
}

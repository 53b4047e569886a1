/** Copying cells as `Range.copyFrom` does: the source is repeated over a larger target, and relative references shift. */
import { columnCount, rowCount } from './area';
import { clearBlock, readBlock, writeBlock, type BlockCell } from './cellBlock';
import type { FormulaRewriter } from './formulaRewriter';
import type { Area, Workbook, Worksheet } from './model';
import type { Place } from './names';
import { styleIdAt } from './cellStyle';
import { followHeaders } from './tableHeaders';

export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

/** The area that a copy fills: the target when it is a whole number of sources, else the source's size from its corner. */
export function copyTarget(source: Area, target: Area): Area {
  const fits = rowCount(target) % rowCount(source) === 0 && columnCount(target) % columnCount(source) === 0;
  if (fits) return target;
  return { ...target, bottom: target.top + rowCount(source) - 1, right: target.left + columnCount(source) - 1 };
}

function copied(cell: BlockCell, kind: CopyKind, move: (formula: string) => string): BlockCell {
  if (kind === 'Values') return { ...cell, formula: null };
  return { ...cell, formula: cell.formula === null ? null : move(cell.formula) };
}

/** The block with every cell's shown style made its own, so that row and column styles come along. */
function withStyles(sheet: Worksheet, area: Area): readonly BlockCell[] {
  const cells: BlockCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.push({ row: row - area.top, column: column - area.left, value: sheet.cells.value(row, column), formula: sheet.cells.formula(row, column), styleId: styleIdAt(sheet, row, column) });
    }
  }
  return cells;
}

function putTile(sheet: Worksheet, block: readonly BlockCell[], kind: CopyKind, place: { readonly row: number; readonly column: number }): void {
  const kept = block.map((cell) => {
    const row = place.row + cell.row;
    const column = place.column + cell.column;
    if (kind === 'All') return cell;
    if (kind === 'Formats') return { ...cell, value: sheet.cells.value(row, column), formula: sheet.cells.formula(row, column) };
    return { ...cell, styleId: sheet.cells.styleId(row, column) };
  });
  writeBlock(sheet.cells, kept, place);
}

/** Copies from one area to another, and returns the area that was filled. */
export function copyCells(workbook: Workbook, copy: { readonly from: Place; readonly to: Place; readonly kind: CopyKind }, rewriter: FormulaRewriter): Area {
  const { from, to, kind } = copy;
  const target = copyTarget(from.area, to.area);
  const whole = rowCount(from.area) * columnCount(from.area) > 1_000_000;
  const block = whole ? readBlock(from.sheet.cells, from.area) : withStyles(from.sheet, from.area);
  clearBlock(to.sheet.cells, target, { contents: kind !== 'Formats', styles: false });
  for (let row = target.top; row <= target.bottom; row += rowCount(from.area)) {
    for (let column = target.left; column <= target.right; column += columnCount(from.area)) {
      const move = (formula: string): string => rewriter.translate(formula, row - from.area.top, column - from.area.left);
      putTile(to.sheet, block.map((cell) => copied(cell, kind, move)), kind, { row, column });
    }
  }
  to.sheet.dirty.add('cells');
  followHeaders(workbook, to.sheet, target);
  return target;
}

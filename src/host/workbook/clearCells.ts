/** `Range.clear`: contents, formats or links of an area, or all of them. A table or merge that is cleared in part stays. */
import { contains, overlaps, subtract } from './area';
import { clearBlock } from './cellBlock';
import { changeStyles } from './cellStyle';
import { DEFAULT_STYLE, type Area, type Workbook, type Worksheet } from './model';
import { followHeaders } from './tableHeaders';

export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Cuts a hole into the areas of items: what remains of each item is one item per remaining area. True when any was cut. */
export function cutOut(items: { readonly area: Area }[], hole: Area): boolean {
  if (!items.some((item) => overlaps(item.area, hole))) return false;
  const rest = items.flatMap((item) => (overlaps(item.area, hole) ? subtract(item.area, hole).map((area) => ({ ...item, area })) : [item]));
  items.splice(0, items.length, ...rest);
  return true;
}

/** Whether a row or column that crosses the area has a style of its own, which would show through cleared cells. */
function hasOuterStyle(sheet: Worksheet, area: Area): boolean {
  for (const [row, info] of sheet.rows) if (info.styleId !== null && row >= area.top && row <= area.bottom) return true;
  for (const [column, info] of sheet.columns) if (info.styleId !== null && column >= area.left && column <= area.right) return true;
  return false;
}

function clearFormats(workbook: Workbook, sheet: Worksheet, area: Area): void {
  clearBlock(sheet.cells, area, { contents: false, styles: true });
  if (hasOuterStyle(sheet, area)) changeStyles(workbook, sheet, area, () => DEFAULT_STYLE);
  const kept = sheet.merges.filter((merge) => !contains(area, merge));
  if (kept.length < sheet.merges.length) {
    sheet.merges.splice(0, sheet.merges.length, ...kept);
    sheet.dirty.add('merges');
  }
  if (cutOut(sheet.conditionalFormats, area)) sheet.dirty.add('conditionalFormats');
}

/** Clears an area. */
export function clearCells(workbook: Workbook, sheet: Worksheet, area: Area, kind: ClearKind): void {
  sheet.dirty.add('cells');
  if (kind === 'All' || kind === 'Contents') {
    clearBlock(sheet.cells, area, { contents: true, styles: false });
    followHeaders(workbook, sheet, area);
  }
  if (kind === 'All' || kind === 'Formats') clearFormats(workbook, sheet, area);
  if (kind !== 'Contents' && kind !== 'Formats' && cutOut(sheet.hyperlinks, area)) sheet.dirty.add('hyperlinks');
}

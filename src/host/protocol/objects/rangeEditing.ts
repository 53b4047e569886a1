/** What `Range` does to the sheet: insert, delete, move, copy, clear, merge. */
import { columnCount, contains, isEntireColumn, isEntireRow, isOnSheet, offset, overlaps, rowCount } from '../../workbook/area';
import { clearCells } from '../../workbook/clearCells';
import { clearBlock } from '../../workbook/cellBlock';
import { copyCells, copyTarget } from '../../workbook/copyCells';
import { editArea, type Edit } from '../../workbook/editArea';
import { editCells } from '../../workbook/editCells';
import type { Area } from '../../workbook/model';
import { moveCells, moveTarget } from '../../workbook/moveCells';
import type { Place } from '../../workbook/names';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { guardCells, guardSheet } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method } from '../members';
import { placeArgument, placeOf } from '../references';
import type { LiveRange } from '../targets';

function toEdit(area: Area, kind: Edit['kind'], axis: Edit['axis']): Edit {
  if (isEntireRow(area) && axis === 'column') throw invalidArgument('whole rows move up or down');
  if (isEntireColumn(area) && axis === 'row') throw invalidArgument('whole columns move left or right');
  return axis === 'row'
    ? { kind, axis, at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { kind, axis, at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
}

function edit({ sheet, area }: Place, kind: Edit['kind'], axis: Edit['axis'], host: Host): void {
  guardSheet(sheet, host);
  const change = toEdit(area, kind, axis);
  editCells(host.workbook, sheet, change, host.rewriter);
  host.ranges.follow(sheet, (live) => editArea(live, change));
  host.calculation.markChanged();
}

function insert(range: LiveRange, args: Arguments, host: Host): HostObject {
  const { sheet, area } = placeOf(range, host);
  edit({ sheet, area }, 'insert', args.oneOf(0, ['Down', 'Right']) === 'Down' ? 'row' : 'column', host);
  return host.range(sheet, area);
}

function remove(range: LiveRange, args: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  edit({ sheet, area }, 'delete', args.oneOf(0, ['Up', 'Left']) === 'Up' ? 'row' : 'column', host);
  return null;
}

function moveTo(range: LiveRange, args: Arguments, host: Host): null {
  const from = placeOf(range, host);
  const to = placeArgument(args, 0, from.sheet, host);
  guardSheet(from.sheet, host);
  guardSheet(to.sheet, host);
  const move = { from: { sheet: from.sheet, area: from.area }, toSheet: to.sheet, toTop: to.area.top, toLeft: to.area.left };
  moveCells(host.workbook, move, host.rewriter);
  const target = moveTarget(move);
  if (from.sheet === to.sheet) {
    const [rows, columns] = [target.top - move.from.area.top, target.left - move.from.area.left];
    host.ranges.follow(from.sheet, (live) => (contains(move.from.area, live) ? offset(live, rows, columns) : live));
  }
  host.calculation.markChanged();
  return null;
}

function copyFrom(range: LiveRange, args: Arguments, host: Host): null {
  const to = placeOf(range, host);
  const from = placeArgument(args, 0, to.sheet, host);
  const kind = args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
  if (args.flag(2, false)) throw notImplemented('Range.copyFrom skipBlanks');
  if (args.flag(3, false)) throw notImplemented('Range.copyFrom transpose');
  const target = copyTarget(from.area, to.area);
  if (!isOnSheet(target)) throw invalidArgument('the copy would reach outside the sheet');
  if (kind === 'Formulas' || kind === 'Values') guardCells(to.sheet, target, host);
  else guardSheet(to.sheet, host);
  host.calculation.ensure();
  copyCells(host.workbook, { from, to, kind }, host.rewriter);
  host.calculation.markChanged();
  return null;
}

function clear(range: LiveRange, args: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  const kind = args.oneOf(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
  if (kind === 'Contents') guardCells(sheet, area, host);
  else guardSheet(sheet, host);
  clearCells(host.workbook, sheet, area, kind);
  host.calculation.markChanged();
  return null;
}

/** The areas that a merge makes: the range itself, or each of its rows. */
function mergedAreas(area: Area, across: boolean): readonly Area[] {
  if (!across) return [area];
  return Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }));
}

function merge(range: LiveRange, args: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  if (isEntireColumn(area) || isEntireRow(area)) throw notImplemented('Range.merge of whole rows or columns');
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new Refusal('InvalidOperation', 'Cells of a table cannot be merged.');
  const kept = sheet.merges.filter((known) => !overlaps(known, area));
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  for (const merged of mergedAreas(area, args.flag(0, false))) {
    clearBlock(sheet.cells, { ...merged, left: merged.left + 1 }, { contents: true, styles: false });
    clearBlock(sheet.cells, { ...merged, top: merged.top + 1, right: merged.left }, { contents: true, styles: false });
    if (rowCount(merged) * columnCount(merged) > 1) sheet.merges.push(merged);
  }
  sheet.dirty.add('merges');
  sheet.dirty.add('cells');
  host.calculation.markChanged();
  return null;
}

function unmerge(range: LiveRange, _: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  const kept = sheet.merges.filter((known) => !overlaps(known, area));
  if (kept.length < sheet.merges.length) sheet.dirty.add('merges');
  sheet.merges.splice(0, sheet.merges.length, ...kept);
  return null;
}

export const rangeEditing: Readonly<Record<string, Method<LiveRange>>> = {
  Insert: { since: '1.1', call: insert },
  Delete: { since: '1.1', call: remove },
  MoveTo: { since: '1.11', call: moveTo },
  CopyFrom: { since: '1.9', call: copyFrom },
  Clear: { since: '1.1', call: clear },
  Merge: { since: '1.2', call: merge },
  Unmerge: { since: '1.2', call: unmerge },
};

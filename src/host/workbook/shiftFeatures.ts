/**
 * Lets everything that lies over cells follow an insert or a delete: merges, tables, conditional formats, links, notes, data validation,
 * the frozen pane.
 * An edit that would tear a table or a merge in two is refused before anything has changed, as in Excel.
 */
import { equalAreas, rowCount } from './area';
import { editArea, editedArea, isEntireEdit, tears, type Edit } from './editArea';
import type { Area, Follower, Table, Worksheet } from './model';
import { Refusal } from './refusal';

function refuseTable(table: Table, edit: Edit): void {
  if (tears(table.area, edit)) {
    throw new Refusal('InvalidOperation', `This operation is not allowed: it would shift cells in a part of the table ${table.name}.`);
  }
  if (edit.kind !== 'delete' || edit.axis !== 'row') return;
  const after = editArea(table.area, edit);
  const cut = editedArea(edit);
  const losesHeader = cut.top <= table.area.top && cut.bottom >= table.area.top && !equalAreas(table.area, after ?? table.area);
  const across = cut.left <= table.area.left && cut.right >= table.area.right;
  if (after !== null && across && (losesHeader || rowCount(after) < 2)) {
    throw new Refusal('InvalidOperation', `The table ${table.name} must keep its header and one row.`);
  }
}

/** Refuses an edit that Excel would not do either. */
export function refuseTornFeatures(sheet: Worksheet, edit: Edit): void {
  for (const table of sheet.tables) refuseTable(table, edit);
  for (const merge of sheet.merges) {
    if (tears(merge, edit)) throw new Refusal('MergedRangeConflict', 'This operation is not allowed: it would shift a part of a merged cell.');
  }
}

const NOWHERE: Area = { top: -1, left: -1, bottom: -1, right: -1 };

/** The items with their areas after the edit, without those that were deleted; and whether any changed. */
function follow<T>(items: T[], areaOf: (item: T) => Area, move: (item: T, area: Area) => T, edit: Edit): boolean {
  const stays = (item: T): boolean => equalAreas(areaOf(item), editArea(areaOf(item), edit) ?? NOWHERE);
  if (items.every(stays)) return false;
  const after = items.flatMap((item) => {
    const area = editArea(areaOf(item), edit);
    return area === null ? [] : [stays(item) ? item : move(item, area)];
  });
  items.splice(0, items.length, ...after);
  return true;
}

function followTableColumns(table: Table, edit: Edit): void {
  if (edit.axis !== 'column') return;
  const first = edit.at - table.area.left;
  if (edit.kind === 'delete') {
    const start = Math.max(0, first);
    table.columns.splice(start, Math.max(0, first + edit.count - start));
  } else if (first > 0 && first < table.columns.length) {
    table.columns.splice(first, 0, ...Array.from({ length: edit.count }, () => ''));
  }
}

/** Moves the areas of what the model does not know. True when any changed. */
function followOthers(sheet: Worksheet, edit: Edit): boolean {
  const before = JSON.stringify(sheet.followers);
  const gone = new Set<Follower>();
  for (const follower of sheet.followers) {
    const after = follower.areas.flatMap((area) => editArea(area, edit) ?? []);
    if (after.length === 0 && follower.areas.length > 0) gone.add(follower);
    follower.areas = after;
  }
  if (gone.size > 0) sheet.followers.splice(0, sheet.followers.length, ...sheet.followers.filter((follower) => !gone.has(follower)));
  return JSON.stringify(sheet.followers) !== before;
}

/** Whole rows that come or go above the pane's edge move it, so that the same rows stay in view. */
function followFreeze(sheet: Worksheet, edit: Edit): void {
  const { freeze } = sheet;
  if (freeze === null || !isEntireEdit(edit)) return;
  const kept = edit.axis === 'row' ? freeze.rows : freeze.columns;
  if (edit.at >= kept) return;
  const after = edit.kind === 'insert' ? kept + edit.count : kept - Math.min(edit.count, kept - edit.at);
  const moved = edit.axis === 'row' ? { ...freeze, rows: after } : { ...freeze, columns: after };
  sheet.freeze = moved.rows === 0 && moved.columns === 0 ? null : moved;
  sheet.dirty.add('layout');
}

/** Moves merges, tables, conditional formats, links and the rest. Inserted table columns get an empty name, to be filled in. */
export function shiftFeatures(sheet: Worksheet, edit: Edit): void {
  const setArea = <T extends { area: Area }>(item: T, area: Area): T => {
    item.area = area;
    return item;
  };
  const areaOf = (item: { readonly area: Area }): Area => item.area;
  for (const table of sheet.tables) if (!equalAreas(table.area, editArea(table.area, edit) ?? table.area)) followTableColumns(table, edit);
  if (follow(sheet.tables, areaOf, setArea, edit)) sheet.dirty.add('tables');
  if (follow(sheet.merges, (merge) => merge, (_, area) => area, edit)) sheet.dirty.add('merges');
  if (follow(sheet.conditionalFormats, areaOf, setArea, edit)) sheet.dirty.add('conditionalFormats');
  if (follow(sheet.hyperlinks, areaOf, (link, area) => ({ ...link, area }), edit)) sheet.dirty.add('hyperlinks');
  if (followOthers(sheet, edit)) sheet.dirty.add('followers');
  followFreeze(sheet, edit);
}

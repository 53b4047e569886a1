/** `Excel.Worksheet`: its ranges, its settings, and the collections that hang on it. */
import { cellArea, LAST_COLUMN, LAST_ROW } from '../../workbook/area';
import type { Worksheet } from '../../workbook/model';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../../workbook/sheets';
import { usedArea } from '../../workbook/usedArea';
import type { Arguments } from '../arguments';
import { parseColor } from '../color';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, Navigation, ObjectType, Scalar } from '../members';
import { areaOnSheet } from '../references';
import { forgetProperties } from './settingTypes';

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

function refuseGone(sheet: Worksheet, host: Host): void {
  if (!host.workbook.sheets.includes(sheet)) throw new Refusal('ItemNotFound', `The sheet ${sheet.name} is gone.`);
}

function getRange(sheet: Worksheet, args: Arguments, host: Host): HostObject {
  return host.range(sheet, args.has(0) ? areaOnSheet(args, 0, sheet, host) : WHOLE);
}

function getRangeByIndexes(sheet: Worksheet, args: Arguments, host: Host): HostObject {
  const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
  if (rows < 1 || columns < 1) throw invalidArgument('a range has at least one row and one column');
  return host.range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function used(sheet: Worksheet, args: Arguments, host: Host): HostObject | null {
  const area = usedArea(sheet, WHOLE, args.flag(0, false));
  return area === null ? null : host.range(sheet, area);
}

function activate(sheet: Worksheet, _: Arguments, host: Host): null {
  if (sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
  host.workbook.activeSheetId = sheet.id;
  return null;
}

function remove(sheet: Worksheet, _: Arguments, host: Host): null {
  deleteSheet(host.workbook, sheet, host.rewriter);
  forgetProperties(sheet, host);
  host.selections.delete(sheet.id);
  host.ranges.follow(sheet, () => null);
  host.calculation.markChanged();
  return null;
}

function calculate(_sheet: Worksheet, _args: Arguments, host: Host): null {
  host.calculation.run();
  return null;
}

function layoutMember(since: string, scalar: Pick<Scalar<Worksheet>, 'get'> & { readonly write: (sheet: Worksheet, value: Arguments) => void }): Scalar<Worksheet> {
  return {
    since,
    ...(scalar.get === undefined ? {} : { get: scalar.get }),
    set: (sheet, value) => {
      scalar.write(sheet, value);
      sheet.dirty.add('layout');
    },
  };
}

/** A setting that the model has not got: it reads as Excel's default, and only the default may be set. */
function fixed(since: string, value: boolean, name: string): Scalar<Worksheet> {
  return {
    since,
    get: () => value,
    set: (_, wanted) => {
      if (wanted.flag(0) !== value) throw notImplemented(`setting Worksheet.${name}`);
    },
  };
}

const showGridlines = layoutMember('1.8', { get: (sheet) => sheet.showGridlines, write: (sheet, value) => { sheet.showGridlines = value.flag(0); } });
const showHeadings = fixed('1.8', true, 'showHeadings');

/** The client reads ShowGridlines and ShowHeadings, but sets them under other names. */
const setOnly: Readonly<Record<string, Scalar<Worksheet>>> = {
  Gridlines: { since: '1.8', ...(showGridlines.set === undefined ? {} : { set: showGridlines.set }) },
  Headings: { since: '1.8', ...(showHeadings.set === undefined ? {} : { set: showHeadings.set }) },
};

const scalars: Readonly<Record<string, Scalar<Worksheet>>> = {
  Id: { since: '1.1', get: (sheet) => sheet.id },
  Name: {
    since: '1.1',
    get: (sheet) => sheet.name,
    set: (sheet, value, host) => {
      renameSheet(host.workbook, sheet, value.text(0), host.rewriter);
      host.calculation.markChanged();
    },
  },
  Position: {
    since: '1.1',
    get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    set: (sheet, value, host) => { moveSheet(host.workbook, sheet, value.integer(0)); },
  },
  Visibility: {
    since: '1.1',
    get: (sheet) => sheet.visibility,
    set: (sheet, value, host) => { setVisibility(host.workbook, sheet, value.oneOf(0, ['Visible', 'Hidden', 'VeryHidden'])); },
  },
  TabColor: layoutMember('1.7', { get: (sheet) => sheet.tabColor ?? '', write: (sheet, value) => { sheet.tabColor = parseColor(value.text(0)); } }),
  ShowGridlines: showGridlines,
  ShowHeadings: showHeadings,
  EnableCalculation: fixed('1.9', true, 'enableCalculation'),
  ...setOnly,
};

const navigations: Readonly<Record<string, Navigation<Worksheet>>> = {
  Tables: { since: '1.1', get: (sheet, host) => host.object('TableCollection', { sheet }) },
  Names: { since: '1.4', get: (sheet, host) => host.object('NamedItemCollection', { scope: sheet }) },
  Protection: { since: '1.2', get: (sheet, host) => host.object('WorksheetProtection', sheet) },
  FreezePanes: { since: '1.7', get: (sheet, host) => host.object('WorksheetFreezePanes', sheet) },
  PageLayout: { since: '1.9', get: (sheet, host) => host.object('PageLayout', sheet) },
  CustomProperties: { since: '1.12', get: (sheet, host) => host.object('WorksheetCustomPropertyCollection', sheet) },
};

const methods: Readonly<Record<string, Method<Worksheet>>> = {
  GetRange: { since: '1.1', call: getRange },
  GetRangeByIndexes: { since: '1.7', call: getRangeByIndexes },
  GetCell: { since: '1.1', call: (sheet, args, host) => host.range(sheet, cellArea(args.integer(0), args.integer(1))) },
  GetUsedRange: { since: '1.1', call: (sheet, args, host) => used(sheet, args, host) ?? host.range(sheet, cellArea(0, 0)) },
  GetUsedRangeOrNullObject: { since: '1.4', call: used },
  Activate: { since: '1.1', call: activate },
  Delete: { since: '1.1', call: remove },
  Calculate: { since: '1.6', call: calculate },
};

export const worksheetType: ObjectType<'Worksheet'> = {
  kind: 'Worksheet',
  refuseGone,
  identity: (sheet) => ({ Id: sheet.id }),
  scalars,
  navigations,
  methods,
};

/** `Excel.Range`, put together: contents, geometry, editing, format, links, and what the client itself needs of a range. */
import { columnCount, isEntireColumn, isEntireRow, overlaps, rowCount } from '../../workbook/area';
import { setHidden, type LineAxis } from '../../workbook/lines';
import { invalidArgument } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType, Scalar } from '../members';
import { placeOf } from '../references';
import type { LiveRange } from '../targets';
import type { Json } from '../wire';
import { rangeContents } from './rangeContents';
import { rangeEditing } from './rangeEditing';
import { rangeGeometry, rangePlace } from './rangeGeometry';
import { readHyperlink, writeHyperlink } from './rangeHyperlink';
import { countHidden } from './rangeViewType';

/** True, false, or null when some rows (or columns) of the range are hidden and some are not. */
function readHidden(range: LiveRange, axis: LineAxis, host: Host): boolean | null {
  const { area } = placeOf(range, host);
  const hidden = countHidden(range, axis, host);
  return hidden === 0 ? false : hidden === (axis === 'row' ? rowCount(area) : columnCount(area)) ? true : null;
}

function hiddenMember(axis: LineAxis): Scalar<LiveRange> {
  return {
    since: '1.2',
    get: (range, host) => readHidden(range, axis, host),
    set: (range, value, host) => {
      const { sheet, area } = placeOf(range, host);
      guardSheet(sheet, host);
      if (axis === 'row' ? isEntireColumn(area) : isEntireRow(area)) throw invalidArgument('every row or column of a sheet cannot be hidden');
      setHidden(sheet, axis, axis === 'row' ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right }, value.flag(0));
      host.calculation.markChanged();
    },
  };
}

/** `hidden` is true only where all cells are, be it by their rows or by their columns. */
function allHidden(range: LiveRange, host: Host): Json {
  const [rows, columns] = [readHidden(range, 'row', host), readHidden(range, 'column', host)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function select(range: LiveRange, _: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  host.workbook.activeSheetId = sheet.id;
  host.selections.set(sheet.id, area);
  return null;
}

function mergedAreas(range: LiveRange, _: Arguments, host: Host): HostObject | null {
  const { sheet, area } = placeOf(range, host);
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  return merges.length === 0 ? null : host.object('RangeAreas', merges.map((merge) => host.ranges.create(sheet, merge)));
}

/** The client asks this before it splits a big write into blocks of rows. */
function validateArraySize(range: LiveRange, args: Arguments, host: Host): null {
  const { area } = placeOf(range, host);
  if (rowCount(area) !== args.integer(0) || columnCount(area) !== args.integer(1)) {
    throw invalidArgument(`the array is ${args.integer(0)} × ${args.integer(1)}, the range ${rowCount(area)} × ${columnCount(area)}`);
  }
  return null;
}

const methods: Readonly<Record<string, Method<LiveRange>>> = {
  ...rangeGeometry,
  ...rangeEditing,
  GetVisibleView: { since: '1.3', call: (range, _args, host) => host.object('RangeView', range) },
  GetMergedAreasOrNullObject: { since: '1.13', call: mergedAreas },
  Select: { since: '1.1', call: select },
  Calculate: {
    since: '1.6',
    call: (_range, _args, host) => {
      host.calculation.run();
      return null;
    },
  },
  _ValidateArraySize: { since: '1.1', call: validateArraySize },
  _KeepReference: {
    since: '1.1',
    call: (range, _args, host) => {
      host.ranges.keep(range);
      return null;
    },
  },
};

export const rangeType: ObjectType<'Range'> = {
  kind: 'Range',
  identity: (range) => (range.referenceId === null ? {} : { _ReferenceId: range.referenceId }),
  scalars: {
    ...rangeContents,
    ...rangePlace,
    RowHidden: hiddenMember('row'),
    ColumnHidden: hiddenMember('column'),
    Hidden: { since: '1.2', get: allHidden },
    Hyperlink: { since: '1.7', get: readHyperlink, set: writeHyperlink },
  },
  navigations: {
    Worksheet: { since: '1.1', get: (range, host) => host.object('Worksheet', placeOf(range, host).sheet) },
    Format: { since: '1.1', get: (range, host) => host.object('RangeFormat', range) },
    ConditionalFormats: { since: '1.6', get: (range, host) => host.object('ConditionalFormatCollection', range) },
  },
  methods,
};

/** Where a range lies, and the ranges that Excel makes from it: cells, rows, offsets, unions and intersections. */
import { formatArea, sheetPrefix } from '../../workbook/address';
import { bounding, cellArea, columnCount, intersect, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, offset, rowCount } from '../../workbook/area';
import type { Area } from '../../workbook/model';
import type { Place } from '../../workbook/names';
import { invalidArgument, Refusal } from '../../workbook/refusal';
import { usedArea } from '../../workbook/usedArea';
import type { Arguments } from '../arguments';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, Scalar } from '../members';
import { areaOnSheet, placeOf } from '../references';
import type { LiveRange } from '../targets';
import type { Json } from '../wire';

/** An address as Excel answers it: "Blad1!A1:B2". */
export function addressOf({ sheet, area }: Place): string {
  return `${sheetPrefix(sheet.name)}!${formatArea(area)}`;
}

const MOST_COUNTED = 2_147_483_647;

function place(read: (at: Place) => Json): (range: LiveRange, host: Host) => Json {
  return (range, host) => read(placeOf(range, host));
}

export const rangePlace: Readonly<Record<string, Scalar<LiveRange>>> = {
  Address: { since: '1.1', get: place(addressOf) },
  AddressLocal: { since: '1.1', get: place(addressOf) },
  RowIndex: { since: '1.1', get: place(({ area }) => area.top) },
  ColumnIndex: { since: '1.1', get: place(({ area }) => area.left) },
  RowCount: { since: '1.1', get: place(({ area }) => rowCount(area)) },
  ColumnCount: { since: '1.1', get: place(({ area }) => columnCount(area)) },
  CellCount: {
    since: '1.1',
    get: place(({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > MOST_COUNTED ? -1 : count;
    }),
  },
  IsEntireRow: { since: '1.7', get: place(({ area }) => isEntireRow(area)) },
  IsEntireColumn: { since: '1.7', get: place(({ area }) => isEntireColumn(area)) },
  HasSpill: { since: '1.12', get: place(() => false) },
};

type Derive = (area: Area, args: Arguments, at: Place & { readonly host: Host }) => Area | null;

/** A method that gives another range on the same sheet; a missing one is null or an error, as the name tells. */
function derived(since: string, derive: Derive, whenMissing: 'null' | 'error' = 'error'): Method<LiveRange> {
  return {
    since,
    call: (range, args, host): HostObject | null => {
      const { sheet, area } = placeOf(range, host);
      const made = derive(area, args, { sheet, area, host });
      if (made !== null) return host.range(sheet, made);
      if (whenMissing === 'null') return null;
      throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
    },
  };
}

const resized = (area: Area, rows: number, columns: number): Area => {
  if (rows < 1 || columns < 1) throw invalidArgument('a range has at least one row and one column');
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
};

/** The rows above or below, as many as the count says; a negative count looks the other way. */
function beside(area: Area, count: number, side: 'above' | 'below' | 'before' | 'after'): Area {
  if (count === 0) throw invalidArgument('the count must not be 0');
  if (count < 0) return beside(area, -count, ({ above: 'below', below: 'above', before: 'after', after: 'before' } as const)[side]);
  if (side === 'above') return { ...area, top: area.top - count, bottom: area.top - 1 };
  if (side === 'below') return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  if (side === 'before') return { ...area, left: area.left - count, right: area.left - 1 };
  return { ...area, left: area.right + 1, right: area.right + count };
}

const common: Derive = (area, args, { sheet, host }) => intersect(area, areaOnSheet(args, 0, sheet, host));
const used: Derive = (area, args, { sheet }) => usedArea(sheet, area, args.flag(0, false));

export const rangeGeometry: Readonly<Record<string, Method<LiveRange>>> = {
  GetCell: derived('1.1', (area, args) => cellArea(area.top + args.integer(0), area.left + args.integer(1))),
  GetRow: derived('1.1', (area, args) => ({ ...area, top: area.top + args.integer(0), bottom: area.top + args.integer(0) })),
  GetColumn: derived('1.1', (area, args) => ({ ...area, left: area.left + args.integer(0), right: area.left + args.integer(0) })),
  GetLastCell: derived('1.1', (area) => cellArea(area.bottom, area.right)),
  GetLastRow: derived('1.1', (area) => ({ ...area, top: area.bottom })),
  GetLastColumn: derived('1.1', (area) => ({ ...area, left: area.right })),
  GetEntireRow: derived('1.1', (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: derived('1.1', (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  GetRowsAbove: derived('1.2', (area, args) => beside(area, args.integer(0, 1), 'above')),
  GetRowsBelow: derived('1.2', (area, args) => beside(area, args.integer(0, 1), 'below')),
  GetColumnsBefore: derived('1.2', (area, args) => beside(area, args.integer(0, 1), 'before')),
  GetColumnsAfter: derived('1.2', (area, args) => beside(area, args.integer(0, 1), 'after')),
  GetOffsetRange: derived('1.1', (area, args) => offset(area, args.integer(0), args.integer(1))),
  GetResizedRange: derived('1.2', (area, args) => resized(area, rowCount(area) + args.integer(0), columnCount(area) + args.integer(1))),
  GetAbsoluteResizedRange: derived('1.7', (area, args) => resized(area, args.integer(0), args.integer(1))),
  GetBoundingRect: derived('1.1', (area, args, { sheet, host }) => bounding(area, areaOnSheet(args, 0, sheet, host))),
  GetIntersection: derived('1.1', common),
  GetIntersectionOrNullObject: derived('1.4', common, 'null'),
  GetUsedRange: derived('1.1', (area, args, at) => used(area, args, at) ?? cellArea(area.top, area.left)),
  GetUsedRangeOrNullObject: derived('1.4', used, 'null'),
};

/** Tables: the collections of the workbook and of a sheet, and a table with its ranges and settings. */
import { setHidden } from '../../workbook/lines';
import type { Area, Table } from '../../workbook/model';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import { clearCells } from '../../workbook/clearCells';
import { addTable, allTables, findTable, removeTable, renameTable, resizeTable, type PlacedTable } from '../../workbook/tables';
import type { Arguments } from '../arguments';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType, Scalar } from '../members';
import { areaOnSheet, placeArgument } from '../references';
import type { Targets } from '../targets';

type Collection = Targets['TableCollection'];

function tablesIn({ sheet }: Collection, host: Host): readonly PlacedTable[] {
  return allTables(host.workbook).filter((placed) => sheet === null || placed.sheet === sheet);
}

function keyOf(args: Arguments): string {
  const key = args.json(0);
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument('a table is found by its name or id');
  return String(key);
}

function find(collection: Collection, args: Arguments, host: Host): PlacedTable | null {
  const found = findTable(host.workbook, keyOf(args));
  return found !== null && (collection.sheet === null || found.sheet === collection.sheet) ? found : null;
}

function add({ sheet }: Collection, args: Arguments, host: Host): HostObject {
  const active = sheet ?? host.workbook.sheets.find((known) => known.id === host.workbook.activeSheetId);
  if (active === undefined) throw new Refusal('InvalidOperation', 'There is no sheet to put a table on.');
  const place = placeArgument(args, 0, active, host);
  if (sheet !== null && place.sheet !== sheet) throw invalidArgument('the range lies on another sheet');
  if (!args.flag(1)) throw notImplemented('TableCollection.add of a range without headers');
  guardSheet(place.sheet, host);
  host.calculation.ensure();
  const table = addTable(host.workbook, place.sheet, place.area);
  host.calculation.markChanged();
  return host.object('Table', { sheet: place.sheet, table });
}

export const tableCollectionType: ObjectType<'TableCollection'> = {
  kind: 'TableCollection',
  scalars: { Count: { since: '1.1', get: (collection, host) => tablesIn(collection, host).length } },
  items: (collection, host) => tablesIn(collection, host).map((placed) => host.object('Table', placed)),
  item: (collection, key, host) => {
    const found = find(collection, key, host);
    if (found === null) throw new Refusal('ItemNotFound', `There is no table ${keyOf(key)}.`);
    return host.object('Table', found);
  },
  methods: {
    Add: { since: '1.1', call: add },
    GetCount: { since: '1.4', call: (collection, _, host) => tablesIn(collection, host).length },
    GetItemAt: {
      since: '1.1',
      call: (collection, args, host) => {
        const found = tablesIn(collection, host)[args.integer(0)];
        if (found === undefined) throw new Refusal('ItemNotFound', `There is no table ${args.integer(0)}.`);
        return host.object('Table', found);
      },
    },
    GetItemOrNullObject: {
      since: '1.4',
      call: (collection, args, host) => {
        const found = find(collection, args, host);
        return found === null ? null : host.object('Table', found);
      },
    },
  },
};

/** Refused when the table, or its sheet, is gone. */
export function refuseGoneTable({ sheet, table }: PlacedTable, host: Host): void {
  if (!host.workbook.sheets.includes(sheet) || !sheet.tables.includes(table)) throw new Refusal('ItemNotFound', `The table ${table.name} is gone.`);
}

/** The rows of data: without headers, and without the totals when they are shown. */
export function bodyOf({ area, showTotals }: Table): Area {
  return { ...area, top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
}

function part(pick: (table: Table) => Area): Method<PlacedTable> {
  return { since: '1.1', call: ({ sheet, table }, _, host) => host.range(sheet, pick(table)) };
}

function changing(since: string, change: (placed: PlacedTable, args: Arguments, host: Host) => void): Method<PlacedTable> {
  return {
    since,
    call: (placed, args, host) => {
      guardSheet(placed.sheet, host);
      change(placed, args, host);
      host.calculation.markChanged();
      return null;
    },
  };
}

function setting(since: string, key: 'showBandedRows' | 'showFilterButton'): Scalar<PlacedTable> {
  return {
    since,
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value, host) => {
      guardSheet(sheet, host);
      table[key] = value.flag(0);
      sheet.dirty.add('tables');
    },
  };
}

/** A totals row comes and goes with its cells, which this host does not do. */
function writeTotals({ table }: PlacedTable, value: Arguments): void {
  if (value.flag(0) !== table.showTotals) throw notImplemented('changing Table.showTotals');
}

/** Shows the rows that a filter hid; the criteria go when the table is written anew. */
function clearFilters({ sheet, table }: PlacedTable): void {
  const body = bodyOf(table);
  for (const [row, info] of [...sheet.rows]) if (info.hidden && row >= body.top && row <= body.bottom) setHidden(sheet, 'row', { first: row, last: row }, false);
  sheet.dirty.add('tables');
}

function convertToRange(placed: PlacedTable, _: Arguments, host: Host): HostObject {
  guardSheet(placed.sheet, host);
  removeTable(placed);
  host.calculation.markChanged();
  return host.range(placed.sheet, placed.table.area);
}

const methods: Readonly<Record<string, Method<PlacedTable>>> = {
  GetRange: part((table) => table.area),
  GetDataBodyRange: part(bodyOf),
  GetHeaderRowRange: part(({ area }) => ({ ...area, bottom: area.top })),
  Resize: changing('1.13', (placed, args, host) => { resizeTable(host.workbook, placed, areaOnSheet(args, 0, placed.sheet, host)); }),
  ClearFilters: changing('1.2', clearFilters),
  ConvertToRange: { since: '1.2', call: convertToRange },
  Delete: changing('1.1', (placed, _, host) => {
    removeTable(placed);
    clearCells(host.workbook, placed.sheet, placed.table.area, 'All');
  }),
};

export const tableType: ObjectType<'Table'> = {
  kind: 'Table',
  refuseGone: refuseGoneTable,
  identity: ({ table }) => ({ Id: String(table.id) }),
  scalars: {
    Id: { since: '1.1', get: ({ table }) => String(table.id) },
    Name: {
      since: '1.1',
      get: ({ table }) => table.name,
      set: (placed, value, host) => {
        renameTable(host.workbook, placed, value.text(0));
        host.calculation.markChanged();
      },
    },
    Style: {
      since: '1.1',
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value, host) => {
        guardSheet(sheet, host);
        table.style = value.text(0);
        sheet.dirty.add('tables');
      },
    },
    ShowHeaders: { since: '1.1', get: () => true },
    ShowTotals: { since: '1.1', get: ({ table }) => table.showTotals, set: writeTotals },
    ShowBandedRows: setting('1.3', 'showBandedRows'),
    ShowFilterButton: setting('1.3', 'showFilterButton'),
  },
  navigations: {
    Columns: { since: '1.1', get: (placed, host) => host.object('TableColumnCollection', placed) },
    Rows: { since: '1.1', get: (placed, host) => host.object('TableRowCollection', placed) },
    Worksheet: { since: '1.2', get: ({ sheet }, host) => host.object('Worksheet', sheet) },
  },
  methods,
};

/** A table's columns and its count of rows. A column's id is its place counted from 1, since the model keeps no other. */
import type { Area } from '../../workbook/model';
import { enterCells } from '../../workbook/enterCells';
import { rowCount } from '../../workbook/area';
import { Refusal } from '../../workbook/refusal';
import type { PlacedTable } from '../../workbook/tables';
import type { Arguments } from '../arguments';
import { guardCells } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType } from '../members';
import type { Targets } from '../targets';
import { bodyOf, refuseGoneTable } from './tableTypes';

type Column = Targets['TableColumn'];

function columnAt(placed: PlacedTable, index: number, host: Host): HostObject | null {
  return placed.table.columns[index] === undefined ? null : host.object('TableColumn', { placed, index });
}

/** A column by its name, without case, or by its id. */
function find(placed: PlacedTable, args: Arguments, host: Host): HostObject | null {
  const key = args.json(0);
  if (typeof key === 'number') return columnAt(placed, key - 1, host);
  const wanted = args.text(0).toLowerCase();
  return columnAt(placed, placed.table.columns.findIndex((name) => name.toLowerCase() === wanted), host);
}

function required(column: HostObject | null): HostObject {
  if (column === null) throw new Refusal('ItemNotFound', 'The table has no such column.');
  return column;
}

export const tableColumnCollectionType: ObjectType<'TableColumnCollection'> = {
  kind: 'TableColumnCollection',
  refuseGone: refuseGoneTable,
  scalars: { Count: { since: '1.1', get: ({ table }) => table.columns.length } },
  items: (placed, host) => placed.table.columns.map((_, index) => host.object('TableColumn', { placed, index })),
  item: (placed, key, host) => required(find(placed, key, host)),
  methods: {
    GetCount: { since: '1.4', call: ({ table }) => table.columns.length },
    GetItemAt: { since: '1.1', call: (placed, args, host) => required(columnAt(placed, args.integer(0), host)) },
    GetItemOrNullObject: { since: '1.4', call: find },
  },
};

function part(pick: (placed: PlacedTable) => Area): Method<Column> {
  return {
    since: '1.1',
    call: ({ placed, index }, _, host) => {
      const column = placed.table.area.left + index;
      return host.range(placed.sheet, { ...pick(placed), left: column, right: column });
    },
  };
}

function rename({ placed, index }: Column, value: Arguments, host: Host): void {
  const { sheet, table } = placed;
  const column = table.area.left + index;
  const area = { top: table.area.top, bottom: table.area.top, left: column, right: column };
  guardCells(sheet, area, host);
  enterCells({ workbook: host.workbook, sheet, area }, `'${value.text(0)}`, host.rules);
  host.calculation.markChanged();
}

export const tableColumnType: ObjectType<'TableColumn'> = {
  kind: 'TableColumn',
  refuseGone: ({ placed, index }, host) => {
    refuseGoneTable(placed, host);
    if (placed.table.columns[index] === undefined) throw new Refusal('ItemNotFound', 'The column is gone.');
  },
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { since: '1.1', get: ({ index }) => index + 1 },
    Index: { since: '1.1', get: ({ index }) => index },
    Name: { since: '1.1', get: ({ placed, index }) => placed.table.columns[index] ?? '', set: rename },
  },
  methods: {
    GetRange: part(({ table }) => table.area),
    GetDataBodyRange: part(({ table }) => bodyOf(table)),
    GetHeaderRowRange: part(({ table }) => ({ ...table.area, bottom: table.area.top })),
  },
};

export const tableRowCollectionType: ObjectType<'TableRowCollection'> = {
  kind: 'TableRowCollection',
  refuseGone: refuseGoneTable,
  scalars: { Count: { since: '1.1', get: ({ table }) => rowCount(bodyOf(table)) } },
  methods: { GetCount: { since: '1.4', call: ({ table }) => rowCount(bodyOf(table)) } },
};

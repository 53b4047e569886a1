/** `Workbook.worksheets`. A sheet is found by its name, without case, or by its id. */
import type { Workbook, Worksheet } from '../../workbook/model';
import { findSheet } from '../../workbook/names';
import { Refusal } from '../../workbook/refusal';
import { addSheet } from '../../workbook/sheets';
import type { Arguments } from '../arguments';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType } from '../members';

function find(workbook: Workbook, args: Arguments): Worksheet | null {
  const key = args.text(0);
  return findSheet(workbook, key) ?? workbook.sheets.find((sheet) => sheet.id.toLowerCase() === key.toLowerCase()) ?? null;
}

function counted(workbook: Workbook, args: Arguments): readonly Worksheet[] {
  const visibleOnly = args.flag(0, false);
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function required(sheet: Worksheet | null | undefined, host: Host): HostObject {
  if (sheet === null || sheet === undefined) throw new Refusal('ItemNotFound', "The requested resource doesn't exist.");
  return host.object('Worksheet', sheet);
}

function active(workbook: Workbook): Worksheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets.find((sheet) => sheet.visibility === 'Visible');
}

function add(workbook: Workbook, args: Arguments, host: Host): HostObject {
  const sheet = addSheet(workbook, args.has(0) ? args.text(0) : null);
  host.calculation.markChanged();
  return host.object('Worksheet', sheet);
}

/** The client says which events it wants; whoever stands between host and client sends them (`sendEvent.ts`). */
const events: Readonly<Record<string, Method<Workbook>>> = Object.fromEntries(
  ['_RegisterDataChangedEvent', '_UnregisterDataChangedEvent', '_RegisterSelectionChangedEvent', '_UnregisterSelectionChangedEvent'].map((name) => [name, { since: '1.9', call: () => null }]),
);

export const worksheetCollectionType: ObjectType<'WorksheetCollection'> = {
  kind: 'WorksheetCollection',
  items: (workbook, host) => workbook.sheets.map((sheet) => host.object('Worksheet', sheet)),
  item: (workbook, key, host) => required(find(workbook, key), host),
  methods: {
    ...events,
    Add: { since: '1.1', call: add },
    GetActiveWorksheet: { since: '1.1', call: (workbook, _, host) => required(active(workbook), host) },
    GetCount: { since: '1.4', call: (workbook, args) => counted(workbook, args).length },
    GetFirst: { since: '1.5', call: (workbook, args, host) => required(counted(workbook, args)[0], host) },
    GetLast: { since: '1.5', call: (workbook, args, host) => required(counted(workbook, args).at(-1), host) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (workbook, args, host) => {
        const sheet = find(workbook, args);
        return sheet === null ? null : host.object('Worksheet', sheet);
      },
    },
  },
};

/** Frozen panes and protection of a sheet. */
import type { Worksheet } from '../../workbook/model';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import { LAST_COLUMN, LAST_ROW, isEntireColumn, isEntireRow } from '../../workbook/area';
import type { Arguments } from '../arguments';
import { guardSheet, isProtected } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType } from '../members';
import { areaOnSheet } from '../references';

function freezing(freeze: (sheet: Worksheet, args: Arguments, host: Host) => Worksheet['freeze']): Method<Worksheet> {
  return {
    since: '1.7',
    call: (sheet, args, host) => {
      guardSheet(sheet, host);
      sheet.freeze = freeze(sheet, args, host);
      sheet.dirty.add('layout');
      return null;
    },
  };
}

function counted(args: Arguments): number {
  const count = args.integer(0, 1);
  if (count < 0) throw invalidArgument('the count must not be negative');
  return count;
}

function none(rows: number, columns: number): Worksheet['freeze'] {
  return rows === 0 && columns === 0 ? null : { rows, columns };
}

function freezeAt(sheet: Worksheet, args: Arguments, host: Host): Worksheet['freeze'] {
  const area = areaOnSheet(args, 0, sheet, host);
  return none(isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
}

function location(sheet: Worksheet, _: Arguments, host: Host): HostObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  return host.range(sheet, { top: 0, left: 0, bottom: rows === 0 ? LAST_ROW : rows - 1, right: columns === 0 ? LAST_COLUMN : columns - 1 });
}

export const worksheetFreezePanesType: ObjectType<'WorksheetFreezePanes'> = {
  kind: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: freezing((_, args) => none(counted(args), 0)),
    FreezeColumns: freezing((_, args) => none(0, counted(args))),
    FreezeAt: freezing(freezeAt),
    Unfreeze: freezing(() => null),
    GetLocation: {
      since: '1.7',
      call: (sheet, args, host) => {
        const range = location(sheet, args, host);
        if (range === null) throw new Refusal('ItemNotFound', 'Nothing is frozen on the sheet.');
        return range;
      },
    },
    GetLocationOrNullObject: { since: '1.7', call: location },
  },
};

function refuseOptions(args: Arguments): void {
  if (args.has(0) && Object.keys(args.record(0)).length > 0) throw notImplemented('WorksheetProtection.protect with options');
  if (args.has(1) && args.text(1) !== '') throw notImplemented('WorksheetProtection.protect with a password');
}

function setProtected(since: string, wanted: boolean): Method<Worksheet> {
  return {
    since,
    call: (sheet, args, host) => {
      if (wanted) {
        refuseOptions(args);
        if (isProtected(sheet, host)) throw new Refusal('InvalidOperation', 'The sheet is already protected.');
      } else if (host.faults.protectedSheets.has(sheet.name)) throw new Refusal('AccessDenied', 'The sheet is protected with a password.');
      sheet.protected = wanted;
      sheet.dirty.add('layout');
      return null;
    },
  };
}

export const worksheetProtectionType: ObjectType<'WorksheetProtection'> = {
  kind: 'WorksheetProtection',
  scalars: { Protected: { since: '1.2', get: isProtected } },
  methods: { Protect: setProtected('1.2', true), Unprotect: setProtected('1.7', false) },
};

/** `Excel.Workbook` and `Excel.Application`, in a Swedish Excel. */
import { cellArea } from '../../workbook/area';
import type { Workbook } from '../../workbook/model';
import { Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { ObjectType } from '../members';

/** The selected cells of the active sheet, or the first of them. */
function selection(workbook: Workbook, host: Host, firstOnly: boolean): HostObject {
  const sheet = workbook.sheets.find((known) => known.id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Refusal('ItemNotFound', 'The workbook has no sheets.');
  const area = host.selections.get(sheet.id) ?? cellArea(0, 0);
  return host.range(sheet, firstOnly ? cellArea(area.top, area.left) : area);
}

function removeReference(_: Workbook, args: Arguments, host: Host): null {
  host.ranges.release(args.text(0));
  return null;
}

export const workbookType: ObjectType<'Workbook'> = {
  kind: 'Workbook',
  scalars: {
    Name: { since: '1.7', get: (_, host) => host.fileName },
    ReadOnly: { since: '1.8', get: () => false },
  },
  navigations: {
    Worksheets: { since: '1.1', get: (workbook, host) => host.object('WorksheetCollection', workbook) },
    Names: { since: '1.1', get: (_, host) => host.object('NamedItemCollection', { scope: null }) },
    Tables: { since: '1.1', get: (_, host) => host.object('TableCollection', { sheet: null }) },
    Application: { since: '1.1', get: (workbook, host) => host.object('Application', workbook) },
    Settings: { since: '1.4', get: (workbook, host) => host.object('SettingCollection', workbook) },
  },
  methods: {
    GetSelectedRange: { since: '1.1', call: (workbook, _, host) => selection(workbook, host, false) },
    GetActiveCell: { since: '1.7', call: (workbook, _, host) => selection(workbook, host, true) },
    _RemoveReference: { since: '1.1', call: removeReference },
  },
};

export const applicationType: ObjectType<'Application'> = {
  kind: 'Application',
  scalars: {
    CalculationMode: { since: '1.1', get: (workbook) => workbook.calculationMode },
    CalculationState: { since: '1.9', get: (_, host) => (host.calculation.isPending ? 'Pending' : 'Done') },
    DecimalSeparator: { since: '1.11', get: () => ',' },
    ThousandsSeparator: { since: '1.11', get: () => '\u00a0' },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  navigations: { CultureInfo: { since: '1.11', get: (workbook, host) => host.object('CultureInfo', workbook) } },
  methods: {
    Calculate: {
      since: '1.1',
      call: (_, args, host) => {
        args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
        host.calculation.run();
        return null;
      },
    },
    SuspendApiCalculationUntilNextSync: {
      since: '1.6',
      call: (_, _args, host) => {
        host.calculation.suspend();
        return null;
      },
    },
    /** The host draws nothing, so there is nothing to hold back. */
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};

export const cultureInfoType: ObjectType<'CultureInfo'> = {
  kind: 'CultureInfo',
  scalars: { Name: { since: '1.11', get: () => 'sv-SE' } },
  navigations: { NumberFormat: { since: '1.11', get: (workbook, host) => host.object('NumberFormatInfo', workbook) } },
};

export const numberFormatInfoType: ObjectType<'NumberFormatInfo'> = {
  kind: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { since: '1.11', get: () => ',' },
    NumberGroupSeparator: { since: '1.11', get: () => '\u00a0' },
  },
};

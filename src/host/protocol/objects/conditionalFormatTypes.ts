/** `Range.conditionalFormats`: custom rules, whose formulas are relative to the first cell of the format's own area. */
import { overlaps } from '../../workbook/area';
import { cutOut } from '../../workbook/clearCells';
import type { ConditionalFormat } from '../../workbook/model';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { parseColor } from '../color';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Navigation, ObjectType, Scalar } from '../members';
import { placeOf } from '../references';
import type { LiveRange, PlacedFormat } from '../targets';

function formatsOn(range: LiveRange, host: Host): readonly PlacedFormat[] {
  const { sheet, area } = placeOf(range, host);
  return sheet.conditionalFormats.filter((format) => overlaps(format.area, area)).map((format) => ({ sheet, format }));
}

function formatAt(range: LiveRange, index: number, host: Host): PlacedFormat {
  const found = formatsOn(range, host)[index];
  if (found === undefined) throw new Refusal('ItemNotFound', `There is no conditional format ${index}.`);
  return found;
}

function formatById(range: LiveRange, id: string, host: Host): PlacedFormat | null {
  return formatsOn(range, host).find(({ format }) => host.formatId(format) === id) ?? null;
}

/** A new format comes first, as Office.js documents. Only custom rules are there. */
function add(range: LiveRange, args: Arguments, host: Host): HostObject {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  if (args.text(0).toLowerCase() !== 'custom') throw notImplemented(`ConditionalFormatCollection.add ${args.text(0)}`);
  const format: ConditionalFormat = { area, formula: '', fill: null, color: null, bold: false };
  sheet.conditionalFormats.unshift(format);
  sheet.dirty.add('conditionalFormats');
  return host.object('ConditionalFormat', { sheet, format });
}

function clearAll(range: LiveRange, _: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  if (cutOut(sheet.conditionalFormats, area)) sheet.dirty.add('conditionalFormats');
  return null;
}

export const conditionalFormatCollectionType: ObjectType<'ConditionalFormatCollection'> = {
  kind: 'ConditionalFormatCollection',
  items: (range, host) => formatsOn(range, host).map((placed) => host.object('ConditionalFormat', placed)),
  item: (range, key, host) => {
    const found = formatById(range, key.text(0), host);
    if (found === null) throw new Refusal('ItemNotFound', `There is no conditional format ${key.text(0)}.`);
    return host.object('ConditionalFormat', found);
  },
  methods: {
    Add: { since: '1.6', call: add },
    ClearAll: { since: '1.6', call: clearAll },
    GetCount: { since: '1.6', call: (range, _, host) => formatsOn(range, host).length },
    GetItemAt: { since: '1.6', call: (range, args, host) => host.object('ConditionalFormat', formatAt(range, args.integer(0), host)) },
    GetItemOrNullObject: {
      since: '1.14',
      call: (range, args, host) => {
        const found = formatById(range, args.text(0), host);
        return found === null ? null : host.object('ConditionalFormat', found);
      },
    },
  },
};

function refuseGone({ sheet, format }: PlacedFormat): void {
  if (!sheet.conditionalFormats.includes(format)) throw new Refusal('ItemNotFound', 'The conditional format is gone.');
}

function remove({ sheet, format }: PlacedFormat, _: Arguments, host: Host): null {
  guardSheet(sheet, host);
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  sheet.dirty.add('conditionalFormats');
  return null;
}

const custom: Navigation<PlacedFormat> = { since: '1.6', get: (placed, host) => host.object('CustomConditionalFormat', placed) };

export const conditionalFormatType: ObjectType<'ConditionalFormat'> = {
  kind: 'ConditionalFormat',
  refuseGone,
  identity: ({ format }, host) => ({ Id: host.formatId(format) }),
  scalars: {
    Id: { since: '1.6', get: ({ format }, host) => host.formatId(format) },
    Type: { since: '1.6', get: () => 'Custom' },
    Priority: { since: '1.6', get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format) },
    StopIfTrue: { since: '1.6', get: () => false },
  },
  navigations: { Custom: custom, CustomOrNullObject: custom },
  methods: {
    Delete: { since: '1.6', call: remove },
    GetRange: { since: '1.6', call: ({ sheet, format }, _, host) => host.range(sheet, format.area) },
    GetRangeOrNullObject: { since: '1.6', call: ({ sheet, format }, _, host) => host.range(sheet, format.area) },
  },
};

export const customConditionalFormatType: ObjectType<'CustomConditionalFormat'> = {
  kind: 'CustomConditionalFormat',
  refuseGone,
  navigations: {
    Rule: { since: '1.6', get: (placed, host) => host.object('ConditionalFormatRule', placed) },
    Format: { since: '1.6', get: (placed, host) => host.object('ConditionalRangeFormat', placed) },
  },
};

function changed(placed: PlacedFormat, change: (format: ConditionalFormat) => void, host: Host): void {
  guardSheet(placed.sheet, host);
  change(placed.format);
  placed.sheet.dirty.add('conditionalFormats');
}

function writeFormula(placed: PlacedFormat, value: Arguments, host: Host): void {
  const formula = value.text(0);
  if (!formula.startsWith('=')) throw invalidArgument('the formula of a rule begins with "="');
  host.rules.refuse(formula, { sheet: placed.sheet, row: placed.format.area.top, column: placed.format.area.left });
  changed(placed, (format) => { format.formula = formula; }, host);
}

export const conditionalFormatRuleType: ObjectType<'ConditionalFormatRule'> = {
  kind: 'ConditionalFormatRule',
  refuseGone,
  scalars: { Formula: { since: '1.6', get: ({ format }) => format.formula, set: writeFormula } },
};

export const conditionalRangeFormatType: ObjectType<'ConditionalRangeFormat'> = {
  kind: 'ConditionalRangeFormat',
  refuseGone,
  navigations: {
    Font: { since: '1.6', get: (placed, host) => host.object('ConditionalRangeFont', placed) },
    Fill: { since: '1.6', get: (placed, host) => host.object('ConditionalRangeFill', placed) },
  },
};

function colorMember(key: 'color' | 'fill'): Scalar<PlacedFormat> {
  return {
    since: '1.6',
    get: ({ format }) => format[key] ?? '',
    set: (placed, value, host) => { changed(placed, (format) => { format[key] = parseColor(value.text(0)); }, host); },
  };
}

export const conditionalRangeFontType: ObjectType<'ConditionalRangeFont'> = {
  kind: 'ConditionalRangeFont',
  refuseGone,
  scalars: {
    Color: colorMember('color'),
    Bold: {
      since: '1.6',
      get: ({ format }) => format.bold,
      set: (placed, value, host) => { changed(placed, (format) => { format.bold = value.flag(0); }, host); },
    },
  },
};

export const conditionalRangeFillType: ObjectType<'ConditionalRangeFill'> = {
  kind: 'ConditionalRangeFill',
  refuseGone,
  scalars: { Color: colorMember('fill') },
  methods: {
    Clear: {
      since: '1.6',
      call: (placed, _, host) => {
        changed(placed, (format) => { format.fill = null; }, host);
        return null;
      },
    },
  },
};

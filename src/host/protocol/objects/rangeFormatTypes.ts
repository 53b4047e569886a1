/** `Range.format` and the objects under it: font, fill, protection, alignment, widths and heights. A mixed value is null. */
import { isEntireColumn, isEntireRow } from '../../workbook/area';
import { changeStyles, styleAt, stylesIn } from '../../workbook/cellStyle';
import { DEFAULT_ROW_HEIGHT, fittedWidth, toCharacters, toPoints } from '../../workbook/columnWidth';
import { setSize } from '../../workbook/lines';
import type { Style } from '../../workbook/model';
import { invalidArgument, notImplemented } from '../../workbook/refusal';
import { usedArea } from '../../workbook/usedArea';
import type { Arguments } from '../arguments';
import { parseColor } from '../color';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { ObjectType, Scalar } from '../members';
import { placeOf } from '../references';
import type { LiveRange } from '../targets';
import type { Json } from '../wire';

type Read = (style: Style) => Json;
type Change = (value: Arguments) => Partial<Style>;

/** The one value that all cells of the range have, or null when they differ. */
function common(range: LiveRange, read: Read, host: Host): Json {
  const { sheet, area } = placeOf(range, host);
  const values = new Set(stylesIn(host.workbook, sheet, area).map(read));
  const [first] = values;
  return values.size === 1 ? (first ?? null) : null;
}

function restyle(range: LiveRange, patch: Partial<Style>, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  changeStyles(host.workbook, sheet, area, (style) => ({ ...style, ...patch }));
}

/** A member that is a part of every cell's style. */
function styled(since: string, read: Read, change: Change): Scalar<LiveRange> {
  return {
    since,
    get: (range, host) => common(range, read, host),
    set: (range, value, host) => { restyle(range, change(value), host); },
  };
}

function positive(value: number, most: number): number {
  if (value <= 0 || value > most) throw invalidArgument(`${value} is not between 0 and ${most}`);
  return value;
}

export const rangeFontType: ObjectType<'RangeFont'> = {
  kind: 'RangeFont',
  scalars: {
    Name: styled('1.1', (style) => style.fontName, (value) => ({ fontName: value.text(0) })),
    Size: styled('1.1', (style) => style.fontSize, (value) => ({ fontSize: positive(value.number(0), 409) })),
    Bold: styled('1.1', (style) => style.bold, (value) => ({ bold: value.flag(0) })),
    Italic: styled('1.1', (style) => style.italic, (value) => ({ italic: value.flag(0) })),
    Underline: styled('1.1', (style) => (style.underline ? 'Single' : 'None'), (value) => ({ underline: value.oneOf(0, ['None', 'Single']) === 'Single' })),
    Color: styled('1.1', (style) => style.color ?? '#000000', (value) => ({ color: parseColor(value.text(0)) })),
  },
};

export const rangeFillType: ObjectType<'RangeFill'> = {
  kind: 'RangeFill',
  scalars: { Color: styled('1.1', (style) => style.fill ?? '#FFFFFF', (value) => ({ fill: parseColor(value.text(0)) })) },
  methods: {
    Clear: {
      since: '1.1',
      call: (range, _, host) => {
        restyle(range, { fill: null }, host);
        return null;
      },
    },
  },
};

export const formatProtectionType: ObjectType<'FormatProtection'> = {
  kind: 'FormatProtection',
  scalars: { Locked: styled('1.2', (style) => style.locked, (value) => ({ locked: value.flag(0) })) },
};

function readWidth(range: LiveRange, host: Host): Json {
  const { sheet, area } = placeOf(range, host);
  const widths = new Set<number>();
  for (let column = area.left; column <= area.right; column++) {
    const info = sheet.columns.get(column);
    widths.add(info?.hidden === true ? 0 : toPoints(info?.width ?? null));
  }
  return widths.size === 1 ? ([...widths][0] ?? null) : null;
}

function readHeight(range: LiveRange, host: Host): Json {
  const { sheet, area } = placeOf(range, host);
  const heights = new Set<number>();
  let told = 0;
  for (const [row, info] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    told++;
    heights.add(info.hidden ? 0 : (info.height ?? DEFAULT_ROW_HEIGHT));
  }
  if (told <= area.bottom - area.top) heights.add(DEFAULT_ROW_HEIGHT);
  return heights.size === 1 ? ([...heights][0] ?? null) : null;
}

/** The widest column that Excel has, in characters, and the highest row in points. */
const WIDEST = 255.7;
const HIGHEST = 409.5;

function writeWidth(range: LiveRange, value: Arguments, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  const width = toCharacters(value.number(0));
  if (width < 0 || width > WIDEST) throw invalidArgument(`${value.number(0)} points is no column width`);
  setSize(sheet, 'column', { first: area.left, last: area.right }, width);
}

function writeHeight(range: LiveRange, value: Arguments, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  const height = value.number(0);
  if (height < 0 || height > HIGHEST) throw invalidArgument(`${height} points is no row height`);
  if (isEntireColumn(area)) throw notImplemented('RangeFormat.rowHeight of whole columns');
  setSize(sheet, 'row', { first: area.top, last: area.bottom }, height);
}

function autofitColumns(range: LiveRange, _: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  host.calculation.ensure();
  const used = usedArea(sheet, area, true);
  for (let column = area.left; used !== null && column <= Math.min(area.right, used.right); column++) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const value = sheet.cells.value(row, column);
      if (value === null) continue;
      const style = styleAt(host.workbook, sheet, row, column);
      if (!style.wrap) widest = Math.max(widest, fittedWidth(host.display(value, style.numberFormat), style.bold, style.fontSize));
    }
    if (widest > 0) setSize(sheet, 'column', { first: column, last: column }, Math.min(widest, WIDEST));
  }
  return null;
}

function autofitRows(range: LiveRange, _: Arguments, host: Host): null {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  for (const row of [...sheet.rows.keys()]) if (row >= area.top && row <= area.bottom) setSize(sheet, 'row', { first: row, last: row }, null);
  return null;
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;
const DEEPEST_INDENT = 250;

function indent(value: Arguments): number {
  const level = value.integer(0);
  if (level < 0 || level > DEEPEST_INDENT) throw invalidArgument(`${level} is no indent level`);
  return level;
}

export const rangeFormatType: ObjectType<'RangeFormat'> = {
  kind: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styled('1.1', (style) => style.horizontal, (value) => ({ horizontal: value.oneOf(0, HORIZONTAL) })),
    VerticalAlignment: styled('1.1', (style) => style.vertical, (value) => ({ vertical: value.oneOf(0, VERTICAL) })),
    WrapText: styled('1.1', (style) => style.wrap, (value) => ({ wrap: value.flag(0) })),
    IndentLevel: styled('1.9', (style) => style.indent, (value) => ({ indent: indent(value) })),
    ColumnWidth: { since: '1.2', get: readWidth, set: writeWidth },
    RowHeight: { since: '1.2', get: readHeight, set: writeHeight },
  },
  navigations: {
    Font: { since: '1.1', get: (range, host) => host.object('RangeFont', range) },
    Fill: { since: '1.1', get: (range, host) => host.object('RangeFill', range) },
    Borders: { since: '1.1', get: (range, host) => host.object('RangeBorderCollection', range) },
    Protection: { since: '1.2', get: (range, host) => host.object('FormatProtection', range) },
  },
  methods: {
    AutofitColumns: { since: '1.2', call: autofitColumns },
    AutofitRows: { since: '1.2', call: autofitRows },
  },
};

/** Whether a range is whole rows or columns: its formats are then kept on them. */
export function isUnbounded(range: LiveRange): boolean {
  return isEntireColumn(range.area) || isEntireRow(range.area);
}

/** `Range.format.borders`: the outer edges and the inside lines of a range, each kept on the cells that it belongs to. */
import { changeStyles, stylesIn } from '../../workbook/cellStyle';
import type { Area, BorderLine, Style } from '../../workbook/model';
import { invalidArgument, notImplemented } from '../../workbook/refusal';
import { parseColor } from '../color';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { ObjectType } from '../members';
import { placeOf } from '../references';
import type { BorderSide, LiveRange, Targets } from '../targets';
import type { Json } from '../wire';
import { isUnbounded } from './rangeFormatTypes';

const SIDES: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];
type StyleKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

const CONTINUOUS: Readonly<Record<Weight, BorderLine['style']>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };
const LINES: Readonly<Record<BorderLine['style'], readonly [LineStyle, Weight]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
};

/** The cells that carry a side of an area, and where on them; null when there are none, as inside a single row. */
function carriers(area: Area, side: BorderSide): { readonly area: Area; readonly key: StyleKey } | null {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, key: 'borderTop' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, key: 'borderBottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, key: 'borderLeft' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, key: 'borderRight' };
    case 'InsideHorizontal':
      return area.bottom === area.top ? null : { area: { ...area, bottom: area.bottom - 1 }, key: 'borderBottom' };
    case 'InsideVertical':
      return area.right === area.left ? null : { area: { ...area, right: area.right - 1 }, key: 'borderRight' };
  }
}

type Border = Targets['RangeBorder'];

function readLine({ range, side }: Border, read: (line: BorderLine | null) => string, host: Host): Json {
  const { sheet, area } = placeOf(range, host);
  const on = carriers(area, side);
  if (on === null) return read(null);
  const values = new Set(stylesIn(host.workbook, sheet, on.area).map((style) => read(style[on.key])));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function changeLine({ range, side }: Border, change: (line: BorderLine | null) => BorderLine | null, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  if (isUnbounded(range)) throw notImplemented('RangeBorder of whole rows or columns');
  const on = carriers(area, side);
  if (on === null) return;
  changeStyles(host.workbook, sheet, on.area, (style): Style => ({ ...style, [on.key]: change(style[on.key]) }));
}

const THIN: BorderLine = { style: 'thin', color: '#000000' };

function restyled(line: BorderLine | null, style: LineStyle): BorderLine | null {
  if (style === 'None') return null;
  const { color } = line ?? THIN;
  if (style === 'Continuous') return { style: line === null || LINES[line.style][0] !== 'Continuous' ? 'thin' : line.style, color };
  return { style: ({ Dash: 'dashed', Dot: 'dotted', Double: 'double' } as const)[style], color };
}

/** Dots and dashes have one weight here; any other line becomes a continuous one, as in Excel. */
function reweighted(line: BorderLine, weight: Weight): BorderLine {
  const [style, own] = LINES[line.style];
  if (weight === own) return line;
  if (style === 'Dash' || style === 'Dot') throw notImplemented(`RangeBorder.weight ${weight} of a ${style} line`);
  return { ...line, style: CONTINUOUS[weight] };
}

export const rangeBorderType: ObjectType<'RangeBorder'> = {
  kind: 'RangeBorder',
  scalars: {
    SideIndex: { since: '1.1', get: ({ side }) => side },
    Style: {
      since: '1.1',
      get: (border, host) => readLine(border, (line) => (line === null ? 'None' : LINES[line.style][0]), host),
      set: (border, value, host) => { changeLine(border, (line) => restyled(line, value.oneOf(0, STYLES)), host); },
    },
    Weight: {
      since: '1.1',
      get: (border, host) => readLine(border, (line) => LINES[(line ?? THIN).style][1], host),
      set: (border, value, host) => { changeLine(border, (line) => reweighted(line ?? THIN, value.oneOf(0, WEIGHTS)), host); },
    },
    Color: {
      since: '1.1',
      get: (border, host) => readLine(border, (line) => (line ?? THIN).color, host),
      set: (border, value, host) => { changeLine(border, (line) => ({ ...(line ?? THIN), color: parseColor(value.text(0)) ?? THIN.color }), host); },
    },
  },
};

function sideOf(name: string): BorderSide {
  const side = SIDES.find((known) => known.toLowerCase() === name.toLowerCase());
  if (side !== undefined) return side;
  if (/^diagonal/i.test(name)) throw notImplemented(`RangeBorderCollection ${name}`);
  throw invalidArgument(`"${name}" is no side of a range`);
}

function border(range: LiveRange, side: BorderSide, host: Host): ReturnType<Host['object']> {
  return host.object('RangeBorder', { range, side });
}

export const rangeBorderCollectionType: ObjectType<'RangeBorderCollection'> = {
  kind: 'RangeBorderCollection',
  scalars: { Count: { since: '1.1', get: () => SIDES.length } },
  items: (range, host) => SIDES.map((side) => border(range, side, host)),
  item: (range, key, host) => border(range, sideOf(key.text(0)), host),
  methods: {
    GetItemAt: {
      since: '1.1',
      call: (range, args, host) => {
        const side = SIDES[args.integer(0)];
        if (side === undefined) throw invalidArgument(`there is no border ${args.integer(0)}`);
        return border(range, side, host);
      },
    },
  },
};


/** `Worksheet.pageLayout`: paper, margins (points here, inches in the file), what is printed, headers and footers. */
import { formatArea } from '../../workbook/address';
import { isEntireColumn, isEntireRow } from '../../workbook/area';
import { composeHeader, parseHeader, type HeaderParts } from '../../workbook/headerFooter';
import type { PageSetup, Workbook, Worksheet } from '../../workbook/model';
import { absoluteReference, builtIn, resolveReference, setBuiltIn } from '../../workbook/names';
import { quoteSheet } from '../../workbook/address';
import { defaultPageSetup, DEFAULT_MARGINS } from '../../workbook/pageSetup';
import { invalidArgument, notImplemented, Refusal } from '../../workbook/refusal';
import type { Arguments } from '../arguments';
import { guardSheet } from '../guards';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';
import type { Method, ObjectType, Scalar } from '../members';
import { areaOnSheet } from '../references';
import type { Json } from '../wire';

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const POINTS_PER_INCH = 72;
const FULL_SCALE = 100;

function setupOf(sheet: Worksheet): PageSetup {
  return sheet.pageSetup ?? defaultPageSetup();
}

function change(sheet: Worksheet, patch: Partial<PageSetup>, host: Host): void {
  guardSheet(sheet, host);
  sheet.pageSetup = { ...setupOf(sheet), ...patch };
  sheet.dirty.add('pageSetup');
}

type MarginKey = keyof NonNullable<PageSetup['margins']>;

function changeMargins(sheet: Worksheet, points: Readonly<Partial<Record<MarginKey, number>>>, host: Host): void {
  const margins = { ...(setupOf(sheet).margins ?? DEFAULT_MARGINS) };
  for (const [key, value] of Object.entries(points) as [MarginKey, number][]) {
    if (value < 0) throw invalidArgument('a margin must not be negative');
    margins[key] = value / POINTS_PER_INCH;
  }
  change(sheet, { margins }, host);
}

function margin(key: MarginKey): Scalar<Worksheet> {
  return {
    since: '1.9',
    get: (sheet) => (setupOf(sheet).margins ?? DEFAULT_MARGINS)[key] * POINTS_PER_INCH,
    set: (sheet, value, host) => { changeMargins(sheet, { [key]: value.number(0) }, host); },
  };
}

function readZoom(sheet: Worksheet): Json {
  const { fitToWidth, fitToHeight } = setupOf(sheet);
  if (fitToWidth === null && fitToHeight === null) return { scale: FULL_SCALE };
  return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
}

/** Pages to fit to; 0 and nothing both mean as many as it takes. */
function pages(value: Json | undefined): number | null {
  if (value === undefined || value === null || value === 0) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument('zoom takes whole pages');
  return value;
}

function writeZoom(sheet: Worksheet, value: Arguments, host: Host): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = value.record(0);
  if (scale !== undefined && scale !== null && scale !== FULL_SCALE) throw notImplemented(`PageLayout.zoom scale ${JSON.stringify(scale)}`);
  change(sheet, { fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) }, host);
}

function writePaper(sheet: Worksheet, value: Arguments, host: Host): void {
  const paper = value.oneOf(0, Object.keys(PAPERS));
  change(sheet, { paperSize: PAPERS[paper] ?? null }, host);
}

function writeMargins(sheet: Worksheet, args: Arguments, host: Host): null {
  const unit = POINTS[args.oneOf(0, Object.keys(POINTS))] ?? 1;
  const points = Object.entries(args.record(1)).map(([key, value]) => {
    if (!(key in DEFAULT_MARGINS) || typeof value !== 'number') throw invalidArgument(`"${key}" is no margin`);
    return [key, value * unit] as const;
  });
  changeMargins(sheet, Object.fromEntries(points), host);
  return null;
}

function setPrintArea(sheet: Worksheet, args: Arguments, host: Host): null {
  guardSheet(sheet, host);
  setBuiltIn(host.workbook, sheet, 'Print_Area', absoluteReference({ sheet, area: areaOnSheet(args, 0, sheet, host) }));
  return null;
}

/** The rows and the columns that are repeated stand in one name, columns first. */
function titles(workbook: Workbook, sheet: Worksheet): { readonly rows: string | null; readonly columns: string | null } {
  const parts = (builtIn(workbook, sheet, 'Print_Titles') ?? '').split(/,(?=(?:[^']*'[^']*')*[^']*$)/).filter((part) => part !== '');
  const find = (pattern: RegExp): string | null => parts.find((part) => pattern.test(part)) ?? null;
  return { rows: find(/!\$?\d+:\$?\d+$/), columns: find(/!\$?[A-Z]+:\$?[A-Z]+$/i) };
}

function setTitles(which: 'rows' | 'columns'): Method<Worksheet> {
  return {
    since: '1.9',
    call: (sheet, args, host) => {
      guardSheet(sheet, host);
      const area = areaOnSheet(args, 0, sheet, host);
      if (which === 'rows' ? !isEntireRow(area) : !isEntireColumn(area)) throw invalidArgument(`print titles are whole ${which}`);
      const both = { ...titles(host.workbook, sheet), [which]: `${quoteSheet(sheet.name)}!${formatArea(area, '$')}` };
      setBuiltIn(host.workbook, sheet, 'Print_Titles', [both.columns, both.rows].filter((part) => part !== null).join(','));
      return null;
    },
  };
}

function rangeAt(reference: string | null, host: Host): HostObject | null {
  const place = reference === null ? null : resolveReference(host.workbook, reference);
  return place === null ? null : host.range(place.sheet, place.area);
}

function printArea(sheet: Worksheet, _: Arguments, host: Host): HostObject | null {
  const place = resolveReference(host.workbook, builtIn(host.workbook, sheet, 'Print_Area') ?? '');
  return place === null ? null : host.object('RangeAreas', [host.ranges.create(place.sheet, place.area)]);
}

/** Prints what the model has not got: only Excel's default may be set. */
function fixed(name: string): Scalar<Worksheet> {
  return {
    since: '1.9',
    get: () => false,
    set: (_, value) => {
      if (value.flag(0)) throw notImplemented(`setting PageLayout.${name}`);
    },
  };
}

export const pageLayoutType: ObjectType<'PageLayout'> = {
  kind: 'PageLayout',
  scalars: {
    Orientation: {
      since: '1.9',
      get: (sheet) => setupOf(sheet).orientation,
      set: (sheet, value, host) => { change(sheet, { orientation: value.oneOf(0, ['Portrait', 'Landscape']) }, host); },
    },
    PaperSize: {
      since: '1.9',
      get: (sheet) => Object.keys(PAPERS).find((name) => PAPERS[name] === setupOf(sheet).paperSize) ?? null,
      set: writePaper,
    },
    Zoom: { since: '1.9', get: readZoom, set: writeZoom },
    CenterHorizontally: {
      since: '1.9',
      get: (sheet) => setupOf(sheet).centerHorizontally,
      set: (sheet, value, host) => { change(sheet, { centerHorizontally: value.flag(0) }, host); },
    },
    PrintGridlines: fixed('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigations: { HeadersFooters: { since: '1.9', get: (sheet, host) => host.object('HeaderFooterGroup', sheet) } },
  methods: {
    SetPrintArea: { since: '1.9', call: setPrintArea },
    SetPrintTitleRows: setTitles('rows'),
    SetPrintTitleColumns: setTitles('columns'),
    SetPrintMargins: { since: '1.9', call: writeMargins },
    GetPrintAreaOrNullObject: { since: '1.9', call: printArea },
    GetPrintTitleRowsOrNullObject: { since: '1.9', call: (sheet, _, host) => rangeAt(titles(host.workbook, sheet).rows, host) },
    GetPrintTitleColumnsOrNullObject: { since: '1.9', call: (sheet, _, host) => rangeAt(titles(host.workbook, sheet).columns, host) },
    GetPrintArea: {
      since: '1.9',
      call: (sheet, args, host) => {
        const areas = printArea(sheet, args, host);
        if (areas === null) throw new Refusal('ItemNotFound', 'The sheet has no print area.');
        return areas;
      },
    },
  },
};

export const headerFooterGroupType: ObjectType<'HeaderFooterGroup'> = {
  kind: 'HeaderFooterGroup',
  navigations: { DefaultForAllPages: { since: '1.9', get: (sheet, host) => host.object('HeaderFooter', sheet) } },
};

function headerPart(where: 'header' | 'footer', part: keyof HeaderParts): Scalar<Worksheet> {
  return {
    since: '1.9',
    get: (sheet) => parseHeader(setupOf(sheet)[where])[part],
    set: (sheet, value, host) => {
      const parts = { ...parseHeader(setupOf(sheet)[where]), [part]: value.text(0) };
      change(sheet, { [where]: composeHeader(parts) }, host);
    },
  };
}

export const headerFooterType: ObjectType<'HeaderFooter'> = {
  kind: 'HeaderFooter',
  scalars: {
    LeftHeader: headerPart('header', 'left'),
    CenterHeader: headerPart('header', 'center'),
    RightHeader: headerPart('header', 'right'),
    LeftFooter: headerPart('footer', 'left'),
    CenterFooter: headerPart('footer', 'center'),
    RightFooter: headerPart('footer', 'right'),
  },
};

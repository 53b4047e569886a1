/** What `Range` reads and sets of its cells' contents: values, formulas, texts, number formats. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { formatArea } from '../../workbook/address';
import { cellArea, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../workbook/area';
import { styleIdAt } from '../../workbook/cellStyle';
import { enterCells, type Entered, type Entry } from '../../workbook/enterCells';
import { CellError, type CellValue } from '../../workbook/model';
import type { Place } from '../../workbook/names';
import { setNumberFormats } from '../../workbook/numberFormats';
import { invalidArgument } from '../../workbook/refusal';
import { guardCells, guardSheet } from '../guards';
import type { Host } from '../host';
import type { Scalar } from '../members';
import { placeOf } from '../references';
import type { LiveRange } from '../targets';
import type { Json } from '../wire';

/** Excel answers null, and no error, for more cells than this. */
const MOST_CELLS_IN_GET = 5_000_000;

type Cell = (place: Place, row: number, column: number, host: Host) => Json;

function matrix(range: LiveRange, host: Host, cell: Cell): Json {
  const place = placeOf(range, host);
  const { area } = place;
  if (isEntireColumn(area) || isEntireRow(area) || rowCount(area) * columnCount(area) > MOST_CELLS_IN_GET) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cell(place, row, column, host));
    rows.push(cells);
  }
  return rows;
}

function toJson(value: CellValue): Json {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

const valueOf: Cell = ({ sheet }, row, column) => toJson(sheet.cells.value(row, column));
const formulaOf: Cell = ({ sheet }, row, column) => sheet.cells.formula(row, column) ?? toJson(sheet.cells.value(row, column));
const formatOf: Cell = ({ sheet }, row, column, host) => host.workbook.styles.get(styleIdAt(sheet, row, column)).numberFormat;

const formulaR1C1Of: Cell = ({ sheet }, row, column) => {
  const formula = sheet.cells.formula(row, column);
  return formula === null ? toJson(sheet.cells.value(row, column)) : translateFormulaToR1C1(formula, formatArea(cellArea(row, column)));
};

const textOf: Cell = ({ sheet }, row, column, host) => {
  const value = sheet.cells.value(row, column);
  return value === null ? '' : host.display(value, host.workbook.styles.get(styleIdAt(sheet, row, column)).numberFormat);
};

const typeOf: Cell = ({ sheet }, row, column) => {
  const value = sheet.cells.value(row, column);
  if (value === null) return sheet.cells.formula(row, column) === null ? 'Empty' : 'String';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** A matrix of computed things: formulas are right before it is read. */
function computed(cell: Cell): (range: LiveRange, host: Host) => Json {
  return (range, host) => {
    host.calculation.ensure();
    return matrix(range, host, cell);
  };
}

function isEntered(value: Json): value is Entered {
  return value === null || typeof value !== 'object';
}

/** An entry as it came: a scalar, or a matrix of scalars. */
function toEntry(value: Json): Entry {
  if (isEntered(value)) return value;
  const rows = value as readonly Json[];
  if (!Array.isArray(rows) || !rows.every((row): row is Entered[] => Array.isArray(row) && row.every(isEntered))) {
    throw invalidArgument('values must be one value or a two-dimensional array of them');
  }
  return rows;
}

function enter(range: LiveRange, entry: Entry, host: Host): void {
  const place = placeOf(range, host);
  guardCells(place.sheet, place.area, host);
  host.calculation.markChanged();
  enterCells({ workbook: host.workbook, ...place }, entry, host.rules);
}

function fromR1C1(entry: Entry, range: LiveRange): Entry {
  const { area } = range;
  const translate = (value: Entered, row: number, column: number): Entered =>
    typeof value === 'string' && value.startsWith('=') ? translateFormulaToA1(value, formatArea(cellArea(row, column))) : value;
  if (Array.isArray(entry)) {
    const rows = entry as readonly (readonly Entered[])[];
    return rows.map((cells, row) => cells.map((value, column) => translate(value, area.top + row, area.left + column)));
  }
  const rows = Array.from({ length: rowCount(area) }, (_, row) => area.top + row);
  const columns = Array.from({ length: columnCount(area) }, (_, column) => area.left + column);
  return rows.map((row) => columns.map((column) => translate(entry as Entered, row, column)));
}

function enterFormats(range: LiveRange, entry: Entry, host: Host): void {
  const { sheet, area } = placeOf(range, host);
  guardSheet(sheet, host);
  setNumberFormats(host.workbook, { sheet, area }, entry);
}

export const rangeContents: Readonly<Record<string, Scalar<LiveRange>>> = {
  Values: { since: '1.1', get: computed(valueOf), set: (range, value, host) => { enter(range, toEntry(value.json(0)), host); } },
  Formulas: { since: '1.1', get: (range, host) => matrix(range, host, formulaOf), set: (range, value, host) => { enter(range, toEntry(value.json(0)), host); } },
  FormulasR1C1: {
    since: '1.2',
    get: (range, host) => matrix(range, host, formulaR1C1Of),
    set: (range, value, host) => { enter(range, fromR1C1(toEntry(value.json(0)), range), host); },
  },
  Text: { since: '1.1', get: computed(textOf) },
  ValueTypes: { since: '1.1', get: computed(typeOf) },
  NumberFormat: {
    since: '1.1',
    get: (range, host) => matrix(range, host, formatOf),
    set: (range, value, host) => { enterFormats(range, toEntry(value.json(0)), host); },
  },
};

import { CellError, type CellValue, type RowInfo, type Worksheet } from '../../workbook/model';
import { areaName, columnName } from '../cellName';
import { toFileFormula } from '../formula/toFileFormula';
import { tableAround } from '../read/readSheet';
import { cellKey, type SpecialCell } from '../source';
import { encodeText, spaceAttribute } from '../xml/encodeText';
import type { ByteSink } from './byteSink';
import type { SheetWriting } from './sheetWriting';

interface OpenColumn {
  readonly index: number;
  readonly letters: string;
  readonly values: readonly CellValue[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly styles: readonly (number | undefined)[];
  readonly columnStyle: number | null;
}

/** Writes `sheetData`, row by row in one pass over the columns, and counts the cells that refer to shared strings. */
export class SheetDataWriter {
  stringCells = 0;
  private readonly columns: readonly OpenColumn[];
  private readonly special: ReadonlyMap<number, SpecialCell>;

  constructor(private readonly writing: SheetWriting) {
    const { sheet, source, headers } = writing;
    this.special = source.specialCells;
    this.columns = openColumns(sheet, new Set([...headers.keys()].map((key) => key % 16_384)));
  }

  write(sink: ByteSink, namespace: string | null): void {
    sink.text(namespace === null ? '<sheetData>' : `<sheetData xmlns="${namespace}">`);
    const last = this.lastRow();
    for (let row = 0; row <= last; row++) {
      const xml = this.rowXml(row);
      if (xml !== '') sink.text(xml);
    }
    sink.text('</sheetData>');
  }

  /** The area that the cells take up. */
  dimension(): string {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    for (const { index, values, formulas, styles } of this.columns) {
      const rows = [firstKey(values), firstKey(styles), ...(formulas.size === 0 ? [] : [firstOf(formulas)])].filter((row) => row >= 0);
      if (rows.length === 0) continue;
      used.left = Math.min(used.left, index);
      used.right = index;
      used.top = Math.min(used.top, ...rows);
      used.bottom = Math.max(used.bottom, values.length - 1, styles.length - 1, lastKey(formulas));
    }
    return used.bottom < 0 ? 'A1' : areaName(used);
  }

  private lastRow(): number {
    let last = -1;
    for (const { values, styles, formulas } of this.columns) last = Math.max(last, values.length - 1, styles.length - 1, lastKey(formulas));
    for (const row of this.writing.sheet.rows.keys()) last = Math.max(last, row);
    for (const row of this.writing.source.rowExtras.keys()) last = Math.max(last, row);
    for (const key of this.writing.headers.keys()) last = Math.max(last, Math.floor(key / 16_384));
    return last;
  }

  private rowXml(row: number): string {
    const info = this.writing.sheet.rows.get(row);
    const rowStyle = info?.styleId ?? null;
    const name = String(row + 1);
    let cells = '';
    for (const column of this.columns) {
      const value = column.values[row] ?? null;
      const formula = column.formulas.size === 0 ? undefined : column.formulas.get(row);
      const ownStyle = column.styles[row];
      if (value === null && formula === undefined && ownStyle === undefined && this.special.size === 0 && this.writing.headers.size === 0) continue;
      const style = ownStyle ?? rowStyle ?? column.columnStyle;
      const xf = style === null ? 0 : this.writing.styles.xf(style);
      const open = `<c r="${column.letters}${name}"${xf === 0 ? '' : ` s="${xf}"`}`;
      cells += this.cellXml(open, { row, column, value, formula, styled: ownStyle !== undefined });
    }
    const attributes = this.rowAttributes(row, info);
    if (cells === '') return attributes === '' ? '' : `<row r="${name}"${attributes}/>`;
    return `<row r="${name}"${attributes}>${cells}</row>`;
  }

  private cellXml(open: string, cell: Cell): string {
    const key = cellKey(cell.row, cell.column.index);
    const header = this.writing.headers.get(key);
    if (header !== undefined) return this.valueXml(open, header);
    const special = this.special.size === 0 ? undefined : this.special.get(key);
    if (special !== undefined && holds(special, cell)) return this.specialXml(open, cell.value, special);
    if (cell.formula !== undefined) return this.formulaXml(open, cell, cell.formula);
    if (cell.value !== null) return this.valueXml(open, cell.value);
    return cell.styled ? `${open}/>` : '';
  }

  private valueXml(open: string, value: CellValue): string {
    if (typeof value === 'number') return `${open}><v>${numberText(value)}</v></c>`;
    if (typeof value === 'string') {
      this.stringCells++;
      const { strings, source } = this.writing;
      const rich = source.richTexts.size === 0 ? undefined : source.richTexts.get(value);
      return `${open} t="s"><v>${rich === undefined ? strings.index(value) : strings.richIndex(rich, value)}</v></c>`;
    }
    if (typeof value === 'boolean') return `${open} t="b"><v>${value ? '1' : '0'}</v></c>`;
    return value === null ? `${open}/>` : `${open} t="e"><v>${value.code}</v></c>`;
  }

  private formulaXml(open: string, cell: Cell, formula: string): string {
    const table = formula.includes('[') ? tableAround(this.writing.sheet.tables, cell.row, cell.column.index)?.name : undefined;
    const text = encodeText(toFileFormula(formula, table ?? null));
    return cached(open, `<f${spaceAttribute(text)}>${text}</f>`, cell.value);
  }

  private specialXml(open: string, value: CellValue, special: SpecialCell): string {
    const opened = open + special.attributes;
    return special.xml === '' ? this.valueXml(opened, value) : cached(opened, special.xml, value);
  }

  private rowAttributes(row: number, info: RowInfo | undefined): string {
    const extra = this.writing.source.rowExtras.get(row);
    let attributes = '';
    if (info !== undefined) {
      if (info.styleId !== null) attributes += ` s="${this.writing.styles.xf(info.styleId)}" customFormat="1"`;
      if (info.height !== null) {
        const automatic = extra !== undefined && !extra.customHeight && extra.height === info.height;
        attributes += ` ht="${info.height}"${automatic ? '' : ' customHeight="1"'}`;
      }
      if (info.hidden) attributes += ' hidden="1"';
    }
    return attributes + (extra?.attributes ?? '');
  }
}

interface Cell {
  readonly row: number;
  readonly column: OpenColumn;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly styled: boolean;
}

function openColumns(sheet: Worksheet, headed: ReadonlySet<number>): OpenColumn[] {
  const open: OpenColumn[] = [];
  const count = Math.max(sheet.cells.columns.length, ...[...headed].map((index) => index + 1));
  for (let index = 0; index < count; index++) {
    const column = sheet.cells.columns[index];
    if (column === undefined && !headed.has(index)) continue;
    const columnStyle = sheet.columns.get(index)?.styleId ?? null;
    const { values, formulas, styles } = column ?? { values: [], formulas: new Map<number, string>(), styles: [] };
    open.push({ index, letters: columnName(index), values, formulas, styles, columnStyle });
  }
  return open;
}

/** Whether a cell still is what its special XML says. An array's result may have been recalculated, its formula not changed. */
function holds(special: SpecialCell, { formula, value }: Cell): boolean {
  if (special.formula !== (formula ?? null)) return false;
  if (special.formula !== null) return true;
  return special.value instanceof CellError && value instanceof CellError ? special.value.code === value.code : special.value === value;
}

function cached(open: string, formula: string, value: CellValue): string {
  if (value === null) return `${open}>${formula}</c>`;
  if (typeof value === 'number') return `${open}>${formula}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${formula}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'string') return `${open} t="str">${formula}<v${spaceAttribute(value)}>${encodeText(value)}</v></c>`;
  return `${open} t="e">${formula}<v>${value.code}</v></c>`;
}

/** The shortest text that reads back as the same double; -0 is 0. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A cell cannot hold a number that is not finite');
  return String(value === 0 ? 0 : value);
}

function firstKey(list: readonly unknown[]): number {
  return list.findIndex((each) => each !== undefined && each !== null);
}

function firstOf(map: ReadonlyMap<number, unknown>): number {
  let first = Infinity;
  for (const key of map.keys()) if (key < first) first = key;
  return first;
}

function lastKey(map: ReadonlyMap<number, unknown>): number {
  let last = -1;
  for (const key of map.keys()) if (key > last) last = key;
  return last;
}

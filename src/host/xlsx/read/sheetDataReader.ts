import { CellError, type CellColumn, type CellValue, type ErrorCode, type Worksheet } from '../../workbook/model';
import { cellName, LAST_COLUMN, LAST_ROW } from '../cellName';
import { fromFileFormula } from '../formula/fromFileFormula';
import { SharedFormula } from '../formula/sharedFormula';
import { PackageDamage } from '../packageDamage';
import { cellKey, type SheetSource } from '../source';
import { decodeEscapes, decodeUtf8 } from '../xml/decodeText';
import type { XmlScanner } from '../xml/xmlScanner';
import { attribute, readAttributes } from '../xml/xmlTree';
import { isoDateSerial } from './isoDateSerial';
import { parseNumber } from './parseNumber';
import { readItem } from './readItem';
import { readRowInfo } from './readRowInfo';
import type { SharedStrings } from './sharedStrings';

/** What reading cells needs to know of the rest of the package. */
export interface SheetDataContext {
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** Style id of a cell format index. */
  readonly styleId: (xf: number) => number;
  /** Name of the table around a cell, or null. */
  readonly tableAt: (row: number, column: number) => string | null;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);
const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** `sheetData` into columns, in one pass. Cells without a place follow the one before, as ECMA-376 lets them. */
export class SheetDataReader {
  private row = -1;
  private column = -1;
  private type = '';
  private xf = 0;
  private metadata = '';
  private specialXml = '';
  private rowStyled = false;
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly sheet: Worksheet,
    private readonly source: SheetSource,
    private readonly context: SheetDataContext,
  ) {}

  /** Reads from the open tag of `sheetData` past its end tag. */
  read(scanner: XmlScanner): void {
    if (scanner.isEmpty()) return;
    while (scanner.next()) {
      if (scanner.isClose()) return;
      if (scanner.name() === 'row') this.readRow(scanner);
      else scanner.skip();
    }
    throw new PackageDamage('the cells are cut off');
  }

  private readRow(scanner: XmlScanner): void {
    const open = scanner.isOpen();
    const row = readRowInfo(scanner, this.row + 1, this.context.styleId);
    this.row = row.index;
    this.column = -1;
    if (this.row > LAST_ROW) throw new PackageDamage(`row ${this.row + 1} is beyond the sheet`);
    if (row.info !== null) this.sheet.rows.set(this.row, row.info);
    if (row.extra !== null) this.source.rowExtras.set(this.row, row.extra);
    this.rowStyled = row.info?.styleId !== undefined && row.info.styleId !== null;
    if (!open) return;
    while (scanner.next()) {
      if (scanner.isClose()) return;
      if (scanner.nameIs(LETTER_C)) this.readCell(scanner);
      else scanner.skip();
    }
    throw new PackageDamage('a row is cut off');
  }

  private readCell(scanner: XmlScanner): void {
    this.readCellAttributes(scanner);
    const { row, column } = this;
    if (column > LAST_COLUMN) throw new PackageDamage(`row ${row + 1} has a cell beyond the sheet`);
    const store = this.sheet.cells.at(column);
    if (this.xf !== 0 || this.rowStyled || this.sheet.columns.get(column)?.styleId != null) store.styles[row] = this.context.styleId(this.xf);
    if (scanner.isOpen()) this.readContent(scanner, store);
    if (store.values[row] === undefined && store.formulas.has(row)) this.source.uncalculated = true;
    if (this.metadata !== '' || this.specialXml !== '') this.keepSpecial(store);
  }

  private readCellAttributes(scanner: XmlScanner): void {
    const { bytes } = scanner;
    this.type = '';
    this.xf = 0;
    this.metadata = '';
    this.specialXml = '';
    this.column++;
    while (scanner.nextAttribute()) {
      const name = bytes[scanner.attributeNameStart];
      const length = scanner.attributeNameEnd - scanner.attributeNameStart;
      if (length === 1) {
        if (name === LETTER_R) this.column = readColumn(bytes, scanner.attributeStart, scanner.attributeEnd);
        else if (name === LETTER_S) this.xf = parseNumber(bytes, scanner.attributeStart, scanner.attributeEnd) || 0;
        else if (name === LETTER_T) this.type = scanner.attributeValue();
      } else if (length === 2 && bytes[scanner.attributeNameEnd - 1] === 0x6d) {
        this.metadata += ` ${decodeUtf8(bytes, scanner.attributeNameStart, scanner.attributeEnd)}"`.replace("='", '="');
      }
    }
  }

  private readContent(scanner: XmlScanner, store: CellColumn): void {
    while (scanner.next()) {
      if (scanner.isClose()) return;
      if (scanner.nameIs(LETTER_V)) this.readValue(scanner, store);
      else if (scanner.nameIs(LETTER_F)) this.readFormula(scanner, store);
      else if (scanner.name() === 'is') this.readInline(scanner, store);
      else scanner.skip();
    }
    throw new PackageDamage('a cell is cut off');
  }

  private readValue(scanner: XmlScanner, store: CellColumn): void {
    const { row } = this;
    if (scanner.isEmpty()) {
      if (this.type === 'str') store.values[row] = '';
      return;
    }
    if (this.type === 's' || this.type === '' || this.type === 'n') {
      const number = this.readNumber(scanner);
      if (number !== null) store.values[row] = this.type === 's' ? this.sharedText(number) : number;
    } else store.values[row] = this.typedValue(scanner.text());
  }

  private readNumber(scanner: XmlScanner): number | null {
    const plain = scanner.plainText();
    const number = plain ? parseNumber(scanner.bytes, scanner.textStart, scanner.textEnd) : Number(scanner.text());
    if (plain && scanner.textEnd === scanner.textStart) return null;
    if (Number.isNaN(number)) throw new PackageDamage(`${cellName(this.row, this.column)} is no number`);
    return number;
  }

  private sharedText(index: number): string {
    const { strings } = this.context;
    const text = strings.text(index);
    this.source.stringCells++;
    if (strings.isRich(index) && !this.source.richTexts.has(text)) this.source.richTexts.set(text, index);
    return text;
  }

  private typedValue(text: string): CellValue {
    switch (this.type) {
      case 'str':
        return decodeEscapes(text);
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return new CellError(toErrorCode(text.trim()));
      case 'd':
        return isoDateSerial(text, this.context.date1904) ?? decodeEscapes(text);
      default:
        return decodeEscapes(text);
    }
  }

  private readInline(scanner: XmlScanner, store: CellColumn): void {
    const start = scanner.tagStart;
    const text = readItem(scanner);
    store.values[this.row] = text;
    const raw = decodeUtf8(scanner.bytes, start, scanner.tagEnd);
    if (/<(?:\w+:)?r[ >]/.test(raw) && !this.source.richTexts.has(text)) this.source.richTexts.set(text, raw);
  }

  private readFormula(scanner: XmlScanner, store: CellColumn): void {
    const start = scanner.tagStart;
    const attributes = { attributes: readAttributes(scanner) };
    const type = attribute(attributes, 't') ?? 'normal';
    const index = attribute(attributes, 'si') ?? '';
    const text = decodeEscapes(scanner.text());
    const raw = decodeUtf8(scanner.bytes, start, scanner.tagEnd);
    const plain = type === 'shared' ? this.sharedFormula(index, text) : text;
    const formula = plain === '' ? null : fromFileFormula(plain, this.tableName(plain));
    if (formula !== null) store.formulas.set(this.row, formula);
    if (type === 'array' || type === 'dataTable') this.specialXml = raw;
  }

  private sharedFormula(index: string, text: string): string {
    if (text !== '') {
      if (!this.shared.has(index)) this.shared.set(index, new SharedFormula(text, this.row, this.column));
      return text;
    }
    const master = this.shared.get(index);
    if (master === undefined) throw new PackageDamage(`${cellName(this.row, this.column)} shares a formula that is not there`);
    return master.at(this.row, this.column);
  }

  private tableName(text: string): string | null {
    return text.includes('[') ? this.context.tableAt(this.row, this.column) : null;
  }

  private keepSpecial(store: CellColumn): void {
    const { row, metadata, specialXml } = this;
    const kept = { xml: specialXml, attributes: metadata, formula: store.formulas.get(row) ?? null, value: store.values[row] ?? null };
    this.source.specialCells.set(cellKey(row, this.column), kept);
  }
}

/** The column of a cell name such as "AB12". */
function readColumn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const byte = (bytes[at] ?? 0) & 0xdf;
    if (byte < 0x41 || byte > 0x5a) break;
    column = column * 26 + byte - 64;
  }
  if (column === 0) throw new PackageDamage('a cell has no column');
  return column - 1;
}

/** The model has the seven classic errors; a newer one (#SPILL!, #CALC! …) is shown as #VALUE!, a pending one as #N/A. */
function toErrorCode(text: string): ErrorCode {
  if (isErrorCode(text)) return text;
  return text === '#GETTING_DATA' ? '#N/A' : '#VALUE!';
}

function isErrorCode(text: string): text is ErrorCode {
  return ERRORS.has(text);
}

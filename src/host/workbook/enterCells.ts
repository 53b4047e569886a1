/**
 * Entering values and formulas, as Excel does when an add-in sets `values` or `formulas`: one scalar for every cell, or
 * a matrix of the area's own shape in which null leaves a cell alone and "" empties it.
 */
import { columnCount, isEntireColumn, isEntireRow, rowCount } from './area';
import { styleIdAt } from './cellStyle';
import { interpretInput } from './interpretInput';
import type { Area, CellColumn, Workbook, Worksheet } from './model';
import { invalidArgument } from './refusal';
import { followHeaders } from './tableHeaders';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

export type Entered = string | number | boolean | null;
export type Entry = Entered | readonly (readonly Entered[])[];

export interface FormulaRules {
  /** Whether a text is a formula by its grammar, right or wrong in what it names. */
  readonly parses: (formula: string) => boolean;
  /** Throws a refusal for a formula that this Excel cannot take in this cell. */
  readonly refuse: (formula: string, at: { readonly sheet: Worksheet; readonly row: number; readonly column: number }) => void;
}

export interface EntryPlace {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Whether the entry is one scalar or a matrix of the area's shape. */
export function refuseShape(area: Area, entry: Entry): void {
  if (!Array.isArray(entry)) {
    if (entry === null) throw invalidArgument('null is no value for a whole range');
    return;
  }
  const rows = entry as readonly (readonly Entered[])[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument(`the array is ${rows.length} × ${rows[0]?.length ?? 0}, the range ${rowCount(area)} × ${columnCount(area)}`);
}

class Pen {
  private lastRestyle: { readonly styleId: number; readonly quotePrefix: boolean; readonly numberFormat: string; readonly id: number } | null = null;

  constructor(
    private readonly place: EntryPlace,
    private readonly rules: FormulaRules,
  ) {}

  /** Enters one cell. The cell's text format and quote prefix are part of how it is read and left. */
  enter(entered: string | number | boolean, row: number, column: number): void {
    const { workbook, sheet } = this.place;
    const styleId = styleIdAt(sheet, row, column);
    const style = workbook.styles.get(styleId);
    const cells = sheet.cells.at(column);
    const input = interpretInput(entered, style.numberFormat, this.rules.parses);
    if (input.kind === 'formula') this.enterFormula(cells, input.formula, row, column);
    else this.enterValue(cells, row, input.value);
    const quoted = input.kind === 'quoted';
    const format = input.kind === 'value' && input.numberFormat !== null && style.numberFormat === 'General' ? input.numberFormat : style.numberFormat;
    if (quoted !== style.quotePrefix || format !== style.numberFormat) cells.styles[row] = this.restyled(styleId, quoted, format);
  }

  /** The style with another quote prefix and number format; each is worked out once, since ledgers are full of quoted text. */
  private restyled(styleId: number, quotePrefix: boolean, numberFormat: string): number {
    const last = this.lastRestyle;
    if (last?.styleId === styleId && last.quotePrefix === quotePrefix && last.numberFormat === numberFormat) return last.id;
    const { styles } = this.place.workbook;
    const id = styles.intern({ ...styles.get(styleId), sourceXf: null, quotePrefix, numberFormat });
    this.lastRestyle = { styleId, quotePrefix, numberFormat, id };
    return id;
  }

  private enterValue(cells: CellColumn, row: number, value: CellColumn['values'][number]): void {
    if (typeof value === 'string' && value.length > LONGEST_TEXT) throw invalidArgument(`a cell holds at most ${LONGEST_TEXT} characters`);
    cells.values[row] = value;
    if (cells.formulas.size > 0) cells.formulas.delete(row);
  }

  private enterFormula(cells: CellColumn, formula: string, row: number, column: number): void {
    const { sheet } = this.place;
    if (formula.length > LONGEST_FORMULA) throw invalidArgument(`a formula holds at most ${LONGEST_FORMULA} characters`);
    const header = sheet.tables.find((table) => table.area.top === row && table.area.left <= column && table.area.right >= column);
    if (header !== undefined) throw invalidArgument(`a header of the table ${header.name} must be text, not a formula`);
    this.rules.refuse(formula, { sheet, row, column });
    cells.formulas.set(row, formula);
    cells.values[row] = null;
  }
}

/** Enters values or formulas. What was entered before a refusal stays entered, as in Excel. */
export function enterCells(place: EntryPlace, entry: Entry, rules: FormulaRules): void {
  const { area, sheet, workbook } = place;
  refuseShape(area, entry);
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('cells of an unbounded range cannot be set');
  const pen = new Pen(place, rules);
  sheet.dirty.add('cells');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const entered = Array.isArray(entry) ? (entry as readonly (readonly Entered[])[])[row - area.top]?.[column - area.left] : (entry as Entered);
      if (entered !== null && entered !== undefined) pen.enter(entered, row, column);
    }
  }
  followHeaders(workbook, sheet, area);
}

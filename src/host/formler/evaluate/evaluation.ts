/**
 * One recalculation's view of the workbook: what a formula reads while it is computed. A formula that reads an uncomputed cell is
 * not stopped; the cell is noted in `wanted`, the result is thrown away, and the formula is computed again when the cell is done.
 * After the first such read nothing more is noted, since what follows may rest on a value that is not there yet.
 */
import type { CellColumn, Workbook, Worksheet } from '../../workbook/model';
import type { Scope } from '../compile/code';
import type { Template } from '../compile/templateCache';
import { ColumnIndex } from '../criteria/columnIndex';
import type { TableReference } from '../parse/expression';
import { errorValues } from '../values/errorValues';
import type { Scalar, Value } from '../values/value';
import type { Reference } from '../values/value';
import type { FormulaCell, FormulaCells, FormulaColumn } from './formulaCells';
import type { NameLookup } from './nameLookup';
import type { TableLookup } from './tableLookup';

/** Rows fit in 2^20, so two of them make one exact number. */
const ROW_LIMIT = 2 ** 20;

export interface Lookups {
  readonly sheets: (name: string) => Worksheet | null;
  readonly names: NameLookup;
  readonly tables: TableLookup;
}

/** A function from a sheet's name to the sheet, without regard to case. */
export function sheetFinder(workbook: Workbook): (name: string) => Worksheet | null {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return (name) => sheets.get(name.toLowerCase()) ?? null;
}

export class Evaluation implements Scope {
  row = 0;
  column = 0;
  /** Cells that must be computed before the formula that was run last. */
  wanted: FormulaCell[] = [];
  private readonly indexes = new Map<CellColumn, Map<number, ColumnIndex>>();
  private readonly openNames = new Set<Template>();

  constructor(
    private readonly cells: FormulaCells,
    private readonly lookups: Lookups,
    public sheet: Worksheet,
  ) {}

  get lastUsedRow(): number {
    return this.cells.lastUsedRow;
  }

  get lastUsedColumn(): number {
    return this.cells.lastUsedColumn;
  }

  /** Runs a cell's formula. The result counts only when `wanted` is empty afterwards. */
  run(cell: FormulaCell): Value {
    this.sheet = cell.sheet;
    this.row = cell.row;
    this.column = cell.column;
    this.wanted = [];
    return cell.template.code(this);
  }

  read(sheet: Worksheet, row: number, column: number): Scalar {
    const store = sheet.cells.columns[column];
    if (store === undefined) return null;
    if (store.formulas.size > 0) {
      const cell = this.cells.columnOf(store)?.cells.get(row);
      if (cell !== undefined && cell.progress !== 'done') {
        if (this.wanted.length === 0) this.wanted.push(cell);
        return null;
      }
    }
    return store.values[row] ?? null;
  }

  ready({ sheet, area }: Reference): boolean {
    if (this.wanted.length > 0) return false;
    const { columns } = sheet.cells;
    for (let column = area.left; column <= area.right && column < columns.length; column++) {
      const store = columns[column];
      const formulas = store === undefined ? undefined : this.cells.columnOf(store);
      if (formulas !== undefined && formulas.undone > 0) this.want(formulas, area.top, area.bottom);
    }
    return this.wanted.length === 0;
  }

  sheetNamed(name: string): Worksheet | null {
    return this.lookups.sheets(name);
  }

  nameValue(name: string, sheetName: string | null): Value {
    const template = this.lookups.names.find({ sheet: sheetName, name }, this.sheet);
    if (template === null) return this.tableData(name);
    if (this.openNames.has(template)) return errorValues.name;
    this.openNames.add(template);
    const value = template.code(this);
    this.openNames.delete(template);
    return value;
  }

  tableArea(reference: TableReference): Value {
    return this.lookups.tables.resolve(reference, this);
  }

  columnIndex({ sheet, area }: Reference): ColumnIndex {
    const store = sheet.cells.at(area.left);
    let indexes = this.indexes.get(store);
    if (indexes === undefined) {
      indexes = new Map();
      this.indexes.set(store, indexes);
    }
    const key = area.top * ROW_LIMIT + area.bottom;
    let index = indexes.get(key);
    if (index === undefined) {
      index = new ColumnIndex(store.values, area.top, Math.max(0, Math.min(area.bottom + 1, store.values.length) - area.top));
      indexes.set(key, index);
    }
    return index;
  }

  hasSubtotal(sheet: Worksheet, row: number, column: number): boolean {
    const store = sheet.cells.columns[column];
    if (store === undefined || store.formulas.size === 0) return false;
    return this.cells.columnOf(store)?.cells.get(row)?.template.usesSubtotal ?? false;
  }

  private tableData(name: string): Value {
    if (this.lookups.tables.find(name, this) === null) return errorValues.name;
    return this.lookups.tables.resolve({ table: name, sections: ['data'], columns: [], text: name }, this);
  }

  /** Notes the uncomputed cells between two rows, going through whichever is fewer: the rows or the column's formulas. */
  private want({ cells }: FormulaColumn, top: number, bottom: number): void {
    if (bottom - top < cells.size) {
      for (let row = top; row <= bottom; row++) this.wantCell(cells.get(row));
      return;
    }
    for (const cell of cells.values()) if (cell.row >= top && cell.row <= bottom) this.wantCell(cell);
  }

  private wantCell(cell: FormulaCell | undefined): void {
    if (cell !== undefined && cell.progress !== 'done') this.wanted.push(cell);
  }
}

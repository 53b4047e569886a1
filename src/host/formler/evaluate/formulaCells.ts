/** The formula cells of a workbook with their compiled form, and how far each is in the running recalculation. */
import type { CellColumn, Workbook, Worksheet } from '../../workbook/model';
import type { Template, TemplateCache } from '../compile/templateCache';

/** Waiting until asked for; active while it waits for others; done. */
export type Progress = 'waiting' | 'active' | 'done';

export interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly store: CellColumn;
  readonly formula: string;
  readonly template: Template;
  progress: Progress;
}

type ColumnPlace = Pick<FormulaCell, 'sheet' | 'column' | 'store'>;

function isSame(cell: FormulaCell, { sheet, column }: ColumnPlace, formula: string): boolean {
  return cell.formula === formula && cell.column === column && cell.sheet === sheet;
}

/** One column's formula cells by row. */
export interface FormulaColumn {
  readonly cells: ReadonlyMap<number, FormulaCell>;
  /** How many are not done: 0 lets a whole area be used without looking at its cells. */
  undone: number;
}

export class FormulaCells {
  private readonly columns = new Map<CellColumn, FormulaColumn>();
  readonly all: FormulaCell[] = [];
  lastUsedRow = 0;
  lastUsedColumn = 0;

  /** Takes stock of the workbook; a cell whose formula is as it was in `before` is taken over as it is. */
  constructor(
    workbook: Workbook,
    private readonly templates: TemplateCache,
    before: FormulaCells | null,
  ) {
    for (const sheet of workbook.sheets) {
      sheet.cells.columns.forEach((store, column) => {
        if (store !== undefined) this.takeColumn({ sheet, column, store }, before?.columnOf(store));
      });
    }
  }

  columnOf(store: CellColumn): FormulaColumn | undefined {
    return this.columns.get(store);
  }

  /** Marks a cell as computed. */
  finish(cell: FormulaCell): void {
    if (cell.progress === 'done') return;
    cell.progress = 'done';
    const column = this.columns.get(cell.store);
    if (column !== undefined) column.undone--;
  }

  private compile({ sheet, column, store }: ColumnPlace, row: number, formula: string): FormulaCell {
    return { sheet, row, column, store, formula, template: this.templates.get(formula, { row, column }), progress: 'waiting' };
  }

  private takeColumn(at: ColumnPlace, before: FormulaColumn | undefined): void {
    const { store } = at;
    if (store.formulas.size > 0) {
      const cells = new Map<number, FormulaCell>();
      for (const [row, formula] of store.formulas) {
        const known = before?.cells.get(row);
        const cell = known !== undefined && isSame(known, at, formula) ? known : this.compile(at, row, formula);
        cell.progress = 'waiting';
        cells.set(row, cell);
        this.all.push(cell);
        if (row >= store.values.length) store.values[row] = null;
      }
      this.columns.set(store, { cells, undone: cells.size });
    }
    this.lastUsedRow = Math.max(this.lastUsedRow, store.values.length - 1);
    this.lastUsedColumn = Math.max(this.lastUsedColumn, at.column);
  }
}

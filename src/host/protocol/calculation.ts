/**
 * When the workbook is calculated. In automatic mode formulas are right whenever a value is read and when a batch ends;
 * calculation is put off while nothing is read, while the client has suspended it, and in manual mode.
 * A sheet in which a computed value changed is touched.
 */
import type { CellValue, Workbook, Worksheet } from '../workbook/model';
import { CellError } from '../workbook/model';

function same(a: CellValue, b: CellValue): boolean {
  if (a instanceof CellError || b instanceof CellError) return a instanceof CellError && b instanceof CellError && a.code === b.code;
  return Object.is(a, b);
}

/** The computed values of a sheet, in the order of its formulas. */
function computedValues(sheet: Worksheet): readonly CellValue[] {
  return sheet.cells.columns.flatMap((column) => (column === undefined ? [] : [...column.formulas.keys()].map((row) => column.values[row] ?? null)));
}

export class Calculation {
  private stale = false;
  private suspended = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly recalculate: () => void,
  ) {}

  /** Something that formulas may rest on has changed. */
  markChanged(): void {
    this.stale = true;
  }

  /** `suspendApiCalculationUntilNextSync`. */
  suspend(): void {
    this.suspended = true;
  }

  get isPending(): boolean {
    return this.stale;
  }

  /** Calculates if something changed and calculation is automatic and not suspended. */
  ensure(): void {
    if (this.stale && !this.suspended && this.workbook.calculationMode !== 'Manual') this.run();
  }

  /** Calculates whatever the mode, as `calculate` does. */
  run(): void {
    const before = this.workbook.sheets.filter((sheet) => !sheet.dirty.has('cells')).map((sheet) => ({ sheet, values: computedValues(sheet) }));
    this.recalculate();
    for (const { sheet, values } of before) {
      const after = computedValues(sheet);
      if (after.some((value, index) => !same(value, values[index] ?? null))) sheet.dirty.add('cells');
    }
    this.stale = false;
  }

  /** The next sync ends a suspension: what waited is calculated before anything else happens. */
  startBatch(): void {
    this.suspended = false;
  }

  endBatch(): void {
    this.ensure();
  }
}

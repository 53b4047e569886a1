/**
 * The formulas of the embedded Excel. Knows the functions that our own sheets use and those that such workbooks commonly hold;
 * everything else is refused by name when written, and keeps its cached value when it came with a loaded file. Every recalculation
 * is full: formulas are compiled once and kept, while indexes and the order of computing live for one recalculation.
 */
import type { Workbook, Worksheet } from '../workbook/model';
import type { Template } from './compile/templateCache';
import { TemplateCache } from './compile/templateCache';
import { Evaluation, sheetFinder } from './evaluate/evaluation';
import type { Lookups } from './evaluate/evaluation';
import type { FormulaCell } from './evaluate/formulaCells';
import { FormulaCells } from './evaluate/formulaCells';
import { NameLookup } from './evaluate/nameLookup';
import { CellRunner } from './evaluate/runCells';
import { TableLookup } from './evaluate/tableLookup';
import type { FormulaProblem } from './parse/expression';

export interface FormulaPlace {
  readonly sheet: Worksheet;
  /** 0-based */
  readonly row: number;
  /** 0-based */
  readonly column: number;
}

/** A formula that could not be computed and kept its cached value; `name` is what was not known. */
export interface UnknownFormula extends FormulaPlace {
  readonly name: string;
}

export class Calculator {
  /** Formulas of the last recalculation that kept their cached values. */
  unknown: readonly UnknownFormula[] = [];
  /** Cells of the last recalculation that wait for themselves and got 0. */
  circular: readonly FormulaPlace[] = [];
  private readonly templates = new TemplateCache();
  private cells: FormulaCells | null = null;

  constructor(private readonly workbook: Workbook) {}

  /**
   * Null when the formula (with its leading "=") can be computed at this place, else the first thing in it that cannot. A name or
   * sheet that is not there is no problem: it gives #NAME? or #REF!.
   */
  check(formula: string, at: FormulaPlace): FormulaProblem | null {
    const template = this.templates.get(formula, at);
    if (template.problem !== null) return template.problem;
    return this.checkTables(template, at) ?? (template.names.length === 0 ? null : this.lookups().names.problem(template.names, at.sheet));
  }

  private checkTables({ tables }: Template, at: FormulaPlace): FormulaProblem | null {
    if (tables.length === 0) return null;
    const lookup = new TableLookup(this.workbook);
    return tables.map((reference) => lookup.problem(reference, at)).find((problem) => problem !== null) ?? null;
  }

  /** Computes every formula cell and stores its value in the cell. */
  recalculate(): void {
    const cells = new FormulaCells(this.workbook, this.templates, this.cells);
    this.cells = cells;
    const lookups = this.lookups();
    this.unknown = keepUnknown(cells, lookups.names);
    const [first] = cells.all;
    if (first === undefined) {
      this.circular = [];
      return;
    }
    const runner = new CellRunner(cells, new Evaluation(cells, lookups, first.sheet));
    for (const cell of cells.all) if (cell.progress !== 'done') runner.run(cell);
    this.circular = runner.circular.map(placeOf);
  }

  private lookups(): Lookups {
    const sheets = sheetFinder(this.workbook);
    return { sheets, names: new NameLookup(this.workbook, this.templates, sheets), tables: new TableLookup(this.workbook) };
  }
}

function placeOf({ sheet, row, column }: FormulaCell): FormulaPlace {
  return { sheet, row, column };
}

/** Formulas that cannot be computed count as done with the value they have, so that others use it. */
function keepUnknown(cells: FormulaCells, names: NameLookup): readonly UnknownFormula[] {
  const unknown: UnknownFormula[] = [];
  for (const cell of cells.all) {
    const { template, sheet } = cell;
    const problem = template.problem ?? (template.names.length === 0 ? null : names.problem(template.names, sheet));
    if (problem === null) continue;
    cells.finish(cell);
    unknown.push({ ...placeOf(cell), name: problem.name });
  }
  return unknown;
}

/** Rules of conditional formatting: formulas that stand in no cell, relative to the first cell of their area. Reads what has been computed. */
import type { ConditionalFormat, Workbook, Worksheet } from '../workbook/model';
import { TemplateCache } from './compile/templateCache';
import { toScalar } from './compile/toScalar';
import { Evaluation, sheetFinder } from './evaluate/evaluation';
import { FormulaCells } from './evaluate/formulaCells';
import { NameLookup } from './evaluate/nameLookup';
import { TableLookup } from './evaluate/tableLookup';

/** The rules of a sheet that hold for a cell, first the one that stands first. A rule that cannot be computed holds nowhere. */
export type RuleFinder = (row: number, column: number) => readonly ConditionalFormat[];

export class RuleEvaluator {
  private readonly templates = new TemplateCache();

  constructor(private readonly workbook: Workbook) {}

  /** A finder for the workbook as it is now; after a change a new one is asked for. */
  finder(sheet: Worksheet): RuleFinder {
    if (sheet.conditionalFormats.length === 0) return () => [];
    const cells = new FormulaCells(this.workbook, this.templates, null);
    for (const cell of cells.all) cells.finish(cell);
    const sheets = sheetFinder(this.workbook);
    const evaluation = new Evaluation(cells, { sheets, names: new NameLookup(this.workbook, this.templates, sheets), tables: new TableLookup(this.workbook) }, sheet);
    return (row, column) => sheet.conditionalFormats.filter((rule) => this.holds(rule, evaluation, row, column));
  }

  private holds({ area, formula }: ConditionalFormat, evaluation: Evaluation, row: number, column: number): boolean {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) return false;
    const template = this.templates.get(formula, { row: area.top, column: area.left });
    if (template.problem !== null) return false;
    evaluation.row = row;
    evaluation.column = column;
    const value = toScalar(template.code(evaluation), evaluation);
    return value === true || (typeof value === 'number' && value !== 0);
  }
}

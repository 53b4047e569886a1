/**
 * Inserting and deleting cells, whole rows and columns or a part of them: cells, formats, tables, merges, links, names
 * and every formula in the workbook follow. The one operation that both `Range.insert` and `Range.delete` stand on.
 */
import { isEntireEdit, type Edit } from './editArea';
import type { EditContext, FormulaRewriter } from './formulaRewriter';
import type { Workbook, Worksheet } from './model';
import { mayReferTo, mentionsRowFrom, rewriteFormulas } from './rewriteFormulas';
import { shiftCells } from './shiftCells';
import { refuseTornFeatures, shiftFeatures } from './shiftFeatures';
import { nameNewColumns } from './tableHeaders';

function rewriteForEdit(workbook: Workbook, sheet: Worksheet, edit: Edit, rewriter: FormulaRewriter): void {
  const span = isEntireEdit(edit) ? {} : { span: { from: edit.from, to: edit.to } };
  const rewriteOne = edit.kind === 'insert' ? rewriter.rewriteForInsert : rewriter.rewriteForDelete;
  rewriteFormulas(workbook, (formula, sheetName) => {
    if (!mayReferTo(formula, sheetName, sheet.name)) return formula;
    if (edit.axis === 'row' && !mentionsRowFrom(formula, edit.at)) return formula;
    const context: EditContext = { sheetName, targetSheet: sheet.name, axis: edit.axis, at: edit.at, count: edit.count, ...span };
    return rewriteOne(formula, context);
  });
}

/** Does the edit, or refuses it before anything has changed. */
export function editCells(workbook: Workbook, sheet: Worksheet, edit: Edit, rewriter: FormulaRewriter): void {
  refuseTornFeatures(sheet, edit);
  shiftCells(sheet, edit);
  shiftFeatures(sheet, edit);
  rewriteForEdit(workbook, sheet, edit, rewriter);
  nameNewColumns(sheet);
}

/**
 * What the workbook's operations need to know about formulas: how one is rewritten when the cells it refers to move.
 * Implemented by `host/formler` and handed in, so that the operations know no grammar.
 */
import type { Area } from './model';

export interface EditContext {
  /** The sheet that the formula stands on, null for a workbook name. */
  readonly sheetName: string | null;
  readonly targetSheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** The other axis' limits of a partial edit. */
  readonly span?: { readonly from: number; readonly to: number };
}

export interface MoveContext {
  /** The sheet that the formula stood on before the move, null for a workbook name. */
  readonly sheetName: string | null;
  /** The sheet that it stands on afterwards, when it was moved itself. */
  readonly newSheetName?: string;
  readonly fromSheet: string;
  readonly from: Area;
  readonly toSheet: string;
  readonly toTop: number;
  readonly toLeft: number;
}

/** All formulas with their leading "=". */
export interface FormulaRewriter {
  readonly rewriteForInsert: (formula: string, context: EditContext) => string;
  readonly rewriteForDelete: (formula: string, context: EditContext) => string;
  readonly rewriteForMove: (formula: string, context: MoveContext) => string;
  readonly rewriteSheetName: (formula: string, names: { readonly from: string; readonly to: string }) => string;
  /** As copying a cell shifts its relative references. */
  readonly translate: (formula: string, rows: number, columns: number) => string;
}

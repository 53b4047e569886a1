/**
 * Runs a rewriting over every formula of the workbook: cells, conditional formats, what lies over cells, and names. A sheet in which a formula
 * changed is touched. Formulas that cannot refer to the place are passed by without being parsed.
 */
import type { Workbook, Worksheet } from './model';

/** The formula afterwards; `sheetName` is its own sheet, null for a workbook name. */
export type Rewrite = (formula: string, sheetName: string | null) => string;

/** Whether a formula can refer to cells of a sheet: it stands there, or has the sheet's name before an exclamation mark. */
export function mayReferTo(formula: string, ownSheet: string | null, target: string): boolean {
  if (ownSheet !== null && ownSheet === target) return true;
  const wanted = target.replaceAll("'", "''").toLowerCase();
  for (let mark = formula.indexOf('!'); mark >= 0; mark = formula.indexOf('!', mark + 1)) {
    const end = formula[mark - 1] === "'" ? mark - 1 : mark;
    if (formula.slice(Math.max(0, end - wanted.length), end).toLowerCase() === wanted) return true;
  }
  return false;
}

const ZERO = 48;
const NINE = 57;

/** Whether a formula has a number that can be a row at or below `row` (0-based). */
export function mentionsRowFrom(formula: string, row: number): boolean {
  let number = 0;
  for (let index = 0; index < formula.length; index++) {
    const code = formula.charCodeAt(index);
    number = code >= ZERO && code <= NINE ? number * 10 + code - ZERO : 0;
    if (number > row) return true;
  }
  return false;
}

function rewriteCells(sheet: Worksheet, rewrite: Rewrite): void {
  for (const column of sheet.cells.columns) {
    if (column === undefined) continue;
    for (const [row, formula] of column.formulas) {
      const after = rewrite(formula, sheet.name);
      if (after === formula) continue;
      column.formulas.set(row, after);
      sheet.dirty.add('cells');
    }
  }
}

function rewriteFormats(sheet: Worksheet, rewrite: Rewrite): void {
  for (const format of sheet.conditionalFormats) {
    if (format.formula === '') continue;
    const after = rewrite(format.formula, sheet.name);
    if (after === format.formula) continue;
    format.formula = after;
    sheet.dirty.add('conditionalFormats');
  }
}

function rewriteFollowers(sheet: Worksheet, rewrite: Rewrite): void {
  for (const follower of sheet.followers) {
    const after = follower.formulas.map((formula) => rewrite(formula, sheet.name));
    if (after.every((formula, index) => formula === follower.formulas[index])) continue;
    follower.formulas = after;
    sheet.dirty.add('followers');
  }
}

/** Rewrites every formula of the workbook in place. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    rewriteFormats(sheet, rewrite);
    rewriteFollowers(sheet, rewrite);
  }
  for (const name of workbook.names) {
    const scope = workbook.sheets.find((sheet) => sheet.id === name.scope)?.name ?? null;
    name.refersTo = rewrite(`=${name.refersTo}`, scope).slice(1);
  }
}

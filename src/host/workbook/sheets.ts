/** Adding, renaming, moving and deleting sheets, and Excel's rules for their names. */
import { LAST_ROW } from './area';
import { createWorksheet } from './createWorksheet';
import type { FormulaRewriter } from './formulaRewriter';
import type { Workbook, Worksheet } from './model';
import { findSheet } from './names';
import { invalidArgument, Refusal } from './refusal';
import { mayReferTo, rewriteFormulas } from './rewriteFormulas';

const LONGEST_NAME = 31;

function refuseName(workbook: Workbook, name: string, self: Worksheet | null): void {
  if (name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`"${name}" cannot be the name of a sheet`);
  }
  const taken = findSheet(workbook, name);
  if (taken !== null && taken !== self) throw new Refusal('ItemAlreadyExists', `A sheet named ${name} already exists.`);
}

function freeId(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  for (let number = workbook.sheets.length; ; number++) {
    const id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (findSheet(workbook, `Blad${number}`) !== null) number++;
  return `Blad${number}`;
}

/** Adds an empty sheet last; without a name it is called Blad1, Blad2 … */
export function addSheet(workbook: Workbook, name: string | null): Worksheet {
  const chosen = name ?? freeName(workbook);
  refuseName(workbook, chosen, null);
  const sheet = createWorksheet(freeId(workbook), chosen);
  workbook.sheets.push(sheet);
  workbook.activeSheetId ??= sheet.id;
  return sheet;
}

/** Renames a sheet; formulas and names that refer to it follow. */
export function renameSheet(workbook: Workbook, sheet: Worksheet, to: string, rewriter: FormulaRewriter): void {
  if (sheet.name === to) return;
  refuseName(workbook, to, sheet);
  const names = { from: sheet.name, to };
  rewriteFormulas(workbook, (formula) => (mayReferTo(formula, null, names.from) ? rewriter.rewriteSheetName(formula, names) : formula));
  sheet.name = to;
}

function refuseDelete(workbook: Workbook, sheet: Worksheet): void {
  if (sheet.visibility === 'VeryHidden') throw new Refusal('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new Refusal('InvalidOperation', 'A workbook must have at least one visible sheet.');
  }
}

/** Deletes a sheet with its names and tables; references to it become #REF!. */
export function deleteSheet(workbook: Workbook, sheet: Worksheet, rewriter: FormulaRewriter): void {
  refuseDelete(workbook, sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const kept = workbook.names.filter((name) => name.scope !== sheet.id);
  workbook.names.splice(0, workbook.names.length, ...kept);
  rewriteFormulas(workbook, (formula, sheetName) => {
    if (!mayReferTo(formula, null, sheet.name)) return formula;
    return rewriter.rewriteForDelete(formula, { sheetName, targetSheet: sheet.name, axis: 'row', at: 0, count: LAST_ROW + 1 });
  });
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = workbook.sheets.find((other) => other.visibility === 'Visible')?.id ?? null;
}

/** Moves a sheet among the others to a position counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Worksheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument(`position ${position}`);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

/** Shows or hides a sheet; the last visible one stays. */
export function setVisibility(workbook: Workbook, sheet: Worksheet, visibility: Worksheet['visibility']): void {
  if (visibility !== 'Visible' && !workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) {
    throw new Refusal('InvalidOperation', 'A workbook must have at least one visible sheet.');
  }
  sheet.visibility = visibility;
}

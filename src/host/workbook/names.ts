/** Defined names: what they may be called, how one is found, and what cells a reference text means. */
import { columnIndex, formatArea, parseArea, quoteSheet, splitSheet } from './address';
import { LAST_COLUMN } from './area';
import type { Area, DefinedName, Workbook, Worksheet } from './model';
import { invalidArgument, Refusal } from './refusal';

const LONGEST_NAME = 255;
/** Excel's own names, such as print areas, which no add-in sees among the workbook's names. */
const BUILT_IN = '_xlnm.';

/** An area on a sheet. */
export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Why a text cannot be a name, or null: letter or underscore first, no spaces, and no cell reference in A1 or R1C1. */
export function nameProblem(name: string): string | null {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > LONGEST_NAME) return `"${name}" is not a valid name`;
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (cell !== null && columnIndex(cell[1] ?? '') <= LAST_COLUMN) return `"${name}" is a cell reference`;
  return /^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(name) ? `"${name}" is a cell reference` : null;
}

/** Whether the name is one of Excel's own. */
export function isBuiltIn(name: DefinedName): boolean {
  return name.name.startsWith(BUILT_IN);
}

/** The name in a scope: a sheet's id, or null for the workbook's. Without case. */
export function findName(workbook: Workbook, key: string, scope: string | null): DefinedName | null {
  const wanted = key.toLowerCase();
  return workbook.names.find((item) => item.scope === scope && item.name.length === key.length && item.name.toLowerCase() === wanted) ?? null;
}

/** Adds a name, or refuses one that is not valid or already there. */
export function addName(workbook: Workbook, name: DefinedName): void {
  const problem = nameProblem(name.name);
  if (problem !== null) throw invalidArgument(problem);
  const wanted = name.name.toLowerCase();
  const isTable = workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === wanted));
  if (isTable || findName(workbook, name.name, name.scope) !== null) {
    throw new Refusal('ItemAlreadyExists', `The name ${name.name} is already used.`);
  }
  workbook.names.push(name);
}

/** Finds a sheet by its name, without case. */
export function findSheet(workbook: Workbook, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The reference to an area as names keep it: 'Blad 1'!$A$1:$B$2. */
export function absoluteReference({ sheet, area }: Place): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area, '$')}`;
}

/** The cells that a reference such as 'Blad 1'!$A$1:$B$2 means; null when it is anything else, #REF! among them. */
export function resolveReference(workbook: Workbook, reference: string): Place | null {
  const parts = splitSheet(reference);
  const sheet = parts?.sheet == null ? null : findSheet(workbook, parts.sheet);
  const area = parts === null ? null : parseArea(parts.rest);
  return sheet === null || area === null ? null : { sheet, area };
}

/** Sets or removes one of a sheet's built-in names, such as "Print_Area". */
export function setBuiltIn(workbook: Workbook, sheet: Worksheet, name: string, refersTo: string | null): void {
  const full = BUILT_IN + name;
  const known = findName(workbook, full, sheet.id);
  if (known !== null && refersTo !== null) known.refersTo = refersTo;
  else if (known !== null) workbook.names.splice(workbook.names.indexOf(known), 1);
  else if (refersTo !== null) workbook.names.push({ name: full, scope: sheet.id, refersTo, visible: true, comment: '' });
}

/** What a sheet's built-in name refers to, or null. */
export function builtIn(workbook: Workbook, sheet: Worksheet, name: string): string | null {
  return findName(workbook, BUILT_IN + name, sheet.id)?.refersTo ?? null;
}

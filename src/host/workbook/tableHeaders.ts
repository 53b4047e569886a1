/**
 * A table's column names and its header cells are one thing: both are unique text, compared without case. Whichever
 * changes, the other follows.
 */
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx';
import { contains, cellArea, overlaps } from './area';
import type { Area, CellValue, Table, Workbook, Worksheet } from './model';
import { CellError } from './model';

function headerText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Unique names from wanted ones: an empty one becomes "Kolumn1" and so on, a repeated one gets a number after it. */
export function uniqueHeaders(wanted: readonly string[]): readonly string[] {
  const taken = new Set(wanted.filter((name) => name !== '').map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return wanted.map((name, index) => {
    let unique = name;
    for (let number = name === '' ? index + 1 : 2; unique === '' || used.has(unique.toLowerCase()); number++) {
      const candidate = `${name === '' ? 'Kolumn' : name}${number}`;
      if (!taken.has(candidate.toLowerCase()) && !used.has(candidate.toLowerCase())) unique = candidate;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/** The texts of the header cells, made unique. */
export function headersIn(sheet: Worksheet, area: Area): readonly string[] {
  const wanted: string[] = [];
  for (let column = area.left; column <= area.right; column++) wanted.push(headerText(sheet.cells.value(area.top, column)));
  return uniqueHeaders(wanted);
}

function writeHeaders(sheet: Worksheet, table: Table): void {
  table.columns.forEach((name, index) => {
    const column = sheet.cells.at(table.area.left + index);
    if (column.values[table.area.top] === name && !column.formulas.has(table.area.top)) return;
    column.values[table.area.top] = name;
    column.formulas.delete(table.area.top);
    sheet.dirty.add('cells');
  });
}

/** Names the columns that an insert gave a table, and writes their headers. */
export function nameNewColumns(sheet: Worksheet): void {
  for (const table of sheet.tables) {
    if (!table.columns.includes('')) continue;
    table.columns.splice(0, table.columns.length, ...uniqueHeaders(table.columns));
    sheet.dirty.add('tables');
    writeHeaders(sheet, table);
  }
}

function renameToken(text: string, table: Table, names: { readonly from: string; readonly to: string }, within: boolean): string {
  const reference = parseStructRef(text);
  if (reference?.columns === undefined) return text;
  const ofTable = reference.table === '' || reference.table === undefined ? within : reference.table.toLowerCase() === table.name.toLowerCase();
  if (!ofTable || !reference.columns.some((name) => name.toLowerCase() === names.from.toLowerCase())) return text;
  const columns = reference.columns.map((name) => (name.toLowerCase() === names.from.toLowerCase() ? names.to : name));
  return stringifyStructRef({ ...reference, columns });
}

/** Lets the formulas of the workbook follow a column that has got a new name. */
export function renameColumnInFormulas(workbook: Workbook, sheet: Worksheet, table: Table, names: { readonly from: string; readonly to: string }): void {
  for (const other of workbook.sheets) {
    other.cells.columns.forEach((column, index) => {
      for (const [row, formula] of column?.formulas ?? []) {
        if (!formula.includes('[')) continue;
        const within = other === sheet && contains(table.area, cellArea(row, index));
        const tokens = tokenize(formula).map((token) => (token.type === 'structured' ? { ...token, value: renameToken(token.value, table, names, within) } : token));
        const after = stringifyTokens(tokens);
        if (after === formula) continue;
        column?.formulas.set(row, after);
        other.dirty.add('cells');
      }
    });
  }
}

/** After cells were written: header cells become text, and the tables' columns take their names. */
export function followHeaders(workbook: Workbook, sheet: Worksheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, bottom: table.area.top };
    if (!overlaps(header, written)) continue;
    const before = [...table.columns];
    table.columns.splice(0, table.columns.length, ...headersIn(sheet, header));
    writeHeaders(sheet, table);
    table.columns.forEach((to, index) => {
      const from = before[index];
      if (from === undefined || from === to) return;
      sheet.dirty.add('tables');
      renameColumnInFormulas(workbook, sheet, table, { from, to });
    });
  }
}

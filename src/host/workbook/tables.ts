/** Making, resizing, renaming and removing tables, with Excel's rules about where a table may lie and what it may be called. */
import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx';
import { columnCount, isEntireColumn, isEntireRow, overlaps, rowCount } from './area';
import type { Area, Table, Workbook, Worksheet } from './model';
import { nameProblem } from './names';
import { invalidArgument, Refusal } from './refusal';
import { rewriteFormulas } from './rewriteFormulas';
import { followHeaders, headersIn } from './tableHeaders';

/** A table and the sheet that it lies on. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: Table;
}

/** Every table of the workbook, sheet by sheet. */
export function allTables(workbook: Workbook): readonly PlacedTable[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** A table by its name, without case, or by its id. */
export function findTable(workbook: Workbook, key: string): PlacedTable | null {
  const wanted = key.toLowerCase();
  return allTables(workbook).find(({ table }) => table.name.toLowerCase() === wanted || String(table.id) === key) ?? null;
}

function refusePlace(sheet: Worksheet, area: Area, self: Table | null): void {
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('a table cannot be whole rows or columns');
  if (sheet.tables.some((table) => table !== self && overlaps(table.area, area))) {
    throw new Refusal('InvalidOperation', "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refusal('MergedRangeConflict', "A table can't overlap merged cells.");
}

function refuseName(workbook: Workbook, name: string, self: Table | null): void {
  const problem = nameProblem(name);
  if (problem !== null) throw invalidArgument(problem);
  const wanted = name.toLowerCase();
  const taken = allTables(workbook).some(({ table }) => table !== self && table.name.toLowerCase() === wanted);
  if (taken || workbook.names.some((item) => item.scope === null && item.name.toLowerCase() === wanted)) {
    throw new Refusal('ItemAlreadyExists', `The name ${name} is already used.`);
  }
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (findTable(workbook, `Tabell${number}`) !== null) number++;
  return `Tabell${number}`;
}

/** Makes a table of an area whose first row holds the headers. An area of headers alone gets one empty row. */
export function addTable(workbook: Workbook, sheet: Worksheet, headed: Area): Table {
  const area = rowCount(headed) === 1 ? { ...headed, bottom: headed.bottom + 1 } : headed;
  refusePlace(sheet, area, null);
  const table: Table = {
    id: Math.max(0, ...allTables(workbook).map((placed) => placed.table.id)) + 1,
    name: freeName(workbook),
    area,
    columns: [...headersIn(sheet, area)],
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    showTotals: false,
    part: null,
  };
  sheet.tables.push(table);
  sheet.dirty.add('tables');
  followHeaders(workbook, sheet, area);
  return table;
}

/** Gives a table another area. Its header row must stay where it is, and some part of it must be kept. */
export function resizeTable(workbook: Workbook, { sheet, table }: PlacedTable, area: Area): void {
  if (area.top !== table.area.top || rowCount(area) < 2 || !overlaps(area, table.area)) {
    throw invalidArgument('the header row must stay in the same row, with a row below it, and the new area must overlap the old');
  }
  refusePlace(sheet, area, table);
  table.area = area;
  if (columnCount(area) !== table.columns.length || table.columns.some((name, index) => sheet.cells.value(area.top, area.left + index) !== name)) {
    table.columns.splice(0, table.columns.length, ...headersIn(sheet, area));
  }
  sheet.dirty.add('tables');
  followHeaders(workbook, sheet, area);
}

function renameInFormula(formula: string, names: { readonly from: string; readonly to: string }): string {
  if (!formula.toLowerCase().includes(names.from.toLowerCase())) return formula;
  const tokens = tokenize(formula).map((token) => {
    if (token.type === 'range_named' && token.value.toLowerCase() === names.from.toLowerCase()) return { ...token, value: names.to };
    const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
    if (reference?.table?.toLowerCase() !== names.from.toLowerCase()) return token;
    return { ...token, value: stringifyStructRef({ ...reference, table: names.to }) };
  });
  return stringifyTokens(tokens);
}

/** Renames a table; formulas that use it follow. */
export function renameTable(workbook: Workbook, { sheet, table }: PlacedTable, to: string): void {
  if (table.name === to) return;
  refuseName(workbook, to, table);
  const names = { from: table.name, to };
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, names));
  table.name = to;
  sheet.dirty.add('tables');
}

/** Takes the table off its cells, which stay. References to it stay too, and become errors, as they must. */
export function removeTable({ sheet, table }: PlacedTable): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.dirty.add('tables');
}

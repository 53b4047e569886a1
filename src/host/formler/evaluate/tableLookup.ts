/** Where structured references point: looked up each time they are computed, so that a table that grew or was renamed is followed. */
import type { Area, Table, Workbook, Worksheet } from '../../workbook/model';
import { CellError } from '../../workbook/model';
import type { FormulaProblem, TableReference, TableSection } from '../parse/expression';
import { errorValues } from '../values/errorValues';
import { Reference } from '../values/value';

export interface PlacedTable {
  readonly table: Table;
  readonly sheet: Worksheet;
}

/** The formula's own cell. */
export interface CellPlace {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function sectionRows({ area, showTotals }: Table, section: TableSection, place: CellPlace): Rows | CellError {
  const data = { top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) };
  switch (section) {
    case 'all':
      return { top: area.top, bottom: area.bottom };
    case 'headers':
      return { top: area.top, bottom: area.top };
    case 'data':
      return data.top <= data.bottom ? data : errorValues.ref;
    case 'totals':
      return showTotals ? { top: area.bottom, bottom: area.bottom } : errorValues.ref;
    case 'this row':
      return place.row >= data.top && place.row <= data.bottom ? { top: place.row, bottom: place.row } : errorValues.value;
  }
}

/** The rows of all sections together: those that may be combined lie next to each other. */
function rowsOf(table: Table, sections: readonly TableSection[], place: CellPlace): Rows | CellError {
  let rows: Rows | null = null;
  for (const section of sections.length === 0 ? (['data'] as const) : sections) {
    const next = sectionRows(table, section, place);
    if (next instanceof CellError) return next;
    rows = rows === null ? next : { top: Math.min(rows.top, next.top), bottom: Math.max(rows.bottom, next.bottom) };
  }
  return rows ?? errorValues.ref;
}

function columnAt(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  const exact = table.columns.findIndex((column) => column.toLowerCase() === wanted);
  return exact >= 0 ? exact : table.columns.findIndex((column) => column.trim().toLowerCase() === wanted.trim());
}

/** True when a reference means the same wherever the formula stands. */
function isFixed({ table, sections }: TableReference): boolean {
  return table !== '' && !sections.includes('this row');
}

/** The tables as they are during one recalculation. */
export class TableLookup {
  private readonly resolved = new Map<TableReference, Reference | CellError>();
  private readonly tables: ReadonlyMap<string, PlacedTable>;

  constructor(workbook: Workbook) {
    this.tables = new Map(
      workbook.sheets.flatMap((sheet) => sheet.tables.map((table): [string, PlacedTable] => [table.name.toLowerCase(), { table, sheet }])),
    );
  }

  /** The table with this name, or for "" the one around the place. */
  find(name: string, place: CellPlace): PlacedTable | null {
    if (name !== '') return this.tables.get(name.toLowerCase()) ?? null;
    const table = place.sheet.tables.find(({ area }) => contains(area, place.row, place.column));
    return table === undefined ? null : { table, sheet: place.sheet };
  }

  /** The area of a reference; #REF! when the table or column is gone, #VALUE! for "this row" outside the table's rows. */
  resolve(reference: TableReference, place: CellPlace): Reference | CellError {
    const known = this.resolved.get(reference);
    if (known !== undefined) return known;
    const area = this.locate(reference, place);
    if (isFixed(reference)) this.resolved.set(reference, area);
    return area;
  }

  private locate(reference: TableReference, place: CellPlace): Reference | CellError {
    const found = this.find(reference.table, place);
    if (found === null) return errorValues.ref;
    const { table, sheet } = found;
    const rows = rowsOf(table, reference.sections, place);
    if (rows instanceof CellError) return rows;
    const columns = reference.columns.map((name) => columnAt(table, name));
    if (columns.includes(-1)) return errorValues.ref;
    const left = columns.length === 0 ? 0 : Math.min(...columns);
    const right = columns.length === 0 ? table.columns.length - 1 : Math.max(...columns);
    return new Reference(sheet, { ...rows, left: table.area.left + left, right: table.area.left + right });
  }

  /** The table or column that a reference names and that is not there. */
  problem(reference: TableReference, place: CellPlace): FormulaProblem | null {
    const found = this.find(reference.table, place);
    if (found === null) return { kind: 'table', name: reference.table === '' ? reference.text : reference.table };
    const missing = reference.columns.find((name) => columnAt(found.table, name) < 0);
    return missing === undefined ? null : { kind: 'table', name: `${found.table.name}[${missing}]` };
  }
}

import { parseStructRef } from '@borgar/fx/xlsx';

/** `[@Kol]`, as it is typed, against `Tabell[[#This Row],[Kol]]`, as it stands in the file. */

// What stands before the brackets: a workbook or sheet, if any, and the table's name.
const CONTEXT = /^(?:'(?:[^']|'')*'!|\[[^\]]*\][^![]*!|[^![]*!)?[^[]*/;

/** A structured reference as the file has it. `table` is the one around the formula's cell, for references that name none. */
export function toFileReference(reference: string, table: string | null): string {
  const parsed = parse(reference);
  if (parsed === null) return reference;
  const written = contextOf(reference);
  const context = parsed.table === '' ? (table ?? '') : written;
  if (!parsed.thisRow) return context + reference.slice(written.length);
  if (parsed.columns.length === 0) return `${context}[#This Row]`;
  return `${context}[[#This Row],${columnList(parsed.columns)}]`;
}

/** A structured reference as it is typed: with `@`, and without the name of the table that the formula's cell stands in. */
export function fromFileReference(reference: string, table: string | null): string {
  const parsed = parse(reference);
  if (!parsed?.thisRow) return reference;
  const inside = parsed.table.toLowerCase() === table?.toLowerCase();
  const context = inside ? '' : contextOf(reference);
  const [only] = parsed.columns;
  if (only === undefined) return `${context}[#This Row]`;
  if (parsed.columns.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(only)) return `${context}[@${only}]`;
  return `${context}[@${columnList(parsed.columns)}]`;
}

interface Parsed {
  readonly table: string;
  readonly columns: readonly string[];
  readonly thisRow: boolean;
}

function parse(reference: string): Parsed | null {
  const parsed = parseStructRef(reference);
  if (parsed === undefined) return null;
  const sections = parsed.sections ?? [];
  return { table: parsed.table ?? '', columns: parsed.columns ?? [], thisRow: sections.length === 1 && sections[0]?.toLowerCase() === 'this row' };
}

function columnList(columns: readonly string[]): string {
  return columns.map((column) => `[${column.replace(/['[\]#@]/g, "'$&")}]`).join(':');
}

function contextOf(reference: string): string {
  return CONTEXT.exec(reference)?.[0] ?? '';
}

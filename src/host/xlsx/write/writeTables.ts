import type { Table, Worksheet } from '../../workbook/model';
import { CONTENT_TYPE } from '../package/contentType';
import type { RelationSet } from '../package/relationSet';
import { cellKey, type SheetSource } from '../source';
import { rootTag, readShell } from '../xml/xmlShell';
import { utf8Part } from '../xml/utf8Part';
import type { BookWriting } from './bookWriting';
import { writeTable } from './writeTable';

export interface WrittenTables {
  /** Whether the sheet's list of tables is another than it was. */
  readonly listChanged: boolean;
  /** Relation ids of the sheet's tables, in order. */
  readonly ids: readonly string[];
  /** Header cells that must be written as text, by cell key. */
  readonly headers: ReadonlyMap<number, string>;
}

/** Writes the parts of a sheet's tables that changed, and relates new ones. A table says in its header cells what its columns are called. */
export function writeTables(sheet: Worksheet, source: SheetSource, book: BookWriting): WrittenTables {
  const relations = book.writer.relations(source.part);
  const headers = new Map<number, string>();
  const before = relations.relations.filter(({ kind }) => kind === 'table').map(({ id }) => id);
  const ids = sheet.tables.map((table) => writeOne(table, { sheet, source, book, relations, headers }));
  const gone = before.filter((id) => !ids.includes(id));
  for (const id of gone) relations.remove(id);
  return { listChanged: gone.length > 0 || ids.some((id) => !before.includes(id)), ids, headers };
}

interface TableContext {
  readonly sheet: Worksheet;
  readonly source: SheetSource;
  readonly book: BookWriting;
  readonly relations: RelationSet;
  readonly headers: Map<number, string>;
}

function writeOne(table: Table, context: TableContext): string {
  const { source, book, relations } = context;
  const { writer, owner } = book;
  const relation = relations.relations.find(({ kind, target }) => kind === 'table' && target === table.part);
  if (relation !== undefined) {
    const raw = source.memory.original(table) ?? new TextDecoder().decode(utf8Part(owner.parts.get(relation.target)));
    const named = hasHeader(raw) ? withHeaders(table, context) : table;
    const same = source.memory.unchanged(table) !== null && named.columns.every((name, index) => name === table.columns[index]);
    if (!same) writer.put(relation.target, writeTable(named, raw, owner.book.dialect.main));
    return relation.id;
  }
  let { id } = table;
  while (id < 1 || book.tableIds.has(id)) id++;
  book.tableIds.add(id);
  const part = writer.freePart('xl/tables/table', '.xml');
  writer.put(part, writeTable({ ...withHeaders(table, context), id }, null, owner.book.dialect.main), CONTENT_TYPE.table);
  return writer.relate(source.part, part, `${owner.book.dialect.relations}/table`);
}

function hasHeader(raw: string): boolean {
  return !/\sheaderRowCount\s*=\s*["']0["']/.test(rootTag(readShell(raw)));
}

/** The table with the names that its header cells show; a header cell that holds no text is to be written as one. */
function withHeaders(table: Table, { sheet, headers }: TableContext): Table {
  const { top, left } = table.area;
  const columns = table.columns.map((name, index) => {
    const column = left + index;
    const value = sheet.cells.value(top, column);
    if (typeof value === 'string' && value !== '' && sheet.cells.formula(top, column) === null) return value;
    headers.set(cellKey(top, column), typeof value === 'string' && value !== '' ? value : name);
    return typeof value === 'string' && value !== '' ? value : name;
  });
  return { ...table, columns };
}

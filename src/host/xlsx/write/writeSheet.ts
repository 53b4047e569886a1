import type { Worksheet } from '../../workbook/model';
import { areaName } from '../cellName';
import type { SheetSource } from '../source';
import { element } from '../xml/element';
import { utf8Part } from '../xml/utf8Part';
import { patchShell, pieceOf, setPieces, type XmlShell } from '../xml/xmlShell';
import type { BookWriting } from './bookWriting';
import { ByteSink } from './byteSink';
import { relationAttribute } from './relationAttribute';
import { SHEET_ORDER, type SheetWriting } from './sheetWriting';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writeFollowers } from './writeFollowers';
import { writeHyperlinks } from './writeHyperlinks';
import { patchPiece, writeLayout, writeSelected } from './writeLayout';
import { writeNotes } from './writeNotes';
import { writePageSetup } from './writePageSetup';
import { writePieces } from './writePieces';
import { SheetDataWriter } from './writeSheetData';
import { writeTables, type WrittenTables } from './writeTables';

type Kind = 'cells' | 'layout' | 'tables' | 'conditionalFormats' | 'hyperlinks' | 'pageSetup' | 'merges' | 'followers';

const ALL: readonly Kind[] = ['cells', 'layout', 'tables', 'conditionalFormats', 'hyperlinks', 'pageSetup', 'merges', 'followers'];

export interface WrittenSheet {
  /** How many more cells refer to shared strings than did. */
  readonly stringCells: number;
}

/**
 * Writes a sheet's part, where anything in it changed, and the parts of its tables. Only what `dirty` names is written anew;
 * a sheet of which nothing changed is not touched at all.
 */
export function writeSheet(sheet: Worksheet, source: SheetSource, book: BookWriting): WrittenSheet {
  const isNew = source.entry === '';
  const kinds: ReadonlySet<Kind> = isNew ? new Set(ALL) : sheet.dirty;
  const tables = writeTables(sheet, source, book);
  const selected = selection(sheet, source, book);
  if (kinds.size === 0 && !tables.listChanged && sheet.protected === source.protected && selected === null) return { stringCells: 0 };
  const writing: SheetWriting = {
    sheet,
    source,
    relations: book.writer.relations(source.part),
    dialect: book.owner.book.dialect,
    styles: book.styles,
    strings: book.strings,
    headers: tables.headers,
  };
  let shell = writeElements(source.shell, writing, kinds);
  if (kinds.has('followers')) {
    shell = writePieces(shell, sheet, source, book);
    writeNotes(sheet, source, book);
  }
  shell = writeProtection(shell, sheet, source);
  if (tables.listChanged) shell = writeTableList(shell, tables, writing);
  if (selected !== null) shell = writeSelected(shell, selected);
  return assemble(shell, writing, { book, cells: kinds.has('cells') || kinds.has('layout') });
}

/** Whether the sheet's mark as the selected one must be set (true) or cleared (false); null where it stays. */
function selection(sheet: Worksheet, source: SheetSource, book: BookWriting): boolean | null {
  const selected = sheet.id === book.activeSheetId;
  if (book.activeSheetId === book.owner.snapshot.activeSheetId || selected === source.tabSelected) return null;
  return selected;
}

function writeElements(original: XmlShell, writing: SheetWriting, kinds: ReadonlySet<Kind>): XmlShell {
  const { sheet } = writing;
  let shell = original;
  if (pieceOf(shell, 'sheetData') === null) shell = setPieces(shell, 'sheetData', ['<sheetData/>'], SHEET_ORDER);
  if (kinds.has('layout')) shell = writeLayout(shell, writing);
  if (kinds.has('pageSetup')) shell = writePageSetup(shell, sheet.pageSetup);
  if (kinds.has('merges')) shell = setPieces(shell, 'mergeCells', mergesXml(sheet), SHEET_ORDER);
  if (kinds.has('conditionalFormats') || kinds.has('followers')) shell = writeConditionalFormats(shell, writing);
  if (kinds.has('followers')) shell = writeFollowers(shell, writing);
  if (kinds.has('hyperlinks')) shell = writeHyperlinks(shell, writing);
  return shell;
}

function mergesXml(sheet: Worksheet): string[] {
  if (sheet.merges.length === 0) return [];
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) })).join('');
  return [element('mergeCells', { count: sheet.merges.length }, merges)];
}

function writeProtection(shell: XmlShell, sheet: Worksheet, source: SheetSource): XmlShell {
  if (sheet.protected === source.protected) return shell;
  if (!sheet.protected) return setPieces(shell, 'sheetProtection', [], SHEET_ORDER);
  return patchPiece(shell, 'sheetProtection', (piece) => patchShell(piece, { sheet: 1, objects: 1, scenarios: 1 }));
}

function writeTableList(shell: XmlShell, { ids }: WrittenTables, { dialect }: SheetWriting): XmlShell {
  const parts = ids.map((id) => element('tablePart', relationAttribute(shell, dialect, id))).join('');
  return setPieces(shell, 'tableParts', ids.length === 0 ? [] : [element('tableParts', { count: ids.length }, parts)], SHEET_ORDER);
}

function assemble(original: XmlShell, writing: SheetWriting, { book, cells }: { book: BookWriting; cells: boolean }): WrittenSheet {
  const { source } = writing;
  const data = new SheetDataWriter(writing);
  const dimension = element('dimension', { ref: data.dimension() });
  const shell = cells ? setPieces(original, 'dimension', [dimension], SHEET_ORDER) : original;
  const sink = new ByteSink();
  sink.text(shell.open);
  for (const piece of shell.children) {
    if (piece.name !== 'sheetData') sink.text(piece.raw);
    else if (cells) data.write(sink, shell.namespace);
    else sink.bytes(utf8Part(book.owner.parts.get(source.part)).subarray(source.dataStart, source.dataEnd));
  }
  sink.text(shell.close);
  book.writer.put(source.part, sink.finish());
  return { stringCells: cells ? data.stringCells - source.stringCells : 0 };
}

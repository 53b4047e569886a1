import type { Workbook, Worksheet } from '../workbook/model';
import { CONTENT_TYPE } from './package/contentType';
import { newPackage, NEW_STYLES } from './package/newPackage';
import { PackageSource, SheetSource } from './source';
import { bookState } from './write/bookState';
import type { BookWriting } from './write/bookWriting';
import { newSheetSource } from './write/newSheetSource';
import { PackageWriter } from './write/packageWriter';
import { StringWriter } from './write/stringWriter';
import { StyleWriter } from './write/styleWriter';
import { writeBook } from './write/writeBook';
import { writeSettings } from './write/writeSettings';
import { writeSheet } from './write/writeSheet';

/**
 * A workbook as .xlsx: the loaded package with what changed in it, or a new package. The same model gives the same bytes. Parts that we do
 * not own, and sheets of which nothing is dirty, are written as they were read. The workbook is not changed.
 * Throws where the model itself is broken (no sheet, a number that is not finite): that is a bug of the caller.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  if (workbook.sheets.length === 0) throw new RangeError('A workbook needs a sheet');
  const owner = workbook.source instanceof PackageSource ? workbook.source : newPackage();
  const book = openWriting(workbook, owner);
  const sources = sheetSources(book);
  removeGoneSheets(book, sources);
  const recalculate = [...sources].some(([sheet, source]) => source.entry === '' || sheet.dirty.has('cells')) || sources.size < owner.sheets.length;
  let stringCells = 0;
  for (const [sheet, source] of sources) stringCells += writeSheet(sheet, source, book).stringCells;
  const listChanged = [...sources.values()].some((source, index) => source !== owner.sheets[index]) || sources.size !== owner.sheets.length;
  if (recalculate || listChanged || bookState(workbook) !== owner.snapshot.state) writeBook(book, sources, recalculate);
  if (JSON.stringify([...workbook.settings]) !== owner.snapshot.settings) writeSettings(book);
  if (recalculate) removeRelated(book, 'calcChain');
  finishShared(book, stringCells);
  return book.writer.finish();
}

function openWriting(workbook: Workbook, owner: PackageSource): BookWriting {
  const { stylesPart, styles, strings } = owner.book;
  const active = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0];
  return {
    workbook,
    owner,
    writer: new PackageWriter(owner.parts),
    styles: new StyleWriter((stylesPart === null ? null : owner.parts.find(stylesPart)) ?? new TextEncoder().encode(NEW_STYLES), workbook.styles, styles),
    strings: new StringWriter(strings),
    tableIds: new Set(workbook.sheets.flatMap((sheet) => sheet.tables.filter((table) => table.part !== null).map((table) => table.id))),
    activeSheetId: active?.id ?? '',
  };
}

/** Each sheet's part: the one it was read from, or a new one. A sheet from another package, or a copy of one that is here, is new. */
function sheetSources(book: BookWriting): Map<Worksheet, SheetSource> {
  const sources = new Map<Worksheet, SheetSource>();
  const used = new Set<SheetSource>();
  for (const sheet of book.workbook.sheets) {
    const { source } = sheet;
    const known = source instanceof SheetSource && source.owner === book.owner && !used.has(source) ? source : newSheetSource(book);
    used.add(known);
    sources.set(sheet, known);
  }
  return sources;
}

function removeGoneSheets({ owner, writer }: BookWriting, sources: ReadonlyMap<Worksheet, SheetSource>): void {
  const kept = new Set(sources.values());
  const relations = writer.relations(owner.book.part);
  for (const source of owner.sheets) {
    const relation = relations.relations.find(({ target }) => target === source.part);
    if (!kept.has(source) && relation !== undefined) relations.remove(relation.id);
  }
}

function removeRelated({ owner, writer }: BookWriting, kind: string): void {
  const relations = writer.relations(owner.book.part);
  const relation = relations.byKind(kind);
  if (relation !== null) relations.remove(relation.id);
}

/** The styles and strings parts, where they grew. A package that has none gets them. */
function finishShared({ owner, writer, styles, strings }: BookWriting, stringCells: number): void {
  const { part, stylesPart, stringsPart, dialect } = owner.book;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const put = (content: Uint8Array | string | null, known: string | null, kind: 'styles' | 'sharedStrings'): void => {
    if (content === null) return;
    const target = known ?? `${folder}${kind}.xml`;
    if (known === null) writer.relate(part, target, `${dialect.relations}/${kind}`);
    writer.put(target, content, CONTENT_TYPE[kind]);
  };
  put(styles.finish(), stylesPart, 'styles');
  put(strings.finish(stringCells, dialect.main), stringsPart, 'sharedStrings');
}

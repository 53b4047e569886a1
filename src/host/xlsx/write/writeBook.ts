import type { DefinedName, Workbook, Worksheet } from '../../workbook/model';
import { toFileFormula } from '../formula/toFileFormula';
import { sheetNumber } from '../sheetId';
import type { ForeignSheet, SheetSource } from '../source';
import { element } from '../xml/element';
import { encodeText } from '../xml/encodeText';
import { patchTag } from '../xml/patchTag';
import { attribute, numeric, readTree } from '../xml/xmlTree';
import { openPiece, patchShell, pieceOf, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { decodeEscapes } from '../xml/decodeText';
import type { BookWriting } from './bookWriting';
import { relationAttribute } from './relationAttribute';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const STATES: Readonly<Record<Worksheet['visibility'], string | null>> = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' };
const MODES: Readonly<Record<Workbook['calculationMode'], string | null>> = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' };
const LARGEST_SHEET_NUMBER = 65_534;

/** A sheet in the order of the file. */
type Place = { readonly sheet: Worksheet; readonly source: SheetSource } | { readonly foreign: ForeignSheet };

/** Writes the workbook part: its sheets, names, active tab and calculation; everything else in it stays. */
export function writeBook(book: BookWriting, sources: ReadonlyMap<Worksheet, SheetSource>, recalculate: boolean): void {
  const { owner, workbook, writer } = book;
  const places = placeSheets(workbook, sources, owner.foreignSheets);
  let shell = owner.book.shell;
  shell = setPieces(shell, 'sheets', [sheetsXml(shell, places, book)], ORDER);
  shell = setPieces(shell, 'definedNames', namesXml(places, book), ORDER);
  shell = writeActiveTab(shell, places, book);
  const calculation = openPiece(shell, pieceOf(shell, 'calcPr') ?? '<calcPr/>');
  const patched = patchShell(calculation, { calcMode: MODES[workbook.calculationMode], ...(recalculate ? { fullCalcOnLoad: 1 } : {}) });
  shell = setPieces(shell, 'calcPr', [shellXml(patched)], ORDER);
  writer.put(owner.book.part, shellXml(shell));
}

function placeSheets(workbook: Workbook, sources: ReadonlyMap<Worksheet, SheetSource>, foreign: readonly ForeignSheet[]): Place[] {
  const known = new Set(workbook.sheets.map((sheet) => sheet.id));
  const after = (id: string | null): Place[] => foreign.filter((each) => each.after === id).map((each) => ({ foreign: each }));
  const places = after(null);
  for (const [sheet, source] of sources) places.push({ sheet, source }, ...after(sheet.id));
  for (const each of foreign) if (each.after !== null && !known.has(each.after)) places.push({ foreign: each });
  return places;
}

function sheetsXml(shell: XmlShell, places: readonly Place[], book: BookWriting): string {
  const used = new Set<number>();
  for (const place of places) used.add(fileNumber('foreign' in place ? place.foreign.raw : place.source.entry));
  const entries = places.map((place) => {
    if ('foreign' in place) return place.foreign.raw;
    return place.source.entry === '' ? newEntry(shell, place, { book, used }) : oldEntry(place);
  });
  return shellXml(setPieces(openPiece(shell, pieceOf(shell, 'sheets') ?? '<sheets/>'), 'sheet', entries, ['sheet']));
}

function fileNumber(entry: string): number {
  return entry === '' ? 0 : (numeric(readTree(entry), 'sheetId') ?? 0);
}

function newEntry(shell: XmlShell, { sheet, source }: Extract<Place, { sheet: unknown }>, { book, used }: { book: BookWriting; used: Set<number> }): string {
  const { writer, owner } = book;
  let number = sheetNumber(sheet.id) ?? 0;
  if (number < 1 || number > LARGEST_SHEET_NUMBER || used.has(number)) number = Math.max(0, ...used) + 1;
  used.add(number);
  const id = writer.relate(owner.book.part, source.part, `${owner.book.dialect.relations}/worksheet`);
  return element('sheet', { name: sheet.name, sheetId: number, state: STATES[sheet.visibility], ...relationAttribute(shell, owner.book.dialect, id) });
}

function oldEntry({ sheet, source }: Extract<Place, { sheet: unknown }>): string {
  const node = readTree(source.entry);
  const changes: Record<string, string | null> = {};
  if (decodeEscapes(attribute(node, 'name') ?? '') !== sheet.name) changes.name = sheet.name;
  const state = attribute(node, 'state');
  if ((state === 'visible' ? null : state) !== STATES[sheet.visibility]) changes.state = STATES[sheet.visibility];
  return Object.keys(changes).length === 0 ? source.entry : patchTag(source.entry, changes);
}

function namesXml(places: readonly Place[], { owner, workbook }: BookWriting): string[] {
  const index = new Map(places.map((place, at) => ['foreign' in place ? place.foreign.index : place.sheet.id, at]));
  const names = workbook.names.flatMap((name) => {
    const scope = name.scope === null ? null : index.get(name.scope);
    return scope === undefined ? [] : [nameXml(name, scope, owner.memory.unchanged(name))];
  });
  const foreign = owner.foreignNames.flatMap(({ raw, index: place }) => {
    const scope = index.get(place);
    return scope === undefined ? [] : [patchTag(raw, { localSheetId: scope })];
  });
  const all = [...names, ...foreign];
  return all.length === 0 ? [] : [`<definedNames>${all.join('')}</definedNames>`];
}

function nameXml(name: DefinedName, scope: number | null, raw: string | null): string {
  if (raw !== null) return scope === null ? raw : patchTag(raw, { localSheetId: scope });
  const attributes = { name: name.name, comment: name.comment === '' ? null : name.comment, localSheetId: scope, hidden: name.visible ? null : true };
  return element('definedName', attributes, encodeText(toFileFormula(name.refersTo, null)));
}

function writeActiveTab(shell: XmlShell, places: readonly Place[], book: BookWriting): XmlShell {
  const active = places.findIndex((place) => 'sheet' in place && place.sheet.id === book.activeSheetId);
  const views = openPiece(shell, pieceOf(shell, 'bookViews') ?? '<bookViews><workbookView/></bookViews>');
  const [first = '<workbookView/>', ...others] = views.children.map((piece) => piece.raw);
  const node = readTree(first);
  const changes: Record<string, number | null> = {};
  if ((numeric(node, 'activeTab') ?? 0) !== active) changes.activeTab = active;
  if ((numeric(node, 'firstSheet') ?? 0) >= places.length) changes.firstSheet = null;
  const patched = Object.keys(changes).length === 0 ? first : patchTag(first, changes);
  return setPieces(shell, 'bookViews', [shellXml(setPieces(views, 'workbookView', [patched, ...others], ['workbookView']))], ORDER);
}

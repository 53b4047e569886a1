import { createWorkbook } from '../../workbook/createWorkbook';
import { createWorksheet } from '../../workbook/createWorksheet';
import type { Workbook, Worksheet } from '../../workbook/model';
import { ContentTypes } from '../package/contentTypes';
import type { Parts } from '../package/parts';
import { PackageDamage } from '../packageDamage';
import { sheetNumber, toSheetId } from '../sheetId';
import { PackageSource, SheetSource } from '../source';
import { bookState } from '../write/bookState';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, child, childrenOf, numeric, readTree, type XmlNode } from '../xml/xmlTree';
import { pieceOf } from '../xml/xmlShell';
import { readBook } from './readBook';
import { readNames } from './readNames';
import { readSettings } from './readSettings';
import { readSheet, type SheetContext } from './readSheet';

const VISIBILITY: Readonly<Record<string, Worksheet['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Reads an opened package into a workbook. Throws `PackageDamage` where it is none, or a broken one. */
export function readPackage(parts: Parts): Workbook {
  const { book, theme } = readBook(parts, mainPart(parts));
  const owner = new PackageSource(parts, book);
  const workbook = createWorkbook();
  workbook.source = owner;
  workbook.date1904 = book.date1904;
  const styleIds: number[] = [];
  const styleId = (xf: number): number => (styleIds[xf] ??= workbook.styles.intern(book.styles.style(xf)));
  const ids = readSheets(workbook, owner, { owner, theme, styleId });
  workbook.uncalculated = owner.sheets.some((sheet) => sheet.uncalculated);
  workbook.names.push(...readNames(owner, ids));
  workbook.calculationMode = readCalculationMode(book.shell.children.find((piece) => piece.name === 'calcPr')?.raw ?? null);
  workbook.activeSheetId = activeSheet(pieceOf(book.shell, 'bookViews'), ids) ?? workbook.sheets[0]?.id ?? null;
  readSettings(parts, book.part, workbook.settings);
  owner.snapshot = { state: bookState(workbook), activeSheetId: workbook.activeSheetId, settings: JSON.stringify([...workbook.settings]) };
  return workbook;
}

function mainPart(parts: Parts): string {
  const types = parts.find('[Content_Types].xml');
  if (types === null) throw new PackageDamage('no [Content_Types].xml', 'notWorkbook');
  const main = parts.relations('').byKind('officeDocument');
  if (main === null || main.external) throw new PackageDamage('no main part', 'notWorkbook');
  const type = new ContentTypes(types).of(main.target) ?? '';
  if (!parts.has(main.target)) throw new PackageDamage(`${main.target} is missing`);
  if (/binary/i.test(type) || !/spreadsheetml|ms-excel|xml$/i.test(type)) throw new PackageDamage(`the main part is ${type}`, 'notWorkbook');
  return main.target;
}

/** The sheets in order; gives their ids, null for those that the model does not hold. */
function readSheets(workbook: Workbook, owner: PackageSource, context: SheetContext): (string | null)[] {
  const raw = pieceOf(owner.book.shell, 'sheets');
  const relations = owner.parts.relations(owner.book.part);
  const entries = raw === null ? [] : childrenOf(readTree(raw), 'sheet');
  return entries.map((entry, index) => {
    const relation = relations.byId(attribute(entry, 'id'));
    if (relation === null || relation.external) throw new PackageDamage(`sheet ${attribute(entry, 'name') ?? ''} has no part`);
    if (relation.kind !== 'worksheet') {
      owner.foreignSheets.push({ raw: entry.raw, part: relation.target, index, after: workbook.sheets.at(-1)?.id ?? null });
      return null;
    }
    const sheet = createWorksheet(freeId(workbook, numeric(entry, 'sheetId') ?? index + 1), decodeEscapes(attribute(entry, 'name') ?? ''));
    sheet.visibility = VISIBILITY[attribute(entry, 'state') ?? ''] ?? 'Visible';
    const source = new SheetSource(owner, relation.target, entry.raw);
    readSheet(sheet, source, context);
    sheet.source = source;
    owner.sheets.push(source);
    workbook.sheets.push(sheet);
    return sheet.id;
  });
}

/** The id for a sheet number; a file that gives two sheets one number gets another for the second. */
function freeId(workbook: Workbook, number: number): string {
  const used = new Set(workbook.sheets.map((sheet) => sheetNumber(sheet.id)));
  let free = number;
  while (used.has(free)) free++;
  return toSheetId(free);
}

function readCalculationMode(raw: string | null): Workbook['calculationMode'] {
  const mode = raw === null ? null : attribute(readTree(raw), 'calcMode');
  return mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
}

function activeSheet(views: string | null, ids: readonly (string | null)[]): string | null {
  const view: XmlNode | null = views === null ? null : child(readTree(views), 'workbookView');
  return ids[(view === null ? null : numeric(view, 'activeTab')) ?? 0] ?? null;
}

import type { Table, Worksheet } from '../../workbook/model';
import type { RelationSet } from '../package/relationSet';
import type { PackageSource, SheetSource } from '../source';
import { attribute, childrenOf, flag, numeric, readNode, type XmlNode } from '../xml/xmlTree';
import { readShell } from '../xml/xmlShell';
import type { XmlScanner } from '../xml/xmlScanner';
import { utf8Part } from '../xml/utf8Part';
import { parseArea } from '../cellName';
import { readColor } from './readColor';
import { readConditionalFormat } from './readConditionalFormat';
import { isFollowed, readFollowers } from './readFollowers';
import { readHyperlinks } from './readHyperlinks';
import { readNotes } from './readNotes';
import { readDrawings, readExtensions } from './readPieces';
import { readPageSetup } from './readPageSetup';
import { readTable } from './readTable';
import { SheetDataReader } from './sheetDataReader';

/** What a sheet needs of the package while it is read. */
export interface SheetContext {
  readonly owner: PackageSource;
  readonly theme: readonly string[];
  readonly styleId: (xf: number) => number;
}

/** Fills a worksheet from its part. Elements that the model does not know stay raw in the returned source. */
export function readSheet(sheet: Worksheet, source: SheetSource, context: SheetContext): void {
  const { parts } = context.owner;
  const relations = parts.relations(source.part);
  readTables(sheet, source, relations);
  readNotes(sheet, source, relations);
  readDrawings(sheet, source, relations);
  const reader = new ElementReader(sheet, source, { ...context, relations });
  const bytes = utf8Part(parts.get(source.part));
  source.shell = readShell(bytes, (name, scanner) => reader.take(name, scanner));
  sheet.pageSetup = readPageSetup(source.shell);
  source.pageSetup = JSON.stringify(sheet.pageSetup);
  source.protected = sheet.protected;
  source.freeze = sheet.freeze;
}

function readTables(sheet: Worksheet, source: SheetSource, relations: RelationSet): void {
  for (const relation of relations.relations) {
    if (relation.kind !== 'table' || relation.external) continue;
    const { table, raw } = readTable(source.owner.parts.get(relation.target), relation.target);
    sheet.tables.push(table);
    source.memory.remember(table, raw);
  }
}

type ElementContext = SheetContext & { readonly relations: RelationSet };

/** The children of `worksheet`, one after the other in the file's order. */
class ElementReader {
  constructor(
    readonly sheet: Worksheet,
    readonly source: SheetSource,
    private readonly context: ElementContext,
  ) {}

  /** Reads one child and gives its XML to keep; null lets the caller keep it unread. */
  take(name: string, scanner: XmlScanner): string | null {
    if (name === 'sheetData') return this.readCells(scanner);
    if (!READ.has(name) && !isFollowed(name)) return null;
    const node = readNode(scanner);
    if (isFollowed(name)) readFollowers(node, name, this);
    this.readElement(node);
    return node.raw;
  }

  private readElement(node: XmlNode): void {
    const { sheet, source, context } = this;
    switch (node.name) {
      case 'sheetPr':
        sheet.tabColor = readColor(childrenOf(node, 'tabColor')[0] ?? null, context.theme);
        source.tabColor = sheet.tabColor;
        break;
      case 'sheetViews':
        readView(node, sheet, source);
        break;
      case 'cols':
        readColumns(node, sheet, this);
        break;
      case 'mergeCells':
        for (const merge of node.children) {
          const area = parseArea(attribute(merge, 'ref') ?? '');
          if (area !== null) sheet.merges.push(area);
        }
        break;
      case 'sheetProtection':
        sheet.protected = flag(node, 'sheet');
        break;
      case 'conditionalFormatting':
        source.conditionalGroups.push(readConditionalFormat(node, sheet, source));
        break;
      case 'extLst':
        readExtensions(node.raw, sheet, source);
        break;
      case 'hyperlinks':
        readHyperlinks(node, sheet, { source, relations: context.relations });
        break;
    }
  }

  private readCells(scanner: XmlScanner): string {
    const { sheet, source, context } = this;
    const { book } = context.owner;
    source.dataStart = scanner.tagStart;
    const tableAt = (row: number, column: number): string | null => tableAround(sheet.tables, row, column)?.name ?? null;
    new SheetDataReader(sheet, source, { strings: book.strings, date1904: book.date1904, styleId: context.styleId, tableAt }).read(scanner);
    source.dataEnd = scanner.tagEnd;
    return '<sheetData/>';
  }

  styleId(xf: number): number {
    return this.context.styleId(xf);
  }

  keepColumn(column: number, attributes: string): void {
    this.source.columnExtras.set(column, attributes);
  }
}

const READ: ReadonlySet<string> = new Set([
  'sheetPr',
  'sheetViews',
  'cols',
  'mergeCells',
  'sheetProtection',
  'conditionalFormatting',
  'hyperlinks',
  'extLst',
]);

/** The table that a cell stands in. */
export function tableAround(tables: readonly Table[], row: number, column: number): Table | null {
  const holds = ({ area }: Table): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return tables.find(holds) ?? null;
}

function readView(views: XmlNode, sheet: Worksheet, source: SheetSource): void {
  const view = childrenOf(views, 'sheetView')[0];
  if (view === undefined) return;
  sheet.showGridlines = flag(view, 'showGridLines', true);
  source.tabSelected = flag(view, 'tabSelected');
  const pane = childrenOf(view, 'pane')[0];
  if (pane === undefined || !(attribute(pane, 'state') ?? '').startsWith('frozen')) return;
  sheet.freeze = { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}

function readColumns(cols: XmlNode, sheet: Worksheet, reader: ElementReader): void {
  for (const node of childrenOf(cols, 'col')) {
    const xf = numeric(node, 'style') ?? 0;
    const styleId = xf === 0 ? null : reader.styleId(xf);
    const info = { width: numeric(node, 'width'), hidden: flag(node, 'hidden'), styleId };
    const extra = ['outlineLevel', 'collapsed', 'bestFit', 'phonetic']
      .map((name) => [name, attribute(node, name)] as const)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ` ${name}="${value ?? ''}"`)
      .join('');
    const last = Math.min(numeric(node, 'max') ?? 0, 16_384);
    for (let number = numeric(node, 'min') ?? 1; number <= last; number++) {
      sheet.columns.set(number - 1, info);
      if (extra !== '') reader.keepColumn(number - 1, extra);
    }
  }
}

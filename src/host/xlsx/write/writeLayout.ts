import type { ColumnInfo, Worksheet } from '../../workbook/model';
import { cellName } from '../cellName';
import { element } from '../xml/element';
import { openPiece, patchShell, pieceOf, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { SHEET_ORDER, type SheetWriting } from './sheetWriting';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];
/** Width of a column that has none of its own, in a new Excel workbook. */
const DEFAULT_WIDTH = 9.140625;

/** Writes what `layout` covers: tab colour, view, default sizes and columns. Rows stand with the cells. */
export function writeLayout(shell: XmlShell, writing: SheetWriting): XmlShell {
  const { sheet, source } = writing;
  let out = shell;
  if (sheet.tabColor !== source.tabColor) {
    const color = sheet.tabColor === null ? [] : [element('tabColor', { rgb: `FF${sheet.tabColor.replace('#', '').toUpperCase()}` })];
    out = patchPiece(out, 'sheetPr', (piece) => setPieces(piece, 'tabColor', color, PROPERTIES_ORDER));
  }
  out = writeView(out, writing);
  if (pieceOf(out, 'sheetFormatPr') === null) out = setPieces(out, 'sheetFormatPr', ['<sheetFormatPr defaultRowHeight="15"/>'], SHEET_ORDER);
  const columns = columnsXml(writing);
  return setPieces(out, 'cols', columns === '' ? [] : [`<cols>${columns}</cols>`], SHEET_ORDER);
}

/** Changes a child element in place, or makes it; an element that ends up saying nothing is left out. */
export function patchPiece(shell: XmlShell, name: string, patch: (piece: XmlShell) => XmlShell): XmlShell {
  const raw = pieceOf(shell, name);
  const piece = patch(openPiece(shell, raw ?? `<${name}></${name}>`));
  const bare = piece.children.length === 0 && piece.open === `<${name}>`;
  return setPieces(shell, name, bare ? [] : [shellXml(piece)], SHEET_ORDER);
}

/** Sets or clears the mark that the sheet is the selected one. */
export function writeSelected(shell: XmlShell, selected: boolean): XmlShell {
  return patchView(shell, (view) => patchShell(view, { tabSelected: selected ? 1 : null }));
}

function writeView(shell: XmlShell, { sheet, source }: SheetWriting): XmlShell {
  return patchView(shell, (view) => {
    const shown = patchShell(view, { showGridLines: sheet.showGridlines ? null : 0 });
    if (JSON.stringify(sheet.freeze) === JSON.stringify(source.freeze)) return shown;
    const [pane, selection] = freezeXml(sheet.freeze);
    return setPieces(setPieces(shown, 'pane', pane, VIEW_ORDER), 'selection', selection, VIEW_ORDER);
  });
}

function patchView(shell: XmlShell, patch: (view: XmlShell) => XmlShell): XmlShell {
  return patchPiece(shell, 'sheetViews', (views) => {
    const [first = '<sheetView workbookViewId="0"/>', ...others] = views.children.filter((piece) => piece.name === 'sheetView').map((piece) => piece.raw);
    return setPieces(views, 'sheetView', [shellXml(patch(openPiece(views, first))), ...others], ['sheetView', 'extLst']);
  });
}

function freezeXml(freeze: Worksheet['freeze']): [string[], string[]] {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return [[], []];
  const { rows, columns } = freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const attributes = {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: 'frozen',
  };
  return [[element('pane', attributes)], [element('selection', { pane })]];
}

/** Columns that follow each other and say the same are one `col`. */
function columnsXml({ sheet, source, styles }: SheetWriting): string {
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [column, info] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const attributes = columnAttributes(info, source.columnExtras.get(column) ?? '', (id) => styles.xf(id));
    const run = runs.at(-1);
    if (attributes === '') continue;
    if (run?.attributes === attributes && run.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  return runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`).join('');
}

function columnAttributes(info: ColumnInfo, extra: string, xf: (styleId: number) => number): string {
  if (info.width === null && !info.hidden && info.styleId === null && extra === '') return '';
  const style = info.styleId === null ? 0 : xf(info.styleId);
  const width = ` width="${info.width ?? DEFAULT_WIDTH}"${info.width === null ? '' : ' customWidth="1"'}`;
  return width + (style === 0 ? '' : ` style="${style}"`) + (info.hidden ? ' hidden="1"' : '') + extra;
}

/**
 * A sheet that is one table (`Saldon`, `Kontroller`), changed in place. Rows are added and removed inside the table's own columns, so
 * what the user keeps beside or below it stays; equal input writes nothing.
 */
import type { Platsfinnare } from '../blad/formel/losFormel';
import { sheetMark } from '../blad/sheetplan';
import { RUBRIKFYLLNING } from '../blad/stil';
import type { Skrivcell, Tabellplan } from '../blad/tabellplan';
import { resolveCell } from '../blad/tabellplan';
import { textCell } from '../blad/textcell';
import { columnLetter } from '../shared/columnLetter';
import { widthInPoints } from './sheetLayout';

/** The head's labels run over the narrow first columns; its values stand in the fourth. */
const HEAD_WIDTH = 4;
const POINTS_PER_LINE = 15;

/** In points. */
const MARGIN = 30;
const FOOTER = 12;

export interface Tabellage {
  readonly titel: string;
  readonly ny: boolean;
  readonly head: readonly (readonly unknown[])[];
  readonly headFormulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** The workbook's names. */
  readonly namn: ReadonlySet<string>;
}

export interface LoadedTable {
  readonly head: Excel.Range;
  readonly body: Excel.Range;
}

export const newTable = (titel: string): Tabellage => ({ titel, ny: true, head: [], headFormulas: [], values: [], formulas: [], namn: new Set() });

export function loadTable(context: Excel.RequestContext, plan: Tabellplan, titel: string): LoadedTable {
  const head = context.workbook.worksheets.getItem(titel).getRangeByIndexes(0, 0, plan.huvud.length, HEAD_WIDTH).load('values,formulas');
  const body = context.workbook.tables.getItem(plan.tabell).getDataBodyRange().load('values,formulas');
  return { head, body };
}

export function toTabellage(titel: string, { head, body }: LoadedTable, namn: ReadonlySet<string>): Tabellage {
  return { titel, ny: false, head: head.values, headFormulas: head.formulas, values: body.values, formulas: body.formulas, namn };
}

/** The names of the cells above the table, and of the sheet itself. */
export const tableNames = ({ id, huvud, sammanfattning }: Tabellplan): readonly string[] => [sheetMark(id), ...huvud.flatMap((h) => h.namn ?? []), ...(sammanfattning === undefined ? [] : [sammanfattning.namn])];

export function applyTable(context: Excel.RequestContext, plan: Tabellplan, lage: Tabellage, find: Platsfinnare): void {
  const sheet = context.workbook.worksheets.getItem(lage.titel);
  applyHead(context, sheet, plan, lage);
  const firstRow = plan.huvud.length + 1;
  const rows = plan.rader.map((rad, n) => rad.map((cell) => resolveCell(cell, plan, firstRow + n, find)));
  if (lage.ny || !isSame(rows, lage)) writeBody(context, sheet, { plan, lage }, rows);
  applySummary(context, sheet, plan, lage);
}

function writeBody(context: Excel.RequestContext, sheet: Excel.Worksheet, { plan, lage }: { readonly plan: Tabellplan; readonly lage: Tabellage }, rows: readonly (readonly Skrivcell[])[]): void {
  if (!lage.ny) widenTable(context, sheet, plan, lage);
  if (!lage.ny) resizeBody(sheet, plan, lage.values.length);
  sheet.getRangeByIndexes(plan.huvud.length + 1, 0, rows.length, plan.kolumner.length).formulas = rows.map((rad) => rad.map(toFormula));
  if (lage.ny) createTable(context, sheet, plan);
  formatBody(sheet, plan);
}

/** The sentence stands in the row above the table. Written last, since its formula names the table. */
function applySummary(context: Excel.RequestContext, sheet: Excel.Worksheet, { huvud, sammanfattning }: Tabellplan, { headFormulas, namn }: Tabellage): void {
  if (sammanfattning === undefined) return;
  const rowIndex = huvud.length - 1;
  const place = sheet.getRangeByIndexes(rowIndex, 0, 1, 1);
  if (headFormulas[rowIndex]?.[0] !== sammanfattning.formel) place.formulas = [[sammanfattning.formel]];
  if (namn.has(sammanfattning.namn)) return;
  context.workbook.names.add(sammanfattning.namn, place);
  place.format.font.bold = true;
}

function applyHead(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Tabellplan, lage: Tabellage): void {
  const head = plan.huvud.slice(0, plan.sammanfattning === undefined ? undefined : -1).map((h) => [h.text, '', '', h.varde ?? '']);
  if (head.every((row, n) => row.every((value, c) => lage.headFormulas[n]?.[c] === value))) return;
  sheet.getRangeByIndexes(0, 0, head.length, HEAD_WIDTH).formulas = head;
  if (!lage.ny) return;
  context.workbook.names.add(sheetMark(plan.id), sheet.getRange('A1'));
  plan.huvud.forEach(({ namn }, n) => {
    if (namn !== null) context.workbook.names.add(namn, sheet.getRangeByIndexes(n, HEAD_WIDTH - 1, 1, 1));
  });
  const title = sheet.getRange('A1').format.font;
  title.bold = true;
  title.size = 16;
  if (head.length > 1) sheet.getRangeByIndexes(1, HEAD_WIDTH - 1, head.length - 1, 1).format.horizontalAlignment = 'Left';
}

function toFormula(cell: Skrivcell): string | number {
  if ('tal' in cell) return cell.tal;
  return 'text' in cell ? textCell(cell.text) : cell.formel;
}

function isSame(rows: readonly (readonly Skrivcell[])[], lage: Tabellage): boolean {
  return (
    rows.length === lage.values.length &&
    rows.every((rad, r) =>
      rad.every((cell, c) => {
        const [value, formula] = [lage.values[r]?.[c], lage.formulas[r]?.[c]];
        if ('formel' in cell) return formula === cell.formel;
        return value === ('tal' in cell ? cell.tal : cell.text) && formula === value;
      }),
    )
  );
}

/** Columns that an earlier version did not have: what stands beside the table moves to the right. */
function widenTable(context: Excel.RequestContext, sheet: Excel.Worksheet, { huvud, kolumner, tabell }: Tabellplan, { values }: Tabellage): void {
  const now = values[0]?.length ?? kolumner.length;
  if (now >= kolumner.length) return;
  sheet.getRangeByIndexes(huvud.length, now, values.length + 1, kolumner.length - now).insert('Right');
  const headings = sheet.getRangeByIndexes(huvud.length, now, 1, kolumner.length - now);
  headings.values = [kolumner.slice(now).map((k) => k.rubrik)];
  headings.format.font.bold = true;
  headings.format.fill.color = RUBRIKFYLLNING;
  context.workbook.tables.getItem(tabell).resize(sheet.getRangeByIndexes(huvud.length, 0, values.length + 1, kolumner.length));
}

/** The first row stays, so that the table keeps its place; the table follows what is inserted or removed within it. */
function resizeBody(sheet: Excel.Worksheet, plan: Tabellplan, now: number): void {
  const firstRow = plan.huvud.length + 1;
  const [wanted, width] = [plan.rader.length, plan.kolumner.length];
  if (wanted > now) sheet.getRangeByIndexes(firstRow + now - 1, 0, wanted - now, width).insert('Down');
  if (wanted < now) sheet.getRangeByIndexes(firstRow + wanted, 0, now - wanted, width).delete('Up');
}

function createTable(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Tabellplan): void {
  const headRow = plan.huvud.length;
  const width = plan.kolumner.length;
  sheet.getRangeByIndexes(headRow, 0, 1, width).values = [plan.kolumner.map((k) => k.rubrik)];
  const table = context.workbook.tables.add(sheet.getRangeByIndexes(headRow, 0, plan.rader.length + 1, width), true);
  table.name = plan.tabell;
  table.style = 'TableStyleLight1';
  const headings = sheet.getRangeByIndexes(headRow, 0, 1, width).format;
  headings.font.bold = true;
  headings.fill.color = RUBRIKFYLLNING;
  sheet.freezePanes.freezeRows(headRow + 1);
  plan.kolumner.forEach(({ bredd, format, mitt }, n) => {
    sheet.getRangeByIndexes(0, n, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(bredd);
    if (format !== null) sheet.getRangeByIndexes(headRow, n, 1, 1).format.horizontalAlignment = 'Right';
    if (mitt === true) sheet.getRangeByIndexes(headRow, n, 1, 1).format.horizontalAlignment = 'Center';
  });
  layOutPage(sheet, headRow + 1);
}

/** Narrow margins: a wide table stays readable on one page's width. */
function layOutPage({ pageLayout }: Excel.Worksheet, headingRow: number): void {
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN + FOOTER;
  pageLayout.footerMargin = MARGIN / 2;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&A &P (&N)';
  pageLayout.setPrintTitleRows(`$${headingRow}:$${headingRow}`);
}

function formatBody(sheet: Excel.Worksheet, plan: Tabellplan): void {
  const lastRow = plan.huvud.length + 1 + plan.rader.length;
  sheet.pageLayout.setPrintArea(`A1:${columnLetter(plan.utskriftskolumner - 1)}${lastRow}`);
  plan.kolumner.forEach(({ format, bryt, storlek, mitt }, n) => {
    if (format === null && !bryt && storlek === undefined && mitt === undefined) return;
    const body = sheet.getRangeByIndexes(plan.huvud.length + 1, n, plan.rader.length, 1);
    if (format !== null) body.numberFormat = [[format]];
    if (storlek !== undefined) body.format.font.size = storlek;
    if (mitt === true) body.format.horizontalAlignment = 'Center';
    if (bryt) {
      body.format.wrapText = true;
      body.format.verticalAlignment = 'Top';
    }
  });
  setHeights(sheet, plan);
}

/** One range for each run of rows of the same height; text stands at the top, so that a row reads across. */
function setHeights(sheet: Excel.Worksheet, { radhojder, huvud, utskriftskolumner }: Tabellplan): void {
  for (let first = 0; first < radhojder.length; ) {
    const lines = radhojder[first] ?? 1;
    const next = radhojder.findIndex((h, n) => n > first && h !== lines);
    const count = (next < 0 ? radhojder.length : next) - first;
    const { format } = sheet.getRangeByIndexes(huvud.length + 1 + first, 0, count, utskriftskolumner);
    format.rowHeight = lines * POINTS_PER_LINE;
    format.verticalAlignment = 'Top';
    first += count;
  }
}

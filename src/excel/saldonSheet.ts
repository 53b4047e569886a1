/**
 * `Saldon` in the workbook: an Excel table, changed in place. Rows are added and removed inside the table's own columns, so what
 * the user keeps beside or below it stays; equal input writes nothing.
 */
import type { Saldoncell, Saldonplan } from '../blad/saldonplan';
import { SALDON_HUVUDRADER, SALDON_KOLUMNER, SALDON_TABELL } from '../blad/saldonplan';
import { RUBRIKFYLLNING } from '../blad/stil';
import { textCell } from '../blad/textcell';
import { saldonText } from '../text/bladtexter';
import { widthInPoints } from './sheetLayout';

const WIDTH = SALDON_KOLUMNER.length;
const FIRST_ROW = SALDON_HUVUDRADER + 1;
const AMOUNT_COLUMNS = [SALDON_KOLUMNER.indexOf('Belopp'), SALDON_KOLUMNER.indexOf('Belopp i perioden')];
/** The head's labels run over the narrow first columns; its values stand in the last. */
const HEAD_WIDTH = 4;
const WIDTHS = [7, 9, 9, 9, 32, 9, 12, 9, 9, 16, 7, 18, 30, 40, 24, 24];

/** Names of the cells above the table that the formulas read. */
export const SALDON_NAMN = ['sf_blad_SALDON', 'sf_ar', 'sf_foregaende_ar', 'sf_manad'] as const;

export interface Saldonlage {
  readonly titel: string;
  readonly ny: boolean;
  readonly head: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export const newSaldon = (titel: string): Saldonlage => ({ titel, ny: true, head: [], values: [], formulas: [] });

export interface LoadedSaldon {
  readonly head: Excel.Range;
  readonly body: Excel.Range;
}

export function loadSaldon(context: Excel.RequestContext, titel: string): LoadedSaldon {
  const head = context.workbook.worksheets.getItem(titel).getRangeByIndexes(0, 0, SALDON_HUVUDRADER, HEAD_WIDTH).load('values');
  const body = context.workbook.tables.getItem(SALDON_TABELL).getDataBodyRange().load('values,formulas');
  return { head, body };
}

export function toSaldonlage(titel: string, { head, body }: LoadedSaldon): Saldonlage {
  return { titel, ny: false, head: head.values, values: body.values, formulas: body.formulas };
}

/** Queues what is needed. Returns whether anything was. */
export function applySaldon(context: Excel.RequestContext, plan: Saldonplan, lage: Saldonlage): boolean {
  const sheet = context.workbook.worksheets.getItem(lage.titel);
  const headChanged = applyHead(context, sheet, plan, lage);
  const rows = plan.rader.map((rad, n) => rad.map((cell) => toFormula(cell, FIRST_ROW + n + 1)));
  if (!lage.ny && isSame(rows, plan, lage)) return headChanged;
  if (!lage.ny) resizeBody(sheet, lage.values.length, rows.length);
  sheet.getRangeByIndexes(FIRST_ROW, 0, rows.length, WIDTH).formulas = rows;
  if (lage.ny) createTable(context, sheet, rows.length);
  formatBody(sheet, rows.length);
  return true;
}

function applyHead(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Saldonplan, lage: Saldonlage): boolean {
  const head = [
    [saldonText.titel, '', '', ''],
    [saldonText.ar, '', '', plan.ar],
    [saldonText.foregaendeAr, '', '', plan.foregaendeAr],
    [saldonText.manad, '', '', plan.manad],
    [saldonText.forklaring, '', '', ''],
  ];
  if (head.every((row, n) => row.every((value, c) => lage.head[n]?.[c] === value))) return false;
  sheet.getRangeByIndexes(0, 0, head.length, HEAD_WIDTH).values = head;
  if (!lage.ny) return true;
  SALDON_NAMN.forEach((name, n) => {
    context.workbook.names.add(name, sheet.getRangeByIndexes(n, n === 0 ? 0 : HEAD_WIDTH - 1, 1, 1));
  });
  const title = sheet.getRange('A1').format.font;
  title.bold = true;
  title.size = 16;
  sheet.getRange('A5').format.font.italic = true;
  sheet.getRange('D2:D4').format.horizontalAlignment = 'Left';
  return true;
}

function toFormula(cell: Saldoncell, rowNumber: number): string | number {
  if ('tal' in cell) return cell.tal;
  return 'text' in cell ? textCell(cell.text) : cell.formel(rowNumber);
}

function isSame(rows: readonly (readonly (string | number)[])[], plan: Saldonplan, lage: Saldonlage): boolean {
  return (
    rows.length === lage.values.length &&
    plan.rader.every((rad, r) =>
      rad.every((cell, c) => {
        const [value, formula] = [lage.values[r]?.[c], lage.formulas[r]?.[c]];
        if ('formel' in cell) return formula === rows[r]?.[c];
        return value === ('tal' in cell ? cell.tal : cell.text) && formula === value;
      }),
    )
  );
}

/** The first row stays, so that the table keeps its place; the table follows what is inserted or removed within it. */
function resizeBody(sheet: Excel.Worksheet, now: number, wanted: number): void {
  if (wanted > now) sheet.getRangeByIndexes(FIRST_ROW + now - 1, 0, wanted - now, WIDTH).insert('Down');
  if (wanted < now) sheet.getRangeByIndexes(FIRST_ROW + wanted, 0, now - wanted, WIDTH).delete('Up');
}

function createTable(context: Excel.RequestContext, sheet: Excel.Worksheet, rowCount: number): void {
  sheet.getRangeByIndexes(SALDON_HUVUDRADER, 0, 1, WIDTH).values = [[...SALDON_KOLUMNER]];
  const table = context.workbook.tables.add(sheet.getRangeByIndexes(SALDON_HUVUDRADER, 0, rowCount + 1, WIDTH), true);
  table.name = SALDON_TABELL;
  table.style = 'TableStyleLight1';
  const headings = sheet.getRangeByIndexes(SALDON_HUVUDRADER, 0, 1, WIDTH).format;
  headings.font.bold = true;
  headings.fill.color = RUBRIKFYLLNING;
  sheet.freezePanes.freezeRows(SALDON_HUVUDRADER + 1);
  WIDTHS.forEach((characters, n) => {
    sheet.getRangeByIndexes(0, n, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

function formatBody(sheet: Excel.Worksheet, rowCount: number): void {
  for (const column of AMOUNT_COLUMNS) sheet.getRangeByIndexes(FIRST_ROW, column, rowCount, 1).numberFormat = [['#,##0.00']];
}


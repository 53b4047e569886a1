/**
 * Ledger sheets that come from outside the workbook: made from an import, or copied from another workbook. Written in blocks, so
 * that no request comes near the limit; text only through textCell; dates as serials with a format.
 */
import type { Bladkopia } from '../app/ports';
import type { Ledgerblad } from '../blad/ledgerblad';
import { textCell } from '../blad/textcell';
import type { Issue } from '../domain/issue';
import { toSerial } from '../domain/period/period';
import type { RawCell } from '../indata/rawTable';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { freeTitle } from './freeTitle';
import { freeSieMarks } from './ourSheets';
import { widthInPoints } from './sheetLayout';

const CELLS_PER_SYNC = 60_000;
const FORMAT = { text: null, belopp: '#,##0.00', datum: 'yyyy-mm-dd' } as const;
const MIN_WIDTH = 9;
const MAX_WIDTH = 48;
const SAMPLE = 200;

interface Cellblad {
  readonly titel: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rader: readonly (readonly (string | number | boolean)[])[];
}

export async function addLedger(context: Excel.RequestContext, blad: readonly Ledgerblad[]): Promise<Result<readonly string[], Issue>> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const taken = blad.find((b) => sheets.items.some((s) => s.name.toLowerCase() === b.titel.toLowerCase()));
  if (taken !== undefined) return err({ kod: 'UNDERLAG_FINNS', allvar: 'stopp', fakta: { blad: taken.titel }, kallor: [{ namn: taken.titel }] });
  for (const b of blad) context.workbook.worksheets.add(b.titel);
  const asCells = blad.map((b): Cellblad => ({ titel: b.titel, rowIndex: 0, columnIndex: 0, rader: [b.kolumner.map((k) => textCell(k.rubrik)), ...b.rader.map((rad) => rad.map(toCell))] }));
  await writeBatches(context, batchesOf(asCells));
  const marks = freeSieMarks(new Set(names.items.map((n) => n.name)), blad.length);
  blad.forEach((b, n) => { context.workbook.names.add(marks[n] ?? '', context.workbook.worksheets.getItem(b.titel).getRange('A1')); });
  for (const b of blad) layOut(context.workbook.worksheets.getItem(b.titel), b);
  await context.sync();
  return ok(blad.map((b) => b.titel));
}

/** A sheet with the same title is emptied of values and filled anew, and its looks stay; or it stays whole, and the copy is named after its file. */
export async function copyTables(context: Excel.RequestContext, blad: readonly Bladkopia[]): Promise<Result<readonly string[], Issue>> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const upptagna = new Set(sheets.items.map((s) => s.name.toLowerCase()));
  const kopior = blad.map(({ tabell, fran }) => ({ tabell, titel: fran === null ? tabell.blad : freeTitle(tabell.blad, fran, upptagna) }));
  for (const { titel } of kopior) {
    if (upptagna.has(titel.toLowerCase())) context.workbook.worksheets.getItem(titel).getRange().clear('Contents');
    else context.workbook.worksheets.add(titel);
  }
  const asCells = kopior.map(({ tabell, titel }): Cellblad => ({ ...tabell, titel, rader: tabell.celler.map((rad) => rad.map(rawToCell)) }));
  await writeBatches(context, batchesOf(asCells));
  for (const { tabell, titel } of kopior) fitColumns(context.workbook.worksheets.getItem(titel), tabell.columnIndex, tabell.celler);
  await context.sync();
  return ok(kopior.map(({ titel }) => titel));
}

type Ledgercell = Ledgerblad['rader'][number][number];

function toCell(cell: Ledgercell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return cell / 100;
  const serial = toSerial(cell);
  if (serial === null) throw new Error('A date that is no day');
  return serial;
}

function rawToCell(cell: RawCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  return typeof cell === 'object' ? textCell(cell.fel) : cell;
}

interface Batch {
  readonly titel: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rader: readonly (readonly (string | number | boolean)[])[];
}

function batchesOf(blad: readonly Cellblad[]): readonly Batch[] {
  return blad.flatMap((b) => {
    const width = Math.max(1, widest(b.rader));
    const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / width));
    const parts: Batch[] = [];
    for (let n = 0; n < b.rader.length; n += rows) parts.push({ ...b, rowIndex: b.rowIndex + n, rader: b.rader.slice(n, n + rows) });
    return parts;
  });
}

async function writeBatches(context: Excel.RequestContext, batches: readonly Batch[]): Promise<void> {
  const [batch, ...rest] = batches;
  if (batch === undefined) return;
  const width = Math.max(...batch.rader.map((r) => r.length));
  context.workbook.worksheets.getItem(batch.titel).getRangeByIndexes(batch.rowIndex, batch.columnIndex, batch.rader.length, width).values = batch.rader.map((r) => [...r]);
  await context.sync();
  await writeBatches(context, rest);
}

function layOut(sheet: Excel.Worksheet, blad: Ledgerblad): void {
  blad.kolumner.forEach(({ typ }, n) => {
    const format = FORMAT[typ];
    if (format !== null && blad.rader.length > 0) sheet.getRangeByIndexes(1, n, blad.rader.length, 1).numberFormat = [[format]];
    if (typ === 'belopp') sheet.getRangeByIndexes(0, n, 1, 1).format.horizontalAlignment = 'Right';
  });
  sheet.getRangeByIndexes(0, 0, 1, blad.kolumner.length).format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  fitColumns(sheet, 0, [blad.kolumner.map((k) => k.rubrik), ...blad.rader]);
}

/** Wide enough for the texts, within reason. */
function fitColumns(sheet: Excel.Worksheet, columnIndex: number, rader: readonly (readonly unknown[])[]): void {
  const width = widest(rader);
  for (let n = 0; n < width; n += 1) {
    const longest = Math.max(...rader.slice(0, SAMPLE).map((r) => lengthOf(r[n])));
    sheet.getRangeByIndexes(0, columnIndex + n, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest + 2)));
  }
}

/** Not by spreading: a ledger has more rows than a call takes arguments. */
const widest = (rader: readonly (readonly unknown[])[]): number => rader.reduce((width, rad) => Math.max(width, rad.length), 0);

const lengthOf = (cell: unknown): number => (typeof cell === 'string' ? cell.length : MIN_WIDTH + 3);

/**
 * Cells whose number format says more than their value. A code whose leading zeros stand only in the format is read as it is shown
 * (101 under "0000" is 0101), and in a workbook that counts its dates from 1904 a date is brought to the serial that it would have
 * elsewhere. A few rows of each sheet tell, with the first values; whole columns of formats are asked for only where they are needed,
 * so that a ledger of amounts costs nothing. No member of Office.js tells the date system: a date's own text does.
 */
import { fromSerial } from '../domain/period/period';
import type { RawCell } from '../indata/rawTable';
import { inBatches } from './inBatches';

/** A sheet's used range: 0-based, within the sheet. */
export interface Extent {
  readonly titel: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** More than the rows that headings are looked for in, and the end of the sheet. */
const TOP = 50;
const BOTTOM = 5;
const CELLS_PER_SYNC = 120_000;
/** Cells of the samples that one round trip asks for, with format and text: the first go with the first values. */
const SAMPLE_PER_SYNC = 12_000;
/** Days from the first day of the one date system to that of the other. */
const DAYS_1904 = 1462;

/** Rows of a sheet as they are shown: asked for, and there after the next sync. */
export interface Visningsprov {
  readonly extent: Extent;
  readonly delar: readonly { readonly forsta: number; readonly range: Excel.Range }[];
}

type Rows = ReadonlyMap<Extent, RawCell[][]>;

/** The sheets whose samples are asked for together. */
export const sampleBatches = (extents: readonly Extent[]): readonly (readonly Extent[])[] => inBatches(extents, (e) => Math.min(e.rowCount, TOP + BOTTOM) * e.columnCount, SAMPLE_PER_SYNC);

/** Asks for the sample of each sheet. */
export function askShown(context: Excel.RequestContext, extents: readonly Extent[]): readonly Visningsprov[] {
  return extents.map((extent) => {
    const spans: readonly (readonly [number, number])[] = extent.rowCount <= TOP + BOTTOM ? [[0, extent.rowCount]] : [[0, TOP], [extent.rowCount - BOTTOM, BOTTOM]];
    const delar = spans.map(([forsta, antal]) => ({ forsta, range: rangeOf(context, extent, { forsta, antal, kolumn: 0, bredd: extent.columnCount }).load('numberFormat,text') }));
    return { extent, delar };
  });
}

/** Brings codes and dates into `rows`. One more round trip where some column needs it, none elsewhere. */
export async function readShown(context: Excel.RequestContext, prov: readonly Visningsprov[], rows: Rows): Promise<void> {
  const date1904 = prov.some((ett) => countsFrom1904(ett, rows.get(ett.extent) ?? []));
  const asked = (format: unknown): boolean => isCode(format) || (date1904 && isDate(format));
  const kolumner = prov.flatMap(({ extent, delar }) => {
    const found = new Set(delar.flatMap(({ range }) => matrixOf(range.numberFormat).flatMap((row) => row.flatMap((format, kolumn) => (asked(format) ? [kolumn] : [])))));
    return [...found].map((kolumn) => ({ extent, kolumn }));
  });
  for (const batch of inBatches(kolumner, (k) => k.extent.rowCount, CELLS_PER_SYNC)) await readColumns(context, batch, (cell, format) => shownCell(cell, format, date1904), rows);
}

/** The columns whose amounts are shown in thousands or millions by their format alone ("#,##0,"). */
export function scaledColumns({ delar }: Visningsprov, rows: readonly (readonly RawCell[])[]): ReadonlySet<number> {
  const found = delar.flatMap(({ forsta, range }) => matrixOf(range.numberFormat).flatMap((row, r) => row.flatMap((format, kolumn) => (typeof rows[forsta + r]?.[kolumn] === 'number' && /[0#],+(?:[^0#]|$)/.test(codeOf(format).split(';')[0] ?? '') ? [kolumn] : []))));
  return new Set(found);
}

/** Whether a date's text names the year that its serial gives when it is counted from 1904, and not the one from 1900. */
function countsFrom1904({ delar }: Visningsprov, rows: readonly (readonly RawCell[])[]): boolean {
  return delar.some(({ forsta, range }) => {
    const texts = matrixOf(range.text);
    return matrixOf(range.numberFormat).some((row, r) => row.some((format, k) => {
      const [cell, text] = [rows[forsta + r]?.[k], texts[r]?.[k]];
      if (typeof cell !== 'number' || typeof text !== 'string' || !/yyyy/i.test(codeOf(format))) return false;
      const [from1900, from1904] = [fromSerial(cell), fromSerial(cell + DAYS_1904)].map((datum) => (datum === null ? null : String(datum.ar)));
      return typeof from1904 === 'string' && text.includes(from1904) && !(typeof from1900 === 'string' && text.includes(from1900));
    }));
  });
}

interface Formatkolumn {
  readonly extent: Extent;
  readonly kolumn: number;
}

async function readColumns(context: Excel.RequestContext, kolumner: readonly Formatkolumn[], show: (cell: RawCell, format: unknown) => RawCell, rows: Rows): Promise<void> {
  const asked = kolumner.map(({ extent, kolumn }) => rangeOf(context, extent, { forsta: 0, antal: extent.rowCount, kolumn, bredd: 1 }).load('numberFormat'));
  await context.sync();
  kolumner.forEach(({ extent, kolumn }, n) => {
    const formats = matrixOf(asked[n]?.numberFormat);
    if (formats.length !== extent.rowCount) throw new Error(`No number formats came for ${extent.titel}`);
    rows.get(extent)?.forEach((row, r) => { row[kolumn] = show(row[kolumn] ?? null, formats[r]?.[0]); });
  });
}

/** A whole number under zeros, with as many digits as the format has; a date in its serial from 1900; anything else as it is. */
function shownCell(cell: RawCell, format: unknown, date1904: boolean): RawCell {
  if (typeof cell !== 'number') return cell;
  if (date1904 && isDate(format)) return cell + DAYS_1904;
  if (!isCode(format) || !Number.isInteger(cell) || cell < 0) return cell;
  const text = String(cell);
  return text.length < format.length ? text.padStart(format.length, '0') : cell;
}

const isCode = (format: unknown): format is string => typeof format === 'string' && /^0{2,}$/.test(format);

const isDate = (format: unknown): boolean => /[dy]/i.test(codeOf(format));

/** A format without quoted text, escapes and brackets. */
const codeOf = (format: unknown): string => (typeof format === 'string' ? format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '') : '');

/** An answer that was too large is no matrix. */
const matrixOf = (values: unknown): readonly (readonly unknown[])[] => (Array.isArray(values) ? (values as readonly (readonly unknown[])[]) : []);

interface Ruta {
  readonly forsta: number;
  readonly antal: number;
  readonly kolumn: number;
  readonly bredd: number;
}

const rangeOf = (context: Excel.RequestContext, extent: Extent, { forsta, antal, kolumn, bredd }: Ruta): Excel.Range =>
  context.workbook.worksheets.getItem(extent.titel).getRangeByIndexes(extent.rowIndex + forsta, extent.columnIndex + kolumn, antal, bredd);

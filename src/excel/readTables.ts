/**
 * The user's sheets as raw tables. Values are read in blocks, the number of round trips being fixed plus one per batch of
 * blocks (excel.md rules 3–5); an answer without values is an answer that was too large, never an empty sheet.
 */
import type { RawCell, RawTable } from '../indata/rawTable';
import { askHidden, hiddenIn } from './hiddenLines';
import type { SheetIndex } from './ourSheets';
import { inBatches } from './inBatches';
import { askShown, readShown, sampleBatches, scaledColumns, type Extent, type Visningsprov } from './shownValues';

/** Cells of a block, and of all blocks that one round trip asks for: about 1 MB of JSON. */
const CELLS_PER_BLOCK = 100_000;
const CELLS_PER_SYNC = 120_000;

interface Bladextent extends Extent {
  readonly range: Excel.Range;
}

interface Block {
  readonly extent: Extent;
  readonly forsta: number;
  readonly antal: number;
}

export async function readTables(context: Excel.RequestContext, index: SheetIndex): Promise<readonly RawTable[]> {
  const vara = new Set(index.vara.values());
  const extents = await readExtents(context, index.titlar.filter((t) => !vara.has(t)));
  const rows = new Map<Extent, RawCell[][]>(extents.map((e) => [e, []]));
  const [first = [], ...more] = sampleBatches(extents);
  const prov = askShown(context, first);
  const dolda = new Map(extents.map((e) => [e, askHidden(e.range)]));
  await readBatches(context, inBatches(extents.flatMap(blocksOf), ({ extent, antal }) => antal * extent.columnCount, CELLS_PER_SYNC), rows);
  const alla = [...prov, ...(await askMore(context, more))];
  await readShown(context, alla, rows);
  const skalade = new Map(alla.map((ett) => [ett.extent, scaledColumns(ett, rows.get(ett.extent) ?? [])]));
  return extents.map((e) => {
    const prov = dolda.get(e);
    const dolt = prov === undefined ? null : hiddenIn(prov);
    return { blad: e.titel, rowIndex: e.rowIndex, columnIndex: e.columnIndex, celler: rows.get(e) ?? [], ...(dolt === null ? {} : { dolt }), ...(index.sie.has(e.titel) ? { sie: true as const } : {}), ...((skalade.get(e)?.size ?? 0) === 0 ? {} : { skalade: skalade.get(e) ?? new Set<number>() }) };
  });
}

async function readExtents(context: Excel.RequestContext, titlar: readonly string[]): Promise<readonly Bladextent[]> {
  const used = titlar.map((titel) => {
    const range = context.workbook.worksheets.getItem(titel).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    return { titel, range };
  });
  await context.sync();
  return used.flatMap(({ titel, range }) =>
    range.isNullObject ? [] : [{ titel, range, rowIndex: range.rowIndex, columnIndex: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount }],
  );
}

function blocksOf(extent: Extent): readonly Block[] {
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / extent.columnCount));
  const blocks: Block[] = [];
  for (let forsta = 0; forsta < extent.rowCount; forsta += rowsPerBlock) {
    blocks.push({ extent, forsta, antal: Math.min(rowsPerBlock, extent.rowCount - forsta) });
  }
  return blocks;
}

/** The samples of a workbook with very many sheets. */
async function askMore(context: Excel.RequestContext, [batch, ...rest]: readonly (readonly Extent[])[]): Promise<readonly Visningsprov[]> {
  if (batch === undefined) return [];
  const prov = askShown(context, batch);
  await context.sync();
  return [...prov, ...(await askMore(context, rest))];
}

async function readBatches(context: Excel.RequestContext, batches: readonly (readonly Block[])[], rows: ReadonlyMap<Extent, RawCell[][]>): Promise<void> {
  const [batch, ...rest] = batches;
  if (batch === undefined) return;
  const ranges = batch.map(({ extent, forsta, antal }) => {
    const range = context.workbook.worksheets.getItem(extent.titel).getRangeByIndexes(extent.rowIndex + forsta, extent.columnIndex, antal, extent.columnCount);
    range.load('values,valueTypes');
    return range;
  });
  await context.sync();
  batch.forEach(({ extent }, n) => {
    const range = ranges[n];
    if (range === undefined || !Array.isArray(range.values)) throw new Error(`No values came for ${extent.titel}`);
    rows.get(extent)?.push(...range.values.map((row, r) => row.map((value: unknown, c) => toRawCell(value, range.valueTypes[r]?.[c]))));
  });
  await readBatches(context, rest, rows);
}

/** An error is told by its type, since a text may look like one. */
function toRawCell(value: unknown, type: string | undefined): RawCell {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'string') return type === 'Error' ? { fel: value } : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`Unexpected cell value of type ${typeof value}`);
}

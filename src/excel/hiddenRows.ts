/** Which rows of the report sheets are hidden. One more round trip, and only where some row is. */
export async function readHidden(context: Excel.RequestContext, asked: readonly { readonly titel: string | null; readonly range: Excel.Range | null }[]): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const suspects = asked.flatMap(({ titel, range }) => (titel === null || range === null || isShown(range) ? [] : [{ titel, count: range.values.length }]));
  if (suspects.length === 0) return new Map();
  const rows = suspects.map(({ titel, count }) => ({
    titel,
    ranges: Array.from({ length: count }, (_, n) => context.workbook.worksheets.getItem(titel).getRangeByIndexes(n, 0, 1, 1).load('rowHidden')),
  }));
  await context.sync();
  return new Map(rows.map(({ titel, ranges }) => [titel, new Set(ranges.flatMap((r, n) => (r.rowHidden ? [n] : [])))]));
}

/** Null is a mix of both, though the typings do not say so. */
const isShown = (range: Excel.Range): boolean => (range.rowHidden as boolean | null) === false;

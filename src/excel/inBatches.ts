/** What one round trip may carry: the items in their order, each batch no larger than `most` unless it is one item alone. */
export function inBatches<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (size + sizeOf(item) > most) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return batches;
}

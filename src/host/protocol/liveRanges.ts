/**
 * The ranges that the client knows of. Within a batch, and for as long as it keeps a reference, a range follows its cells
 * when rows are inserted, deleted or moved.
 */
import { isOnSheet } from '../workbook/area';
import type { Area, Worksheet } from '../workbook/model';
import { invalidArgument, Refusal } from '../workbook/refusal';
import type { LiveRange } from './targets';

export class LiveRanges {
  private readonly kept = new Map<string, readonly LiveRange[]>();
  private readonly areasIds = new WeakMap<readonly LiveRange[], string>();
  private inBatch: LiveRange[] = [];
  private nextId = 1;

  /** A new range; refused when it does not lie on the sheet. */
  create(sheet: Worksheet, area: Area): LiveRange {
    if (!isOnSheet(area)) throw invalidArgument('the range would lie outside the sheet');
    const range = { sheet, area, gone: false, referenceId: null };
    this.inBatch.push(range);
    return range;
  }

  /** Keeps a range until it is released. */
  keep(range: LiveRange): void {
    range.referenceId ??= `Range|${this.nextId++}`;
    this.kept.set(range.referenceId, [range]);
  }

  /** Keeps several ranges as one object. */
  keepAreas(ranges: readonly LiveRange[]): void {
    const id = this.areasIds.get(ranges) ?? `RangeAreas|${this.nextId++}`;
    this.areasIds.set(ranges, id);
    this.kept.set(id, ranges);
  }

  /** The reference of ranges that are kept as one object, or null. */
  areasId(ranges: readonly LiveRange[]): string | null {
    return this.areasIds.get(ranges) ?? null;
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  /** What was kept under a reference: one range, or several as one object. */
  byReference(referenceId: string): { readonly ranges: readonly LiveRange[]; readonly asAreas: boolean } {
    const ranges = this.kept.get(referenceId);
    if (ranges === undefined) throw new Refusal('InvalidReference', 'The range is no longer tracked.');
    return { ranges, asAreas: referenceId.startsWith('RangeAreas|') };
  }

  /** How many objects the client keeps. */
  get keptCount(): number {
    return this.kept.size;
  }

  /** Forgets the ranges of a batch that were not kept. */
  endBatch(): void {
    this.inBatch = [];
  }

  /** Moves every range on a sheet; null means that its cells were deleted. */
  follow(sheet: Worksheet, move: (area: Area) => Area | null): void {
    for (const range of new Set([...this.inBatch, ...[...this.kept.values()].flat()])) {
      if (range.sheet !== sheet || range.gone) continue;
      const area = move(range.area);
      if (area === null) range.gone = true;
      else range.area = area;
    }
  }
}

/**
 * One column's cells between two rows, numbered by key: `keyIds[i]` is the key of the i:th cell and `rowsOf(id)` all cells with a key.
 * Built once per recalculation and shared by every SUMIFS and MATCH over that column, which then cost only their hits.
 */
import type { Scalar } from '../values/value';
import type { CellKey } from './cellKey';
import { cellKey } from './cellKey';

const NO_ROWS = new Int32Array(0);

export class ColumnIndex {
  private readonly ids = new Map<CellKey, number>();
  /** Key number of each cell. */
  readonly keyIds: Int32Array;
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;

  constructor(values: readonly Scalar[], top: number, length: number) {
    this.keyIds = this.numberKeys(values, top, length);
    this.starts = this.countStarts();
    this.rows = this.sortRows();
  }

  /** The number of a key, or -1 when no cell has it. */
  idOf(key: CellKey): number {
    return this.ids.get(key) ?? -1;
  }

  /** Offsets from the top, ascending, of the cells with this key number. */
  rowsOf(id: number): Int32Array {
    return id < 0 ? NO_ROWS : this.rows.subarray(this.starts[id], this.starts[id + 1]);
  }

  /** Distinct raw values are far fewer than cells, so the work of making a key is done once for each. */
  private numberKeys(values: readonly Scalar[], top: number, length: number): Int32Array {
    const known = new Map<Scalar, number>();
    const keyIds = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const value = values[top + i] ?? null;
      let id = known.get(value);
      if (id === undefined) {
        id = this.register(cellKey(value));
        known.set(value, id);
      }
      keyIds[i] = id;
    }
    return keyIds;
  }

  private register(key: CellKey): number {
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    return id;
  }

  private countStarts(): Int32Array {
    const starts = new Int32Array(this.ids.size + 1);
    for (const id of this.keyIds) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
    return starts;
  }

  private sortRows(): Int32Array {
    const next = this.starts.slice();
    const rows = new Int32Array(this.keyIds.length);
    this.keyIds.forEach((id, row) => {
      const at = next[id] ?? 0;
      rows[at] = row;
      next[id] = at + 1;
    });
    return rows;
  }
}

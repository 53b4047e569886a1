import type { Scope } from '../compile/code';
import { cellKey } from '../criteria/cellKey';
import { hasWildcard } from '../criteria/wildcards';
import type { Reference, Scalar } from '../values/value';

/**
 * 0-based place of the first cell equal to `wanted` in one column, by the column's index; -1 if there is none. The index takes "1"
 * and 1 for one key, so its hits are narrowed to cells of the wanted type. Wildcards are left to `search`, over the used cells.
 */
export function findExact(
  wanted: Scalar,
  column: Reference,
  scope: Scope,
  search: (wanted: Scalar, cells: readonly Scalar[]) => number,
): number {
  const { sheet, area } = column;
  const values: readonly Scalar[] = sheet.cells.columns[area.left]?.values ?? [];
  if (typeof wanted === 'string' && (hasWildcard(wanted) || wanted.includes('~'))) {
    return search(wanted, Array.from(values.slice(area.top, area.bottom + 1), (value: Scalar | undefined) => value ?? null));
  }
  const index = scope.columnIndex(column);
  for (const offset of index.rowsOf(index.idOf(cellKey(wanted)))) {
    const value = values[area.top + offset] ?? null;
    if (typeof value === typeof wanted && search(wanted, [value]) === 0) return offset;
  }
  return -1;
}

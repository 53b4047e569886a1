/**
 * What compiled formulas are made of: a closure that is handed the scope it is computed in. The closure knows no cell of its own,
 * so formulas filled down a column share it; the scope knows which cells are computed and notes the ones that must come first.
 */
import type { Worksheet } from '../../workbook/model';
import type { ColumnIndex } from '../criteria/columnIndex';
import type { TableReference } from '../parse/expression';
import type { Reference, Scalar, Value } from '../values/value';

export interface Scope {
  /** The cell that the formula stands in. */
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** Last row that any sheet uses: whole columns are read so far as arrays. */
  readonly lastUsedRow: number;
  readonly lastUsedColumn: number;
  /** A cell's value. An uncomputed one is noted, null is returned, and the result of this evaluation is thrown away. */
  read(sheet: Worksheet, row: number, column: number): Scalar;
  /** True when every formula in the area is computed; else they are noted, and the result of this evaluation is thrown away. */
  ready(reference: Reference): boolean;
  sheetNamed(name: string): Worksheet | null;
  /** The value of a defined name, or of a table's data by the table's bare name. */
  nameValue(name: string, sheetName: string | null): Value;
  tableArea(reference: TableReference): Value;
  /** Index of one column's cells between two rows; the area must be ready. */
  columnIndex(reference: Reference): ColumnIndex;
  /** True when the cell holds a formula with SUBTOTAL, which other SUBTOTALs pass over. */
  hasSubtotal(sheet: Worksheet, row: number, column: number): boolean;
}

export type Code = (scope: Scope) => Value;
export type ScalarCode = (scope: Scope) => Scalar;

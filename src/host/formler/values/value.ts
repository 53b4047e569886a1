/** What an expression can give while a formula is evaluated: a cell's value, a rectangle of cells not yet read, or an array. */
import type { Area, CellValue, Worksheet } from '../../workbook/model';
import { CellError } from '../../workbook/model';

export type Scalar = CellValue;

/** 0-based indexes of the last row and column of a sheet. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle on a sheet. It is not read until someone needs its cells, so that INDEX, ROW and COLUMNS never are circular. */
export class Reference {
  constructor(
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {}

  get height(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get width(): number {
    return this.area.right - this.area.left + 1;
  }

  get isCell(): boolean {
    return this.area.top === this.area.bottom && this.area.left === this.area.right;
  }
}

/** An array, row by row. Every row has the same length and there is at least one cell. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]?.length ?? 0;
  }

  at(row: number, column: number): Scalar {
    return this.rows[row]?.[column] ?? null;
  }
}

export type Value = Scalar | Reference | Matrix;

/** True for a value that stands for several cells, or for one that has not been read. */
export function isCompound(value: Value): value is Reference | Matrix {
  return typeof value === 'object' && value !== null && !(value instanceof CellError);
}

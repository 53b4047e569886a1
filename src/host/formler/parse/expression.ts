/** A formula after parsing: a closed vocabulary, free of the parser's own types and of the cell it stands in. */
import type { Matrix, Scalar } from '../values/value';

/** A row or column: itself when absolute, else its distance from the formula's own cell. */
export interface Coordinate {
  readonly absolute: boolean;
  readonly value: number;
}

export interface RelativeArea {
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
  readonly isCell: boolean;
}

export type TableSection = 'all' | 'headers' | 'data' | 'totals' | 'this row';

/** A structured reference. No table name means the table around the formula. One column, or the first and last of several. */
export interface TableReference {
  readonly table: string;
  readonly sections: readonly TableSection[];
  readonly columns: readonly string[];
  readonly text: string;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';
export type UnaryOperator = '+' | '-' | '%' | '@';

export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'missing' }
  | { readonly kind: 'matrix'; readonly value: Matrix }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: RelativeArea }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'table'; readonly reference: TableReference }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'range'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** The first thing in a formula that cannot be computed here. */
export interface FormulaProblem {
  readonly kind: 'syntax' | 'function' | 'reference' | 'table';
  /** The function, reference or table as it is named; for syntax, what was found. */
  readonly name: string;
}

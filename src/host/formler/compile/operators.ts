/** The operators on single values, with Excel's coercions. The left side's error comes before the right's. */
import { assertNever } from '../../../shared/assertNever';
import { CellError } from '../../workbook/model';
import type { BinaryOperator, UnaryOperator } from '../parse/expression';
import { addNearly, compareScalars } from '../values/compareScalars';
import { errorValues } from '../values/errorValues';
import { toNumber } from '../values/toNumber';
import { toText } from '../values/toText';
import type { Scalar } from '../values/value';

type Arithmetic = '+' | '-' | '*' | '/' | '^';

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorValues.num;
  if (base === 0 && exponent < 0) return errorValues.div0;
  return finite(base ** exponent);
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errorValues.num;
}

function compute(operator: Arithmetic, a: number, b: number): Scalar {
  switch (operator) {
    case '+':
      return finite(addNearly(a, b));
    case '-':
      return finite(addNearly(a, -b));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? errorValues.div0 : finite(a / b);
    case '^':
      return power(a, b);
  }
}

function arithmetic(operator: Arithmetic, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (a instanceof CellError) return a;
  const b = toNumber(right);
  return b instanceof CellError ? b : compute(operator, a, b);
}

function concatenate(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (a instanceof CellError) return a;
  const b = toText(right);
  return b instanceof CellError ? b : a + b;
}

function compare(left: Scalar, right: Scalar, holds: (order: number) => boolean): Scalar {
  if (left instanceof CellError) return left;
  return right instanceof CellError ? right : holds(compareScalars(left, right));
}

/** The value of a binary operator. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right);
    case '&':
      return concatenate(left, right);
    case '=':
      return compare(left, right, (order) => order === 0);
    case '<>':
      return compare(left, right, (order) => order !== 0);
    case '<':
      return compare(left, right, (order) => order < 0);
    case '<=':
      return compare(left, right, (order) => order <= 0);
    case '>':
      return compare(left, right, (order) => order > 0);
    case '>=':
      return compare(left, right, (order) => order >= 0);
    default:
      return assertNever(operator);
  }
}

/** The value of a unary operator. Unary plus changes nothing, not even text. */
export function applyUnary(operator: UnaryOperator, operand: Scalar): Scalar {
  if (operator === '+' || operator === '@') return operand;
  const number = toNumber(operand);
  if (number instanceof CellError) return number;
  return operator === '-' ? 0 - number : number / 100;
}

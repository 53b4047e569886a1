/** Functions of numbers. */
import { CellError } from '../../workbook/model';
import { errorValues } from '../values/errorValues';
import { roundDecimal } from '../values/roundDecimal';
import type { RoundingMode } from '../values/roundDecimal';
import { toNumber } from '../values/toNumber';
import type { Scalar } from '../values/value';
import type { FunctionGroup, ScalarFunction } from './definition';
import { scalar } from './definition';

/** A function of numbers: every argument is converted, and the first that cannot be is the result. */
function ofNumbers(min: number, max: number, apply: (...numbers: readonly number[]) => Scalar): ScalarFunction {
  return scalar(min, max, (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = toNumber(arg);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return apply(...numbers);
  });
}

function rounding(min: number, mode: RoundingMode): ScalarFunction {
  return ofNumbers(min, 2, (value = 0, decimals = 0) => roundDecimal(value, decimals, mode));
}

/** The whole number at or below; a number that is whole but for the noise of its last bits is that whole number. */
function floor(value: number): number {
  return value < 0 ? -roundDecimal(-value, 0, 'up') + 0 : roundDecimal(value, 0, 'down');
}

/** The remainder with the divisor's sign. */
function modulo(value: number, divisor: number): Scalar {
  if (divisor === 0) return errorValues.div0;
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest + 0;
}

export const mathFunctions: FunctionGroup = {
  ABS: ofNumbers(1, 1, (value = 0) => Math.abs(value)),
  SIGN: ofNumbers(1, 1, (value = 0) => Math.sign(value)),
  INT: ofNumbers(1, 1, (value = 0) => floor(value)),
  MOD: ofNumbers(2, 2, (value = 0, divisor = 0) => modulo(value, divisor)),
  ROUND: rounding(2, 'half'),
  ROUNDUP: rounding(2, 'up'),
  ROUNDDOWN: rounding(2, 'down'),
  TRUNC: rounding(1, 'down'),
};

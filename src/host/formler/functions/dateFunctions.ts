/** Dates as Excel's day numbers. There is no function that asks what day it is. */
import { CellError } from '../../workbook/model';
import { errorValues } from '../values/errorValues';
import type { DateParts } from '../values/serialDate';
import { daysInMonth, fromSerial, toSerial } from '../values/serialDate';
import { toNumber } from '../values/toNumber';
import type { Scalar } from '../values/value';
import type { FunctionGroup, ScalarFunction } from './definition';
import { scalar } from './definition';

function wholeNumbers(args: readonly Scalar[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    const number = toNumber(arg);
    if (number instanceof CellError) return number;
    numbers.push(Math.trunc(number));
  }
  return numbers;
}

function date(args: readonly Scalar[]): Scalar {
  const numbers = wholeNumbers(args);
  if (numbers instanceof CellError) return numbers;
  const [year = 0, month = 0, day = 0] = numbers;
  if (year < 0 || year > 9999) return errorValues.num;
  return toSerial({ year: year < 1900 ? year + 1900 : year, month, day }) ?? errorValues.num;
}

function part(name: keyof DateParts): ScalarFunction {
  return scalar(1, 1, ([value = null]) => {
    const serial = toNumber(value);
    if (serial instanceof CellError) return serial;
    return fromSerial(serial)?.[name] ?? errorValues.num;
  });
}

/** A date so many months away: the same day, or the month's last; with `atEnd` always the last. */
function monthsAway(atEnd: boolean): ScalarFunction {
  return scalar(2, 2, (args) => {
    const numbers = wholeNumbers(args);
    if (numbers instanceof CellError) return numbers;
    const [serial = 0, months = 0] = numbers;
    const from = fromSerial(serial);
    if (from === null) return errorValues.num;
    const count = from.year * 12 + from.month - 1 + months;
    const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    const last = daysInMonth(year, month);
    return toSerial({ year, month, day: atEnd ? last : Math.min(from.day, last) }) ?? errorValues.num;
  });
}

export const dateFunctions: FunctionGroup = {
  DATE: scalar(3, 3, date),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  EDATE: monthsAway(false),
  EOMONTH: monthsAway(true),
};

/** Functions of text. Positions count from 1, in UTF-16 units as Excel's do. */
import type { Scope } from '../compile/code';
import { hasWildcard, unescapeWildcards, wildcardPattern } from '../criteria/wildcards';
import type { Expression } from '../parse/expression';
import { CellError } from '../../workbook/model';
import { errorValues } from '../values/errorValues';
import { roundDecimal } from '../values/roundDecimal';
import { toNumber } from '../values/toNumber';
import { numberToText, toText } from '../values/toText';
import type { Scalar, Value } from '../values/value';
import { forEachValue } from './cells';
import type { FunctionGroup, ScalarFunction } from './definition';
import { MANY, ofValues, scalar } from './definition';

type Kind = 'text' | 'number';
const LONGEST = 32_767;

/** A function whose arguments are converted by kind; an argument left out is undefined. The first that cannot be converted is the result. */
function typed(kinds: readonly Kind[], min: number, apply: (texts: readonly string[], numbers: readonly (number | undefined)[]) => Scalar): ScalarFunction {
  return scalar(min, kinds.length, (args) => {
    const texts: string[] = [];
    const numbers: number[] = [];
    for (const [i, arg] of args.entries()) {
      const value = kinds[i] === 'number' ? toNumber(arg) : toText(arg);
      if (value instanceof CellError) return value;
      if (typeof value === 'number') numbers.push(Math.trunc(value));
      else texts.push(value);
    }
    return apply(texts, numbers);
  });
}

function mid(text: string, start: number, length: number): Scalar {
  return start < 1 || length < 0 ? errorValues.value : text.slice(start - 1, start - 1 + length);
}

function find([wanted = '', text = '']: readonly string[], [start = 1]: readonly (number | undefined)[]): Scalar {
  if (start < 1 || start > text.length + 1) return errorValues.value;
  const at = text.indexOf(wanted, start - 1);
  return at < 0 ? errorValues.value : at + 1;
}

function search([wanted = '', text = '']: readonly string[], [start = 1]: readonly (number | undefined)[]): Scalar {
  if (start < 1 || start > text.length + 1) return errorValues.value;
  const rest = text.slice(start - 1);
  const at = hasWildcard(wanted) ? rest.search(wildcardPattern(wanted, true)) : rest.toLowerCase().indexOf(unescapeWildcards(wanted).toLowerCase());
  return at < 0 ? errorValues.value : at + start;
}

/** Every occurrence replaced, or only the one with this number. */
function substitute([text = '', old = '', fresh = '']: readonly string[], [occurrence]: readonly (number | undefined)[]): Scalar {
  if (old === '') return text;
  if (occurrence === undefined) return text.split(old).join(fresh);
  if (occurrence < 1) return errorValues.value;
  const parts = text.split(old);
  return parts.length <= occurrence ? text : parts.slice(0, occurrence).join(old) + fresh + parts.slice(occurrence).join(old);
}

/** Every value as text, one after another. */
function concatenate(args: readonly Value[], scope: Scope): Scalar {
  let text = '';
  const errors: CellError[] = [];
  for (const arg of args) {
    forEachValue(arg, scope, (value) => {
      const part = toText(value);
      if (part instanceof CellError) errors.push(part);
      else text += part;
    });
  }
  return errors[0] ?? (text.length > LONGEST ? errorValues.value : text);
}

/** TEXT with the two codes that mean the same in every language: a whole number, and text. */
function formatText([value = null, code = null]: readonly Scalar[]): Scalar {
  if (code === '@' || (typeof value === 'string' && toNumber(value) instanceof CellError)) return toText(value);
  const number = toNumber(value);
  return number instanceof CellError ? number : numberToText(roundDecimal(number, 0, 'half'));
}

function refuseFormat([, code]: readonly Expression[]): string | null {
  return code?.kind === 'constant' && (code.value === '0' || code.value === '@') ? null : 'TEXT';
}

export const textFunctions: FunctionGroup = {
  LEFT: typed(['text', 'number'], 1, ([text = ''], [count = 1]) => (count < 0 ? errorValues.value : text.slice(0, count))),
  RIGHT: typed(['text', 'number'], 1, ([text = ''], [count = 1]) => (count < 0 ? errorValues.value : text.slice(Math.max(0, text.length - count)))),
  MID: typed(['text', 'number', 'number'], 3, ([text = ''], [start = 1, length = 0]) => mid(text, start, length)),
  LEN: typed(['text'], 1, ([text = '']) => text.length),
  TRIM: typed(['text'], 1, ([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: typed(['text'], 1, ([text = '']) => text.toUpperCase()),
  LOWER: typed(['text'], 1, ([text = '']) => text.toLowerCase()),
  EXACT: typed(['text', 'text'], 2, ([a = '', b = '']) => a === b),
  FIND: typed(['text', 'text', 'number'], 2, find),
  SEARCH: typed(['text', 'text', 'number'], 2, search),
  SUBSTITUTE: typed(['text', 'text', 'text', 'number'], 3, substitute),
  CONCATENATE: scalar(1, MANY, (args, scope) => concatenate(args, scope)),
  CONCAT: ofValues(1, MANY, concatenate),
  TEXT: { ...scalar(2, 2, formatText), refuse: refuseFormat },
  VALUE: scalar(1, 1, ([value = null]) => (typeof value === 'boolean' ? errorValues.value : toNumber(value))),
};

/**
 * Criteria of SUMIF, COUNTIFS and their kin, as Excel reads them: an operator, then a number, truth value, error or text.
 * Equality sees a number in numeric text (so "1", "01" and 1 are one); order compares a number with numbers only and text with
 * text. * and ? are wildcards in equality with text, ~ escapes them. "=" is an empty cell, "" an empty cell or empty text.
 */
import { CellError } from '../../workbook/model';
import { compareTexts } from '../values/compareScalars';
import { errorByCode } from '../values/errorValues';
import { parseNumber } from '../values/parseNumber';
import { parseLogical } from '../values/toLogical';
import type { Scalar } from '../values/value';
import type { CellKey } from './cellKey';
import { cellKey } from './cellKey';
import { hasWildcard, unescapeWildcards, wildcardPattern } from './wildcards';

type Order = '<' | '<=' | '>' | '>=';

export type Criterion =
  | { readonly kind: 'equal'; readonly key: CellKey; readonly negated: boolean }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly negated: boolean }
  | { readonly kind: 'empty'; readonly orEmptyText: boolean; readonly negated: boolean }
  | { readonly kind: 'order'; readonly order: Order; readonly bound: number | string | boolean };

const OPERATOR = /^(<=|>=|<>|<|>|=)/;

/** What a criterion's operand stands for: a number, a truth value, an error, or text. */
function operandValue(text: string): Scalar {
  return parseNumber(text) ?? parseLogical(text) ?? errorByCode(text) ?? text;
}

function equality(text: string, negated: boolean): Criterion {
  const value = operandValue(text);
  if (typeof value !== 'string') return { kind: 'equal', key: cellKey(value), negated };
  if (hasWildcard(value)) return { kind: 'pattern', pattern: wildcardPattern(value), negated };
  return { kind: 'equal', key: unescapeWildcards(value).toLowerCase(), negated };
}

function ordering(order: Order, text: string): Criterion {
  const bound = operandValue(text);
  return { kind: 'order', order, bound: bound === null || bound instanceof CellError ? text : bound };
}

function parseText(text: string): Criterion {
  const operator = OPERATOR.exec(text)?.[1] ?? '';
  const operand = text.slice(operator.length);
  switch (operator) {
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordering(operator, operand);
    case '':
      return operand === '' ? { kind: 'empty', orEmptyText: true, negated: false } : equality(operand, false);
    default:
      return operand === '' ? { kind: 'empty', orEmptyText: false, negated: operator === '<>' } : equality(operand, operator === '<>');
  }
}

/** A criterion from its argument's value; an empty cell as criterion is 0. */
export function parseCriterion(value: Scalar): Criterion {
  return typeof value === 'string' ? parseText(value) : { kind: 'equal', key: cellKey(value ?? 0), negated: false };
}

function compareWith(value: Scalar, bound: number | string | boolean): number | null {
  if (typeof value === 'number') return typeof bound === 'number' ? value - bound : null;
  if (typeof value === 'string') return typeof bound === 'string' ? compareTexts(value, bound) : null;
  return typeof value === 'boolean' && typeof bound === 'boolean' ? Number(value) - Number(bound) : null;
}

function holds(order: Order, difference: number): boolean {
  switch (order) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

/** True when a cell's value meets the criterion. */
export function meetsCriterion(criterion: Criterion, value: Scalar): boolean {
  switch (criterion.kind) {
    case 'equal':
      return (cellKey(value) === criterion.key) !== criterion.negated;
    case 'pattern':
      return (typeof value === 'string' && criterion.pattern.test(value)) !== criterion.negated;
    case 'empty':
      return (value === null || (criterion.orEmptyText && value === '')) !== criterion.negated;
    case 'order': {
      const difference = compareWith(value, criterion.bound);
      return difference !== null && holds(criterion.order, difference);
    }
  }
}

/**
 * What Excel makes of something entered into a cell. Strings are read in US form, as Office.js documents. Strict on
 * purpose: a text that begins with "+", "-" or "@" and parses as a formula becomes one, so that ledger text that was
 * written without its apostrophe shows up as a fault in the host's tests and not in a user's workbook.
 */
import { parseDateText } from './parseDateText';
import { CellError, type CellValue, type ErrorCode } from './model';

export type Input =
  | { readonly kind: 'value'; readonly value: CellValue; readonly numberFormat: string | null }
  /** Text entered with a leading apostrophe, which is not part of it. */
  | { readonly kind: 'quoted'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
const ERRORS = new Set<string>(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!']);
const TRUE_WORDS = new Set(['TRUE', 'SANT']);
const FALSE_WORDS = new Set(['FALSE', 'FALSKT']);
const PERCENT = 100;

function value(of: CellValue, numberFormat: string | null = null): Input {
  return { kind: 'value', value: of, numberFormat };
}

function parseNumber(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text) || /^[eE]/.test(text)) return null;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : null;
}

function interpretNumber(text: string): Input | null {
  const plain = parseNumber(text);
  if (plain !== null) return value(plain === 0 ? 0 : plain);
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const negative = bracketed === undefined ? null : parseNumber(bracketed);
  if (negative !== null && negative > 0) return value(-negative);
  const share = text.endsWith('%') ? parseNumber(text.slice(0, -1).trim()) : null;
  if (share !== null) return value(share / PERCENT, text.includes('.') ? '0.00%' : '0%');
  return null;
}

function interpretPlain(text: string): Input {
  const trimmed = text.trim();
  const number = interpretNumber(trimmed);
  if (number !== null) return number;
  const upper = trimmed.toUpperCase();
  if (TRUE_WORDS.has(upper)) return value(true);
  if (FALSE_WORDS.has(upper)) return value(false);
  if (ERRORS.has(upper)) return value(new CellError(upper as ErrorCode));
  const date = parseDateText(trimmed);
  return date === null ? value(text) : value(date.serial, date.numberFormat);
}

/**
 * Reads one entered value. `parses` tells whether a formula text is one by its grammar.
 * An empty string empties the cell; a cell formatted as text ("@") keeps every string as it is.
 */
export function interpretInput(entered: string | number | boolean, cellFormat: string, parses: (formula: string) => boolean): Input {
  const isText = cellFormat === '@';
  if (typeof entered !== 'string') return value(isText ? String(entered).toUpperCase() : Object.is(entered, -0) ? 0 : entered);
  if (entered === '') return value(null);
  if (entered.startsWith("'")) return { kind: 'quoted', value: entered.slice(1) };
  if (isText) return value(entered);
  if (entered.startsWith('=') && entered.length > 1) return { kind: 'formula', formula: entered };
  const plain = interpretPlain(entered);
  if (plain.kind === 'value' && plain.value !== entered) return plain;
  if (/^[+-]/.test(entered) && parses(`=${entered}`)) return { kind: 'formula', formula: `=${entered}` };
  if (entered.startsWith('@') && parses(`=${entered.slice(1)}`)) return { kind: 'formula', formula: `=${entered.slice(1)}` };
  return plain;
}

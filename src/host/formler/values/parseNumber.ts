/**
 * Text to number as a Swedish Excel reads it: decimal comma, space or no-break space between thousands, percent, exponent and
 * ISO dates. "1.5" is no number in a Swedish Excel, and nothing is guessed about it here.
 */
import { daysInMonth, toSerial } from './serialDate';

const NUMBER = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?(\s*%)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function parseIsoDate(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return toSerial({ year, month, day });
}

function canStartNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 44 || code === 32 || code === 160;
}

/** The number a text stands for, or null. */
export function parseNumber(text: string): number | null {
  if (text.length === 0 || !canStartNumber(text.charCodeAt(0))) return null;
  const trimmed = text.trim();
  const match = NUMBER.exec(trimmed);
  if (match === null) return parseIsoDate(trimmed);
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = match;
  if (whole === '' && fraction === '') return null;
  const digits = whole.replace(/\D/g, '');
  const number = Number(`${sign}${digits === '' ? '0' : digits}.${fraction === '' ? '0' : fraction}e${exponent}`);
  if (!Number.isFinite(number)) return null;
  return percent === undefined ? number : number / 100;
}

import type { CellError } from '../../workbook/model';
import type { Scalar } from './value';

const DIGITS = 15;

/** A number as `&` writes it in a Swedish Excel: at most 15 digits, decimal comma, no thousands separator. */
export function numberToText(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  const [mantissa = '', exponent] = text.split('e');
  const comma = (mantissa === '-0' ? '0' : mantissa).replace('.', ',');
  if (exponent === undefined) return comma;
  const digits = exponent.slice(1).padStart(2, '0');
  return `${comma}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

/** A value where text is wanted: empty is "", truth values are SANT and FALSKT. An error stays an error. */
export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberToText(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return value;
}

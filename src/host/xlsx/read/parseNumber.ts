import { decodeUtf8 } from '../xml/decodeText';

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;

/**
 * The double nearest to a decimal number in bytes; NaN where it is none. At most 15 digits and a power of ten below 23 are both
 * exact, so one division rounds right (Clinger); anything else goes through the language's own reader.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let mantissa = 0;
  let decimals = -1;
  const first = at;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= 0x39) {
      mantissa = mantissa * 10 + (byte - ZERO);
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0) decimals = 0;
    else break;
  }
  if (at < end || end - first > 16 || end === first) return parseSlow(decodeUtf8(bytes, start, end));
  if (mantissa > 999_999_999_999_999 || (decimals <= 0 && decimals === end - first - 1)) return parseSlow(decodeUtf8(bytes, start, end));
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative && value !== 0 ? -value : value;
}

function parseSlow(text: string): number {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed)) return Number.NaN;
  const value = Number(trimmed);
  return value === 0 ? 0 : value;
}

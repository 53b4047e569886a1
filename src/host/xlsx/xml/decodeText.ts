/** Bytes of an XML part to text: UTF-8, entities, line ends, and the `_xHHHH_` escapes of ST_Xstring. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const SHORT = 48;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g;
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** A slice of UTF-8 as text. Short ASCII, which is nearly all of a ledger, does not pay for a decoder call. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Resolves entities and, as an XML parser must, turns CR and CR LF into LF. Unknown entities stay as they stand. */
export function decodeEntities(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16), whole);
    if (decimal !== undefined) return codePoint(Number(decimal), whole);
    return NAMED[name ?? ''] ?? whole;
  });
}

/** Resolves `_xHHHH_` (ST_Xstring): the characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function codePoint(value: number, whole: string): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : whole;
}

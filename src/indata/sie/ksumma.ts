/**
 * #KSUMMA (SIE 4C 11): an empty record starts the count and one with a value ends it. CRC-32 over the bytes of labels and
 * field contents only: no blanks between fields, no enclosing quotes, no braces, `\"` counted as `"`.
 */
import { Skanner } from './skanner';

export type Ksummefynd = 'saknas' | 'ratt' | 'fel' | 'oavslutad';

const LABEL = new TextEncoder().encode('#KSUMMA');
const LF = 10;
const BACKSLASH = 92;
const QUOTE = 34;

/** Verifies the file's checksum. `oavslutad`: it starts and never ends, so the file is cut off. */
export function checkKsumma(bytes: Uint8Array): Ksummefynd {
  const table = crcTable();
  const skanner = new Skanner(bytes);
  let crc: number | null = null;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LF, from);
    const end = found < 0 ? bytes.length : found;
    skanner.set(from, end);
    if (skanner.next() === 'text' && isLabel(bytes, skanner)) {
      const hasValue = skanner.next() === 'text';
      if (crc !== null && hasValue) return sameSum(bytes, skanner, crc) ? 'ratt' : 'fel';
      crc = 0xffffffff;
    } else if (crc !== null) crc = addLine({ bytes, table, skanner, from, end }, crc);
    from = end + 1;
  }
  return crc === null ? 'saknas' : 'oavslutad';
}

interface Rad {
  readonly bytes: Uint8Array;
  readonly table: Uint32Array;
  readonly skanner: Skanner;
  readonly from: number;
  readonly end: number;
}

function addLine({ bytes, table, skanner, from, end }: Rad, before: number): number {
  let crc = before;
  const inner = new Skanner(bytes);
  const add = (start: number, stop: number): void => {
    for (let i = start; i < stop; i += 1) {
      if (bytes[i] === BACKSLASH && bytes[i + 1] === QUOTE) continue;
      crc = (table[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
  };
  skanner.set(from, end);
  for (let typ = skanner.next(); typ !== 'slut' && typ !== 'oavslutad'; typ = skanner.next()) {
    if (typ === 'text') {
      if (!isBrace(bytes, skanner)) add(skanner.start, skanner.stop);
      continue;
    }
    inner.set(skanner.start, skanner.stop);
    while (inner.next() === 'text') add(inner.start, inner.stop);
  }
  return crc;
}

/** A closing brace alone on its line; an opening one is an unclosed list and ends the line's fields. */
const isBrace = (bytes: Uint8Array, { start, stop }: Skanner): boolean => stop === start || (stop === start + 1 && bytes[start] === 125);

const isLabel = (bytes: Uint8Array, { start, stop }: Skanner): boolean =>
  stop - start === LABEL.length && LABEL.every((byte, i) => ((bytes[start + i] ?? 0) & 0xdf) === (byte & 0xdf));

function sameSum(bytes: Uint8Array, { start, stop }: Skanner, crc: number): boolean {
  const printed = Number(String.fromCharCode(...bytes.subarray(start, stop)));
  return printed >>> 0 === (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
}

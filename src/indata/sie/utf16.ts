/**
 * UTF-16, which SIE does not have but a file gets that is saved anew in another program. It is written back to the bytes that the
 * reader takes: CP437 as the specification says, so that a checksum still holds, else UTF-8.
 */
import { buildAvkodare, type Utf16kod } from './teckenkod';

/** How much of a file without a mark tells what it is. */
const SAMPLE = 1000;

/** UTF-16 by its mark, or by zeros in every other byte, as Latin text has them; null when the bytes are something else. */
export function utf16Of(bytes: Uint8Array): Utf16kod | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > length / 4) return 'utf-16le';
  return odd === 0 && even > length / 4 ? 'utf-16be' : null;
}

/** The file in CP437 or UTF-8; null when some of it is no character, as in a file that is cut off or damaged. */
export function fromUtf16(bytes: Uint8Array, kod: Utf16kod): Uint8Array | null {
  const text = new TextDecoder(kod).decode(bytes);
  return text.includes('\ufffd') ? null : (toCp437(text) ?? new TextEncoder().encode(text));
}

/** Null when CP437 lacks one of the characters. */
function toCp437(text: string): Uint8Array | null {
  const byteOf = new Map(Array.from(buildAvkodare(ALL_BYTES, 'cp437')(0, ALL_BYTES.length), (tecken, byte) => [tecken.charCodeAt(0), byte] as const));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = byteOf.get(text.charCodeAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

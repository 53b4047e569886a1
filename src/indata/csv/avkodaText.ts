/**
 * A text file's bytes as text, told from the bytes: UTF-16 by its mark or its zero bytes, UTF-8 with or without mark, else the
 * single-byte table in which the high bytes are Swedish letters. Bytes that no text has are refused.
 */
import { bomLength, buildAvkodare, detectTeckenkod } from '../sie/teckenkod';
import { utf16Of } from '../sie/utf16';

/** The text without its byte order mark, or null when the bytes are no text. */
export function avkodaText(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  const text = wide === null ? buildAvkodare(bytes, detectTeckenkod(bytes, 'windows-1252'))(bomLength(bytes), bytes.length) : new TextDecoder(wide).decode(bytes);
  return hasControl(text) ? null : text;
}

/** Tab, line feed, form feed, return and DOS's end of file: the control characters that texts have. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 12, 13, 26]);

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) < 32 && !TEXT_CONTROLS.has(text.charCodeAt(i))) return true;
  return false;
}

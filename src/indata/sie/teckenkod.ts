/**
 * Which characters the bytes are. The specification says CP437 and #FORMAT always says PC8, whatever the program wrote, so
 * the bytes decide: valid UTF-8, else the table in which the high bytes are Swedish letters. CP437 stands here as a table, since a
 * browser's TextDecoder does not know it and a package for it would bring every encoding to the task pane.
 */

/** One byte or more a character; what a slice of the bytes can be read as. */
export type Bytekod = 'cp437' | 'utf-8' | 'windows-1252';
export type Utf16kod = 'utf-16le' | 'utf-16be';
export type Teckenkod = Bytekod | Utf16kod;

/** Text of a slice of the file's bytes. */
export type Avkodare = (from: number, to: number) => string;

/** The characters of the bytes 0x80–0xff. */
const CP437_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Windows-1252's 0x80–0x9f; the rest is Latin-1. Node 20's own decoder takes these for control characters. */
const WINDOWS_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** å ä ö Å Ä Ö é É ü in the two single-byte tables. */
const CP437_LETTERS: ReadonlySet<number> = new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0x90, 0x81]);
const LATIN_LETTERS: ReadonlySet<number> = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xc9, 0xfc]);

/** Tells the encoding from the bytes; `forval` where there is nothing to tell it by. */
export function detectTeckenkod(bytes: Uint8Array, forval: 'cp437' | 'windows-1252' = 'cp437'): Bytekod {
  let cp437 = 0;
  let latin = 0;
  let utf8 = true;
  for (let i = nextHigh(bytes, 0); i < bytes.length; i = nextHigh(bytes, i)) {
    const byte = bytes[i] ?? 0;
    if (CP437_LETTERS.has(byte)) cp437 += 1;
    else if (LATIN_LETTERS.has(byte)) latin += 1;
    const length = utf8 ? utf8Length(bytes, i) : 1;
    if (length === 0) utf8 = false;
    i += Math.max(length, 1);
  }
  if (utf8 && nextHigh(bytes, 0) < bytes.length) return 'utf-8';
  if (latin === cp437) return forval;
  return latin > cp437 ? 'windows-1252' : 'cp437';
}

/** Index of the next byte that is no ASCII, or the length. */
function nextHigh(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/** Bytes of the UTF-8 character that begins at `at`; 0 when none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k += 1) if (((bytes[at + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Number of bytes before the text: a UTF-8 byte order mark is skipped. */
export const bomLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** A decoder of slices. ASCII, which is nearly all, is not sent through a table. */
export function buildAvkodare(bytes: Uint8Array, kod: Bytekod): Avkodare {
  const utf8 = new TextDecoder('utf-8');
  const table = kod === 'utf-8' ? '' : tableOf(kod);
  return (from, to) => {
    if (kod === 'utf-8') return utf8.decode(bytes.subarray(from, to));
    let text = '';
    for (let i = from; i < to; i += 1) text += table[bytes[i] ?? 0] ?? '';
    return text;
  };
}

/** The character of each of the 256 bytes. */
function tableOf(kod: 'cp437' | 'windows-1252'): string {
  const latin1 = String.fromCharCode(...Array(256).keys());
  return kod === 'cp437' ? latin1.slice(0, 0x80) + CP437_HIGH : latin1.slice(0, 0x80) + WINDOWS_HIGH + latin1.slice(0xa0);
}

/**
 * Column widths. Office.js counts points, the file format characters of the default font (Calibri 11, whose widest digit
 * is 7 pixels, padding included); pixels are the common ground, and Excel keeps whole ones.
 */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const FRACTIONS = 256;
const DEFAULT_PIXELS = 64;
/** Excel's default row height in points. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Points for a width in characters; null is Excel's default width. */
export function toPoints(width: number | null): number {
  const pixels = width === null ? DEFAULT_PIXELS : Math.round(width * PIXELS_PER_CHARACTER);
  return pixels * POINTS_PER_PIXEL;
}

/** Width in characters for points. */
export function toCharacters(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.floor((pixels / PIXELS_PER_CHARACTER) * FRACTIONS) / FRACTIONS;
}

const NARROW = /[fijlrtI.,:;'|!()[\]{} \u00a0-]/u;
const WIDE = /[mwMWÅÄÖ@%A-Z]/u;
const PADDING_PIXELS = 8;

/** About how wide a text is in characters when a column is fitted to it. An estimate: the host draws nothing. */
export function fittedWidth(text: string, bold: boolean, fontSize: number): number {
  let pixels = 0;
  for (const letter of text) pixels += NARROW.test(letter) ? 4 : WIDE.test(letter) ? 9 : PIXELS_PER_CHARACTER;
  const scale = (fontSize / 11) * (bold ? 1.07 : 1);
  return Math.floor(((pixels * scale + PADDING_PIXELS) / PIXELS_PER_CHARACTER) * FRACTIONS) / FRACTIONS;
}

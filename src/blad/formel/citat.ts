/** Quoting for formulas: a sheet title is always quoted, whatever it holds (excel.md rule 9). */
export function quoteSheet(titel: string): string {
  return `'${titel.replaceAll("'", "''")}'`;
}

/** Excel takes at most 255 characters in one string of a formula. */
const MAX_STRING = 250;

/** Text as a formula's string: quotes doubled, long text as pieces that are joined. */
export function quoteText(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${MAX_STRING}}`, 'gu')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/**
 * A formula as it is compared: Excel and LibreOffice drop blanks, and quotes that a sheet's title does not need, when they save.
 */
export const comparable = (formula: string): string => formula.replace(/\s/gu, '').replace(/'([\p{L}_][\p{L}\d_.]*)'!/gu, '$1!');

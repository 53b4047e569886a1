/**
 * The one way that text reaches a cell (excel.md rule 8). Excel reads what is written to it: a leading = + - @ starts a formula,
 * "2025-12" becomes a date and "1511" a number. Such text gets a leading apostrophe, which Excel takes as "this is text" and
 * does not store in the value.
 */
const PLAIN = /^\p{L}/u;
const BOOLEAN = /^(true|false|sant|falskt)$/iu;
const MONTH = /^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu;

/** What a cell holds at most (excel.md); a text that is longer is cut, since Excel refuses it. */
const MAX_LENGTH = 32_767;

export function textCell(hel: string): string {
  const text = hel.slice(0, MAX_LENGTH);
  if (text === '') return '';
  const readAsIs = PLAIN.test(text) && !BOOLEAN.test(text.trim()) && !(MONTH.test(text) && /\d/u.test(text));
  return readAsIs ? text : `'${text}`;
}

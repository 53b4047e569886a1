/**
 * Separated text as records. Fields may be quoted, with doubled quotes inside and line breaks too; a quote inside a bare field
 * is a character like any other. `="007"`, which keeps Excel from making a number of a code, is the code. Nothing is trimmed
 * away but the blanks round a field.
 */
export interface Csvposter {
  readonly poster: readonly (readonly string[])[];
  /** 1-based line of a quote that is never closed; null when all are. */
  readonly oppetCitat: number | null;
}

const QUOTE = '"';

/** The records of a text. A file's last line break begins no record. */
export function parseCsv(text: string, separator: string): Csvposter {
  const poster: string[][] = [];
  let post: string[] = [];
  let rad = 1;
  let at = 0;
  for (;;) {
    const falt = readFalt(text, separator, at);
    if (falt === null) return { poster, oppetCitat: rad };
    post.push(falt.text);
    at = falt.slut;
    for (let i = falt.start; i < at; i += 1) if (text[i] === '\n') rad += 1;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    poster.push(post);
    post = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    rad += 1;
    if (at >= text.length) return { poster, oppetCitat: null };
  }
}

interface Falt {
  readonly text: string;
  readonly start: number;
  /** Index of the separator, line break or end after the field. */
  readonly slut: number;
}

function readFalt(text: string, separator: string, start: number): Falt | null {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] === '=' && text[at + 1] === QUOTE) at += 1;
  if (text[at] === QUOTE) return readQuoted(text, separator, { start, at });
  at = endOf(text, separator, start);
  return { text: text.slice(start, at).trim(), start, slut: at };
}

/** A quoted field. What stands between its last quote and the separator is part of it, quotes and all. */
function readQuoted(text: string, separator: string, { start, at }: { readonly start: number; readonly at: number }): Falt | null {
  let close = at + 1;
  for (;;) {
    close = text.indexOf(QUOTE, close);
    if (close < 0) return null;
    if (text[close + 1] !== QUOTE) break;
    close += 2;
  }
  const slut = endOf(text, separator, close + 1);
  const inner = text.slice(at + 1, close).replaceAll('""', QUOTE);
  const rest = text.slice(close + 1, slut).trim();
  return { text: rest === '' ? inner.trim() : text.slice(start, slut).trim(), start, slut };
}

function endOf(text: string, separator: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

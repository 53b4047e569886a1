/**
 * Cuts a formula into A1 references, table references and everything else, as fast as the text can be read: rewriting and compiling look at every
 * formula of a workbook, and a full tokenizer costs ten times as much. It decides nothing else; the parser judges the formula.
 * Strings, error values, function names and names are never taken for references.
 */
import type { A1Reference } from './a1';
import { parseA1 } from './a1';

/** The texts of all pieces joined are the formula. `onSheet` names something else on a sheet, a name or #REF!; its prefix has the "!". */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: A1Reference }
  | { readonly kind: 'onSheet'; readonly text: string; readonly prefix: string }
  | { readonly kind: 'table'; readonly text: string };

type Found = { readonly reference: A1Reference } | { readonly prefix: string } | 'table';

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Index after a quoted run that begins at `at`; a doubled quote is part of it. */
function afterQuoted(text: string, at: number, quote: string): number {
  let i = at + 1;
  while (i < text.length) {
    if (text[i] !== quote) i++;
    else if (text[i + 1] === quote) i += 2;
    else return i + 1;
  }
  return text.length;
}

/** Index after the bracket that begins at `at`; an apostrophe escapes the character after it. */
function afterBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']' && --depth === 0) return i + 1;
  }
  return text.length;
}

class Splitter {
  private readonly wordPattern = /[\w.$\\?\u00a1-\uffff]+/y;
  private readonly tailPattern = /:([\w.$\\?\u00a1-\uffff]+)/y;
  private readonly errorPattern = /#(?:[A-Za-z0-9]+(?:\/[A-Za-z0-9]+)?[!?]?)/y;
  readonly pieces: Piece[] = [];
  private kept = 0;
  private at = 0;

  constructor(private readonly text: string) {}

  run(): readonly Piece[] {
    while (this.at < this.text.length) this.step(this.text.charAt(this.at));
    this.flush(this.text.length);
    return this.pieces;
  }

  private step(char: string): void {
    if (char === '"') this.at = afterQuoted(this.text, this.at, '"');
    else if (char === "'") this.quotedSheet();
    else if (char === '[') this.bracket();
    else if (char === '#') this.error();
    else {
      const word = matchAt(this.wordPattern, this.text, this.at);
      if (word === null) this.at++;
      else this.word(word[0], this.at);
    }
  }

  private quotedSheet(): void {
    const start = this.at;
    const end = afterQuoted(this.text, start, "'");
    this.at = end;
    if (this.text[end] === '!') this.afterSheet(start, end + 1);
  }

  /** A table's columns, or another workbook's number before its sheet: [1]Blad1!A1, which no edit here moves. */
  private bracket(): void {
    const [start, end] = [this.at, afterBracket(this.text, this.at)];
    const word = matchAt(this.wordPattern, this.text, end);
    if (word === null || this.text[end + word[0].length] !== '!') {
      this.push(start, end, 'table');
      return;
    }
    this.at = end + word[0].length + 1;
    this.skipWords();
  }

  private error(): void {
    const error = matchAt(this.errorPattern, this.text, this.at);
    this.at += error === null ? 1 : error[0].length;
    if (error?.[0].endsWith('!') === true) this.skipWords();
  }

  private skipWords(): void {
    const word = matchAt(this.wordPattern, this.text, this.at);
    if (word === null) return;
    this.at += word[0].length;
    const tail = matchAt(this.tailPattern, this.text, this.at);
    if (tail !== null) this.at += tail[0].length;
  }

  private word(word: string, start: number): void {
    const end = start + word.length;
    const next = this.text[end];
    this.at = end;
    if (next === '!') this.afterSheet(start, end + 1);
    else if (next === ':' && this.severalSheets(start, end)) return;
    else if (next === '[') this.push(start, afterBracket(this.text, end), 'table');
    else if (next !== '(') this.reference(word, start, '');
  }

  /** Jan:Mars!A1, a reference on several sheets: its sheet part is the whole of Jan:Mars. */
  private severalSheets(start: number, end: number): boolean {
    const tail = matchAt(this.tailPattern, this.text, end);
    const after = end + (tail?.[0].length ?? 0);
    if (tail === null || this.text[after] !== '!' || parseA1(this.text.slice(start, end), '') !== null) return false;
    this.afterSheet(start, after + 1);
    return true;
  }

  /** What follows "Sheet!": a reference, a name, or #REF!. */
  private afterSheet(start: number, bodyStart: number): void {
    const prefix = this.text.slice(start, bodyStart);
    const word = matchAt(this.wordPattern, this.text, bodyStart);
    this.at = bodyStart + (word?.[0].length ?? 0);
    if (prefix.includes('[')) {
      this.at = bodyStart;
      this.skipWords();
      return;
    }
    const called = word !== null && (this.text[this.at] === '(' || this.text[this.at] === '[');
    if (word !== null && !called && this.reference(word[0], bodyStart, prefix, start)) return;
    if (word === null) {
      const error = matchAt(this.errorPattern, this.text, bodyStart);
      this.at = bodyStart + (error?.[0].length ?? 0);
    }
    this.push(start, this.at, { prefix });
  }

  /** Takes the word, with a ":" and a second word where that makes a range, as a reference if it is one. */
  private reference(word: string, wordStart: number, prefix: string, start = wordStart): boolean {
    const tail = matchAt(this.tailPattern, this.text, wordStart + word.length);
    if (tail !== null) {
      const end = wordStart + word.length + tail[0].length;
      const range = this.continues(end) ? null : parseA1(word + tail[0], prefix);
      if (range !== null) return this.push(start, end, { reference: range });
    }
    const cell = parseA1(word, prefix);
    return cell !== null && this.push(start, wordStart + word.length, { reference: cell });
  }

  private continues(end: number): boolean {
    const next = this.text[end];
    return next === '(' || next === '!' || next === '[';
  }

  private push(start: number, end: number, found: Found): true {
    this.flush(start);
    const text = this.text.slice(start, end);
    if (found === 'table') this.pieces.push({ kind: 'table', text });
    else if ('prefix' in found) this.pieces.push({ kind: 'onSheet', text, prefix: found.prefix });
    else this.pieces.push({ kind: 'reference', text, reference: found.reference });
    this.kept = end;
    this.at = end;
    return true;
  }

  private flush(end: number): void {
    if (end > this.kept) this.pieces.push({ kind: 'text', text: this.text.slice(this.kept, end) });
    this.kept = end;
  }
}

/** The pieces of a formula, or of a name's text without "=". */
export function splitReferences(formula: string): readonly Piece[] {
  return new Splitter(formula).run();
}

/**
 * Steps through the fields of one record in place: `start` and `stop` frame the field's bytes without quotes. Fields are
 * separated by blanks and tabs; `\"` stands for a quote inside a quoted field; an object list is framed as one field.
 */

const TAB = 9;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

export type Falttyp = 'slut' | 'text' | 'lista' | 'oavslutad';

export class Skanner {
  start = 0;
  stop = 0;
  /** Whether the field holds `\"`. */
  escaped = false;
  private at = 0;
  private end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Sets the part of the file to step through: one line without its line feed. */
  set(from: number, end: number): void {
    this.at = from;
    this.end = end;
  }

  next(): Falttyp {
    const { bytes, end } = this;
    let at = this.at;
    while (at < end && (bytes[at] === BLANK || bytes[at] === TAB || bytes[at] === CR)) at += 1;
    this.escaped = false;
    if (at >= end) {
      this.at = end;
      return 'slut';
    }
    if (bytes[at] === QUOTE) return this.quoted(at + 1);
    if (bytes[at] === OPEN) return this.list(at + 1);
    this.start = at;
    while (at < end && !isBreak(bytes[at])) at += 1;
    this.stop = at;
    this.at = Math.max(at, this.start + 1);
    return 'text';
  }

  private quoted(from: number): Falttyp {
    const { bytes, end } = this;
    let at = from;
    while (at < end && bytes[at] !== QUOTE) {
      if (bytes[at] === BACKSLASH && bytes[at + 1] === QUOTE) {
        this.escaped = true;
        at += 1;
      }
      at += 1;
    }
    this.start = from;
    this.stop = Math.min(at, end);
    this.at = at + 1;
    return at >= end ? 'oavslutad' : 'text';
  }

  /** To the closing brace; a brace inside quotes is text. */
  private list(from: number): Falttyp {
    const { bytes, end } = this;
    let quoted = false;
    let at = from;
    for (; at < end && (quoted || bytes[at] !== CLOSE); at += 1) {
      if (bytes[at] === BACKSLASH && bytes[at + 1] === QUOTE) at += 1;
      else if (bytes[at] === QUOTE) quoted = !quoted;
    }
    this.start = from;
    this.stop = Math.min(at, end);
    this.at = at + 1;
    return at >= end ? 'oavslutad' : 'lista';
  }
}

const isBreak = (byte: number | undefined): boolean => byte === BLANK || byte === TAB || byte === CR || byte === OPEN || byte === CLOSE;

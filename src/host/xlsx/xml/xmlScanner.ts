import { PackageDamage } from '../packageDamage';
import { decodeEntities, decodeUtf8 } from './decodeText';

/**
 * A pull scanner over the UTF-8 bytes of one XML part: one pass, no tree, no regular expressions.
 * Namespace prefixes are dropped (programs differ in them, local names do not); comments, processing instructions and white
 * space are skipped. A DTD is refused, as OPC demands: no entity can be declared.
 */
type TagKind = 'open' | 'close' | 'empty';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

export class XmlScanner {
  private kind: TagKind = 'open';
  /** First byte of the current tag, its "<". */
  tagStart = 0;
  /** The byte after the current tag's ">". */
  tagEnd = 0;
  nameStart = 0;
  nameEnd = 0;
  attributeNameStart = 0;
  attributeNameEnd = 0;
  attributeStart = 0;
  attributeEnd = 0;
  textStart = 0;
  textEnd = 0;
  private attributeAt = 0;
  private position: number;

  constructor(
    readonly bytes: Uint8Array,
    start = 0,
  ) {
    this.position = start;
  }

  /** Moves to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    let at = this.position;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) return false;
      const mark = bytes[at + 1];
      if (mark === 0x21) at = this.afterDeclaration(at);
      else if (mark === 0x3f) at = this.after('?>', at + 2);
      else break;
    }
    this.readTag(at);
    return true;
  }

  isOpen(): boolean {
    return this.kind === 'open';
  }

  isClose(): boolean {
    return this.kind === 'close';
  }

  /** True on a tag such as `<c/>`, which is its own end. */
  isEmpty(): boolean {
    return this.kind === 'empty';
  }

  /** Local name of the current tag. */
  name(): string {
    return decodeUtf8(this.bytes, this.nameStart, this.nameEnd);
  }

  /** True where the local name is this one ASCII character. */
  nameIs(byte: number): boolean {
    return this.nameEnd - this.nameStart === 1 && this.bytes[this.nameStart] === byte;
  }

  /** Steps through the current tag's attributes; the name (with its prefix) and the value are left as byte ranges. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.tagEnd - 1;
    let at = this.attributeAt;
    while (at < end && isSpace(bytes[at] ?? 0)) at++;
    if (at >= end || bytes[at] === SLASH) return false;
    this.attributeNameStart = at;
    while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at] ?? 0)) at++;
    this.attributeNameEnd = at;
    while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
    const quote = bytes[at];
    if (at >= end) throw new PackageDamage(`attribute without value at byte ${at}`);
    this.attributeStart = ++at;
    while (bytes[at] !== quote) at++;
    this.attributeEnd = at;
    this.attributeAt = at + 1;
    return true;
  }

  /** The current attribute's value. */
  attributeValue(): string {
    const raw = decodeUtf8(this.bytes, this.attributeStart, this.attributeEnd);
    return decodeEntities(raw);
  }

  /**
   * After an open tag: finds its text and moves past its end tag. False where there is markup inside, and nothing has moved.
   */
  plainText(): boolean {
    const { bytes } = this;
    let at = this.tagEnd;
    while (at < bytes.length && bytes[at] !== LT) at++;
    if (bytes[at + 1] !== SLASH) return false;
    this.textStart = this.tagEnd;
    this.textEnd = at;
    this.readTag(at);
    return true;
  }

  /** After an open tag: its text with CDATA sections, without comments and child elements; moves past its end tag. */
  text(): string {
    if (this.isEmpty()) return '';
    if (this.plainText()) return decodeEntities(decodeUtf8(this.bytes, this.textStart, this.textEnd));
    return this.mixedText();
  }

  /** After an open tag: moves past its end tag. */
  skip(): void {
    if (this.isEmpty()) return;
    for (let depth = 1; depth > 0; ) {
      if (!this.next()) throw new PackageDamage('the part ends inside an element');
      if (this.isOpen()) depth++;
      else if (this.isClose()) depth--;
    }
  }

  private mixedText(): string {
    const { bytes } = this;
    let text = '';
    let at = this.tagEnd;
    for (let depth = 1; depth > 0; ) {
      const from = at;
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) throw new PackageDamage('the part ends inside a text');
      if (depth === 1) text += decodeEntities(decodeUtf8(bytes, from, at));
      if (bytes[at + 1] === 0x3f) at = this.after('?>', at + 2);
      else if (bytes[at + 1] === 0x21) {
        const end = this.afterDeclaration(at);
        if (bytes[at + 2] === 0x5b && depth === 1) text += decodeUtf8(bytes, at + 9, end - 3);
        at = end;
      } else {
        this.readTag(at);
        at = this.tagEnd;
        if (!this.isEmpty()) depth += this.isOpen() ? 1 : -1;
      }
    }
    return text;
  }

  private readTag(start: number): void {
    const { bytes } = this;
    let at = start + 1;
    const closing = bytes[at] === SLASH;
    if (closing) at++;
    let nameStart = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) nameStart = at + 1;
      else if (byte === GT || byte === SLASH || isSpace(byte)) break;
    }
    this.nameStart = nameStart;
    this.nameEnd = at;
    this.attributeAt = at;
    at = this.tagClose(at);
    this.tagStart = start;
    this.tagEnd = at + 1;
    this.position = at + 1;
    this.kind = closing ? 'close' : bytes[at - 1] === SLASH ? 'empty' : 'open';
  }

  /** Where the tag's ">" stands: one inside a quoted value is not it. */
  private tagClose(from: number): number {
    const { bytes } = this;
    let at = from;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === GT) return at;
      if (byte === QUOTE || byte === APOSTROPHE) {
        at++;
        while (at < bytes.length && bytes[at] !== byte) at++;
      }
    }
    throw new PackageDamage('the part ends inside a tag');
  }

  private afterDeclaration(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 0x2d) return this.after('-->', at + 4);
    if (bytes[at + 2] === 0x5b) return this.after(']]>', at + 9);
    throw new PackageDamage('a part holds a DTD');
  }

  private after(mark: string, from: number): number {
    const { bytes } = this;
    const last = mark.length - 1;
    for (let at = from; at < bytes.length - last; at++) {
      let same = 0;
      while (same <= last && bytes[at + same] === mark.charCodeAt(same)) same++;
      if (same > last) return at + mark.length;
    }
    throw new PackageDamage(`the part ends before ${mark}`);
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

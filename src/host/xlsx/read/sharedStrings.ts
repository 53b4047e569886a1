import { PackageDamage } from '../packageDamage';
import { decodeEntities, decodeEscapes, decodeUtf8 } from '../xml/decodeText';
import { utf8Part } from '../xml/utf8Part';
import { XmlScanner } from '../xml/xmlScanner';
import { readItem } from './readItem';

/** The shared strings of a loaded package: found in one pass, decoded when a cell first asks. */
export class SharedStrings {
  private readonly bytes: Uint8Array;
  private readonly starts: number[] = [];
  private readonly cache: (string | undefined)[] = [];
  private readonly rich = new Set<number>();
  private rootEnd = 0;
  private itemsEnd = 0;
  private selfClosed = true;

  constructor(part: Uint8Array | null) {
    this.bytes = utf8Part(part ?? new Uint8Array());
    if (part !== null) this.index();
  }

  get size(): number {
    return this.starts.length;
  }

  /** The item's text, its runs joined, without phonetic guides. */
  text(index: number): string {
    return this.cache[index] ?? this.decode(index);
  }

  /** True for an item with formatted runs. */
  isRich(index: number): boolean {
    return this.rich.has(index);
  }

  /** The part in three: up to its first item, the items, and the rest; null where there is no part. */
  split(): { readonly head: string; readonly items: Uint8Array; readonly tail: string } | null {
    const { bytes, rootEnd, itemsEnd } = this;
    if (bytes.length === 0) return null;
    const head = decodeUtf8(bytes, 0, rootEnd);
    if (!this.selfClosed) return { head, items: bytes.subarray(rootEnd, itemsEnd), tail: decodeUtf8(bytes, itemsEnd, bytes.length) };
    const name = /<([^\s<?!/>]+)[^<]*$/.exec(head)?.[1] ?? 'sst';
    return { head: head.replace(/\s*\/>$/, '>'), items: new Uint8Array(), tail: `</${name}>` };
  }

  private index(): void {
    const scanner = new XmlScanner(this.bytes);
    scanner.next();
    this.rootEnd = scanner.tagEnd;
    this.itemsEnd = scanner.tagEnd;
    this.selfClosed = scanner.isEmpty();
    if (this.selfClosed) return;
    while (scanner.next() && !scanner.isClose()) {
      if (scanner.name() === 'si') {
        this.indexItem(scanner);
        this.itemsEnd = scanner.tagEnd;
      } else scanner.skip();
    }
  }

  private indexItem(scanner: XmlScanner): void {
    const index = this.starts.push(scanner.tagStart) - 1;
    if (scanner.isEmpty()) return;
    for (let depth = 1; depth > 0; ) {
      if (!scanner.next()) throw new PackageDamage('the shared strings are cut off');
      if (scanner.isClose()) depth--;
      else {
        if (scanner.isOpen()) depth++;
        if (scanner.nameIs(0x72)) this.rich.add(index);
      }
    }
  }

  private decode(index: number): string {
    const start = this.starts[index];
    if (start === undefined) throw new PackageDamage(`there is no shared string ${index}`);
    const text = this.plain(start) ?? readItem(this.scannerAt(start));
    this.cache[index] = text;
    return text;
  }

  /** `<si><t>…</t></si>`, which nearly all are. */
  private plain(start: number): string | null {
    const scanner = this.scannerAt(start);
    if (!scanner.isOpen() || !scanner.next() || !scanner.nameIs(0x74) || !scanner.isOpen()) return null;
    if (!scanner.plainText()) return null;
    const { textStart, textEnd } = scanner;
    const text = decodeEscapes(decodeTextRange(this.bytes, textStart, textEnd));
    return scanner.next() && scanner.isClose() ? text : null;
  }

  private scannerAt(start: number): XmlScanner {
    const scanner = new XmlScanner(this.bytes, start);
    scanner.next();
    return scanner;
  }
}

function decodeTextRange(bytes: Uint8Array, start: number, end: number): string {
  return decodeEntities(decodeUtf8(bytes, start, end));
}

import type { SharedStrings } from '../read/sharedStrings';
import { encodeText, spaceAttribute } from '../xml/encodeText';
import { patchTag } from '../xml/patchTag';
import { qualify, readShell, rootTag } from '../xml/xmlShell';
import { ByteSink } from './byteSink';

/** The shared strings on their way out: the loaded items keep their places and bytes, new ones come after them. */
export class StringWriter {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private loaded = false;

  constructor(private readonly source: SharedStrings) {}

  /** The index of a plain text. */
  index(text: string): number {
    this.load();
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.add(`<si><t${spaceAttribute(text)}>${encodeText(text)}</t></si>`);
    this.indexes.set(text, index);
    return index;
  }

  /** The index of a text with formatted runs: one of the loaded items, or an inline `is` element. */
  richIndex(item: number | string, text: string): number {
    if (typeof item === 'number') return item;
    if (!item.startsWith('<is')) return this.index(text);
    const xml = item.replace(/^<is\b/, '<si').replace(/<\/is\s*>$/, '</si>');
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.add(xml);
    this.indexes.set(xml, index);
    return index;
  }

  /** The part's new bytes, or null where nothing was added. `cellDelta` is how many more cells refer to it than did. */
  finish(cellDelta: number, namespace: string): Uint8Array | null {
    if (this.added.length === 0) return null;
    const { head, items, tail } = this.source.split() ?? emptyStrings(namespace);
    const shell = readShell(head + tail.slice(tail.lastIndexOf('</')));
    const root = rootTag(shell);
    const total = this.source.size + this.added.length;
    const count = Math.max(total, Number(/\scount="(\d+)"/.exec(root)?.[1] ?? 0) + cellDelta);
    const sink = new ByteSink();
    sink.text(shell.open.slice(0, shell.open.length - root.length) + patchTag(root, { count, uniqueCount: total }));
    sink.bytes(items);
    for (const item of this.added) sink.text(qualify(shell, item));
    sink.text(tail);
    return sink.finish();
  }

  private add(xml: string): number {
    return this.source.size + this.added.push(xml) - 1;
  }

  private load(): void {
    if (this.loaded) return;
    this.loaded = true;
    for (let index = 0; index < this.source.size; index++) {
      if (this.source.isRich(index)) continue;
      const text = this.source.text(index);
      if (!this.indexes.has(text)) this.indexes.set(text, index);
    }
  }
}

function emptyStrings(namespace: string): { head: string; items: Uint8Array; tail: string } {
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}">`;
  return { head, items: new Uint8Array(), tail: '</sst>' };
}

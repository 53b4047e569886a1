import { openPiece, patchShell, pieceOf, qualify, readShell, shellXml, type XmlShell } from '../xml/xmlShell';

/** One list of the styles part (`fonts`, `cellXfs` …): its items keep their indexes, new ones are appended once each. */
export class StyleList {
  private readonly shell: XmlShell;
  private readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(
    part: XmlShell,
    readonly name: string,
  ) {
    const raw = pieceOf(part, name);
    this.shell = raw === null ? readShell(`<${name}></${name}>`) : openPiece(part, raw);
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** The items of the loaded part. */
  originals(): readonly string[] {
    return this.shell.children.map((piece) => piece.raw);
  }

  /** The index of an item of ours. */
  add(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.shell.children.length + this.added.push(xml) - 1;
    this.indexes.set(xml, index);
    return index;
  }

  xml(): string {
    const children = [...this.shell.children, ...this.added.map((raw) => ({ name: this.name, raw: qualify(this.shell, raw) }))];
    return shellXml(patchShell({ ...this.shell, children }, { count: children.length }));
  }
}

import { encodeAttribute } from '../xml/encodeText';
import { attribute, readTree } from '../xml/xmlTree';
import { qualify, readShell, shellXml, type XmlPiece, type XmlShell } from '../xml/xmlShell';

/** `[Content_Types].xml`: what each part is. Only added to and removed from; the rest stays as written. */
export class ContentTypes {
  changed = false;
  private readonly shell: XmlShell;
  private pieces: XmlPiece[];

  constructor(bytes: Uint8Array) {
    this.shell = readShell(bytes);
    this.pieces = [...this.shell.children];
  }

  /** The type of a part, by its own entry or else by its extension. */
  of(part: string): string | null {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    let byExtension: string | null = null;
    for (const piece of this.pieces) {
      const node = readTree(piece.raw);
      const type = attribute(node, 'ContentType');
      if (piece.name === 'Override' && samePart(attribute(node, 'PartName'), part)) return type;
      if (piece.name === 'Default' && attribute(node, 'Extension')?.toLowerCase() === extension) byExtension = type;
    }
    return byExtension;
  }

  add(part: string, type: string): void {
    if (this.of(part) === type) return;
    this.remove(part);
    const raw = `<Override PartName="/${encodeAttribute(part)}" ContentType="${encodeAttribute(type)}"/>`;
    this.pieces.push({ name: 'Override', raw: qualify(this.shell, raw) });
    this.changed = true;
  }

  remove(part: string): void {
    const kept = this.pieces.filter((piece) => piece.name !== 'Override' || !samePart(attribute(readTree(piece.raw), 'PartName'), part));
    if (kept.length === this.pieces.length) return;
    this.pieces = kept;
    this.changed = true;
  }

  xml(): string {
    return shellXml({ ...this.shell, children: this.pieces });
  }
}

function samePart(partName: string | null, part: string): boolean {
  return partName?.replace(/^\//, '').toLowerCase() === part.toLowerCase();
}

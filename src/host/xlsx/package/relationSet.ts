import { encodeAttribute } from '../xml/encodeText';
import { attribute, readTree } from '../xml/xmlTree';
import { readShell, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { resolveTarget } from './partPath';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "table", "hyperlink" … the same in strict packages. */
  readonly kind: string;
  /** Part name, or the address as written where the relation is external. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** One part's relations. Adding and removing leaves the others as they are written. */
export class RelationSet {
  readonly relations: Relation[] = [];
  changed = false;
  private shell: XmlShell;

  constructor(
    private readonly part: string,
    bytes: Uint8Array | null,
  ) {
    this.shell = readShell(bytes ?? EMPTY);
    for (const piece of this.shell.children) {
      const node = readTree(piece.raw);
      const target = attribute(node, 'Target') ?? '';
      const external = attribute(node, 'TargetMode') === 'External';
      this.relations.push({
        id: attribute(node, 'Id') ?? '',
        kind: (attribute(node, 'Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    }
  }

  byId(id: string | null): Relation | null {
    return this.relations.find((relation) => relation.id === id) ?? null;
  }

  byKind(kind: string): Relation | null {
    return this.relations.find((relation) => relation.kind === kind) ?? null;
  }

  /** Adds a relation and returns its id. `target` is written as given. */
  add(type: string, target: string, external = false): string {
    const used = new Set(this.relations.map((relation) => relation.id));
    let number = this.relations.length + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const mode = external ? ' TargetMode="External"' : '';
    const raw = `<Relationship Id="${id}" Type="${encodeAttribute(type)}" Target="${encodeAttribute(target)}"${mode}/>`;
    this.replace([...this.shell.children.map((piece) => piece.raw), raw]);
    const kind = type.split('/').pop() ?? '';
    this.relations.push({ id, kind, target: external ? target : resolveTarget(this.part, target), external });
    return id;
  }

  remove(id: string): void {
    const index = this.relations.findIndex((relation) => relation.id === id);
    if (index < 0) return;
    this.relations.splice(index, 1);
    this.replace(this.shell.children.map((piece) => piece.raw).filter((_raw, at) => at !== index));
  }

  xml(): string {
    return shellXml(this.shell);
  }

  private replace(pieces: readonly string[]): void {
    this.shell = setPieces(this.shell, 'Relationship', pieces, ['Relationship']);
    this.changed = true;
  }
}

import { ContentTypes } from '../package/contentTypes';
import { relationsPart, relativeTarget } from '../package/partPath';
import type { Parts } from '../package/parts';
import type { RelationSet } from '../package/relationSet';
import { makeEntry, type ZipEntry } from '../zip/zipEntry';
import { writeZip } from '../zip/writeZip';

const TYPES = '[Content_Types].xml';

/**
 * A package on its way out: the loaded parts, with what is put, added and removed. Parts that nobody touched keep their entry, so
 * their bytes are the same. Parts that only a removed one led to go with it.
 */
export class PackageWriter {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly relationSets = new Map<string, RelationSet>();
  private readonly removed = new Set<string>();
  private readonly types: ContentTypes;

  constructor(private readonly parts: Parts) {
    this.types = new ContentTypes(parts.get(TYPES));
  }

  /** Replaces a part, or adds one where `type` tells what it is. */
  put(part: string, content: Uint8Array | string, type?: string): void {
    this.changed.set(part, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    if (type !== undefined) this.types.add(part, type);
  }

  /** Takes a part and its relations out. */
  remove(part: string): void {
    this.removed.add(part.toLowerCase());
    this.changed.delete(part);
    this.types.remove(part);
  }

  /** A part's relations, to be read and changed. */
  relations(part: string): RelationSet {
    const known = this.relationSets.get(part);
    if (known !== undefined) return known;
    const relations = this.parts.relations(part);
    this.relationSets.set(part, relations);
    return relations;
  }

  /** Relates a part to another and returns the relation's id. */
  relate(from: string, to: string, type: string): string {
    return this.relations(from).add(type, relativeTarget(from, to));
  }

  /** A part name that nothing has: prefix, the first free number, suffix. */
  freePart(prefix: string, suffix: string): string {
    for (let number = 1; ; number++) {
      const part = `${prefix}${number}${suffix}`;
      if (!this.parts.has(part) && !this.changed.has(part)) return part;
    }
  }

  /** The package's bytes. */
  finish(): Uint8Array {
    this.dropUnreachable();
    for (const [part, relations] of this.relationSets) if (relations.changed) this.putRelations(part, relations);
    if (this.types.changed) this.put(TYPES, this.types.xml());
    return writeZip(this.finalEntries());
  }

  private putRelations(part: string, relations: RelationSet): void {
    if (relations.relations.length === 0) this.remove(relationsPart(part));
    else this.put(relationsPart(part), relations.xml());
  }

  private finalEntries(): ZipEntry[] {
    const entries: ZipEntry[] = [];
    const written = new Set<string>();
    for (const entry of this.parts.entries) {
      const part = entry.name.replace(/^\//, '');
      const owner = part.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2').toLowerCase();
      if (this.removed.has(part.toLowerCase()) || (owner !== part.toLowerCase() && this.removed.has(owner))) continue;
      const content = [...this.changed].find(([name]) => name.toLowerCase() === part.toLowerCase());
      entries.push(content === undefined ? entry : makeEntry(entry.name, content[1]));
      if (content !== undefined) written.add(content[0]);
    }
    for (const [part, content] of this.changed) if (!written.has(part)) entries.push(makeEntry(part, content));
    return entries;
  }

  /** Removes what was reachable from the package's root and no longer is. What never was is not ours to judge. */
  private dropUnreachable(): void {
    if (![...this.relationSets.values()].some((relations) => relations.changed)) return;
    const after = this.reachable((part) => this.relations(part));
    for (const part of this.reachable((each) => this.parts.relations(each))) if (!after.has(part)) this.remove(part);
  }

  private reachable(relationsOf: (part: string) => RelationSet): Set<string> {
    const seen = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, external } of relationsOf(part).relations) {
        if (external || seen.has(target) || this.removed.has(target.toLowerCase())) continue;
        seen.add(target);
        waiting.push(target);
      }
    }
    return seen;
  }
}

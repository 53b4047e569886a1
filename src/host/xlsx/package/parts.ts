import { PackageDamage } from '../packageDamage';
import { entryBytes, type ZipEntry } from '../zip/zipEntry';
import { relationsPart } from './partPath';
import { RelationSet } from './relationSet';

/** The parts of a package by name, in the file's order. Part names are compared without regard to case (OPC). */
export class Parts {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byName.set(entry.name.replace(/^\//, '').toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  /** A part's bytes, or null where the package has no such part. */
  find(part: string): Uint8Array | null {
    const entry = this.byName.get(part.toLowerCase());
    return entry === undefined ? null : entryBytes(entry);
  }

  /** A part that must be there. */
  get(part: string): Uint8Array {
    const bytes = this.find(part);
    if (bytes === null) throw new PackageDamage(`${part} is missing`);
    return bytes;
  }

  /** A part's relations, none where it has no such part; '' is the package itself. */
  relations(part: string): RelationSet {
    return new RelationSet(part, this.find(relationsPart(part)));
  }
}

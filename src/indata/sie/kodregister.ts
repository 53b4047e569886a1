/**
 * Gives accounts and object lists small numbers as they are met, straight from their bytes: a million transactions name
 * some hundred of each, and none needs to become a string more than once.
 */
import type { Avkodare } from './teckenkod';
import { parseObjekt } from './falt';
import type { Objekt } from './siebok';

/** Byte slices by content. Ids count from 0 in the order they were first seen. */
export class Byteregister {
  private readonly buckets = new Map<number, { readonly from: number; readonly to: number; readonly id: number }[]>();
  private readonly first: { from: number; to: number }[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  id(from: number, to: number): number {
    const { bytes } = this;
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0;
    const bucket = this.buckets.get(hash);
    if (bucket !== undefined) {
      for (const known of bucket) if (this.same(known.from, known.to, from, to)) return known.id;
    }
    const id = this.first.push({ from, to }) - 1;
    if (bucket === undefined) this.buckets.set(hash, [{ from, to, id }]);
    else bucket.push({ from, to, id });
    return id;
  }

  /** The slices in id order. */
  slices(): readonly { readonly from: number; readonly to: number }[] {
    return this.first;
  }

  private same(...[from, to, otherFrom, otherTo]: readonly [number, number, number, number]): boolean {
    if (to - from !== otherTo - otherFrom) return false;
    for (let i = 0; i < to - from; i += 1) if (this.bytes[from + i] !== this.bytes[otherFrom + i]) return false;
    return true;
  }
}

/** The account numbers of a register, by id. */
export const kontonOf = (register: Byteregister, avkoda: Avkodare): readonly string[] => register.slices().map(({ from, to }) => avkoda(from, to));

/** The object lists of a register, by id. */
export const objektlistorOf = (register: Byteregister, bytes: Uint8Array, avkoda: Avkodare): readonly (readonly Objekt[])[] =>
  register.slices().map(({ from, to }) => parseObjekt(bytes, avkoda, from, to));

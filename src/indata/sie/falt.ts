/** The fields of a record as texts: for every record but the hot ones, and for texts that are read when asked for. */
import type { Objekt } from './siebok';
import { Skanner } from './skanner';
import type { Avkodare } from './teckenkod';

/** A field, or the pairs of an object list. */
export type Falt = string | readonly Objekt[];

export interface Post {
  /** Upper case, with its "#". */
  readonly etikett: string;
  readonly falt: readonly Falt[];
  /** False when a quote or a brace is not closed on the line. */
  readonly hel: boolean;
}

/** The record in bytes[from, end). */
export function readPost(bytes: Uint8Array, avkoda: Avkodare, from: number, end: number): Post {
  const skanner = new Skanner(bytes);
  skanner.set(from, end);
  const falt: Falt[] = [];
  for (;;) {
    const typ = skanner.next();
    if (typ === 'slut' || typ === 'oavslutad') return { etikett: etikettOf(falt[0]), falt: falt.slice(1), hel: typ === 'slut' };
    falt.push(typ === 'text' ? textOf(skanner, avkoda) : parseObjekt(bytes, avkoda, skanner.start, skanner.stop));
  }
}

/** The pairs of an object list in bytes[from, end); an odd last field is dropped. */
export function parseObjekt(bytes: Uint8Array, avkoda: Avkodare, from: number, end: number): readonly Objekt[] {
  const skanner = new Skanner(bytes);
  skanner.set(from, end);
  const parts: string[] = [];
  while (skanner.next() === 'text') parts.push(textOf(skanner, avkoda));
  const objekt: Objekt[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) objekt.push({ dimension: parts[i] ?? '', kod: parts[i + 1] ?? '' });
  return objekt;
}

/** A field as text, empty when it is missing or an object list. */
export const textFalt = (falt: Falt | undefined): string => (typeof falt === 'string' ? falt : '');

function textOf(skanner: Skanner, avkoda: Avkodare): string {
  const text = avkoda(skanner.start, skanner.stop);
  return skanner.escaped ? text.replaceAll('\\"', '"') : text;
}

const etikettOf = (falt: Falt | undefined): string => textFalt(falt).toUpperCase();

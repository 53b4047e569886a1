/** What is not an SIE file at all is refused before it is read, by what it is: empty, a web page, XML, a package. */
import type { Issue } from '../../domain/issue';
import { bomLength } from './teckenkod';

/** The Issue that refuses the bytes, or null when they may be SIE. */
export function avvisaFil(bytes: Uint8Array, namn: string): Issue | null {
  const kod = refusalOf(bytes);
  return kod === null ? null : avvisning(kod, namn);
}

/** The refusal of a whole file. */
export const avvisning = (kod: string, namn: string): Issue => ({ kod, allvar: 'stopp', fakta: { fil: namn }, kallor: [{ namn }] });

function refusalOf(bytes: Uint8Array): string | null {
  const first = firstByte(bytes);
  if (first < 0) return 'SIE_TOM_FIL';
  const head = String.fromCharCode(...bytes.subarray(first, first + 200)).toLowerCase();
  if (/^<(?:!doctype html|html|head|body)/.test(head)) return 'SIE_HTML';
  if (head.startsWith('<')) return 'SIE_XML';
  return head.startsWith('#') ? null : 'SIE_INGEN_SIE';
}

/** Index of the first byte that is no blank, or −1. */
function firstByte(bytes: Uint8Array): number {
  let at = bomLength(bytes);
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at += 1;
  return at < bytes.length ? at : -1;
}

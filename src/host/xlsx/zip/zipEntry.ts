import { deflateSync, inflateSync } from 'fflate';
import { PackageDamage } from '../packageDamage';
import { crc32 } from './crc32';

/** One file of a ZIP, as it is stored: what nobody opens is never inflated, and is written again without being deflated anew. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly stored: Uint8Array;
}

/** More than this in one part is no workbook that Excel opens, but a trap for whoever unpacks it. */
const LARGEST_PART = 2 ** 31 - 1;
/** Large parts are ledgers: the better levels cost twice the time there for a twentieth of the size. */
const LARGE_PART = 4_000_000;

/** The entry's content, checked against its length and CRC. */
export function entryBytes(entry: ZipEntry): Uint8Array {
  if (entry.size > LARGEST_PART) throw new PackageDamage(`${entry.name} is too large`);
  const bytes = entry.method === 0 ? entry.stored : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new PackageDamage(`${entry.name} has a wrong checksum`);
  return bytes;
}

/** Packs content for writing. The same bytes always give the same entry. */
export function makeEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: bytes.length < LARGE_PART ? 6 : 3 });
  const smaller = deflated.length < bytes.length;
  return { name, method: smaller ? 8 : 0, crc: crc32(bytes), size: bytes.length, stored: smaller ? deflated : bytes };
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.stored, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new PackageDamage(`${entry.name} cannot be unpacked: ${cause instanceof Error ? cause.message : 'unknown'}`);
  }
}

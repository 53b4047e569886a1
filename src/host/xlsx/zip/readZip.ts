import { PackageDamage } from '../packageDamage';
import type { ZipEntry } from './zipEntry';

/**
 * The directory of a ZIP (APPNOTE 6.3): entries in their order, not yet unpacked. ZIP64 is understood where the numbers fit in a
 * double. Split archives, encrypted entries and methods other than stored and deflated are refused, as OPC does.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new PackageDamage('the ZIP directory is broken');
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return offset === 0xffffffff || count === 0xffff ? findLargeDirectory(view, at, { offset, count }) : { offset, count };
  }
  throw new PackageDamage('no ZIP directory', 'notZip');
}

function findLargeDirectory(view: DataView, end: number, small: Directory): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return small;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw new PackageDamage('the ZIP64 directory is broken');
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder((flags & 0x800) === 0 ? 'latin1' : 'utf-8').decode(nameBytes).replaceAll('\\', '/');
  if ((flags & 1) !== 0) throw new PackageDamage(`${name} is encrypted`, 'encrypted');
  if (method !== 0 && method !== 8) throw new PackageDamage(`${name} is packed by method ${method}`);
  const { size, packed, offset } = readSizes(view, at, nameLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new PackageDamage(`${name} is missing from the ZIP`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new PackageDamage(`${name} is cut off`);
  return { name, method, crc: view.getUint32(at + 16, true), size, stored: bytes.subarray(start, start + packed) };
}

/** Sizes and place of an entry; those that are all ones stand in the ZIP64 extra field, in this order. */
function readSizes(view: DataView, at: number, nameLength: number): { size: number; packed: number; offset: number } {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = at + 46 + nameLength + view.getUint16(at + 30, true);
  for (let extra = at + 46 + nameLength; extra + 4 <= Math.min(end, view.byteLength); extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let place = extra + 4;
    fields.forEach((field, index) => {
      if (field !== 0xffffffff || place + 8 > view.byteLength) return;
      fields[index] = Number(view.getBigUint64(place, true));
      place += 8;
    });
  }
  const [size = 0, packed = 0, offset = 0] = fields;
  return { size, packed, offset };
}

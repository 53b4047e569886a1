import type { ZipEntry } from './zipEntry';

// 1980-01-01 00:00, the earliest that ZIP can tell: the same content gives the same bytes whenever it is written.
const DOS_DATE = 0x0021;
const LIMIT = 0xffffffff;

/** Entries as one ZIP, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce((sum, entry, index) => sum + 30 + 46 + 2 * (names[index]?.length ?? 0) + entry.stored.length, 22);
  if (total > LIMIT || entries.length >= 0xffff) throw new RangeError('The workbook is too large for a ZIP');
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const offset = at;
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.stored, at + 30 + name.length);
    at += 30 + name.length + entry.stored.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, { count: entries.length, directory });
  return out;
}

/** The fields that the local header and the directory share: version, flags, method, time, CRC, sizes, name length. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, /^[\x20-\x7e]*$/.test(entry.name) ? 0 : 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.stored.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, at: number, { count, directory }: { count: number; directory: number }): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

/** The bytes of a part as UTF-8 without a byte order mark. OPC allows UTF-16 too; such a part is transcoded here. */
export function utf8Part(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 === null) return bytes;
  const text = new TextDecoder(utf16).decode(bytes);
  return new TextEncoder().encode(text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'));
}

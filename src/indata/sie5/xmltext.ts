/** An XML file's bytes as text: UTF-16 by its mark or its zeros, what the declaration names where it is Latin, else UTF-8 and nothing but UTF-8. */
import { buildAvkodare } from '../sie/teckenkod';
import { utf16Of } from '../sie/utf16';

/** The text, or null when the bytes are not of the encoding that the file says or must have. */
export function xmlText(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (/^(?:iso-8859-1|iso-8859-15|windows-1252|latin1)$/.test(declared)) return buildAvkodare(bytes, 'windows-1252')(0, bytes.length);
  if (declared !== 'utf-8') return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? null : text;
}

/** Whether a file is XML with one of SIE 5's roots. */
export function isSie5(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<(?:\?xml|!|(?:[\w.-]+:)?Sie)/.test(head) && /<(?:[\w.-]+:)?Sie(?:Entry)?[\s/>]/.test(head);
}

/** Text to XML: entities, and the `_xHHHH_` escapes of ST_Xstring for what XML cannot hold. The inverse of `decodeText`. */

const MARKUP = /[&<>]/;
// What ST_Xstring must escape: controls but tab and LF, CR, lone surrogates, the two non-characters, and a literal "_xHHHH_".
const SUSPECT = /[^\t\n -\ud7ff\ue000-\ufffd]|_x[0-9a-fA-F]{4}/;

/** Element content of type ST_Xstring. */
export function encodeText(text: string): string {
  return encodeMarkup(SUSPECT.test(text) ? encodeEscapes(text) : text);
}

/** An attribute value of type ST_Xstring. Tab and LF would be normalised to spaces by a parser, so they are escaped. */
export function encodeAttribute(text: string): string {
  const safe = encodeText(text).replaceAll('"', '&quot;');
  return /[\t\n]/.test(safe) ? safe.replace(/\t/g, '_x0009_').replace(/\n/g, '_x000a_') : safe;
}

/** The attribute that keeps leading and trailing white space, where a text has any. */
export function spaceAttribute(text: string): string {
  return text !== text.trim() ? ' xml:space="preserve"' : '';
}

function encodeMarkup(text: string): string {
  return MARKUP.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}

function encodeEscapes(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSurrogatePair(text, at)) {
      out += text.slice(at, at + 2);
      at++;
    } else if (mustEscape(code) || looksLikeEscape(text, at)) out += escapeOf(code);
    else out += text[at] ?? '';
  }
  return out;
}

function escapeOf(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function mustEscape(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  return (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe;
}

function isSurrogatePair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** "_xHHHH" followed by "_", or by a character whose own escape begins with "_", would be read as an escape. */
function looksLikeEscape(text: string, at: number): boolean {
  if (text[at] !== '_' || !/^_x[0-9a-fA-F]{4}$/.test(text.slice(at, at + 6))) return false;
  const next = text[at + 6];
  if (next === undefined) return false;
  return next === '_' || next === '\t' || next === '\n' || mustEscape(text.charCodeAt(at + 6));
}

import { encodeAttribute } from './encodeText';

const ATTRIBUTE = /\s+([^\s=>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Sets or (null) removes attributes in an open tag as written; all others stay as they are, in their order.
 * The tag is everything up to its own ">", and may be the start of a longer piece.
 */
export function patchTag(xml: string, changes: Readonly<Record<string, string | number | null>>): string {
  const end = tagLength(xml);
  const selfClosed = xml[end - 2] === '/';
  let head = xml.slice(0, end - (selfClosed ? 2 : 1));
  const left = new Map(Object.entries(changes));
  head = head.replace(ATTRIBUTE, (whole, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name) ?? null;
    left.delete(name);
    return value === null ? '' : ` ${name}="${encodeAttribute(String(value))}"`;
  });
  for (const [name, value] of left) if (value !== null) head += ` ${name}="${encodeAttribute(String(value))}"`;
  return `${head}${selfClosed ? '/>' : '>'}${xml.slice(end)}`;
}

/** Length of the first tag of the text, its ">" included; a ">" inside a quoted value does not end it. */
export function tagLength(xml: string): number {
  let quote = '';
  for (let at = 0; at < xml.length; at++) {
    const char = xml[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  return xml.length;
}

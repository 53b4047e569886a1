import { encodeAttribute } from './encodeText';

/** Attributes by name; null leaves one out, true and false are written as 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** One element as XML. `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    tag += ` ${key}="${encodeAttribute(text)}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

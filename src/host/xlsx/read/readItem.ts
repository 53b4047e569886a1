import { PackageDamage } from '../packageDamage';
import { decodeEscapes } from '../xml/decodeText';
import type { XmlScanner } from '../xml/xmlScanner';

/**
 * The text of a rich-text element (`si`, `is`) whose open tag the scanner stands on: all `t` joined, but none inside a phonetic
 * run (`rPh`). Moves past its end.
 */
export function readItem(scanner: XmlScanner): string {
  if (scanner.isEmpty()) return '';
  let text = '';
  for (let depth = 1; depth > 0; ) {
    if (!scanner.next()) throw new PackageDamage('a text is cut off');
    const name = scanner.name();
    if (scanner.isClose()) depth--;
    else if (name === 't') text += decodeEscapes(scanner.text());
    else if (name === 'rPh') scanner.skip();
    else if (scanner.isOpen()) depth++;
  }
  return text;
}

import type { Dialect } from '../package/dialect';
import { rootTag, type XmlShell } from '../xml/xmlShell';

/** The attribute that names a relation, with the prefix that the part has for it, or with one declared on the spot. */
export function relationAttribute(shell: XmlShell, dialect: Dialect, id: string): Record<string, string> {
  const declared = [...rootTag(shell).matchAll(/xmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === dialect.relations);
  const prefix = declared?.[1];
  return prefix === undefined ? { 'xmlns:r': dialect.relations, 'r:id': id } : { [`${prefix}:id`]: id };
}

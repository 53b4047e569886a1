import type { Parts } from '../package/parts';
import { attribute, childrenOf, readTree } from '../xml/xmlTree';
import { decodeEscapes } from '../xml/decodeText';

/** The namespace of the custom XML part in which the embedded host keeps a workbook's settings. */
export const SETTINGS_NAMESPACE = 'urn:finsam-bokslut:settings';

/** The part that holds the settings, or null. */
export function settingsPart(parts: Parts, book: string): string | null {
  for (const relation of parts.relations(book).relations) {
    if (relation.kind !== 'customXml' || relation.external) continue;
    const bytes = parts.find(relation.target);
    if (bytes !== null && new TextDecoder().decode(bytes.subarray(0, 300)).includes(SETTINGS_NAMESPACE)) return relation.target;
  }
  return null;
}

/** Fills `settings` from the package. */
export function readSettings(parts: Parts, book: string, settings: Map<string, string>): void {
  const part = settingsPart(parts, book);
  if (part === null) return;
  for (const node of childrenOf(readTree(parts.get(part)), 'setting')) settings.set(decodeEscapes(attribute(node, 'key') ?? ''), decodeEscapes(node.text));
}

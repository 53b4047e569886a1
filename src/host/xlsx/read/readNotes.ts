import type { Worksheet } from '../../workbook/model';
import { parseArea } from '../cellName';
import type { RelationSet } from '../package/relationSet';
import type { SheetSource } from '../source';
import { attribute, readTree, type XmlNode } from '../xml/xmlTree';
import { addFollower } from './addFollower';

/** The parts that say which cells have notes: the notes themselves, and the threads of newer Excel. */
export const NOTE_PARTS: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** One follower for each cell with a note; the parts stay as they are until it moves. */
export function readNotes(sheet: Worksheet, source: SheetSource, relations: RelationSet): void {
  for (const { kind, target, external } of relations.relations) {
    const part = external || !NOTE_PARTS.has(kind) ? null : source.owner.parts.find(target);
    if (part === null) continue;
    for (const ref of referencesIn(readTree(part))) {
      const area = parseArea(ref);
      if (area === null || source.notes.has(ref)) continue;
      const follower = addFollower(sheet, { areas: [area], formulas: [] });
      source.memory.remember(follower, ref);
      source.notes.set(ref, follower);
    }
  }
}

function referencesIn(node: XmlNode): readonly string[] {
  const own = node.name === 'comment' || node.name === 'threadedComment' ? attribute(node, 'ref') : null;
  return own === null ? node.children.flatMap(referencesIn) : [own];
}

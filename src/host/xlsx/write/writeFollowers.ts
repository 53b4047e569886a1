import type { Follower } from '../../workbook/model';
import { areaName, areaNames } from '../cellName';
import { withFormulas } from '../formula/formulaTexts';
import { isFollowed, type Followed } from '../read/readFollowers';
import type { FollowedItem } from '../source';
import { patchTag } from '../xml/patchTag';
import { openPiece, patchShell, pieceOf, setPieces, shellXml, type XmlShell } from '../xml/xmlShell';
import { SHEET_ORDER, type SheetWriting } from './sheetWriting';

const ITEM: Readonly<Record<Exclude<Followed, 'autoFilter'>, string>> = {
  dataValidations: 'dataValidation',
  protectedRanges: 'protectedRange',
  ignoredErrors: 'ignoredError',
  rowBreaks: 'brk',
  colBreaks: 'brk',
};

/** Writes the elements whose cells have moved where they now stand; those whose cells are gone are left out, the rest stay raw. */
export function writeFollowers(shell: XmlShell, { sheet, source }: SheetWriting): XmlShell {
  let out = shell;
  const now = new Set(sheet.followers);
  for (const [name, items] of source.followed) {
    if (!isFollowed(name) || items.every(({ follower }) => now.has(follower) && source.memory.unchanged(follower) !== null)) continue;
    const raws = items.filter(({ follower }) => now.has(follower)).map((item) => (source.memory.unchanged(item.follower) === null ? movedItem(item, name) : item.raw));
    out = setPieces(out, name, name === 'autoFilter' ? raws : containerOf(out, name, raws), SHEET_ORDER);
  }
  return out;
}

function containerOf(shell: XmlShell, name: Exclude<Followed, 'autoFilter'>, raws: readonly string[]): string[] {
  if (raws.length === 0) return [];
  const container = setPieces(openPiece(shell, pieceOf(shell, name) ?? `<${name}/>`), ITEM[name], raws, [ITEM[name]]);
  return [shellXml(patchShell(container, countsOf(name, raws)))];
}

function countsOf(name: Followed, raws: readonly string[]): Record<string, number> {
  if (name === 'dataValidations') return { count: raws.length };
  if (name !== 'rowBreaks' && name !== 'colBreaks') return {};
  return { count: raws.length, manualBreakCount: raws.filter((raw) => /\sman\s*=\s*["'](?:1|true)/.test(raw)).length };
}

/** The rules of a data validation come first among its children's texts: prompts are attributes. A filter's last sorting is let go. */
function movedItem({ raw, follower }: FollowedItem, name: Followed): string {
  const moved = patchTag(raw, placeOf(follower, name));
  return name === 'autoFilter' ? moved.replace(/<(?:\w+:)?sortState\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?sortState>)/, '') : withFormulas(moved, follower.formulas);
}

function placeOf({ areas }: Follower, name: Followed): Record<string, string | number> {
  const [first] = areas;
  if (first === undefined) return {};
  switch (name) {
    case 'rowBreaks':
      return { id: first.top };
    case 'colBreaks':
      return { id: first.left };
    case 'autoFilter':
      return { ref: areaName(first) };
    case 'dataValidations':
    case 'protectedRanges':
    case 'ignoredErrors':
      return { sqref: areaNames(areas) };
  }
}

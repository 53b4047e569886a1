import { LAST_COLUMN, LAST_ROW, parseArea, parseAreas } from '../cellName';
import { formulasIn } from '../formula/formulaTexts';
import type { FollowedItem, SheetSource } from '../source';
import type { Area, Worksheet } from '../../workbook/model';
import { attribute, numeric, type XmlNode } from '../xml/xmlTree';
import { addFollower } from './addFollower';

/**
 * Elements that lie over cells and that the model only moves. They stay raw; a follower each says where they have come to stand.
 */
export type Followed = 'dataValidations' | 'protectedRanges' | 'ignoredErrors' | 'rowBreaks' | 'colBreaks' | 'autoFilter';

const FOLLOWED: ReadonlySet<string> = new Set<Followed>(['dataValidations', 'protectedRanges', 'ignoredErrors', 'rowBreaks', 'colBreaks', 'autoFilter']);

export const isFollowed = (name: string): name is Followed => FOLLOWED.has(name);

export function readFollowers(node: XmlNode, name: Followed, { sheet, source }: { readonly sheet: Worksheet; readonly source: SheetSource }): void {
  const nodes = name === 'autoFilter' ? [node] : node.children;
  source.followed.set(name, nodes.map((item): FollowedItem => {
    const follower = addFollower(sheet, { areas: areasOf(item, name), formulas: formulasIn(item.raw) });
    source.memory.remember(follower, item.raw);
    return { raw: item.raw, follower };
  }));
}

/** A page break lies before a whole row or column. */
function areasOf(item: XmlNode, name: Followed): Area[] {
  const id = numeric(item, 'id') ?? 0;
  switch (name) {
    case 'rowBreaks':
      return [{ top: id, bottom: id, left: 0, right: LAST_COLUMN }];
    case 'colBreaks':
      return [{ left: id, right: id, top: 0, bottom: LAST_ROW }];
    case 'autoFilter':
      return [parseArea(attribute(item, 'ref') ?? '')].filter((area) => area !== null);
    case 'dataValidations':
    case 'protectedRanges':
    case 'ignoredErrors':
      return parseAreas(attribute(item, 'sqref') ?? '');
  }
}

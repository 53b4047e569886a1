import type { Worksheet } from '../../workbook/model';
import { parseArea } from '../cellName';
import type { RelationSet } from '../package/relationSet';
import type { SheetSource } from '../source';
import { decodeEscapes } from '../xml/decodeText';
import { attribute, type XmlNode } from '../xml/xmlTree';

/** The `hyperlinks` element: places in the workbook stand in it, addresses outside stand among the sheet's relations. */
export function readHyperlinks(node: XmlNode, sheet: Worksheet, { source, relations }: { source: SheetSource; relations: RelationSet }): void {
  for (const element of node.children) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (area === null) continue;
    const target = relations.byId(attribute(element, 'id'));
    const link = {
      area,
      documentReference: textOf(element, 'location'),
      address: target?.external === true ? target.target : null,
      screenTip: textOf(element, 'tooltip'),
    };
    sheet.hyperlinks.push(link);
    source.memory.remember(link, element.raw);
  }
}

function textOf(element: XmlNode, name: string): string | null {
  const value = attribute(element, name);
  return value === null ? null : decodeEscapes(value);
}

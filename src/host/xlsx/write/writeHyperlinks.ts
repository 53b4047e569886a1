import type { Hyperlink } from '../../workbook/model';
import { areaName } from '../cellName';
import { element } from '../xml/element';
import { attribute, readTree } from '../xml/xmlTree';
import { setPieces, type XmlShell } from '../xml/xmlShell';
import { relationAttribute } from './relationAttribute';
import { SHEET_ORDER, type SheetWriting } from './sheetWriting';

/** Writes the hyperlinks. One that stands as it was read stays raw; relations that no link uses any more are removed. */
export function writeHyperlinks(shell: XmlShell, writing: SheetWriting): XmlShell {
  const { sheet, source, relations } = writing;
  const links = sheet.hyperlinks.map((link) => source.memory.unchanged(link) ?? linkXml(link, shell, writing));
  const used = new Set(links.map((raw) => attribute(readTree(raw), 'id')));
  for (const { id, kind } of [...relations.relations]) if (kind === 'hyperlink' && !used.has(id)) relations.remove(id);
  return setPieces(shell, 'hyperlinks', links.length === 0 ? [] : [`<hyperlinks>${links.join('')}</hyperlinks>`], SHEET_ORDER);
}

function linkXml(link: Hyperlink, shell: XmlShell, { relations, dialect }: SheetWriting): string {
  const id = link.address === null ? null : externalId(link.address);
  const attributes = { location: link.documentReference, tooltip: link.screenTip };
  return element('hyperlink', { ref: areaName(link.area), ...(id === null ? {} : relationAttribute(shell, dialect, id)), ...attributes });

  function externalId(address: string): string {
    const known = relations.relations.find(({ kind, external, target }) => kind === 'hyperlink' && external && target === address);
    return known?.id ?? relations.add(`${dialect.relations}/hyperlink`, address, true);
  }
}

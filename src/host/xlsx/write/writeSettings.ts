import type { Workbook } from '../../workbook/model';
import { CONTENT_TYPE } from '../package/contentType';
import { SETTINGS_NAMESPACE, settingsPart } from '../read/readSettings';
import { element } from '../xml/element';
import { encodeText, spaceAttribute } from '../xml/encodeText';
import type { BookWriting } from './bookWriting';

/**
 * Keeps the workbook's settings in a custom XML part of our own. Excel keeps an add-in's settings in a web-extension part, which would make
 * it look for the add-in; a file that the embedded host wrote must open anywhere.
 */
export function writeSettings({ owner, writer, workbook }: BookWriting): void {
  const xml = settingsXml(workbook.settings);
  const part = settingsPart(owner.parts, owner.book.part);
  if (part !== null) {
    writer.put(part, xml);
    return;
  }
  const added = writer.freePart('customXml/item', '.xml');
  writer.put(added, xml, CONTENT_TYPE.customXml);
  writer.relate(owner.book.part, added, `${owner.book.dialect.relations}/customXml`);
}

function settingsXml(settings: Workbook['settings']): string {
  const items = [...settings].map(([key, value]) => element('setting', { key }, encodeText(value)).replace('<setting ', `<setting${spaceAttribute(value)} `));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`;
}

import { CONTENT_TYPE } from '../package/contentType';
import { SheetSource } from '../source';
import { readShell } from '../xml/xmlShell';
import type { BookWriting } from './bookWriting';

/** The part for a sheet that came from no file: an empty `worksheet`, named after no other part, related to the workbook by its writer. */
export function newSheetSource({ owner, writer }: Pick<BookWriting, 'owner' | 'writer'>): SheetSource {
  const { main, relations } = owner.book.dialect;
  const part = writer.freePart('xl/worksheets/sheet', '.xml');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${relations}"></worksheet>`;
  writer.put(part, xml, CONTENT_TYPE.worksheet);
  const source = new SheetSource(owner, part, '');
  source.shell = readShell(xml);
  return source;
}

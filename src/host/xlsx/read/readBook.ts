import { STRICT, TRANSITIONAL } from '../package/dialect';
import type { Parts } from '../package/parts';
import { PackageDamage } from '../packageDamage';
import type { BookParts } from '../source';
import { flag, readTree } from '../xml/xmlTree';
import { pieceOf, readShell, rootTag } from '../xml/xmlShell';
import { readTheme } from './readColor';
import { SharedStrings } from './sharedStrings';
import { SourceStyles } from './sourceStyles';

/** Opens the workbook part and the parts that all sheets share. */
export function readBook(parts: Parts, part: string): { readonly book: BookParts; readonly theme: readonly string[] } {
  const shell = readShell(parts.get(part));
  if (!/:?workbook[\s>]/.test(rootTag(shell))) throw new PackageDamage(`${part} is no workbook`, 'notWorkbook');
  const relations = parts.relations(part);
  const partOf = (kind: string): string | null => relations.byKind(kind)?.target ?? null;
  const stylesPart = partOf('styles');
  const stringsPart = partOf('sharedStrings');
  const themePart = partOf('theme');
  const themeBytes = themePart === null ? null : parts.find(themePart);
  const theme = readTheme(themeBytes === null ? null : readTree(themeBytes));
  const properties = pieceOf(shell, 'workbookPr');
  const book: BookParts = {
    dialect: rootTag(shell).includes(STRICT.main) ? STRICT : TRANSITIONAL,
    part,
    shell,
    date1904: properties !== null && flag(readTree(properties), 'date1904'),
    stylesPart,
    stringsPart,
    styles: new SourceStyles(stylesPart === null ? null : parts.find(stylesPart), theme),
    strings: new SharedStrings(stringsPart === null ? null : parts.find(stringsPart)),
  };
  return { book, theme };
}

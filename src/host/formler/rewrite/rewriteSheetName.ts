import { sameSheetName, sheetOfPrefix, sheetPrefix } from '../parse/sheetPrefix';
import type { Piece } from '../parse/splitReferences';
import { splitReferences } from '../parse/splitReferences';

/** The prefix with the sheet renamed, or null when it is another. Of several sheets (Jan:Mars) each end is looked at. */
function renamed(prefix: string, from: string, to: string): string | null {
  const sheets = sheetOfPrefix(prefix).split(':');
  if (!sheets.some((sheet) => sameSheetName(sheet, from))) return null;
  return sheetPrefix(sheets.map((sheet) => (sameSheetName(sheet, from) ? to : sheet)).join(':'));
}

function prefixOf(piece: Piece): string {
  if (piece.kind === 'reference') return piece.reference.prefix;
  return piece.kind === 'onSheet' ? piece.prefix : '';
}

/** The formula after a sheet was renamed: every reference, name or #REF! on it is written with the new name in quotes. */
export function rewriteSheetName(formula: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return splitReferences(formula)
    .map((piece) => {
      const prefix = prefixOf(piece);
      const fresh = prefix === '' ? null : renamed(prefix, from, to);
      return fresh === null ? piece.text : fresh + piece.text.slice(prefix.length);
    })
    .join('');
}

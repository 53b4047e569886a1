import type { Follower, Worksheet } from '../../workbook/model';
import { areaNames } from '../cellName';
import { withFormulas } from '../formula/formulaTexts';
import { partText, PIECES } from '../read/readPieces';
import type { PieceKind, SheetSource } from '../source';
import { pieceOf, setPieces, type XmlShell } from '../xml/xmlShell';
import type { BookWriting } from './bookWriting';
import { SHEET_ORDER } from './sheetWriting';

/** Writes what refers to cells inside raw XML where they have come to stand: the sheet's extensions here, drawings and charts in their own parts. */
export function writePieces(shell: XmlShell, sheet: Worksheet, source: SheetSource, { owner, writer }: BookWriting): XmlShell {
  let out = shell;
  const now = new Set(sheet.followers);
  for (const [key, { kind, followers }] of source.pieces) {
    if (followers.every((follower) => now.has(follower) && source.memory.unchanged(follower) !== null)) continue;
    const moved = (text: string): string => {
      let index = 0;
      return text.replace(PIECES[kind], (raw) => {
        const follower = followers[index++];
        return follower === undefined || source.memory.unchanged(follower) === null ? movedPiece(raw, kind, follower !== undefined && now.has(follower) ? follower : null) : raw;
      });
    };
    if (kind === 'extension') out = setPieces(out, 'extLst', withoutEmpty(moved(pieceOf(out, 'extLst') ?? '')), SHEET_ORDER);
    else writer.put(key, moved(partText(owner.parts.get(key))));
  }
  return out;
}

/** A rule whose cells are gone goes with them; a drawing stays where it was. */
function movedPiece(raw: string, kind: PieceKind, follower: Follower | null): string {
  if (follower === null) return kind === 'extension' ? '' : raw;
  switch (kind) {
    case 'extension':
      return withFormulas(raw.replace(/(<(\w+:sqref)>)[^<]*/, (_, open: string) => open + areaNames(follower.areas)), follower.formulas);
    case 'anchor':
      return movedAnchor(raw, follower);
    case 'chart':
      return withFormulas(raw, follower.formulas);
  }
}

/** The first row and column are the upper left corner's, the second the lower right one's: a drawing that only moves keeps its size. */
function movedAnchor(raw: string, { areas: [area] }: Follower): string {
  if (area === undefined) return raw;
  const keepsSize = /^[^>]*editAs\s*=\s*["']oneCell/.test(raw);
  const corner = (name: string, first: number, last: number) => (text: string): string => {
    let index = 0;
    let step = 0;
    return text.replace(new RegExp(`(<(?:\\w+:)?${name}>)\\s*(\\d+)\\s*(?=<)`, 'g'), (whole, open: string, digits: string) => {
      index += 1;
      if (index > 2) return whole;
      if (index === 1) step = first - Number(digits);
      return open + String(index === 1 ? first : keepsSize ? Number(digits) + step : last);
    });
  };
  return corner('col', area.left, area.right)(corner('row', area.top, area.bottom)(raw));
}

/** A list of rules with none left goes, and with it its extension and the list of extensions. */
function withoutEmpty(xml: string): string[] {
  const counted = xml.replace(/<(x14:dataValidations)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g, (_, name: string, attributes: string, content: string) => {
    const count = content.match(/<x14:dataValidation(?=[\s>])/g)?.length ?? 0;
    return count === 0 ? '' : `<${name}${attributes.replace(/count="\d+"/, `count="${count}"`)}>${content}</${name}>`;
  });
  const left = counted
    .replace(/<(x14:conditionalFormattings)(?=[\s>])[^>]*>\s*<\/\1>/g, '')
    .replace(/<((?:\w+:)?ext)(?=\s)[^>]*(?<!\/)>\s*<\/\1>/g, '');
  return /<(?:\w+:)?ext\s/.test(left) ? [left] : [];
}

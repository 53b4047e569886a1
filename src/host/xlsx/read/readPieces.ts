import type { Area, Worksheet } from '../../workbook/model';
import { parseAreas } from '../cellName';
import { formulasIn } from '../formula/formulaTexts';
import type { RelationSet } from '../package/relationSet';
import type { PieceKind, SheetSource } from '../source';
import { decodeUtf8 } from '../xml/decodeText';
import { utf8Part } from '../xml/utf8Part';
import { addFollower } from './addFollower';

/**
 * Pieces of XML that refer to cells, deep inside what the model keeps raw: rules of newer Excel in the sheet's extensions, the corners of
 * charts and pictures, and the formulas of charts.
 */
export const PIECES: Readonly<Record<PieceKind, RegExp>> = {
  extension: /<(x14:(?:dataValidation|conditionalFormatting))(?=[\s>])[\s\S]*?<\/\1>/g,
  anchor: /<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))(?=[\s>])[\s\S]*?<\/\1>/g,
  chart: /[\s\S]+/g,
};

/** The rules in the sheet's `extLst`. */
export function readExtensions(raw: string, sheet: Worksheet, source: SheetSource): void {
  if (raw.includes(':sqref>')) addPieces('extension', { key: '', text: raw }, { sheet, source });
}

/** The sheet's drawing and the charts in it. */
export function readDrawings(sheet: Worksheet, source: SheetSource, relations: RelationSet): void {
  const { parts } = source.owner;
  for (const drawing of internal(relations, 'drawing')) {
    const bytes = parts.find(drawing);
    if (bytes === null) continue;
    addPieces('anchor', { key: drawing, text: partText(bytes) }, { sheet, source });
    for (const chart of internal(parts.relations(drawing), 'chart')) {
      const content = parts.find(chart);
      if (content !== null) addPieces('chart', { key: chart, text: partText(content) }, { sheet, source });
    }
  }
}

const internal = ({ relations }: RelationSet, kind: string): readonly string[] => relations.filter((r) => r.kind === kind && !r.external).map((r) => r.target);

export function partText(part: Uint8Array): string {
  const bytes = utf8Part(part);
  return decodeUtf8(bytes, 0, bytes.length);
}

function addPieces(kind: PieceKind, { key, text }: { readonly key: string; readonly text: string }, { sheet, source }: { readonly sheet: Worksheet; readonly source: SheetSource }): void {
  const followers = [...text.matchAll(PIECES[kind])].map(([raw]) => {
    const follower = addFollower(sheet, { areas: areasOf(kind, raw), formulas: kind === 'anchor' ? [] : formulasIn(raw) });
    source.memory.remember(follower, raw);
    return follower;
  });
  if (followers.length > 0) source.pieces.set(key, { kind, followers });
}

function areasOf(kind: PieceKind, raw: string): Area[] {
  switch (kind) {
    case 'extension':
      return parseAreas(/<\w+:sqref>([^<]*)</.exec(raw)?.[1] ?? '');
    case 'anchor':
      return anchorArea(raw);
    case 'chart':
      return [];
  }
}

/** The cells under a drawing; one that does not move with them has none. */
function anchorArea(raw: string): Area[] {
  if (/^[^>]*editAs\s*=\s*["']absolute/.test(raw)) return [];
  const numbers = (name: string): number[] => [...raw.matchAll(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`, 'g'))].map((m) => Number(m[1]));
  const [[top, bottom = top], [left, right = left]] = [numbers('row'), numbers('col')];
  return top === undefined || left === undefined || bottom === undefined || right === undefined ? [] : [{ top, left, bottom, right }];
}

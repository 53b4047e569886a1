import type { Worksheet } from '../../workbook/model';
import { cellName } from '../cellName';
import { NOTE_PARTS } from '../read/readNotes';
import { partText } from '../read/readPieces';
import type { SheetSource } from '../source';
import type { BookWriting } from './bookWriting';

/** Where the note of a cell has come to stand; null where its cell is gone. */
type Moves = ReadonlyMap<string, { readonly row: number; readonly column: number } | null>;

const NOTE = /<((?:\w+:)?(?:comment|threadedComment))\s(?:[^>]*\s)?ref\s*=\s*["']([A-Z]+[0-9]+)["'][^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g;
const SHAPE = /<((?:\w+:)?shape)\s[\s\S]*?<\/\1>/g;

/**
 * Writes the parts of notes whose cells have moved: the note, the thread, and the box that shows it (VML, which keeps row and column
 * apart and the box's corners with them). Everything else in the parts stays as it was.
 */
export function writeNotes(sheet: Worksheet, source: SheetSource, { owner, writer }: BookWriting): void {
  const moves = movesOf(sheet, source);
  if (moves.size === 0) return;
  for (const { kind, target, external } of writer.relations(source.part).relations) {
    const part = external ? null : owner.parts.find(target);
    if (part === null) continue;
    if (NOTE_PARTS.has(kind)) writer.put(target, partText(part).replace(NOTE, (raw, _name: string, ref: string) => movedNote(raw, ref, moves)));
    if (kind === 'vmlDrawing') writer.put(target, partText(part).replace(SHAPE, (raw) => movedShape(raw, moves)));
  }
}

function movesOf(sheet: Worksheet, source: SheetSource): Moves {
  const now = new Set(sheet.followers);
  const moves = new Map<string, { row: number; column: number } | null>();
  for (const [ref, follower] of source.notes) {
    const [area] = now.has(follower) ? follower.areas : [];
    if (area === undefined) moves.set(ref, null);
    else if (source.memory.unchanged(follower) === null) moves.set(ref, { row: area.top, column: area.left });
  }
  return moves;
}

function movedNote(raw: string, ref: string, moves: Moves): string {
  const to = moves.get(ref);
  if (to === undefined) return raw;
  return to === null ? '' : raw.replace(/(\sref\s*=\s*["'])[A-Z]+[0-9]+/, (_, before: string) => before + cellName(to.row, to.column));
}

const ROW = /(<(?:\w+:)?Row>)\s*(\d+)\s*(?=<)/;
const COLUMN = /(<(?:\w+:)?Column>)\s*(\d+)\s*(?=<)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(?=<)/;

/** A box that belongs to no note (a button) has no row of its own, and stays. */
function movedShape(raw: string, moves: Moves): string {
  const [row, column] = [ROW.exec(raw)?.[2], COLUMN.exec(raw)?.[2]];
  if (row === undefined || column === undefined || !/ObjectType\s*=\s*["']Note/.test(raw)) return raw;
  const to = moves.get(cellName(Number(row), Number(column)));
  if (to === undefined) return raw;
  if (to === null) return '';
  const [down, right] = [to.row - Number(row), to.column - Number(column)];
  return raw
    .replace(ROW, (_, open: string) => `${open}${to.row}`)
    .replace(COLUMN, (_, open: string) => `${open}${to.column}`)
    .replace(ANCHOR, (_, open: string, text: string) => open + movedAnchor(text, down, right));
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function movedAnchor(text: string, down: number, right: number): string {
  const steps = [right, 0, down, 0, right, 0, down, 0];
  return text.split(',').map((each, index) => String(Math.max(0, Number(each) + (steps[index] ?? 0)))).join(', ');
}

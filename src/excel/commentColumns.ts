/**
 * The two columns beside the amounts: the line's comment as it was at the refresh, and the amount that it was written about. That
 * amount is a number, kept through every refresh while the comment is the same; when the line's own amount is another, the comment says
 * so and turns amber. The text is written out and not referred to, so that a comment written anew is told from the one that the amount
 * belongs to. The columns are ours from a sheet's first comment, known by their headings; where the user has written there before, they are
 * inserted, so that a first comment takes no cell of the user's.
 */
import { quoteText } from '../blad/formel/citat';
import type { Platsfinnare } from '../blad/formel/losFormel';
import type { Sheetplan } from '../blad/sheetplan';
import { FORSTA_BELOPPSKOLUMN } from '../blad/sheetplan';
import { RUBRIKFYLLNING } from '../blad/stil';
import { textCell } from '../blad/textcell';
import { columnLetter } from '../shared/columnLetter';
import { kommentarText } from '../text/bladtexter';
import type { Radordning } from '../blad/radordning';
import type { Bladlage } from './reportSheet';
import { amountsEnd } from './reportSheet';
import { widthInPoints } from './sheetLayout';

const WIDTH = 46;
const MEMORY_WIDTH = 16;
const ROWS = 1000;
/** Points of a line of text: room is left for the words that the amount has changed. */
const LINE = 15;
const AMBER = { fill: '#FFE8B3', font: '#6B4A00' };

type Comment = { readonly formel: string } | { readonly text: string };

/** The longest text that fits in a formula with what stands around it; the whole stands in `Kommentarer`. */
const MAX_TEXT = 6000;

export interface Kommentarsarbete {
  readonly plan: Sheetplan;
  readonly lage: Bladlage;
  readonly ordning: Radordning;
}

/** Queues what differs from what stands there. */
export function writeComments(sheet: Excel.Worksheet, { plan, lage, ordning }: Kommentarsarbete, find: Platsfinnare): void {
  if (plan.kommentarer === null || (plan.kommentarer.size === 0 && lage.kommentarsplats !== 'vara')) return;
  const column = amountsEnd(plan);
  if (lage.kommentarsplats === 'upptagen') sheet.getRangeByIndexes(0, column, 1, 2).getEntireColumn().insert('Right').clear('Formats');
  const heading = plan.rader[plan.huvudrader - 1]?.id ?? '';
  for (const { id } of plan.rader) {
    const rowIndex = ordning.plats.get(id);
    if (rowIndex === undefined) continue;
    const now = lage.innehall.get(id)?.kommentar ?? ['', ''];
    const wanted = wantedCells(plan, id, { now, rowIndex, heading }, find);
    const [comment, memory] = wanted;
    if (id !== heading && 'text' in comment && comment.text === '' && isUsersOwn(now)) continue;
    if (('text' in comment ? comment.text : comment.formel) === now[0] && memory === now[1]) continue;
    sheet.getRangeByIndexes(rowIndex, column, 1, 2).formulas = [['text' in comment ? textCell(comment.text) : comment.formel, memory]];
    if (id === heading) layOutColumns(sheet, plan, rowIndex);
    else styleComment(sheet, plan, { id, rowIndex }, plan.kommentarer.get(id)?.text ?? '');
  }
}

/** A comment of ours on an amount is a formula with the amount beside it; a text that somebody has typed there is left to him. */
const isUsersOwn = ([comment, memory]: readonly [unknown, unknown]): boolean => (comment !== '' && !String(comment).startsWith('=IF(')) || (comment === '' && memory !== '');

interface Rad {
  /** The comment's formula, and the amount beside it. */
  readonly now: readonly [unknown, unknown];
  readonly rowIndex: number;
  readonly heading: string;
}

function wantedCells(plan: Sheetplan, id: string, { now, rowIndex, heading }: Rad, find: Platsfinnare): readonly [Comment, string | number] {
  if (id === heading && (plan.kommentarer?.size ?? 0) > 0) return [{ text: kommentarText.rubrik }, kommentarText.belopp];
  const kommentar = plan.kommentarer?.get(id);
  if (kommentar === undefined) return [{ text: '' }, ''];
  if (kommentar.belopp === null || kommentar.varde === null) return [{ text: kommentar.text }, ''];
  const row = rowIndex + 1;
  const [amount, memory] = [columnLetter(find(kommentar.belopp).columnIndex), columnLetter(amountsEnd(plan) + 1)];
  const text = `,"","${kommentarText.andrat} ")&${quoteText(kommentar.text.length > MAX_TEXT ? `${kommentar.text.slice(0, MAX_TEXT)} …` : kommentar.text)}`;
  const isSameComment = typeof now[0] === 'string' && now[0].endsWith(text);
  return [{ formel: `=IF(ABS(ROUND(${amount}${row}-${memory}${row},6))<${kommentar.steg}${text}` }, isSameComment && typeof now[1] === 'number' ? now[1] : kommentar.varde];
}

/** The line's own format: a share's, or the sheet's. */
function formatOf(plan: Sheetplan, id: string): string {
  const cell = plan.rader.find((r) => r.id === id)?.celler[FORSTA_BELOPPSKOLUMN - 1 + plan.kommenteradKolumn];
  const form = cell === null || cell === undefined || cell.art === 'text' ? undefined : cell.form;
  return form === undefined || form === 'text' ? plan.talformat : form.talformat;
}

function styleComment(sheet: Excel.Worksheet, plan: Sheetplan, { id, rowIndex }: { readonly id: string; readonly rowIndex: number }, text: string): void {
  const column = amountsEnd(plan);
  const { format } = sheet.getRangeByIndexes(rowIndex, column, 1, 1);
  format.wrapText = true;
  format.font.bold = false;
  format.horizontalAlignment = 'Left';
  format.indentLevel = 1;
  format.verticalAlignment = 'Center';
  const lines = Math.ceil((text.length + kommentarText.andrat.length) / WIDTH);
  if (text !== '' && lines > 1) format.rowHeight = lines * LINE;
  sheet.getRangeByIndexes(rowIndex, column + 1, 1, 1).numberFormat = [[formatOf(plan, id)]];
}

/** Once, when a sheet gets its first comment. */
function layOutColumns(sheet: Excel.Worksheet, plan: Sheetplan, rowIndex: number): void {
  const column = amountsEnd(plan);
  const headings = sheet.getRangeByIndexes(rowIndex, column, 1, 2).format;
  headings.font.bold = true;
  headings.fill.color = RUBRIKFYLLNING;
  headings.verticalAlignment = 'Center';
  const rubrik = sheet.getRangeByIndexes(rowIndex, column, 1, 1).format;
  rubrik.horizontalAlignment = 'Left';
  rubrik.indentLevel = 1;
  [WIDTH, MEMORY_WIDTH].forEach((characters, n) => {
    sheet.getRangeByIndexes(0, column + n, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  const row = plan.huvudrader + 1;
  const { custom } = sheet.getRangeByIndexes(plan.huvudrader, column, ROWS, 1).conditionalFormats.add('Custom');
  custom.rule.formula = `=LEFT($${columnLetter(column)}${row},${kommentarText.andrat.length})="${kommentarText.andrat}"`;
  custom.format.fill.color = AMBER.fill;
  custom.format.font.color = AMBER.font;
}

/**
 * Gives new rows the look of their role. Rows that were there keep what they have, so a user's own formatting survives a refresh;
 * only the number format follows the unit. One range per run of rows with the same role.
 */
import type { Radstil } from '../blad/stil';
import { ID_FARG, ID_STORLEK, LINJEFARG, STILAR } from '../blad/stil';
import type { Radplan, Sheetplan } from '../blad/sheetplan';
import { figureOf, FORSTA_BELOPPSKOLUMN } from '../blad/sheetplan';
import { ownColumnCount } from './reportSheet';

interface Nyrad {
  readonly rowIndex: number;
  readonly rad: Radplan;
}

export function styleRows(sheet: Excel.Worksheet, plan: Sheetplan, nya: readonly Nyrad[]): void {
  for (const run of runsByStyle(nya)) {
    const [first] = run;
    if (first === undefined) continue;
    styleRun(sheet, plan, first.rad.stil, { rowIndex: first.rowIndex, antal: run.length });
  }
  for (const { rowIndex, rad } of nya) {
    if (rad.hojd !== undefined) sheet.getRangeByIndexes(rowIndex, 1, 1, 1).format.rowHeight = rad.hojd;
    if (rad.stil === 'kolumner') alignTextHeadings(sheet, plan, rowIndex);
  }
}

/** The unit's number format on every row with amounts, a cell's own where it shows something else, and texts clear of the figures before them. */
export function formatAmounts(sheet: Excel.Worksheet, plan: Sheetplan, rader: readonly Nyrad[]): void {
  const texter = plan.kolumner.flatMap(({ matt }, n) => (matt === 'text' ? [FORSTA_BELOPPSKOLUMN + n] : []));
  for (const { first, count } of rangesOf(rader.map((r) => r.rowIndex))) {
    sheet.getRangeByIndexes(first, FORSTA_BELOPPSKOLUMN, count, plan.kolumner.length).numberFormat = [[plan.talformat]];
    for (const kolumn of texter) indent(sheet.getRangeByIndexes(first, kolumn, count, 1));
  }
  for (const { rowIndex, rad } of rader) formatOwn(sheet, rowIndex, rad);
}

/** Excel takes an indent for text at the left only. */
function indent(range: Excel.Range, level = 1): void {
  range.format.horizontalAlignment = 'Left';
  range.format.indentLevel = level;
}

function formatOwn(sheet: Excel.Worksheet, rowIndex: number, { celler }: Radplan): void {
  celler.forEach((cell, n) => {
    const form = cell === null || cell.art === 'text' ? undefined : cell.form;
    if (form === undefined || figureOf(cell) === null) return;
    const range = sheet.getRangeByIndexes(rowIndex, n + 1, 1, 1);
    if (form === 'text') {
      range.format.wrapText = true;
      indent(range);
    } else {
      range.numberFormat = [[form.talformat]];
    }
  });
}

function styleRun(sheet: Excel.Worksheet, plan: Sheetplan, stil: Radstil, { rowIndex, antal }: { rowIndex: number; antal: number }): void {
  const { fet, kursiv, storlek, farg, fyllning, indrag, over, under, hojd } = STILAR[stil];
  const own = ownColumnCount(plan);
  const id = sheet.getRangeByIndexes(rowIndex, 0, antal, 1).format.font;
  id.size = ID_STORLEK;
  id.color = ID_FARG;
  const { format } = sheet.getRangeByIndexes(rowIndex, 1, antal, own - 1);
  format.font.color = farg;
  if (storlek !== 11) format.font.size = storlek;
  if (fet) format.font.bold = true;
  if (kursiv) format.font.italic = true;
  if (fyllning !== null) format.fill.color = fyllning;
  if (hojd !== null) format.rowHeight = hojd;
  if (stil !== 'titel') format.verticalAlignment = 'Center';
  if (indrag > 0) indent(sheet.getRangeByIndexes(rowIndex, 1, antal, 1), indrag);
  if (stil === 'brodtext' || (plan.brytEtiketter && stil === 'post')) sheet.getRangeByIndexes(rowIndex, 1, antal, 1).format.wrapText = true;
  if (over !== null) drawLine(format, 'EdgeTop', over);
  if (under !== null) drawLine(format, 'EdgeBottom', under);
  if (stil === 'kolumner') styleHeadings(sheet, rowIndex, own);
}

/** Headings stand over their figures: right, and a year without thousands. */
function styleHeadings(sheet: Excel.Worksheet, rowIndex: number, own: number): void {
  const headings = sheet.getRangeByIndexes(rowIndex, FORSTA_BELOPPSKOLUMN, 1, own - FORSTA_BELOPPSKOLUMN);
  headings.format.horizontalAlignment = 'Right';
  headings.format.wrapText = true;
  headings.numberFormat = [['0']];
}

/** A heading over texts stands where the texts begin. */
function alignTextHeadings(sheet: Excel.Worksheet, plan: Sheetplan, rowIndex: number): void {
  plan.kolumner.forEach(({ matt }, n) => {
    if (matt !== 'text') return;
    indent(sheet.getRangeByIndexes(rowIndex, FORSTA_BELOPPSKOLUMN + n, 1, 1));
  });
}

function drawLine(format: Excel.RangeFormat, edge: 'EdgeTop' | 'EdgeBottom', linje: 'tunn' | 'dubbel'): void {
  const border = format.borders.getItem(edge);
  border.style = linje === 'dubbel' ? 'Double' : 'Continuous';
  border.color = LINJEFARG;
}

/** Adjacent rows of one role; rows with rules above or below stand alone, since an edge is the run's and not each row's. */
function runsByStyle(nya: readonly Nyrad[]): readonly (readonly Nyrad[])[] {
  const runs: Nyrad[][] = [];
  for (const rad of [...nya].sort((a, b) => a.rowIndex - b.rowIndex)) {
    const last = runs.at(-1)?.at(-1);
    const { over, under } = STILAR[rad.rad.stil];
    const joins = last !== undefined && last.rowIndex === rad.rowIndex - 1 && last.rad.stil === rad.rad.stil && over === null && under === null;
    if (joins) runs.at(-1)?.push(rad);
    else runs.push([rad]);
  }
  return runs;
}

function rangesOf(rader: readonly number[]): readonly { first: number; count: number }[] {
  const ranges: { first: number; count: number }[] = [];
  for (const rad of [...rader].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last.first + last.count === rad) last.count += 1;
    else ranges.push({ first: rad, count: 1 });
  }
  return ranges;
}

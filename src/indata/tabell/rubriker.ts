/**
 * Finds the heading row of a ledger sheet, wherever it stands among the first rows, in any column order. Headings may stand on
 * two rows, the upper one merged over several columns ("Utfall" over "2024" and "2025"): a merged cell's text stands in its first
 * cell and is read for the blank ones after it.
 */
import type { RawCell, RawTable } from '../rawTable';
import { isBlank, isRawError, toText } from './cell';
import { isKandRubrik, LAST_CHOICE, readKolumner, type Kolumn } from './kolumnroll';
import { isBeloppsroll, type Ledgerroll } from './synonymer';

/** How far down a heading row is looked for. */
const SEARCHED_ROWS = 40;

export interface Rubrikrad {
  /** 0-based first row of the headings within the table's rows: the row above `rad` where they stand on two. */
  readonly forsta: number;
  /** 0-based last row of the headings. */
  readonly rad: number;
  readonly kolumner: readonly Kolumn[];
}

/** The heading row of a ledger sheet: the first of the rows with most known headings. Null when there is none. */
export function findRubrikrad(tabell: RawTable): Rubrikrad | null {
  let best: Rubrikrad | null = null;
  const take = (forsta: number, rad: number, row: readonly RawCell[]): void => {
    const kolumner = readKolumner(row);
    if (isHeading(kolumner) && weightOf(kolumner) > weightOf(best?.kolumner ?? [])) best = { forsta, rad, kolumner };
  };
  for (let rad = 0; rad < Math.min(SEARCHED_ROWS, tabell.celler.length); rad += 1) {
    const row = tabell.celler[rad] ?? [];
    take(rad, rad, row);
    const joined = rad === 0 ? null : joinRows(tabell.celler[rad - 1] ?? [], row);
    if (joined !== null) take(rad - 1, rad, joined);
  }
  return best;
}

/** The texts of the row that looks most like headings, to tell the user what was seen where nothing fitted. */
export const sedda = (tabell: RawTable): readonly string[] => textsIn(tabell.celler[textRow(tabell)] ?? []).slice(0, 12);

/** The row, 0-based within the table, that has most texts among the first: the first of them. */
export function textRow({ celler }: RawTable): number {
  const counts = celler.slice(0, SEARCHED_ROWS).map((row) => textsIn(row).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

const textsIn = (row: readonly RawCell[]): readonly string[] => row.filter((cell) => typeof cell === 'string').map(toText).filter((t) => t !== '');

/** Known headings; one that is only a year says half, since the row above it may say the rest, and an amount that names its year a little more. */
const weightOf = (kolumner: readonly Kolumn[]): number => kolumner.reduce((sum, kolumn) => sum + (kolumn.rang === LAST_CHOICE ? 0.5 : kolumn.ar !== null && isAmounts(kolumn) ? 1.01 : 1), 0);

const isAmounts = ({ roll }: Kolumn): boolean => roll.slag === 'manad' || (roll.slag === 'ledger' && isBeloppsroll(roll.roll));

const has = (kolumner: readonly Kolumn[], ...roller: Ledgerroll[]): boolean =>
  kolumner.some(({ roll }) => roll.slag === 'ledger' && roller.includes(roll.roll));

function isHeading(kolumner: readonly Kolumn[]): boolean {
  const amounts = kolumner.filter(isAmounts);
  if (amounts.length === 0) return false;
  return has(kolumner, 'konto') || (has(kolumner, 'ver') && has(kolumner, 'datum', 'period'));
}

/**
 * Two rows as one row of headings, or null when the lower one is no heading: its cells must be known, alone or under the upper
 * row's text, or words without a digit.
 */
function joinRows(upper: readonly RawCell[], lower: readonly RawCell[]): readonly RawCell[] | null {
  const joined: RawCell[] = [];
  let above = '';
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const [over, under] = [upper[index] ?? null, lower[index] ?? null];
    if (!isBlank(over)) above = toText(over);
    if (isRawError(under) || isRawError(over)) return null;
    const cell = headingOf(above, over, under);
    if (!isBlank(under) && !isKandRubrik(cell) && /\d/.test(toText(under))) return null;
    joined.push(cell);
  }
  return joined;
}

function headingOf(above: string, over: RawCell, under: RawCell): RawCell {
  if (isBlank(under)) return over;
  const both = `${above} ${toText(under)}`.trim();
  return isKandRubrik(both) ? both : under;
}

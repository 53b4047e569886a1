/**
 * Which sheets are ours. A sheet is known by a defined name on its first cell, not by its title or place: the user may rename
 * and move it (excel.md rule 12).
 */
import type { BladId } from '../domain/rapporter/typer';
import { sheetMark } from '../blad/sheetplan';
import type { TabellId } from '../blad/tabellplan';

export type OurSheetId = BladId | TabellId;

const OUR_SHEETS: readonly OurSheetId[] = ['SALDON', 'OV', 'BK', 'RR', 'BR', 'KF', 'DR', 'NOT', 'IU', 'PR', 'MT', 'MU', 'KONTROLLER', 'AV', 'GR'];

/** Names on the first cells of imported ledger sheets. */
const SIE_MARK = /^sf_sie_\d+$/;
export const isSieMark = (namn: string): boolean => SIE_MARK.test(namn);

/** The first names that no sheet has. */
export function freeSieMarks(namn: ReadonlySet<string>, antal: number): readonly string[] {
  const fria: string[] = [];
  for (let n = 1; fria.length < antal; n += 1) if (!namn.has(`sf_sie_${n}`)) fria.push(`sf_sie_${n}`);
  return fria;
}

export interface SheetIndex {
  /** Titles of all sheets in order. */
  readonly titlar: readonly string[];
  /** Title of each of our sheets that is there. */
  readonly vara: ReadonlyMap<OurSheetId, string>;
  /** Titles of the ledger sheets that were made from SIE files. */
  readonly sie: ReadonlySet<string>;
  /** All workbook names. */
  readonly namn: ReadonlySet<string>;
}

/** Two round trips, whatever the number of sheets. */
export async function findSheets(context: Excel.RequestContext): Promise<SheetIndex> {
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const namn = new Set(names.items.map((n) => n.name));
  const marked = OUR_SHEETS.filter((id) => namn.has(sheetMark(id))).map((id) => {
    const range = context.workbook.names.getItem(sheetMark(id)).getRangeOrNullObject();
    range.load('address');
    return { id, range };
  });
  const imported = [...namn].filter(isSieMark).map((n) => context.workbook.names.getItem(n).getRangeOrNullObject().load('address'));
  if (marked.length + imported.length > 0) await context.sync();
  const vara = new Map(marked.flatMap(({ id, range }) => (range.isNullObject ? [] : [[id, sheetOfAddress(range.address)] as const])));
  const sie = new Set(imported.flatMap((range) => (range.isNullObject ? [] : [sheetOfAddress(range.address)])));
  return { titlar: sheets.items.map((s) => s.name), vara, sie, namn };
}

/** "'Min blad'!A1" → Min blad */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** Single cells of the user's own sheets, on the user's order. Each must still hold what it held when it was read, or none is written. */
import type { Cellskrivning, Cellvarde } from '../app/panelbok';
import { textCell } from '../blad/textcell';
import type { Issue } from '../domain/issue';
import { columnLetter } from '../shared/columnLetter';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';

export async function writeUserCells(context: Excel.RequestContext, skrivningar: readonly Cellskrivning[]): Promise<Result<null, Issue>> {
  const cells = skrivningar.map((s) => ({ s, range: context.workbook.worksheets.getItem(s.blad).getRangeByIndexes(s.rowIndex, s.columnIndex, 1, 1).load('values') }));
  await context.sync();
  const changed = cells.find(({ s, range }) => !isSame(range.values[0]?.[0] as Cellvarde | boolean | undefined, s.fore));
  if (changed !== undefined) return err(changedIssue(changed.s));
  for (const { s, range } of cells) range.values = [[toCell(s.efter)]];
  await context.sync();
  return ok(null);
}

/** A code is read with the zeros that its format shows, and stands in the cell as a number. */
const isSame = (now: Cellvarde | boolean | undefined, fore: Cellvarde): boolean =>
  String(now ?? '') === String(fore ?? '') || (typeof now === 'number' && typeof fore === 'string' && /^0\d+$/.test(fore) && Number(fore) === now);

const toCell = (varde: Cellvarde): string | number => (typeof varde === 'string' ? textCell(varde) : (varde ?? ''));

function changedIssue({ blad, rowIndex, columnIndex }: Cellskrivning): Issue {
  const kalla = { namn: blad, radnummer: rowIndex + 1, kolumn: columnLetter(columnIndex) };
  return { kod: 'CELL_ANDRAD_SEDAN_LASNING', allvar: 'stopp', fakta: { blad }, kallor: [kalla] };
}

/** Where the user stands: the first selected cell, the sheet it is on, and the line of ours that its row holds. */
import type { Markering } from '../app/panelbok';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';
import { findSheets } from './ourSheets';

export async function readSelection(context: Excel.RequestContext): Promise<Result<Markering, Issue>> {
  const cell = context.workbook.getActiveCell().load('address,columnIndex,text');
  const sheet = cell.worksheet.load('name');
  const idCell = cell.getEntireRow().getCell(0, 0).load('values');
  const index = await findSheets(context);
  const [bladId = null] = [...index.vara].find(([, titel]) => titel === sheet.name) ?? [];
  const rad: unknown = idCell.values[0]?.[0];
  return ok({
    blad: sheet.name,
    adress: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    columnIndex: cell.columnIndex,
    bladId,
    rad: typeof rad === 'string' ? rad : '',
    visat: cell.text[0]?.[0] ?? '',
  });
}

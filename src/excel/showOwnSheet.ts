/** Brings one of our sheets into view, whatever the user has called it; nothing happens where it has not been made yet. */
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';
import type { OurSheetId } from './ourSheets';
import { findSheets } from './ourSheets';
import { showCell } from './showCell';

export async function showOwnSheet(context: Excel.RequestContext, id: OurSheetId): Promise<Result<null, Issue>> {
  const titel = (await findSheets(context)).vara.get(id);
  return titel === undefined ? ok(null) : showCell(context, titel, 'A1');
}

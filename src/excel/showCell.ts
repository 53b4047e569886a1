/** Brings a cell into view, for those who follow a figure. */
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';

export async function showCell(context: Excel.RequestContext, blad: string, adress: string): Promise<Result<null, Issue>> {
  const sheet = context.workbook.worksheets.getItem(blad);
  sheet.activate();
  sheet.getRange(adress).select();
  await context.sync();
  return ok(null);
}

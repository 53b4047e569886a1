/**
 * Listens to the workbook. Events come late, twice or not at all, and for others' changes too (excel.md 6): they are a hint that what
 * was read is old, and nothing is done about it here. Our own writes are no news.
 */
import type { Bokhandelser } from '../app/panelbok';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';

export async function watchWorkbook(context: Excel.RequestContext, { andrad, markerad }: Bokhandelser): Promise<Result<() => Promise<void>, Issue>> {
  const { worksheets } = context.workbook;
  const changed = worksheets.onChanged.add((args) => {
    if (args.triggerSource !== 'ThisLocalAddin') andrad();
    return Promise.resolve();
  });
  const selected = worksheets.onSelectionChanged.add(() => {
    markerad();
    return Promise.resolve();
  });
  await context.sync();
  return ok(async () => {
    changed.remove();
    selected.remove();
    await context.sync();
  });
}

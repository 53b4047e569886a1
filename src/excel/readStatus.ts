/** The status column of `Kontroller`, as its formulas say now; empty when there is no such table. Reads only. */
import { STATUS } from '../blad/kontrollplan';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { ok } from '../shared/result';

const KONTROLLTABELL = 'Kontroller';

export async function readStatus(context: Excel.RequestContext): Promise<Result<readonly string[], Issue>> {
  const table = context.workbook.tables.getItemOrNullObject(KONTROLLTABELL).load('name');
  await context.sync();
  if (table.isNullObject) return ok([]);
  const column = table.columns.getItem(STATUS).getDataBodyRange().load('values');
  await context.sync();
  return ok(column.values.map((row: readonly unknown[]) => (typeof row[0] === 'string' ? row[0] : '')));
}

/** The one way into Excel: everything else in this room gets its context from here (excel.md rule 1). */
import type { Issue } from '../domain/issue';
import { hostIssue } from './hostError';
import type { Result } from '../shared/result';
import { err } from '../shared/result';

/** What is needed of the Office.js global; the embedded Excel gives the same client. */
export type ExcelClient = Pick<typeof Excel, 'run'>;

/** Runs a batch. A refusal by Excel is an Issue; a fault of ours stays an exception. */
export async function runExcel<T>(client: ExcelClient, batch: (context: Excel.RequestContext) => Promise<Result<T, Issue>>): Promise<Result<T, Issue>> {
  try {
    return await client.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    const issue = hostIssue(error);
    if (issue === null) throw error;
    return err(issue);
  }
}

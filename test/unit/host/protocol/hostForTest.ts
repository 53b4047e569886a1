/** A host over a fresh workbook with one sheet, "Blad1", and the real formula engine: what most tests here start from. */
import { Calculator } from '../../../../src/host/formler/calculator';
import { displayText } from '../../../../src/host/formler/display/displayText';
import { rewriteForDelete } from '../../../../src/host/formler/rewrite/rewriteForDelete';
import { rewriteForInsert } from '../../../../src/host/formler/rewrite/rewriteForInsert';
import { rewriteForMove } from '../../../../src/host/formler/rewrite/rewriteForMove';
import { rewriteSheetName } from '../../../../src/host/formler/rewrite/rewriteSheetName';
import { translate } from '../../../../src/host/formler/rewrite/translate';
import { connectClient } from '../../../../src/host/protocol/connectClient';
import { createHost } from '../../../../src/host/protocol/createHost';
import { createResponder } from '../../../../src/host/protocol/createResponder';
import { createFaults } from '../../../../src/host/protocol/faults';
import type { Host } from '../../../../src/host/protocol/host';
import { loadClient, type OfficeClient } from '../../../../src/host/protocol/loadClient';
import { startHost, type RunningHost, type StartOptions } from '../../../../src/host/start';
import { createWorkbook } from '../../../../src/host/workbook/createWorkbook';
import type { Workbook, Worksheet } from '../../../../src/host/workbook/model';
import { addSheet } from '../../../../src/host/workbook/sheets';

export type TestHost = RunningHost & { readonly sheet: Worksheet };

/** Starts a host; the workbook may be given. */
export function hostForTest(options: Partial<StartOptions> = {}): TestHost {
  const workbook: Workbook = options.workbook ?? createWorkbook();
  const sheet = workbook.sheets[0] ?? addSheet(workbook, 'Blad1');
  const host = startHost({ calculator: new Calculator(workbook), display: displayText, ...options, workbook });
  return { ...host, sheet };
}

const rewriter = { rewriteForInsert, rewriteForDelete, rewriteForMove, rewriteSheetName, translate };

/** A host put together by hand, as a page does it, for tests that look behind the answers. */
export function connectedHost(): { readonly client: OfficeClient; readonly host: Host } {
  const workbook = createWorkbook();
  addSheet(workbook, 'Blad1');
  const host = createHost({ workbook, calculator: new Calculator(workbook), rewriter, display: displayText, requirementSet: '1.14', fileName: 'Bok.xlsx', faults: createFaults() });
  const client = loadClient('1.14');
  connectClient(client.OfficeExtension, createResponder(host));
  return { client, host };
}

/** The Office.js error that a batch ends with; fails when it does not. */
export async function errorOf(host: RunningHost, batch: (context: Excel.RequestContext) => Promise<void> | void): Promise<OfficeExtension.Error> {
  try {
    await host.Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The batch did not fail');
}

/**
 * Starts the embedded Excel in Node: Microsoft's Office.js client in front, our workbook behind. What comes back is used as
 * the add-in uses Excel: `host.Excel.run(async (context) => …)`.
 */
import { rewriteForDelete } from './formler/rewrite/rewriteForDelete';
import { rewriteForInsert } from './formler/rewrite/rewriteForInsert';
import { rewriteForMove } from './formler/rewrite/rewriteForMove';
import { rewriteSheetName } from './formler/rewrite/rewriteSheetName';
import { translate } from './formler/rewrite/translate';
import { connectClient } from './protocol/connectClient';
import { createHost, type FormulaEngine } from './protocol/createHost';
import { createResponder, type Counters } from './protocol/createResponder';
import { createFaults, type Faults } from './protocol/faults';
import { loadClient, type OfficeClient } from './protocol/loadClient';
import type { FormulaRewriter } from './workbook/formulaRewriter';
import type { CellValue, Workbook } from './workbook/model';

export interface StartOptions {
  readonly workbook: Workbook;
  readonly calculator: FormulaEngine;
  readonly display: (value: CellValue, numberFormat: string) => string;
  /** The ExcelApi requirement set that the host has; 1.14 when left out. */
  readonly requirementSet?: string;
  readonly fileName?: string;
  readonly faults?: Partial<Faults>;
}

export interface RunningHost {
  readonly Excel: OfficeClient['Excel'];
  readonly OfficeExtension: OfficeClient['OfficeExtension'];
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly faults: Faults;
}

const BASELINE = '1.14';

const rewriter: FormulaRewriter = { rewriteForInsert, rewriteForDelete, rewriteForMove, rewriteSheetName, translate };

/** Starts a host over a workbook. Hosts are independent of each other. */
export function startHost(options: StartOptions): RunningHost {
  const { workbook, calculator, display, requirementSet = BASELINE, fileName = 'Arbetsbok.xlsx' } = options;
  const faults = createFaults(options.faults);
  const host = createHost({ workbook, calculator, rewriter, display, requirementSet, fileName, faults });
  const responder = createResponder(host);
  const client = loadClient(requirementSet);
  connectClient(client.OfficeExtension, responder);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, workbook, counters: responder.counters, faults };
}

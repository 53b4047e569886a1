/**
 * The embedded Excel without a client: a workbook, its formulas, and what answers requests. Knows neither Node nor the browser, so
 * that the command line and a page stand on the same thing.
 */
import { rewriteForDelete } from './formler/rewrite/rewriteForDelete';
import { rewriteForInsert } from './formler/rewrite/rewriteForInsert';
import { rewriteForMove } from './formler/rewrite/rewriteForMove';
import { rewriteSheetName } from './formler/rewrite/rewriteSheetName';
import { translate } from './formler/rewrite/translate';
import { createHost, type FormulaEngine } from './protocol/createHost';
import { createResponder, type Responder } from './protocol/createResponder';
import { createFaults, type Faults } from './protocol/faults';
import type { Host } from './protocol/host';
import type { FormulaRewriter } from './workbook/formulaRewriter';
import type { CellValue, Workbook } from './workbook/model';
import { reckonNew } from './workbook/reckonNew';

export interface StartOptions {
  readonly workbook: Workbook;
  readonly calculator: FormulaEngine;
  readonly display: (value: CellValue, numberFormat: string) => string;
  /** The ExcelApi requirement set that the host has; 1.14 when left out. */
  readonly requirementSet?: string;
  readonly fileName?: string;
  readonly faults?: Partial<Faults>;
}

export interface EmbeddedHost {
  readonly host: Host;
  readonly responder: Responder;
}

export const BASELINE = '1.14';

const rewriter: FormulaRewriter = { rewriteForInsert, rewriteForDelete, rewriteForMove, rewriteSheetName, translate };

/** A host over a workbook, ready to answer. Hosts are independent of each other. */
export function embedHost(options: StartOptions): EmbeddedHost {
  const { workbook, calculator, display, requirementSet = BASELINE, fileName = 'Arbetsbok.xlsx' } = options;
  reckonNew(workbook, () => { calculator.recalculate(); });
  const faults = createFaults(options.faults);
  const host = createHost({ workbook, calculator, rewriter, display, requirementSet, fileName, faults });
  return { host, responder: createResponder(host) };
}

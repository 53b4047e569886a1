/**
 * Starts the embedded Excel in Node: Microsoft's Office.js client in front, our workbook behind. What comes back is used as
 * the add-in uses Excel: `host.Excel.run(async (context) => …)`.
 */
import { BASELINE, embedHost, type StartOptions } from './embedHost';
import { connectClient } from './protocol/connectClient';
import type { Counters } from './protocol/createResponder';
import type { Faults } from './protocol/faults';
import { loadClient, type OfficeClient } from './protocol/loadClient';
import type { Workbook } from './workbook/model';

export type { StartOptions };

export interface RunningHost {
  readonly Excel: OfficeClient['Excel'];
  readonly OfficeExtension: OfficeClient['OfficeExtension'];
  readonly workbook: Workbook;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** Starts a host over a workbook. Hosts are independent of each other. */
export function startHost(options: StartOptions): RunningHost {
  const { host, responder } = embedHost(options);
  const client = loadClient(options.requirementSet ?? BASELINE);
  connectClient(client.OfficeExtension, responder);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, workbook: host.workbook, counters: responder.counters, faults: host.faults };
}

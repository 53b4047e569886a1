/**
 * What the host can be told to do wrong, so that the add-in's handling of it can be tested. Actions are counted over the
 * host's whole life (`counters.actions`), so a fault can be put into the middle of a batch.
 */
export interface Faults {
  /** Names of sheets that act as if they were protected. */
  readonly protectedSheets: Set<string>;
  /** The user is editing a cell: every request is refused. */
  cellEdit: boolean;
  /** Bytes of JSON, each way. Excel on the web takes 5 MB. */
  payloadLimit: number;
  /** The session is lost when this action is reached, and stays lost until the fault is taken away. */
  loseSessionAtAction: number | null;
  /** Once, at this action, Excel answers with this error. */
  failAtAction: { readonly action: number; readonly code: string } | null;
}

/** The web's limit, which the host holds on every platform. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** No faults but the ones given. */
export function createFaults(given: Partial<Faults> = {}): Faults {
  return { protectedSheets: new Set(), cellEdit: false, payloadLimit: PAYLOAD_LIMIT, loseSessionAtAction: null, failAtAction: null, ...given };
}

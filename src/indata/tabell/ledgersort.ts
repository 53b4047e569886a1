/** The kinds of sheets that ledger facts come from. */
export const LEDGERSORTER = ['huvudbok', 'saldolista', 'ingaende', 'budget'] as const;
export type Ledgersort = (typeof LEDGERSORTER)[number];

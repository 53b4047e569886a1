/** Ledger sheets with hidden rows or columns: they are read as any others, and who looks at the sheet is told that they are there. */
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';

export const papekaDolda = (ledger: readonly RawTable[]): readonly Issue[] =>
  ledger.flatMap(({ blad, dolt }): readonly Issue[] => (dolt === undefined ? [] : [{ kod: 'DOLDA_RADER', allvar: 'info', fakta: { blad, rader: dolt.rader, kolumner: dolt.kolumner }, kallor: [{ namn: blad }] }]));

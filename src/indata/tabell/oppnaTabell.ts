/**
 * The start of every ledger reader: find the headings, choose columns for the year, and refuse a sheet whose necessary
 * columns are missing, with the headings that were seen.
 */
import type { Issue } from '../../domain/issue';
import { err, ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import { valjKolumner, type Kolumnval } from './kolumnval';
import { findRubrikrad, sedda } from './rubriker';

/** The chosen columns, or the Issue that refuses the sheet. `saknas` names what is missing, or is null when all is there. */
export function oppnaTabell(tabell: RawTable, ar: number, saknas: (val: Kolumnval) => string | null): Result<Kolumnval, Issue> {
  const rubrik = findRubrikrad(tabell);
  if (rubrik === null) return err(refusal('TABELL_UTAN_RUBRIKER', tabell, {}));
  const val = valjKolumner(tabell, rubrik, ar);
  const kolumn = saknas(val);
  return kolumn === null ? ok(val) : err(refusal('TABELL_SAKNAR_KOLUMN', tabell, { kolumn, ar }));
}

function refusal(kod: string, tabell: RawTable, fakta: Issue['fakta']): Issue {
  return { kod, allvar: 'stopp', fakta: { ...fakta, sedda: sedda(tabell) }, kallor: [{ namn: tabell.blad }] };
}

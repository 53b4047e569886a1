/**
 * The start of every ledger reader: find the headings, choose columns for the year, and refuse a sheet whose necessary
 * columns are missing (one half of Debet and Kredit too), with the headings that were seen, or whose amounts stand in two columns
 * with one heading, or whose rows do not all say which kind they are.
 */
import type { Issue } from '../../domain/issue';
import { columnLetter } from '../../shared/columnLetter';
import { err, ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import { toText } from './cell';
import { medDecimaltecken } from './decimaltecken';
import type { Kolumn } from './kolumnroll';
import { valjKolumner, type Kolumnval } from './kolumnval';
import type { Lascontext } from './lasning';
import { findRubrikrad, sedda } from './rubriker';
import type { Slagkolumn } from './slagkolumn';

/** The chosen columns, or the Issue that refuses the sheet. `saknas` names what is missing, or is null when all is there. */
export function oppnaTabell(tabell: RawTable, ctx: Lascontext, saknas: (val: Kolumnval) => string | null): Result<Kolumnval, Issue> {
  const rubrik = findRubrikrad(tabell);
  if (rubrik === null) return err(refusal('TABELL_UTAN_RUBRIKER', tabell, {}));
  const val = valjKolumner(tabell, rubrik, { ar: ctx.ar, eget: ctx.eget ?? true });
  const kolumn = saknas(val) ?? halfPair(val);
  if (kolumn !== null) return err(refusal('TABELL_SAKNAR_KOLUMN', tabell, { kolumn, ar: ctx.ar }));
  const dubbla = val.dubbla.find(([a, b]) => differs(tabell, rubrik.rad, a, b));
  if (dubbla !== undefined) {
    const kolumner = dubbla.map(({ index }) => columnLetter(tabell.columnIndex + index));
    return err(refusal('TABELL_KOLUMN_DUBBEL', tabell, { kolumn: dubbla[0].rubrik, kolumner }));
  }
  const { slag } = val;
  if (slag !== null && slag.okand !== null) return err(okantSlag(tabell, rubrik.rad, slag, slag.okand));
  return ok(medDecimaltecken(tabell, val));
}

/** Debet without Kredit, or the other way round: half of the amounts would be lost. The heading that is missing. */
function halfPair({ belopp }: Kolumnval): string | null {
  for (const [prefix, namn] of [['', ''], ['ib', 'Ingående balans '], ['ub', 'Utgående balans ']] as const) {
    const [debet, kredit] = [belopp[`${prefix}debet`], belopp[`${prefix}kredit`]];
    if (debet === undefined && kredit !== undefined) return `${namn}Debet`;
    if (debet !== undefined && kredit === undefined) return `${namn}Kredit`;
  }
  return null;
}

/** Whether two columns say different things: where the second only repeats the first or is empty, nothing is in doubt. */
function differs({ celler }: RawTable, rad: number, a: Kolumn, b: Kolumn): boolean {
  return celler.slice(rad + 1).some((cells) => toText(cells[b.index]) !== '' && toText(cells[a.index]) !== toText(cells[b.index]));
}

function okantSlag(tabell: RawTable, rubrikrad: number, { index }: Slagkolumn, rad: number): Issue {
  const fakta = { kolumn: toText(tabell.celler[rubrikrad]?.[index]), varde: toText(tabell.celler[rad]?.[index]) };
  return { kod: 'RADSLAG_OKANT', allvar: 'stopp', fakta, kallor: [{ namn: tabell.blad, radnummer: tabell.rowIndex + rad + 1, kolumn: columnLetter(tabell.columnIndex + index) }] };
}

function refusal(kod: string, tabell: RawTable, fakta: Issue['fakta']): Issue {
  return { kod, allvar: 'stopp', fakta: { ...fakta, sedda: sedda(tabell) }, kallor: [{ namn: tabell.blad }] };
}

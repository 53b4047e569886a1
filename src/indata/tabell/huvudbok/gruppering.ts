/**
 * Whether a posting without an account of its own may take the one above. In a listing grouped by account it may: a heading row has opened
 * the account, or the account stands on the first posting of its group only, and then the accounts that stand there rise from group to
 * group through the whole sheet. In a journal an empty cell is a forgotten account, and the one above is another posting's.
 */
import type { RawCell, RawTable } from '../../rawTable';
import { isBlank } from '../cell';
import { readKontokod } from '../kontokod';
import type { Kolumnval } from '../kolumnval';
import { hasVer, hasVerifikation, textAt } from '../radslag';
import { findRadmarke } from '../radtext';

type Cells = readonly RawCell[];

export class Gruppering {
  /** Accounts by the name that postings and headings give them. */
  private readonly kontonAvNamn = new Map<string, Set<string>>();
  /** The accounts of postings rise from first to last: each stands once, where its group begins. */
  readonly stigande: boolean;

  constructor(tabell: RawTable, private readonly val: Kolumnval) {
    let [stigande, last] = [true, ''];
    for (const cells of tabell.celler.slice(val.rad + 1)) {
      const konto = this.kontoOf(cells);
      if (konto === '') continue;
      this.learnName(cells, konto);
      if (!isPosting(cells, val)) continue;
      stigande &&= isBefore(last, konto);
      last = konto;
    }
    this.stigande = stigande;
  }

  /** Whether `konto`, opened above by a heading row or not, is the account of a posting whose own cell is empty. */
  mayFill(cells: Cells, konto: string, rubrik: boolean): boolean {
    const namn = textAt(cells, this.val.enkel.kontonamn);
    const kanda = this.kontonAvNamn.get(namn);
    if (namn !== '' && kanda?.has(konto) === true) return rubrik || this.stigande;
    return rubrik ? kanda === undefined : this.stigande && namn === '';
  }

  private learnName(cells: Cells, konto: string): void {
    const namn = textAt(cells, this.val.enkel.kontonamn);
    if (namn !== '') this.kontonAvNamn.set(namn, (this.kontonAvNamn.get(namn) ?? new Set()).add(konto));
  }

  private kontoOf(cells: Cells): string {
    return readKontokod(cells[this.val.enkel.konto ?? -1])?.konto ?? '';
  }
}

function isPosting(cells: Cells, val: Kolumnval): boolean {
  const { belopp, debet, kredit } = val.belopp;
  const amount = [belopp, debet, kredit].some((kolumn) => kolumn !== undefined && !isBlank(cells[kolumn.index]));
  return amount && hasVerifikation(cells, val) && (hasVer(cells, val) || findRadmarke(cells) === null);
}

/** As numbers where they are as long as each other, as account lists are sorted. */
const isBefore = (a: string, b: string): boolean => (a.length === b.length ? a < b : Number(a) < Number(b));

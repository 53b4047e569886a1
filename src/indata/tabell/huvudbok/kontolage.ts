/**
 * Which account a row belongs to: its own cell, or the last group heading ("1930 Bank") in ledgers that name the account
 * once. A heading row may hold the account in the account column or, where there is none, in any text cell.
 */
import type { RawCell, RawTable } from '../../rawTable';
import { isBlank, toText } from '../cell';
import { readKontokod, type Kontokod } from '../kontokod';
import type { Kolumnval } from '../kolumnval';
import { textAt } from '../radslag';
import { Gruppering } from './gruppering';

export class Kontolage {
  konto = '';
  namn = '';
  /** The account that the last heading row opened. */
  private oppnat = '';
  private gruppering: Gruppering | null = null;

  constructor(private readonly tabell: RawTable, private readonly val: Kolumnval) {}

  /** Takes the account of a row that is no posting. True when the row named one. */
  readHeading(cells: readonly RawCell[]): boolean {
    const found = this.find(cells);
    if (found === null) return false;
    this.konto = found.konto;
    this.oppnat = found.konto;
    this.namn = found.namn === '' ? textAt(cells, this.val.enkel.kontonamn) : found.namn;
    return true;
  }

  /** Whether the row names an account. */
  isHeading(cells: readonly RawCell[]): boolean {
    return this.find(cells) !== null;
  }

  /** Whether the row is an account alone or with its name, in whatever columns they stand, of a ledger without an account column. */
  isLoneHeading(cells: readonly RawCell[]): boolean {
    if (this.val.enkel.konto !== undefined || this.find(cells) === null) return false;
    const [, namn, ...fler] = cells.filter((cell) => !isBlank(cell));
    return fler.length === 0 && (namn === undefined || (typeof namn === 'string' && /^\p{L}/u.test(namn.trim())));
  }

  /** The account of a posting, empty when it cannot be told. A posting's own account becomes the current one. */
  kontoOf(cells: readonly RawCell[]): string {
    const index = this.val.enkel.konto;
    if (index === undefined) return this.konto;
    if (isBlank(cells[index])) return this.grupperingOf().mayFill(cells, this.konto, this.oppnat === this.konto) ? this.konto : '';
    const own = readKontokod(cells[index]);
    if (own === null) return '';
    if (own.konto !== this.konto) this.namn = '';
    this.konto = own.konto;
    return own.konto;
  }

  namnOf(cells: readonly RawCell[]): string {
    const index = this.val.enkel.konto;
    const own = index === undefined ? '' : (readKontokod(cells[index])?.namn ?? '');
    return own || textAt(cells, this.val.enkel.kontonamn) || this.namn;
  }

  /** Learned when first asked for: most ledgers have an account on every row. */
  private grupperingOf(): Gruppering {
    this.gruppering ??= new Gruppering(this.tabell, this.val);
    return this.gruppering;
  }

  private find(cells: readonly RawCell[]): Kontokod | null {
    if (this.val.enkel.konto !== undefined) return readKontokod(cells[this.val.enkel.konto]);
    const first = cells.find((cell) => toText(cell) !== '');
    const found = first === undefined ? null : readKontokod(first);
    if (found === null || found.konto.length < 3) return null;
    const namn = found.namn !== '' ? found.namn : toText(cells.filter((cell) => !isBlank(cell))[1]);
    return /^\p{L}/u.test(namn) ? { ...found, namn } : found;
  }
}

/**
 * The rows of a sheet with one amount per account and column: saldolista, opening balances, budget. Sums and groups at any
 * level ("Summa 60 - …", "Totalt", a row "60" above "6010") are set aside and checked against the rows they sum; a row with
 * an amount but no account stops the reading.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Slag } from '../../domain/huvudbok/typer';
import type { RawCell, RawTable } from '../rawTable';
import { readKontokod, type Kontokod } from './kontokod';
import type { Beloppskolumn, Kolumnval } from './kolumnval';
import type { AsidoSkal, Lascontext, Lasningsbyggare } from './lasning';
import { buildRubrikvakt, textAt } from './radslag';
import { findRadmarke, radmarkeOf } from './radtext';
import { kronor, readSumma } from './summatal';
import { readTal } from './svensktTal';
import { findTotalrader } from './totalrader';

export interface Saldorad {
  readonly rad: number;
  readonly cells: readonly RawCell[];
  readonly konto: string;
  /** One per asked column; null is an empty cell. */
  readonly belopp: readonly (Ore | null)[];
}

/** What is read: which columns, and which year and kind where rows are of several. */
export interface Saldolasning {
  readonly val: Kolumnval;
  readonly kolumner: readonly Beloppskolumn[];
  readonly ctx: Lascontext;
  readonly slag: Slag;
}

interface Grupp {
  readonly rad: number;
  readonly konto: string;
  readonly summor: readonly (Ore | null)[];
}

/** Reads the rows with an account and an amount in some of `kolumner`; every other row is set aside with its reason. */
export function readSaldorader(bok: Lasningsbyggare, tabell: RawTable, { val, kolumner, ctx, slag }: Saldolasning): readonly Saldorad[] {
  const lasare = new Saldoradslasare(bok, val, kolumner);
  const vakt = buildRubrikvakt(tabell, val, ctx, slag);
  lasare.learnKonton(tabell);
  tabell.celler.forEach((cells, rad) => {
    const skal = vakt.skal(rad, cells);
    if (skal === null) lasare.read(rad, cells);
    else bok.laggAsido(rad, skal);
  });
  lasare.checkGrupper();
  return lasare.withoutTotals();
}

class Saldoradslasare {
  readonly rader: Saldorad[] = [];
  private readonly grupper: Grupp[] = [];
  private readonly prefix = new Set<string>();
  private readonly seen = new Set<string>();
  /** Length of the longest account number. */
  private langsta = 0;

  constructor(
    private readonly bok: Lasningsbyggare,
    private readonly val: Kolumnval,
    private readonly kolumner: readonly Beloppskolumn[],
  ) {}

  /** Every proper beginning of an account in the sheet: an account that is one is a group, and so is one of two digits among longer. */
  learnKonton(tabell: RawTable): void {
    if (tabell.sie === true) return;
    for (const cells of tabell.celler.slice(this.val.rad + 1)) {
      const konto = readKontokod(cells[this.val.enkel.konto ?? -1])?.konto ?? '';
      this.langsta = Math.max(this.langsta, konto.length);
      for (let length = 1; length < konto.length; length += 1) this.prefix.add(konto.slice(0, length));
    }
  }

  read(rad: number, cells: readonly RawCell[]): void {
    const kod = readKontokod(cells[this.val.enkel.konto ?? -1]);
    const skal = kod === null ? this.readOther(rad, cells) : this.readKonto(rad, cells, kod);
    if (skal === null) this.bok.last();
    else this.bok.laggAsido(rad, skal);
  }

  /** The rows, without those that sum the others of their account. */
  withoutTotals(): readonly Saldorad[] {
    const totaler = findTotalrader(this.bok, this.rader, this.val);
    for (const { rad } of totaler) this.bok.taTillbaka(rad, 'summa');
    return this.rader.filter((r) => !totaler.has(r));
  }

  /** A group row holds the sum of the accounts below it; one that does not cannot be told from an account. */
  checkGrupper(): void {
    for (const { rad, konto, summor } of this.grupper) {
      const own = this.rader.filter((r) => r.konto.startsWith(konto));
      const expected = this.kolumner.map((_, i) => own.reduce((sum, r) => sum + (r.belopp[i] ?? 0), 0));
      const wrong = summor.findIndex((ore, i) => ore !== null && ore !== expected[i]);
      if (wrong < 0) continue;
      const fakta = { konto, last: kronor(summor[wrong] ?? 0), beraknat: kronor(expected[wrong] ?? 0) };
      this.bok.issue({ kod: 'GRUPPRAD_STAMMER_EJ', allvar: 'stopp', fakta, kallor: [this.bok.kalla(rad, this.kolumner[wrong]?.index)], grupp: konto });
    }
  }

  private readKonto(rad: number, cells: readonly RawCell[], { konto, namn }: Kontokod): AsidoSkal | null {
    const text = namn || textAt(cells, this.val.enkel.kontonamn ?? this.val.enkel.text);
    if (this.prefix.has(konto) || (konto.length <= 2 && this.langsta > 2)) return this.readGrupp(rad, cells, konto);
    if (!this.bok.sie && radmarkeOf(text) === 'summa' && this.seen.has(konto)) return this.readSumma(rad, cells);
    this.bok.namnge(konto, text, cells);
    const unreadable = this.kolumner.some((kolumn) => readTal(cells[kolumn.index], kolumn).slag === 'olasligt');
    const belopp = this.kolumner.map((kolumn) => this.bok.belopp(rad, cells, kolumn));
    if (unreadable) return 'olaslig';
    if (belopp.every((ore) => ore === null)) return 'utan belopp';
    this.rader.push({ rad, cells, konto, belopp });
    this.seen.add(konto);
    return null;
  }

  private readGrupp(rad: number, cells: readonly RawCell[], konto: string): AsidoSkal {
    const summor = this.summorOf(cells);
    this.grupper.push({ rad, konto, summor });
    return summor.every((ore) => ore === null) ? 'kontorubrik' : 'summa';
  }

  private readOther(rad: number, cells: readonly RawCell[]): AsidoSkal {
    const marke = findRadmarke(cells);
    if (marke === 'summa') return this.readSumma(rad, cells);
    if (marke !== null) return marke;
    const summor = this.summorOf(cells);
    if (summor.every((ore) => ore === null)) return 'rubrik';
    if (this.isSumOfRun(summor)) return 'summa';
    this.bok.issue({ kod: 'RAD_UTAN_KONTO', allvar: 'stopp', kallor: [this.bok.kalla(rad)] });
    return 'olaslig';
  }

  private readSumma(rad: number, cells: readonly RawCell[]): AsidoSkal {
    const summor = this.summorOf(cells);
    if (this.isSumOfRun(summor)) return 'summa';
    const printed = summor.find((ore) => ore !== null) ?? 0;
    this.bok.issue({ kod: 'SUMMARAD_STAMMER_EJ', allvar: 'varning', fakta: { last: kronor(printed) }, kallor: [this.bok.kalla(rad)], grupp: String(rad) });
    return 'summa';
  }

  private summorOf(cells: readonly RawCell[]): readonly (Ore | null)[] {
    return this.kolumner.map((kolumn) => readSumma(cells, kolumn));
  }

  /** Whether the printed sums are those of the last k rows, for some k. */
  private isSumOfRun(printed: readonly (Ore | null)[]): boolean {
    const running = printed.map(() => 0);
    const fits = (): boolean => printed.every((ore, i) => ore === null || ore === running[i]);
    for (let at = this.rader.length - 1; at >= 0; at -= 1) {
      this.rader[at]?.belopp.forEach((ore, i) => (running[i] = (running[i] ?? 0) + (ore ?? 0)));
      if (fits()) return true;
    }
    return printed.every((ore) => ore === null || ore === 0);
  }
}

/**
 * The sums of a ledger sheet held against its rows: closing balances, account sums, the total row, vouchers and the whole.
 * A printed sum that does not fit is an Issue naming both figures; the rows are what counts.
 */
import type { Ore } from '../../../domain/belopp/belopp';
import type { RawCell } from '../../rawTable';
import type { Kolumnval } from '../kolumnval';
import type { Lasningsbyggare } from '../lasning';
import { kronor, readSumma } from '../summatal';
import type { Radbelopp } from './belopp';

export interface Post {
  readonly rad: number;
  readonly konto: string;
  readonly ore: Ore;
  readonly debet: Ore;
  readonly kredit: Ore;
  readonly ver: string;
}

const withoutMinus = (ore: Ore | null, minus: boolean): Ore | null => (ore === null || !minus || ore === 0 ? ore : -ore);

interface Summor {
  ore: Ore;
  debet: Ore;
  kredit: Ore;
}

export class Huvudbokskontroll {
  private readonly allt: Summor = { ore: 0, debet: 0, kredit: 0 };
  private readonly perKonto = new Map<string, Summor & { ib: Ore }>();
  private readonly perVer = new Map<string, { ore: Ore; rad: number }>();
  private sedanSumma: Ore = 0;
  private posterSedanSumma = 0;

  constructor(
    private readonly bok: Lasningsbyggare,
    private readonly val: Kolumnval,
  ) {}

  post({ rad, konto, ore, debet, kredit, ver }: Post): void {
    for (const summor of [this.allt, this.kontoOf(konto)]) {
      summor.ore += ore;
      summor.debet += debet;
      summor.kredit += kredit;
    }
    this.sedanSumma += ore;
    this.posterSedanSumma += 1;
    if (ver === '') return;
    const known = this.perVer.get(ver);
    if (known === undefined) this.perVer.set(ver, { ore, rad });
    else known.ore += ore;
  }

  /** An opening balance that stands as a posting of period 0. */
  ibPost(konto: string, ore: Ore): void {
    this.kontoOf(konto).ib += ore;
  }

  /** An opening balance of a new year: what the account had before is in it. */
  nyttAr(konto: string): void {
    this.perKonto.set(konto, { ore: 0, debet: 0, kredit: 0, ib: 0 });
  }

  /** The opening balance of a row; zero where it states none. */
  ingaende(rad: number, cells: readonly RawCell[], konto: string): Ore {
    const ore = this.balansOf(rad, cells) ?? 0;
    this.kontoOf(konto).ib += ore;
    return ore;
  }

  utgaende(rad: number, cells: readonly RawCell[], konto: string): void {
    const printed = this.saldoOf(cells);
    const summor = this.kontoOf(konto);
    const expected = summor.ib + summor.ore;
    if (printed !== null && printed !== expected) this.report(rad, 'HUVUDBOK_UB_STAMMER_EJ', { konto, last: kronor(printed), beraknat: kronor(expected) });
    this.restart();
  }

  /** A sum row: it must be the sum of everything, of the account, of the rows since the last sum, or of the last accounts. */
  summa(rad: number, cells: readonly RawCell[], konto: string): void {
    const { belopp, debet, kredit } = this.val.belopp;
    const candidates = [this.allt, ...(konto === '' ? [] : [this.kontoOf(konto)]), { ore: this.sedanSumma, debet: null, kredit: null }, ...this.gruppsummor()];
    const printed = { ore: readSumma(cells, belopp), debet: readSumma(cells, debet), kredit: withoutMinus(readSumma(cells, kredit), kredit?.minus === true) };
    const fits = (a: Ore | null, b: Ore | null): boolean => a === null || b === null || a === b;
    const known = candidates.some((c) => fits(printed.ore, c.ore) && fits(printed.debet, c.debet) && fits(printed.kredit, c.kredit));
    const shown = printed.ore ?? (printed.debet ?? 0) - (printed.kredit ?? 0);
    if (!known) this.report(rad, 'SUMMARAD_STAMMER_EJ', { last: kronor(shown), beraknat: kronor(this.allt.ore) });
    this.restart();
  }

  /** Whether a row without voucher, date and words of its own only repeats the sum of the rows above it. */
  isSumOfRows({ ore, debet, kredit }: Radbelopp, konto: string): boolean {
    const same = (s: Summor): boolean => s.ore === ore && (this.val.belopp.debet === undefined || (s.debet === debet && s.kredit === kredit));
    const own = this.perKonto.get(konto);
    const sinceSum = this.posterSedanSumma > 1 && this.sedanSumma === ore;
    const known = same(this.allt) || (own !== undefined && same(own)) || sinceSum || this.gruppsummor().some(same);
    if (known) this.restart();
    return known;
  }

  /** After a sum the next one is of the rows below it. */
  private restart(): void {
    this.posterSedanSumma = 0;
    this.sedanSumma = 0;
  }

  /** The books as a whole, and each voucher where the books balance. */
  avsluta(): void {
    if (this.allt.ore !== 0) {
      const fakta = { differens: kronor(this.allt.ore), debet: kronor(this.allt.debet), kredit: kronor(this.allt.kredit) };
      this.bok.issue({ kod: 'HUVUDBOK_BALANSERAR_EJ', allvar: 'fel', fakta, kallor: [this.bok.kallaBlad()] });
    }
    for (const [ver, { ore, rad }] of this.perVer) {
      if (ore === 0) continue;
      this.bok.issue({ kod: 'VERIFIKAT_BALANSERAR_EJ', allvar: 'varning', fakta: { ver, differens: kronor(ore) }, kallor: [this.bok.kalla(rad)] });
    }
  }

  /** Sums of the last account, the last two, and so on: a group at any level ends where its sum stands. */
  private gruppsummor(): readonly Summor[] {
    const running = { ore: 0, debet: 0, kredit: 0 };
    return [...this.perKonto.values()].reverse().map(({ ore, debet, kredit }) => {
      running.ore += ore;
      running.debet += debet;
      running.kredit += kredit;
      return { ...running };
    });
  }

  private balansOf(rad: number, cells: readonly RawCell[]): Ore | null {
    const { saldo, ib, belopp, debet, kredit } = this.val.belopp;
    const single = this.bok.belopp(rad, cells, saldo) ?? this.bok.belopp(rad, cells, ib) ?? this.bok.belopp(rad, cells, belopp);
    if (single !== null) return single;
    const [plus, minus] = [this.bok.belopp(rad, cells, debet), this.bok.belopp(rad, cells, kredit)];
    return plus === null && minus === null ? null : (plus ?? 0) - (minus ?? 0);
  }

  private saldoOf(cells: readonly RawCell[]): Ore | null {
    const { saldo, ub, belopp } = this.val.belopp;
    return readSumma(cells, saldo) ?? readSumma(cells, ub) ?? readSumma(cells, belopp);
  }

  private kontoOf(konto: string): Summor & { ib: Ore } {
    const known = this.perKonto.get(konto);
    if (known !== undefined) return known;
    const ny = { ore: 0, debet: 0, kredit: 0, ib: 0 };
    this.perKonto.set(konto, ny);
    return ny;
  }

  private report(rad: number, kod: string, fakta: Readonly<Record<string, string>>): void {
    this.bok.issue({ kod, allvar: 'fel', fakta, kallor: [this.bok.kalla(rad)], grupp: String(rad) });
  }
}

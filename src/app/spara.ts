/**
 * From a number on a report sheet to what it is made of: the lines it adds, or the accounts with their amounts, and behind an account
 * its postings. What is listed sums to the number, to the öre. Makes no sheet and writes nothing.
 */
import { Belopp } from '../domain/belopp/belopp';
import type { Faktarad, Slag } from '../domain/huvudbok/typer';
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Kalla } from '../domain/issue';
import { Berakning } from '../domain/rapporter/berakning';
import type { Placerad } from '../domain/rapporter/placering';
import type { Nycklar } from '../domain/rapporter/rapportunderlag';
import { amountInPeriod, keysOf, Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import { buildRapporter } from '../domain/rapporter/rapporter';
import type { Cellref, Rapport, Regel, Saldoterm } from '../domain/rapporter/typer';
import type { Radverifikation } from '../indata/tabell/lasning';
import type { Placerat } from './lasLage';
import type { Underlag } from './lasUnderlag';

/** A report line that the number adds, with the sign it has there. */
export interface Sparrad {
  readonly cell: Cellref;
  readonly etikett: string;
  readonly belopp: Belopp;
}

export interface Sparkonto {
  readonly konto: string;
  readonly benamning: string;
  readonly belopp: Belopp;
}

/** One posting or balance behind an account. `andel`: a whole year's figure of which the period has a part. */
export interface Sparpost {
  readonly slag: Slag;
  readonly verifikation: Radverifikation | null;
  readonly belopp: Belopp;
  readonly kalla: Kalla;
  readonly andel: boolean;
}

export interface Spar {
  readonly cell: Cellref;
  readonly etikett: string;
  readonly rubrik: string;
  readonly belopp: Belopp;
  readonly rader: readonly Sparrad[];
  readonly konton: readonly Sparkonto[];
}

interface Bidrag {
  readonly placerad: Placerad;
  readonly tecken: 1 | -1;
  readonly ore: number;
}

/** One reading of the books, kept as long as nothing has changed. */
export class Sparning {
  private readonly rapporter: readonly Rapport[];
  private readonly berakning: Berakning;
  private readonly verifikationer = new Map<Faktarad, Radverifikation | null>();
  private readonly fakta = new Map<string, Faktarad[]>();
  /** The keys of each placed balance, in its order. */
  private readonly nycklar: readonly Nycklar[];

  constructor(
    private readonly underlag: Underlag,
    private readonly placerat: Placerat,
  ) {
    this.rapporter = buildRapporter(placerat.underlag);
    this.nycklar = placerat.underlag.placerade.map(keysOf);
    this.berakning = new Berakning(this.rapporter, new Nyckelsummor(placerat.underlag));
    for (const { lasning } of underlag.blad) lasning.rader.forEach((rad, n) => this.verifikationer.set(rad, lasning.verifikationer[n] ?? null));
    for (const f of underlag.fakta) this.fakta.set(saldoKey(f), [...(this.fakta.get(saldoKey(f)) ?? []), f]);
  }

  /** The cell at a line and an amount column of a sheet, counted from 0; null when there is no number of ours there. */
  cellAt(bladId: string, rad: string, kolumn: number): Cellref | null {
    const rapport = this.rapporter.find((r) => r.blad === bladId);
    const id = rapport?.kolumner[kolumn]?.id;
    return rapport !== undefined && id !== undefined && rapport.rader.some((r) => r.id === rad) ? { blad: rapport.blad, rad, kolumn: id } : null;
  }

  /** Null for a cell that is blank, or holds something else than money made of lines or accounts. */
  follow(cell: Cellref): Spar | null {
    const found = this.find(cell);
    const belopp = this.berakning.amountOf(cell);
    if (found === null || belopp === null) return null;
    const { regel, etikett, rubrik } = found;
    if (regel.art === 'summa') return { cell, etikett, rubrik, belopp, rader: regel.termer.map((t) => this.memberOf(t.cell, t.tecken)), konton: [] };
    return regel.art === 'saldo' ? { cell, etikett, rubrik, belopp, rader: [], konton: this.accountsOf(regel.termer) } : null;
  }

  /** The postings behind one account of a number, in the order of the books. */
  postings(cell: Cellref, konto: string): readonly Sparpost[] {
    const regel = this.find(cell)?.regel;
    if (regel?.art !== 'saldo') return [];
    return this.contributions(regel.termer).filter((b) => b.placerad.saldo.konto === konto).flatMap((b) => this.postsOf(b));
  }

  private find(cell: Cellref): { regel: Regel; etikett: string; rubrik: string } | null {
    const rapport = this.rapporter.find((r) => r.blad === cell.blad);
    const rad = rapport?.rader.find((r) => r.id === cell.rad);
    const regel = rad?.celler.get(cell.kolumn);
    if (rapport === undefined || rad === undefined || regel === undefined) return null;
    return { regel, etikett: rad.etikett, rubrik: rapport.kolumner.find((k) => k.id === cell.kolumn)?.rubrik ?? '' };
  }

  private memberOf(cell: Cellref, tecken: 1 | -1): Sparrad {
    const belopp = this.berakning.amountOf(cell) ?? Belopp.noll;
    return { cell, etikett: this.find(cell)?.etikett ?? cell.rad, belopp: tecken === 1 ? belopp : belopp.negate() };
  }

  private accountsOf(termer: readonly Saldoterm[]): readonly Sparkonto[] {
    const sums = new Map<string, number>();
    for (const { placerad, ore } of this.contributions(termer)) sums.set(placerad.saldo.konto, (sums.get(placerad.saldo.konto) ?? 0) + ore);
    return [...sums]
      .filter(([, ore]) => ore !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([konto, ore]) => ({ konto, benamning: this.underlag.benamningar.konto.get(konto) ?? '', belopp: Belopp.fromOre(ore) }));
  }

  private contributions(termer: readonly Saldoterm[]): readonly Bidrag[] {
    const { placerade, manad } = this.placerat.underlag;
    return placerade.flatMap((placerad, n) => {
      const nycklar = this.nycklar[n] ?? keysOf(placerad);
      return termer
        .filter((t) => nycklar[t.kolumn] === t.nyckel && (t.och === undefined || nycklar[t.och.kolumn] === t.och.nyckel))
        .map((t): Bidrag => ({ placerad, tecken: t.tecken, ore: t.tecken * (t.helar === true ? placerad.saldo.ore : amountInPeriod(placerad.saldo, manad)) }))
        .filter((b) => b.ore !== 0);
    });
  }

  private postsOf({ placerad: { saldo }, tecken, ore }: Bidrag): readonly Sparpost[] {
    const fakta = this.fakta.get(saldoKey(saldo)) ?? [];
    const [first] = fakta;
    if (first === undefined) throw new Error(`A balance without facts: ${saldoKey(saldo)}`);
    if (ore !== tecken * saldo.ore) return [{ slag: saldo.slag, verifikation: null, belopp: Belopp.fromOre(ore), kalla: first.kalla, andel: true }];
    return fakta.map((f) => ({ slag: f.slag, verifikation: this.verifikationer.get(f) ?? null, belopp: Belopp.fromOre(tecken * f.ore), kalla: f.kalla, andel: false }));
  }
}

const saldoKey = (f: Pick<Faktarad, 'slag' | 'period' | 'konto' | 'ansvar' | 'verksamhet' | 'projekt' | 'motpart'>): string => [f.slag, f.period, f.konto, ...DIMENSIONER.map((d) => f[d])].join('|');

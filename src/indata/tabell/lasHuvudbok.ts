/**
 * Reads a ledger: a list of transactions, or one grouped by account with opening and closing rows. Amounts stand in one
 * signed column or in Debet and Kredit. Sums are checked and never counted; a row with an amount that cannot be placed on an
 * account and a month stops the reading, since a lost row is the worst a reader can do.
 */
import type { Ore } from '../../domain/belopp/belopp';
import { monthOf, openingOf } from '../../domain/period/period';
import type { Issue } from '../../domain/issue';
import { ok, type Result } from '../../shared/result';
import type { RawCell, RawTable } from '../rawTable';
import { toText } from './cell';
import { radBelopp, withKredittecken, type Rad } from './huvudbok/belopp';
import { Huvudbokskontroll } from './huvudbok/kontroll';
import { radDag, type Raddag } from './huvudbok/dag';
import { Kontolage } from './huvudbok/kontolage';
import { findHuvudbokstotaler } from './huvudbok/totaler';
import type { Kolumnval } from './kolumnval';
import { Lasningsbyggare, type AsidoSkal, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { oppnarAr } from './radar';
import { buildRubrikvakt, hasVer, hasVerifikation, opensOtherYear, textAt } from './radslag';
import { findRadmarke, type Radmarke } from './radtext';
import { isVant } from './teckenprov';

/** Reads the movements (and the opening balances of a grouped ledger) of one year. Raw ledger sign, debit +. */
export function lasHuvudbok(tabell: RawTable, ctx: Lascontext): Result<Lasning, Issue> {
  const val = oppnaTabell(tabell, ctx, missingColumn);
  if (!val.ok) return val;
  const lasare = new Huvudbokslasare(tabell, withKredittecken(tabell, val.value), ctx);
  return ok(lasare.read());
}

function missingColumn({ belopp, enkel }: Kolumnval): string | null {
  if (belopp.belopp === undefined && (belopp.debet === undefined || belopp.kredit === undefined)) return 'Belopp';
  return enkel.datum === undefined && enkel.period === undefined ? 'Datum' : null;
}

class Huvudbokslasare {
  private readonly bok: Lasningsbyggare;
  private readonly kontroll: Huvudbokskontroll;
  private readonly lage: Kontolage;
  private readonly ar: number;
  private readonly andraAr: readonly number[];

  constructor(
    private readonly tabell: RawTable,
    private readonly val: Kolumnval,
    private readonly ctx: Lascontext,
  ) {
    this.ar = ctx.ar;
    this.andraAr = ctx.andraAr ?? [];
    this.bok = new Lasningsbyggare(tabell, val, ctx.ar);
    this.kontroll = new Huvudbokskontroll(this.bok, val);
    this.lage = new Kontolage(tabell, val);
  }

  read(): Lasning {
    const vakt = buildRubrikvakt(this.tabell, this.val, this.ctx, 'Utfall');
    const totaler = findHuvudbokstotaler(this.bok, this.tabell, this.val, vakt);
    this.tabell.celler.forEach((cells, rad) => {
      const skal = totaler.has(rad) ? 'summa' : vakt.skal(rad, cells);
      if (skal === null) this.readRow(rad, cells);
      else this.bok.laggAsido(rad, skal);
    });
    this.kontroll.avsluta();
    const signed = this.val.belopp.debet === undefined;
    return this.bok.build(signed && isVant(this.bok, ['Utfall']));
  }

  private readRow(rad: number, cells: readonly RawCell[]): void {
    const marke = this.markeOf(cells);
    const posting = marke === null && !this.lage.isLoneHeading(cells) && hasVerifikation(cells, this.val);
    if (!posting && this.lage.readHeading(cells)) this.bok.namnge(this.lage.konto, this.lage.namn, cells);
    if (marke !== null) this.readMarked(rad, cells, marke);
    const skal = marke ?? this.readPosting(rad, cells, posting);
    if (skal === null) this.bok.last();
    else this.bok.laggAsido(rad, skal);
  }

  /** An opening or closing row may carry a date; a sum has neither date nor voucher. */
  private markeOf(cells: readonly RawCell[]): Radmarke | null {
    if (this.bok.sie) return null;
    const utom = this.lage.isHeading(cells) ? this.val.enkel.kontonamn : undefined;
    const marke = hasVer(cells, this.val) ? null : findRadmarke(cells, utom);
    const isBalance = marke === 'ingaende' || marke === 'utgaende';
    return isBalance || !hasVerifikation(cells, this.val) ? marke : null;
  }

  private readMarked(rad: number, cells: readonly RawCell[], marke: Radmarke): void {
    const konto = this.lage.konto;
    if (marke === 'ingaende' && konto !== '') {
      this.bok.namnge(konto, this.lage.namn, cells);
      if (this.andraAr.length > 0 && oppnarAr(this.val.enkel, cells) !== null) this.kontroll.nyttAr(konto);
      const ore = this.kontroll.ingaende(rad, cells, konto);
      if (!opensOtherYear(cells, this.val.enkel, this.ctx)) this.bok.faktum({ slag: 'IB', period: openingOf(this.ar), konto, koder: this.bok.koder(cells), ore, kalla: this.bok.kalla(rad) });
    }
    if (marke === 'utgaende' && konto !== '') this.kontroll.utgaende(rad, cells, konto);
    if (marke === 'summa') this.kontroll.summa(rad, cells, konto);
  }

  /** Reads a posting; the reason when the row is none after all. */
  private readPosting(rad: number, cells: readonly RawCell[], posting: boolean): AsidoSkal | null {
    const belopp = radBelopp(this.bok, this.val, { rad, cells });
    if (belopp === 'olaslig') return belopp;
    const ib = this.ibOf(rad, cells);
    if (belopp === null || (belopp.ore === 0 && ib !== 0)) return ib === 0 ? this.skalUtanBelopp(cells, posting) : this.addIngaende({ rad, cells }, ib);
    const konto = this.lage.kontoOf(cells);
    if (!posting && this.kontroll.isSumOfRows(belopp, konto)) return 'summa';
    if (konto === '') return this.stop(rad, 'RAD_UTAN_KONTO');
    const dag = radDag(this.val, this.ar, cells);
    if (dag === null) return this.stop(rad, 'DATUM_OLASLIGT', this.datumText(cells));
    if (monthOf(dag.period) === 0) this.kontroll.ibPost(konto, belopp.ore);
    else this.kontroll.post({ rad, konto, ...belopp, ver: dag.ver });
    if (dag.ar !== this.ar) return this.otherYear(rad, dag.ar);
    this.addFaktum({ rad, cells }, { konto, ore: belopp.ore, dag });
    return null;
  }

  /** An opening balance in a column of its own beside the movement, as a fact table has it; a ledger with a running balance has none. */
  private ibOf(rad: number, cells: readonly RawCell[]): Ore {
    const { ib, ub, saldo } = this.val.belopp;
    return ib === undefined || ub !== undefined || saldo !== undefined ? 0 : (this.bok.belopp(rad, cells, ib) ?? 0);
  }

  private addIngaende({ rad, cells }: Rad, ore: Ore): AsidoSkal {
    const konto = this.lage.kontoOf(cells);
    if (konto === '') return this.stop(rad, 'RAD_UTAN_KONTO');
    if (opensOtherYear(cells, this.val.enkel, this.ctx)) return 'annat ar';
    const dag = radDag(this.val, this.ar, cells);
    if (dag !== null && dag.ar !== this.ar && oppnarAr(this.val.enkel, cells) !== this.ar) return this.otherYear(rad, dag.ar);
    this.bok.namnge(konto, this.lage.namnOf(cells), cells);
    this.kontroll.ibPost(konto, ore);
    this.bok.faktum({ slag: 'IB', period: openingOf(this.ar), konto, koder: this.bok.koder(cells), ore, kalla: this.bok.kalla(rad) });
    return 'ingaende';
  }

  private addFaktum({ rad, cells }: Rad, { konto, ore, dag }: { konto: string; ore: Ore; dag: Raddag }): void {
    this.bok.namnge(konto, this.lage.namnOf(cells), cells);
    const faktum = { period: dag.period, konto, koder: this.bok.koder(cells), ore, kalla: this.bok.kalla(rad) };
    const ver = { ver: dag.ver, datum: dag.datum, text: textAt(cells, this.val.enkel.text) };
    if (monthOf(dag.period) === 0) this.bok.faktum({ slag: 'IB', ...faktum });
    else this.bok.faktum({ slag: 'Utfall', ...faktum, ver });
  }

  private skalUtanBelopp(cells: readonly RawCell[], posting: boolean): 'utan belopp' | 'kontorubrik' | 'rubrik' {
    if (posting) return 'utan belopp';
    return this.lage.isHeading(cells) ? 'kontorubrik' : 'rubrik';
  }

  private datumText(cells: readonly RawCell[]): string {
    const { period, datum } = this.val.enkel;
    return toText(cells[datum ?? -1]) || toText(cells[period ?? -1]);
  }

  private otherYear(rad: number, ar: number): AsidoSkal {
    if (this.andraAr.includes(ar)) return 'annat ar';
    const fakta = { ar, vantat: this.ar };
    this.bok.issue({ kod: 'DATUM_UTANFOR_AR', allvar: 'fel', fakta, kallor: [this.bok.kalla(rad, this.val.enkel.datum)], grupp: String(ar) });
    return 'annat ar';
  }

  private stop(rad: number, kod: string, varde?: string): AsidoSkal {
    this.bok.issue({ kod, allvar: 'stopp', fakta: varde === undefined ? {} : { varde }, kallor: [this.bok.kalla(rad)] });
    return 'olaslig';
  }
}

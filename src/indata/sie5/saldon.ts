/**
 * Accounts and their balances. A balance names a month: an opening balance opens the year that begins with it, a closing balance
 * closes the year at the last month that the file has, and those of the months between say nothing more. Result accounts close
 * with the year's result. A balance with objects is a breakdown of the account's.
 */
import type { Ore } from '../../domain/belopp/belopp';
import { periodOf, type Period } from '../../domain/period/period';
import type { Issuesamlare } from '../issuesamlare';
import type { Objekt, Objektpost, Saldopost, Siear, Siekonto } from '../sie/siebok';
import { oreOfDecimal } from './belopp';
import type { Xmlelement } from './xml';

type Saldoslag = 'OpeningBalance' | 'ClosingBalance' | 'Budget';

interface Saldo {
  readonly slag: Saldoslag;
  readonly konto: string;
  /** Null for a budget of the whole year. */
  readonly period: Period | null;
  readonly ore: Ore;
  readonly objekt: Objekt[];
  readonly radnummer: number;
}

const KTYP: ReadonlyMap<string, string> = new Map([['asset', 'T'], ['liability', 'S'], ['equity', 'S'], ['cost', 'K'], ['income', 'I']]);

type Saldokarta = Map<number, Map<string, Saldopost>>;

export interface Sie5saldon {
  readonly ib: Saldokarta;
  readonly ub: Saldokarta;
  readonly res: Saldokarta;
  readonly oib: readonly Objektpost[];
  readonly oub: readonly Objektpost[];
  readonly pbudget: readonly Objektpost[];
  readonly psaldo: readonly Objektpost[];
}

export class Saldosamlare {
  readonly konton = new Map<string, Siekonto>();
  private readonly saldon: Saldo[] = [];
  private konto = '';
  private statistik = false;
  /** The balance that object references belong to; null inside one that is not kept. */
  private aktuell: Saldo | null = null;

  constructor(
    private readonly namn: string,
    private readonly issues: Issuesamlare,
  ) {}

  account({ attribut }: Xmlelement): void {
    const typ = attribut.get('type') ?? '';
    this.konto = attribut.get('id') ?? '';
    this.statistik = typ === 'statistics';
    if (this.konto !== '') this.konton.set(this.konto, { namn: attribut.get('name') ?? '', ktyp: KTYP.get(typ) ?? '', sru: '' });
  }

  /** OpeningBalance, ClosingBalance or Budget, with or without Multidim. Quantities on statistics accounts are no money. */
  saldo({ namn, attribut, radnummer }: Xmlelement): void {
    const slag = namn.replace(/Multidim$/, '') as Saldoslag;
    const month = attribut.get('month');
    const period = month === undefined ? null : parseManad(month);
    const varde = attribut.get('amount') ?? '';
    const ore = oreOfDecimal(varde);
    const kallor = [{ namn: this.namn, radnummer }];
    this.aktuell = null;
    if (this.statistik) return;
    if (this.konto === '' || (period === null && (slag !== 'Budget' || month !== undefined))) this.issues.add({ kod: 'SIE_POST_OFULLSTANDIG', allvar: 'stopp', fakta: { etikett: namn }, kallor, grupp: namn });
    else if (Number.isNaN(ore)) this.issues.add({ kod: 'SIE_BELOPP_OLASLIGT', allvar: 'stopp', fakta: { etikett: namn, varde }, kallor });
    else {
      this.aktuell = { slag, konto: this.konto, period, ore, objekt: [], radnummer };
      this.saldon.push(this.aktuell);
    }
  }

  objekt({ attribut, radnummer }: Xmlelement): void {
    const [dimension, kod] = [attribut.get('dimId'), attribut.get('objectId')];
    const kallor = [{ namn: this.namn, radnummer }];
    if (dimension === undefined || kod === undefined) this.issues.add({ kod: 'SIE_POST_OFULLSTANDIG', allvar: 'stopp', fakta: { etikett: 'ObjectReference' }, kallor, grupp: 'ObjectReference' });
    else this.aktuell?.objekt.push({ dimension, kod });
  }

  /** Every balance in the year that its month belongs to. */
  build(ar: readonly Siear[]): Sie5saldon {
    const saldon = { ib: new Map(), ub: new Map(), res: new Map(), oib: [] as Objektpost[], oub: [] as Objektpost[], pbudget: [] as Objektpost[], psaldo: [] };
    for (const { nr, fran, till } of ar) {
      const [first, last] = [periodOf(fran.ar, fran.manad), periodOf(till.ar, till.manad)];
      const inYear = this.saldon.filter(({ period }) => period !== null && period >= first && period <= last);
      const closing = inYear.filter(({ slag }) => slag === 'ClosingBalance');
      const closed = Math.max(0, ...closing.map(({ period }) => period ?? 0));
      this.addAll(inYear.filter(({ slag, period }) => slag === 'OpeningBalance' && period === first), nr, { total: () => saldon.ib, delar: saldon.oib });
      this.addAll(closing.filter(({ period }) => period === closed), nr, { total: (konto) => (this.isResultat(konto) ? saldon.res : saldon.ub), delar: saldon.oub });
      const budget = this.saldon.filter(({ slag, period }) => slag === 'Budget' && (period === null ? nr === 0 : period >= first && period <= last));
      saldon.pbudget.push(...budget.map((saldo) => ({ ...saldo, nr, period: saldo.period ?? last })));
    }
    return saldon;
  }

  private addAll(saldon: readonly Saldo[], nr: number, till: { readonly total: (konto: string) => Saldokarta; readonly delar: Objektpost[] }): void {
    for (const saldo of saldon) {
      if (saldo.objekt.length > 0) till.delar.push({ ...saldo, nr, period: null });
      else addTotal(till.total(saldo.konto), nr, saldo);
    }
  }

  private isResultat(konto: string): boolean {
    const ktyp = this.konton.get(konto)?.ktyp ?? '';
    return ktyp === 'K' || ktyp === 'I';
  }
}

function addTotal(karta: Saldokarta, nr: number, { konto, ore, radnummer }: Saldo): void {
  const arets = karta.get(nr) ?? new Map<string, Saldopost>();
  karta.set(nr, arets);
  arets.set(konto, { ore: (arets.get(konto)?.ore ?? 0) + ore, radnummer });
}

/** "2025-01" as 202501, or null. */
export function parseManad(text: string): Period | null {
  const match = /^\s*(\d{4})-(0[1-9]|1[0-2])(?:Z|[+-]\d{2}:\d{2})?\s*$/.exec(text);
  return match === null ? null : periodOf(Number(match[1]), Number(match[2]));
}

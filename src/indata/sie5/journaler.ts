/**
 * Journals: a JournalEntry is a voucher and its LedgerEntry elements are its rows. A struck row (Overstrike) does not count. A row
 * with a ledgerDate of its own is posted on that day, and so stands in a part of the voucher with that date.
 */
import type { Ore } from '../../domain/belopp/belopp';
import { isDatum, periodOf, toIso, type Datum } from '../../domain/period/period';
import type { Issuesamlare } from '../issuesamlare';
import { isInYear } from '../sie/kontroll';
import type { Objekt, Siear, Sieverifikation } from '../sie/siebok';
import { oreOfDecimal } from './belopp';
import type { Sie5transaktion } from './listor';
import type { Xmlelement } from './xml';

interface Rad {
  readonly element: Xmlelement;
  readonly objekt: Objekt[];
  struken: boolean;
}

/** "2025-01-31", perhaps with a time zone after it. */
export function parseXmldatum(text: string): Datum | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?\s*$/.exec(text);
  const datum = { ar: Number(match?.[1]), manad: Number(match?.[2]), dag: Number(match?.[3]) };
  return match !== null && isDatum(datum) ? datum : null;
}

export class Journalsamlare {
  strukna = 0;
  private readonly verifikationer: Sieverifikation[] = [];
  private readonly transaktioner: Sie5transaktion[] = [];
  /** Vouchers that do not balance, and by how much. */
  private readonly obalanser = new Map<Sieverifikation, Ore>();
  private serie = '';
  private post: Xmlelement | null = null;
  private rad: Rad | null = null;
  private summa: Ore = 0;
  private delar = new Map<string, number>();

  constructor(
    private readonly namn: string,
    private readonly issues: Issuesamlare,
  ) {}

  journal({ attribut }: Xmlelement): void {
    this.serie = attribut.get('id') ?? '';
  }

  entry(element: Xmlelement): void {
    this.post = element;
    this.summa = 0;
    this.delar = new Map();
    if (parseXmldatum(element.attribut.get('journalDate') ?? '') === null) this.fault('SIE_DATUM_OLASLIGT', element, {});
  }

  ledgerEntry(element: Xmlelement): void {
    this.rad = { element, objekt: [], struken: false };
  }

  objekt(element: Xmlelement): void {
    const [dimension, kod] = [element.attribut.get('dimId'), element.attribut.get('objectId')];
    if (dimension === undefined || kod === undefined) this.fault('SIE_POST_OFULLSTANDIG', element, { etikett: 'ObjectReference' });
    else this.rad?.objekt.push({ dimension, kod });
  }

  overstrike(): void {
    if (this.rad !== null) this.rad.struken = true;
  }

  endLedgerEntry(): void {
    const { rad } = this;
    this.rad = null;
    if (rad === null || this.post === null) return;
    if (rad.struken) {
      this.strukna += 1;
      return;
    }
    const { element, objekt } = rad;
    const konto = element.attribut.get('accountId') ?? '';
    const varde = element.attribut.get('amount') ?? '';
    const ore = oreOfDecimal(varde);
    if (konto === '') this.fault('SIE_POST_OFULLSTANDIG', element, { etikett: 'LedgerEntry' });
    else if (Number.isNaN(ore)) this.fault('SIE_BELOPP_OLASLIGT', element, { etikett: 'LedgerEntry', varde });
    else this.add(this.post, { element, objekt, konto, ore });
  }

  endEntry(): void {
    const first = this.verifikationer[[...this.delar.values()][0] ?? -1];
    if (this.summa !== 0 && first !== undefined) this.obalanser.set(first, this.summa);
    this.post = null;
  }

  /** Vouchers without those of the file's other years, which are told by their balances. */
  inomAr(ar: readonly Siear[]): { readonly verifikationer: readonly Sieverifikation[]; readonly transaktioner: readonly Sie5transaktion[]; readonly utanfor: number } {
    const others = ar.filter(({ nr }) => nr !== 0);
    const kept = new Map<number, number>();
    const verifikationer = this.verifikationer.filter(({ datum }, index) => {
      const own = !others.some((spann) => isInYear(periodOf(datum.ar, datum.manad) * 100 + datum.dag, spann));
      if (own) kept.set(index, kept.size);
      return own;
    });
    const transaktioner = this.transaktioner.flatMap((rad) => {
      const ver = kept.get(rad.ver);
      return ver === undefined ? [] : [{ ...rad, ver }];
    });
    return { verifikationer, transaktioner, utanfor: this.verifikationer.length - kept.size };
  }

  obalanserade(verifikationer: readonly Sieverifikation[]): readonly { readonly ver: number; readonly ore: Ore }[] {
    return [...this.obalanser].map(([ver, ore]) => ({ ver: verifikationer.indexOf(ver), ore })).filter(({ ver }) => ver >= 0);
  }

  private add(post: Xmlelement, { element, objekt, konto, ore }: { readonly element: Xmlelement; readonly objekt: readonly Objekt[]; readonly konto: string; readonly ore: Ore }): void {
    const own = element.attribut.get('ledgerDate');
    const datum = parseXmldatum(own ?? post.attribut.get('journalDate') ?? '');
    if (datum === null) {
      if (own !== undefined) this.fault('SIE_DATUM_OLASLIGT', element, {});
      return;
    }
    this.summa += ore;
    const ver = this.delOf(post, datum);
    this.transaktioner.push({ ver, konto, objekt, ore, text: element.attribut.get('text') ?? '', radnummer: element.radnummer });
  }

  private delOf({ attribut, radnummer }: Xmlelement, datum: Datum): number {
    const known = this.delar.get(toIso(datum));
    if (known !== undefined) return known;
    const ver = this.verifikationer.push({ serie: this.serie, nr: attribut.get('id') ?? '', datum, text: attribut.get('text') ?? '', radnummer }) - 1;
    this.delar.set(toIso(datum), ver);
    return ver;
  }

  private fault(kod: string, { radnummer }: Xmlelement, fakta: Readonly<Record<string, string>>): void {
    this.issues.add({ kod, allvar: 'stopp', fakta, kallor: [{ namn: this.namn, radnummer }] });
  }
}

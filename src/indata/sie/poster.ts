/**
 * Keeps what the records say, all but vouchers: identification, accounts, dimensions, balances, budget. A record that lacks
 * what it must have is an issue with its line; a label that nobody knows is counted and passed over (SIE 4C 7.1).
 */
import type { Issuesamlare } from '../issuesamlare';
import { textFalt, type Falt, type Post } from './falt';
import { parseOre } from './ore';
import { parseSiedatum, parseSieperiod } from './siedatum';
import type { Objektpost, Saldopost, Siear, Siekonto } from './siebok';

/** Labels that are SIE's and hold nothing that is kept. */
const PASSED_OVER: ReadonlySet<string> = new Set(['#FLAGGA', '#PROSA', '#FTYP', '#FNR', '#BKOD', '#ADRESS', '#TAXAR', '#OMFATTN', '#ENHET']);

type Saldokarta = Map<number, Map<string, Saldopost>>;
type Objektslag = 'oib' | 'oub' | 'psaldo' | 'pbudget';

export class Postsamlare {
  readonly huvud = { program: '', format: '', sietyp: '', genererad: '', forbund: '', organisationsnummer: '', kontoplan: '', valuta: '' };
  readonly ar: Siear[] = [];
  readonly konton = new Map<string, Siekonto>();
  readonly dimensioner = new Map<string, string>();
  readonly overdimension = new Map<string, string>();
  readonly objekt = new Map<string, Map<string, string>>();
  readonly saldon: Readonly<Record<'ib' | 'ub' | 'res', Saldokarta>> = { ib: new Map(), ub: new Map(), res: new Map() };
  readonly objektposter: Readonly<Record<Objektslag, Objektpost[]>> = { oib: [], oub: [], psaldo: [], pbudget: [] };
  readonly okanda = new Map<string, number>();
  /** Whether the file has a checksum to verify. */
  harKsumma = false;
  private readonly encoder = new TextEncoder();

  constructor(
    private readonly namn: string,
    private readonly issues: Issuesamlare,
  ) {}

  add({ etikett, falt }: Post, radnummer: number): void {
    if (etikett === '#KSUMMA') this.harKsumma = true;
    if (etikett === '#KSUMMA' || PASSED_OVER.has(etikett)) return;
    const text = (index: number): string => textFalt(falt[index]);
    if (this.addHuvud(etikett, text) || this.addRegister(etikett, text, radnummer)) return;
    switch (etikett) {
      case '#IB':
      case '#UB':
      case '#RES':
        this.addSaldo(etikett === '#IB' ? 'ib' : etikett === '#UB' ? 'ub' : 'res', falt, radnummer);
        return;
      case '#OIB':
      case '#OUB':
        this.addObjektpost(etikett === '#OIB' ? 'oib' : 'oub', falt, radnummer);
        return;
      case '#PSALDO':
      case '#PBUDGET':
        this.addObjektpost(etikett === '#PSALDO' ? 'psaldo' : 'pbudget', falt, radnummer);
        return;
      default:
        this.okanda.set(etikett, (this.okanda.get(etikett) ?? 0) + 1);
    }
  }

  /** Reports a record that lacks a necessary field or has one that cannot be read. */
  ofullstandig(etikett: string, radnummer: number): void {
    this.issues.add({ kod: 'SIE_POST_OFULLSTANDIG', allvar: 'stopp', fakta: { etikett }, kallor: [{ namn: this.namn, radnummer }], grupp: etikett });
  }

  oreOf(falt: Falt | undefined, etikett: string, radnummer: number): number | null {
    const bytes = this.encoder.encode(textFalt(falt));
    const ore = parseOre(bytes, 0, bytes.length);
    if (!Number.isNaN(ore)) return ore;
    const fakta = { etikett, varde: textFalt(falt) };
    this.issues.add({ kod: 'SIE_BELOPP_OLASLIGT', allvar: 'stopp', fakta, kallor: [{ namn: this.namn, radnummer }] });
    return null;
  }

  private addHuvud(etikett: string, text: (index: number) => string): boolean {
    const { huvud } = this;
    if (etikett === '#PROGRAM') huvud.program = `${text(0)} ${text(1)}`.trim();
    else if (etikett === '#FORMAT') huvud.format = text(0);
    else if (etikett === '#GEN') huvud.genererad = text(0);
    else if (etikett === '#SIETYP') huvud.sietyp = text(0);
    else if (etikett === '#FNAMN') huvud.forbund = text(0);
    else if (etikett === '#ORGNR') huvud.organisationsnummer = text(0);
    else if (etikett === '#KPTYP') huvud.kontoplan = text(0);
    else if (etikett === '#VALUTA') huvud.valuta = text(0);
    else return false;
    return true;
  }

  private addRegister(etikett: string, text: (index: number) => string, radnummer: number): boolean {
    const konto = this.konton.get(text(0)) ?? { namn: '', ktyp: '', sru: '' };
    if (etikett === '#KONTO') this.konton.set(text(0), { ...konto, namn: text(1) });
    else if (etikett === '#KTYP') this.konton.set(text(0), { ...konto, ktyp: text(1).toUpperCase() });
    else if (etikett === '#SRU') this.konton.set(text(0), { ...konto, sru: text(1) });
    else if (etikett === '#DIM' || etikett === '#UNDERDIM') this.addDimension(text, etikett === '#UNDERDIM' ? text(2) : '');
    else if (etikett === '#OBJEKT') this.objekt.set(text(0), (this.objekt.get(text(0)) ?? new Map<string, string>()).set(text(1), text(2)));
    else if (etikett === '#RAR') this.addAr(text, radnummer);
    else return false;
    return true;
  }

  /** `#DIM nr namn`, `#UNDERDIM nr namn superdim`. */
  private addDimension(text: (index: number) => string, over: string): void {
    this.dimensioner.set(text(0), text(1));
    if (over !== '') this.overdimension.set(text(0), over);
  }

  /** A year without dates (import files have them) says nothing and is left out. */
  private addAr(text: (index: number) => string, radnummer: number): void {
    if (text(1) === '' && text(2) === '') return;
    const [fran, till] = [parseSiedatum(text(1)), parseSiedatum(text(2))];
    if (fran === null || till === null || !/^-?\d+$/.test(text(0))) this.ofullstandig('#RAR', radnummer);
    else if (this.ar.every(({ nr }) => nr !== Number(text(0)))) this.ar.push({ nr: Number(text(0)), fran, till });
    else this.issues.add({ kod: 'SIE_AR_DUBBELT', allvar: 'stopp', fakta: { ar: till.ar }, kallor: [{ namn: this.namn, radnummer }] });
  }

  private addSaldo(slag: 'ib' | 'ub' | 'res', falt: readonly Falt[], radnummer: number): void {
    const etikett = `#${slag.toUpperCase()}`;
    const [nr, konto] = [textFalt(falt[0]), textFalt(falt[1])];
    if (!/^-?\d+$/.test(nr) || konto === '' || falt.length < 3) {
      this.ofullstandig(etikett, radnummer);
      return;
    }
    const ore = this.oreOf(falt[2], etikett, radnummer);
    if (ore === null) return;
    const arets = this.saldon[slag].get(Number(nr)) ?? new Map<string, Saldopost>();
    this.saldon[slag].set(Number(nr), arets);
    const known = arets.get(konto);
    arets.set(konto, { ore: (known?.ore ?? 0) + ore, radnummer });
    if (known === undefined) return;
    this.issues.add({ kod: 'SIE_DUBBEL_POST', allvar: 'varning', fakta: { etikett, konto, ar: Number(nr) }, kallor: [{ namn: this.namn, radnummer }] });
  }

  /** `#OIB nr konto {…} saldo`, `#PSALDO nr period konto {…} saldo`; the list may be missing and is then empty. */
  private addObjektpost(slag: Objektslag, falt: readonly Falt[], radnummer: number): void {
    const etikett = `#${slag.toUpperCase()}`;
    const hasPeriod = slag === 'psaldo' || slag === 'pbudget';
    const at = hasPeriod ? 2 : 1;
    const lista = falt[at + 1];
    const objekt = typeof lista === 'object' ? lista : [];
    const belopp = falt[typeof lista === 'object' ? at + 2 : at + 1];
    const [nr, konto] = [textFalt(falt[0]), textFalt(falt[at])];
    const period = hasPeriod ? parseSieperiod(textFalt(falt[1])) : null;
    if (!/^-?\d+$/.test(nr) || konto === '' || belopp === undefined || (hasPeriod && period === null)) {
      this.ofullstandig(etikett, radnummer);
      return;
    }
    const ore = this.oreOf(belopp, etikett, radnummer);
    if (ore !== null) this.objektposter[slag].push({ nr: Number(nr), period, konto, objekt, ore, radnummer });
  }
}

/**
 * Reads SIE 5 (XML, http://www.sie.se/sie5), both roots: `Sie`, an export with balances, and `SieEntry`, vouchers alone. It gives
 * the same records as the older types, so that everything after it is one. Reskontra, documents and the signature are passed
 * over and counted; no external entity can be named, since a document type is refused.
 */
import type { Issue } from '../../domain/issue';
import { monthOf, yearOf } from '../../domain/period/period';
import { err, ok, type Result } from '../../shared/result';
import { Issuesamlare } from '../issuesamlare';
import { checkSaldon } from '../sie/kontroll';
import type { Siear, Siebok } from '../sie/siebok';
import { Journalsamlare, parseXmldatum } from './journaler';
import { Sie5transaktioner, Sie5verifikationer } from './listor';
import { parseManad, Saldosamlare } from './saldon';
import { readXml, type Xmlelement } from './xml';
import { xmlText } from './xmltext';

/** Reads the file `namn`; like `parseSie`, which hands such files over. */
export function parseSie5(bytes: Uint8Array, namn: string): Result<Siebok, Issue> {
  const text = xmlText(bytes);
  if (text === null) return err(refuse('SIE5_TECKENKOD', namn, {}));
  const tolk = new Sie5tolk(namn);
  const fel = readXml(text, tolk);
  if (fel !== null) return err(refuse(fel.skal === 'oavslutad' ? 'SIE_AVKLIPPT' : 'SIE5_XML_FEL', namn, { skal: fel.skal, tecken: '</Sie>' }, fel.radnummer));
  return ok(tolk.build(text.split('\n').length));
}

const refuse = (kod: string, namn: string, fakta: Issue['fakta'], radnummer?: number): Issue => ({
  kod, allvar: 'stopp', fakta: { fil: namn, ...fakta }, kallor: [radnummer === undefined ? { namn } : { namn, radnummer }],
});

/** Parts of the file that hold nothing that is kept. */
const PASSED_OVER: ReadonlySet<string> = new Set(['CustomerInvoices', 'SupplierInvoices', 'FixedAssets', 'GeneralSubdividedAccount', 'Customers', 'Suppliers', 'AccountAggregations', 'Documents', 'Signature']);

/** Elements that hold others, or nothing that is kept. */
const KNOWN: ReadonlySet<string> = new Set(['FileInfo', 'FiscalYears', 'Accounts', 'Dimensions', 'EntryInfo', 'OriginalEntryInfo', 'LockingInfo', 'VoucherReference', 'CorrectedBy', 'ForeignCurrencyAmount', 'SubdividedAccountObjectReference']);

type Handler = (element: Xmlelement) => void;

class Sie5tolk {
  private readonly issues = new Issuesamlare();
  private readonly saldon: Saldosamlare;
  private readonly journaler: Journalsamlare;
  private readonly huvud = new Map<string, Xmlelement>();
  private readonly spann: Xmlelement[] = [];
  private readonly dimensioner = new Map<string, string>();
  private readonly objekt = new Map<string, Map<string, string>>();
  private readonly okanda = new Map<string, number>();
  private readonly vag: string[] = [];
  private dimension = '';
  /** Depth of a part that is passed over; 0 outside one. */
  private utanfor = 0;
  private readonly handlers: ReadonlyMap<string, Handler>;

  constructor(private readonly namn: string) {
    this.saldon = new Saldosamlare(namn, this.issues);
    this.journaler = new Journalsamlare(namn, this.issues);
    this.handlers = this.buildHandlers();
  }

  start(element: Xmlelement): void {
    this.vag.push(element.namn);
    if (this.utanfor > 0) return;
    if (this.vag.length === 2 && PASSED_OVER.has(element.namn)) {
      this.utanfor = this.vag.length;
      this.okanda.set(element.namn, (this.okanda.get(element.namn) ?? 0) + 1);
      return;
    }
    const handler = this.handlers.get(this.vag.slice(1).join('/'));
    if (handler !== undefined) handler(element);
    else if (this.vag.length > 1 && !KNOWN.has(element.namn)) this.passOver(element);
  }

  /** An element that the schema does not have where it stands: it and what is in it is left out, and said. */
  private passOver({ namn, radnummer }: Xmlelement): void {
    this.utanfor = this.vag.length;
    this.issues.add({ kod: 'SIE5_OKANT_ELEMENT', allvar: 'varning', fakta: { element: namn }, kallor: [{ namn: this.namn, radnummer }], grupp: namn });
  }

  slut(namn: string): void {
    if (this.utanfor === 0 && this.vag.length === 4 && namn === 'LedgerEntry') this.journaler.endLedgerEntry();
    if (this.utanfor === 0 && this.vag.length === 3 && namn === 'JournalEntry') this.journaler.endEntry();
    if (this.utanfor === this.vag.length) this.utanfor = 0;
    if (this.vag.length === 1) this.huvud.set('rot', { namn, attribut: new Map(), radnummer: 1 });
    this.vag.pop();
  }

  build(rader: number): Siebok {
    const { issues, journaler, saldon } = this;
    const typ = this.huvud.get('rot')?.namn === 'SieEntry' ? '5I' : '5';
    const ar = this.buildAr();
    this.checkValuta();
    const { verifikationer, transaktioner, utanfor } = journaler.inomAr(ar);
    if (utanfor > 0) issues.add({ kod: 'SIE5_VERIFIKAT_ANNAT_AR', allvar: 'info', fakta: { verifikat: utanfor }, kallor: [{ namn: this.namn }] });
    const bok: Siebok = {
      namn: this.namn, program: [this.attribut('SoftwareProduct', 'name'), this.attribut('SoftwareProduct', 'version')].join(' ').trim(),
      format: 'XML', teckenkod: 'utf-8', typ, genererad: parseXmldatum(this.attribut('FileCreation', 'time').slice(0, 10)),
      forbund: this.attribut('Company', 'name'), organisationsnummer: this.attribut('Company', 'organizationId'), kontoplan: '',
      ar, konton: saldon.konton, dimensioner: this.dimensioner, overdimension: new Map(), objekt: this.objekt, ...saldon.build(ar),
      verifikationer: new Sie5verifikationer(verifikationer), transaktioner: new Sie5transaktioner(transaktioner),
      overhoppade: { rtrans: 0, btrans: journaler.strukna }, okandaEtiketter: this.okanda, rader, issues: [],
    };
    if (this.okanda.size > 0) issues.add({ kod: 'SIE_OKANDA_ETIKETTER', allvar: 'info', fakta: { etiketter: [...this.okanda].map(([etikett, antal]) => `${etikett} (${antal})`) }, kallor: [{ namn: this.namn }] });
    return { ...bok, issues: [...issues.toIssues(), ...checkSaldon(bok, journaler.obalanserade(verifikationer))] };
  }

  private attribut(element: string, namn: string): string {
    return this.huvud.get(element)?.attribut.get(namn) ?? '';
  }

  private checkValuta(): void {
    const valuta = this.attribut('AccountingCurrency', 'currency');
    if (valuta !== '' && valuta !== 'SEK') this.issues.add({ kod: 'SIE_ANNAN_VALUTA', allvar: 'stopp', fakta: { valuta }, kallor: [{ namn: this.namn }] });
  }

  /** The primary year is 0, the one before it −1; the newest is primary where none says that it is. */
  private buildAr(): readonly Siear[] {
    const spann = this.spann.flatMap(({ attribut, radnummer }) => {
      const [fran, till] = [parseManad(attribut.get('start') ?? ''), parseManad(attribut.get('end') ?? '')];
      if (fran === null || till === null || fran > till) {
        this.issues.add({ kod: 'SIE_POST_OFULLSTANDIG', allvar: 'stopp', fakta: { etikett: 'FiscalYear' }, kallor: [{ namn: this.namn, radnummer }], grupp: 'FiscalYear' });
        return [];
      }
      return [{ fran, till, primar: /^(?:true|1)$/.test(attribut.get('primary') ?? '') }];
    });
    const newestFirst = spann.sort((a, b) => b.fran - a.fran);
    const primary = Math.max(0, newestFirst.findIndex(({ primar }) => primar));
    return newestFirst.map(({ fran, till }, i) => ({
      nr: primary - i,
      fran: { ar: yearOf(fran), manad: monthOf(fran), dag: 1 },
      till: { ar: yearOf(till), manad: monthOf(till), dag: daysOf(yearOf(till), monthOf(till)) },
    }));
  }

  private buildHandlers(): ReadonlyMap<string, Handler> {
    const { saldon, journaler } = this;
    const keep: Handler = (element) => { this.huvud.set(element.namn, element); };
    const handlers = new Map<string, Handler>(['SoftwareProduct', 'FileCreation', 'Company', 'AccountingCurrency'].map((namn) => [`FileInfo/${namn}`, keep]));
    handlers.set('FileInfo/FiscalYears/FiscalYear', (element) => { this.spann.push(element); });
    handlers.set('Accounts/Account', (element) => { saldon.account(element); });
    for (const namn of ['OpeningBalance', 'ClosingBalance', 'Budget'].flatMap((slag) => [slag, `${slag}Multidim`])) {
      handlers.set(`Accounts/Account/${namn}`, (element) => { saldon.saldo(element); });
      handlers.set(`Accounts/Account/${namn}/ObjectReference`, (element) => { saldon.objekt(element); });
    }
    handlers.set('Dimensions/Dimension', ({ attribut }) => {
      this.dimension = attribut.get('id') ?? '';
      this.dimensioner.set(this.dimension, attribut.get('name') ?? '');
      this.objekt.set(this.dimension, new Map());
    });
    handlers.set('Dimensions/Dimension/Object', ({ attribut }) => { this.objekt.get(this.dimension)?.set(attribut.get('id') ?? '', attribut.get('name') ?? ''); });
    handlers.set('Journal', (element) => { journaler.journal(element); });
    handlers.set('Journal/JournalEntry', (element) => { journaler.entry(element); });
    handlers.set('Journal/JournalEntry/LedgerEntry', (element) => { journaler.ledgerEntry(element); });
    handlers.set('Journal/JournalEntry/LedgerEntry/ObjectReference', (element) => { journaler.objekt(element); });
    handlers.set('Journal/JournalEntry/LedgerEntry/Overstrike', () => { journaler.overstrike(); });
    return handlers;
  }
}

/** Days of a month; 31 is the last day of the longest, and a year ends where its last month does. */
function daysOf(ar: number, manad: number): number {
  return [31, 30, 29, 28].find((dag) => parseXmldatum(`${String(ar).padStart(4, '0')}-${String(manad).padStart(2, '0')}-${dag}`) !== null) ?? 31;
}

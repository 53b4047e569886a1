/** Writes the records of a SIE 4 file as SIE 5, as its schema orders them, so that the two can be held against each other. */
import { toIso } from '../../src/domain/period/period';
import type { Objekt, Objektpost, Siear, Siebok } from '../../src/indata/sie/siebok';

const attr = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u00e5', '&#xE5;');
const kr = (ore: number): string => (ore / 100).toFixed(2);
const manad = (ar: number, m: number): string => `${String(ar)}-${String(m).padStart(2, '0')}`;
const refs = (objekt: readonly Objekt[]): string => objekt.map(({ dimension, kod }) => `<ObjectReference dimId="${attr(dimension)}" objectId="${attr(kod)}"/>`).join('');
const TYPER: Readonly<Record<string, string>> = { T: 'asset', S: 'liability', K: 'cost', I: 'income' };

/** The export (root Sie), or with `entry` the vouchers alone (root SieEntry). */
export function skrivSie5(bok: Siebok, entry = false): string {
  const info = `<SoftwareProduct name="${attr(bok.program)}" version="1"/><FileCreation time="2026-01-28T10:00:00Z" by="prov"/><Company organizationId="${bok.organisationsnummer}" name="${attr(bok.forbund)}"/>`;
  const ar = bok.ar.map(({ nr, fran, till }) => `<FiscalYear start="${manad(fran.ar, fran.manad)}" end="${manad(till.ar, till.manad)}"${nr === 0 ? ' primary="true"' : ''}/>`).join('');
  const years = entry ? '' : `<FiscalYears>${ar}</FiscalYears>`;
  const dim = [...bok.dimensioner].map(([id, namn]) => `<Dimension id="${id}" name="${attr(namn)}">${[...(bok.objekt.get(id) ?? [])].map(([kod, text]) => `<Object id="${attr(kod)}" name="${attr(text)}"/>`).join('')}</Dimension>`).join('\n');
  const konton = [...bok.konton].map(([id, { namn, ktyp }]) => `<Account id="${id}" name="${attr(namn)}" type="${typOf(id, ktyp)}">${entry ? '' : saldon(bok, id)}</Account>`).join('\n');
  const rot = entry ? 'SieEntry' : 'Sie';
  return `<?xml version="1.0" encoding="utf-8"?>\n<!-- prov --><${rot} xmlns="http://www.sie.se/sie5">\n<FileInfo>${info}${years}<AccountingCurrency currency="SEK"/></FileInfo>\n<Accounts>\n${konton}\n</Accounts>\n<Dimensions>${dim}</Dimensions>\n<CustomerInvoices primaryAccountId="1510"><CustomerInvoice id="1"><Balances accountId="1510"/></CustomerInvoice></CustomerInvoices>\n${journal(bok)}\n<Signature><Object id="x"/></Signature></${rot}>\n`;
}

const typOf = (konto: string, ktyp: string): string => TYPER[ktyp] ?? (/^1/.test(konto) ? 'asset' : /^2/.test(konto) ? 'liability' : /^3/.test(konto) ? 'income' : 'cost');

function saldon(bok: Siebok, konto: string): string {
  const own = (poster: readonly Objektpost[], nr: number): readonly Objektpost[] => poster.filter((post) => post.nr === nr && post.konto === konto);
  return bok.ar.map((ar) => {
    const { nr, fran, till } = ar;
    const opening = manad(fran.ar, fran.manad);
    const closing = manad(till.ar, till.manad);
    const total = (karta: Siebok['ib'], element: string, month: string): string => {
      const saldo = karta.get(nr)?.get(konto);
      return saldo === undefined ? '' : `<${element} month="${month}" amount="${kr(saldo.ore)}"/>`;
    };
    const delar = (poster: readonly Objektpost[], element: string, month: string): string =>
      own(poster, nr).filter(({ objekt }) => objekt.length > 0).map(({ objekt, ore }) => `<${element}${objekt.length > 1 ? 'Multidim' : ''} month="${month}" amount="${kr(ore)}">${refs(objekt)}</${element}${objekt.length > 1 ? 'Multidim' : ''}>`).join('');
    const fjol = nr < 0 && !/^[12]/.test(konto) ? delar(bok.psaldo, 'ClosingBalance', closing) : '';
    return [total(bok.ib, 'OpeningBalance', opening), delar(bok.oib, 'OpeningBalance', opening), total(bok.ub, 'ClosingBalance', closing), total(bok.res, 'ClosingBalance', closing), delar(bok.oub, 'ClosingBalance', closing), fjol, budget(bok, konto, ar)].join('');
  }).join('');
}

function budget({ pbudget }: Siebok, konto: string, { nr }: Siear): string {
  return pbudget.filter((post) => post.nr === nr && post.konto === konto).map(({ objekt, ore, period }) => {
    const element = objekt.length > 1 ? 'BudgetMultidim' : 'Budget';
    return `<${element} month="${manad(Math.floor((period ?? 0) / 100), (period ?? 0) % 100)}" amount="${kr(ore)}">${refs(objekt)}</${element}>`;
  }).join('');
}

function journal({ verifikationer, transaktioner }: Siebok): string {
  const rader = new Map<number, string[]>();
  for (let i = 0; i < transaktioner.antal; i += 1) {
    const own = rader.get(transaktioner.ver(i)) ?? [];
    rader.set(transaktioner.ver(i), own);
    own.push(`<LedgerEntry accountId="${transaktioner.konto(i)}" amount="${kr(transaktioner.ore(i))}" text="${attr(transaktioner.text(i))}">${refs(transaktioner.objekt(i))}</LedgerEntry>`);
  }
  return [...rader].map(([ver, entries]) => {
    const { serie, nr, datum, text } = verifikationer.at(ver);
    return `<Journal id="${attr(serie)}" name="x"><JournalEntry id="${attr(nr)}" journalDate="${toIso(datum)}" text="${attr(text)}"><EntryInfo date="${toIso(datum)}" by="x"/>${entries.join('')}</JournalEntry></Journal>`;
  }).join('\n');
}

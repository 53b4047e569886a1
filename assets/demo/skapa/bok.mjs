/**
 * The books of the year while they are made: vouchers in series, suppliers' invoices with their payments, balances.
 * Refuses a voucher that does not balance. Vouchers are numbered per series in order of date when the books are closed.
 */
import { andel, summa } from './slump.mjs';
import { AR } from './kontoplan.mjs';
import { dag, vardag } from './datum.mjs';

const INGA = { ansvar: '', projekt: '', motpart: '' };
const SISTA = dag(AR, 12, 31);

/** One posting: account, öre (debit +), and the codes that it carries. */
export function rad(konto, ore, koder = {}) {
  return { konto, ore, ...INGA, ...koder };
}

export function createBok(ingaende, slump) {
  const verifikationer = [];
  const post = (serie, datum, text, rader) => {
    const skrivna = rader.filter((r) => r.ore !== 0);
    if (summa(skrivna.map((r) => r.ore)) !== 0) throw new Error(`Does not balance: ${text}`);
    if (datum < dag(AR, 1, 1) || datum > SISTA) throw new Error(`Outside the year: ${text}`);
    verifikationer.push({ serie, datum, text, rader: skrivna });
  };

  const pay = (datum, text, motpart, ore) => {
    if (datum <= SISTA) post('B', datum, text, [rad('2510', ore, { motpart }), rad('1930', -ore)]);
  };

  /** A supplier's invoice: net rows, VAT in parts of a thousand, whole kronor to pay (öresutjämning), and its payment. */
  const invoice = ({ datum, leverantor, text, motpart, rader, moms = 0, avrunda = false }) => {
    const netto = summa(rader.map((r) => r.ore));
    const ingaendeMoms = andel(netto, moms / 1000);
    const brutto = netto + ingaendeMoms;
    const attBetala = avrunda ? Math.round(brutto / 100) * 100 : brutto;
    const utjamning = rad('3999', attBetala - brutto, { ansvar: '100', projekt: '9020' });
    post('L', datum, `${leverantor}, ${text}`, [...rader, rad('1681', ingaendeMoms), utjamning, rad('2510', -attBetala, { motpart })]);
    pay(vardag(datum + slump.heltal(18, 30)), `Utbetalning ${leverantor}`, motpart, attBetala);
  };

  /** The balance at the end of a day, over the accounts that `val` takes. */
  const balance = (val, till = SISTA) =>
    summa(ingaende.filter(val).map((r) => r.ore)) +
    summa(verifikationer.filter((v) => v.datum <= till).flatMap((v) => v.rader).filter(val).map((r) => r.ore));

  /** What a period moved, over the accounts that `val` takes. */
  const movement = (val, fran, till) =>
    summa(verifikationer.filter((v) => v.datum >= fran && v.datum <= till).flatMap((v) => v.rader).filter(val).map((r) => r.ore));

  const close = () => {
    const antal = {};
    return verifikationer
      .map((v, ordning) => ({ ...v, ordning }))
      .sort((a, b) => a.datum - b.datum || a.ordning - b.ordning)
      .map(({ serie, datum, text, rader }) => ({ serie, nr: (antal[serie] = (antal[serie] ?? 0) + 1), datum, text, rader }));
  };
  return { post, pay, invoice, balance, movement, close };
}

/**
 * Rows that are not postings, known by their own words: sums at any level, opening and closing balances, amounts carried
 * between pages. Only rows without voucher number and date are asked; a posting may be called anything.
 */
import type { RawCell } from '../rawTable';
import { toText } from './cell';

export type Radmarke = 'summa' | 'ingaende' | 'utgaende' | 'transport';

const MARKS: readonly (readonly [RegExp, Radmarke])[] = [
  [/^(?:ing(?:ående|aende)?\.? ?(?:saldo|balans|bal)\.?|ib|i\.b\.)(?: \d[\d-]*)?:?$/i, 'ingaende'],
  [/^(?:utg(?:ående|aende)?\.? ?(?:saldo|balans|bal)\.?|ub|u\.b\.)(?: \d[\d-]*)?:?$/i, 'utgaende'],
  [/^(?:transport|transporteras|från föregående sida|till nästa sida)\b/i, 'transport'],
  [/^(?:(?:del|slut|konto|total|års|sid)?summa|summering|totalt|total|totala|omslutning|(?:beräknat |årets |periodens )?resultat|periodens förändring|förändring|saldo)(?![\wåäö])/i, 'summa'],
];

/** The mark of a text, or null when it has none. */
export const radmarkeOf = (text: string): Radmarke | null => MARKS.find(([form]) => form.test(text))?.[1] ?? null;

/**
 * The mark among the row's text cells. The name beside an account ("2099 Årets resultat") marks nothing, so its column is
 * left out where the row has an account of its own.
 */
export function findRadmarke(cells: readonly RawCell[], utom?: number): Radmarke | null {
  const marks = cells.map((cell, index) => (typeof cell === 'string' && index !== utom ? radmarkeOf(toText(cell)) : null));
  return marks.find((mark) => mark !== null && mark !== 'summa') ?? marks.find((mark) => mark !== null) ?? null;
}

/** A row's texts with digits taken out: page headings are repeated with another page number. */
export const radsignatur = (cells: readonly RawCell[]): string =>
  cells
    .map((cell) => toText(cell).replace(/\d+/g, '#').toLowerCase())
    .filter((text) => text !== '')
    .join('|');

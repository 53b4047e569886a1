/**
 * The charts of accounts that the product knows (domain.md 3.1–3.2), each a data file beside this one: which line, note row and
 * kassaflöde row an account belongs to where the user's own mapping says nothing. Which chart holds is the user's to say in
 * `Uppgifter` and never guessed, since one number may mean opposite things (84 is incomes in one and costs in the other).
 */
import bas from './bas.json';
import kommunBas from './kommunBas.json';

export interface Kontoplansrad {
  /** A bound speaks for every account that begins with it. */
  readonly fran: string;
  readonly till: string;
  readonly benamning: string;
  readonly rapportrad: string;
  readonly not?: string;
  readonly notrad?: string;
  readonly kassaflodesrad?: string;
  readonly balanskravsrad?: string;
}

export interface Kontoplan {
  readonly namn: string;
  readonly rader: readonly Kontoplansrad[];
}

const KONTOPLANER: readonly Kontoplan[] = [kommunBas, bas];

/** What users call them: letters only, with or without the year of the edition. */
const ALIAS: ReadonlyMap<string, Kontoplan> = new Map([
  ['kommunbas', kommunBas],
  ['kbas', kommunBas],
  ['bas', bas],
  ['eubas', bas],
]);

export const KONTOPLANSNAMN: readonly string[] = KONTOPLANER.map(({ namn }) => namn);

/** The chart that a text in `Uppgifter` names ("Kommun-Bas", "Kommun-Bas 25", "BAS 2025"), or null. */
export const findKontoplan = (text: string): Kontoplan | null => ALIAS.get(text.toLowerCase().replace(/[^a-zåäö]/g, '')) ?? null;

/**
 * Formulas by what they refer to instead of where it stands: a reference becomes {blad.rad.kolumn}. So a formula read back from a
 * sheet can be compared with the planned one after rows have moved, and a replaced or shortened formula shows.
 */
import type { Formeldel } from '../sheetplan';

/** Strings, table columns, then cell references with their sheet. */
const TOKEN = /("(?:[^"]|"")*")|(\[[^\]]*\])|(?<![\p{L}\d_.$])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\d_(.])/gu;

/** What stands at an address, as a symbol; null where no cell of a report stands. `titel` is null on the formula's own sheet. */
export type Symbolfinnare = (titel: string | null, adress: string) => string | null;

export function symbolsOf(formula: string, find: Symbolfinnare): string {
  return formula.replace(TOKEN, (...match: readonly (string | undefined)[]) => {
    const [whole = '', , , sheet, adress] = match;
    if (adress === undefined) return whole;
    return find(sheet === undefined ? null : unquote(sheet.slice(0, -1)), adress) ?? whole;
  });
}

export const cellSymbol = (blad: string, rad: string, kolumn: string): string => `{${blad}.${rad}.${kolumn}}`;
export const ID_SYMBOL = '{ID}';

/** The planned formula in the same symbols. */
export function plannedSymbols(delar: readonly Formeldel[]): string {
  return delar
    .map((del) => {
      if (typeof del === 'string') return del;
      if ('radId' in del) return ID_SYMBOL;
      if ('cell' in del) return cellSymbol(del.cell.blad, del.cell.rad, del.cell.kolumn);
      return `SUM(${del.celler.map((c) => cellSymbol(c.blad, c.rad, c.kolumn)).join(',')})`;
    })
    .join('');
}

const MEMBERS = /^=(?:IF\(sf_manad<12,"",)?(?:ROUND\(SUM\(([^()]*)\),2\)|(\{[^{}]*\}))\)?$/u;

/** The members of a sum of report cells, or null for any other formula. */
export function membersOf(symbols: string): readonly string[] | null {
  const match = MEMBERS.exec(symbols);
  const list = match?.[1] ?? match?.[2];
  const members = list?.split(',') ?? null;
  return members?.every((m) => /^\{[^{}]*\}$/u.test(m)) === true ? members : null;
}

const unquote = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);

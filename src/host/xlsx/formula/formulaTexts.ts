import { decodeEntities } from '../xml/decodeText';
import { encodeText } from '../xml/encodeText';
import { fromFileFormula } from './fromFileFormula';
import { toFileFormula } from './toFileFormula';

/** The formulas of a piece of XML, whatever its dialect calls them: `formula`, `formula1`, `xm:f`, `c:f`. */
const FORMULA = /(<((?:\w+:)?(?:formula[12]?|f))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;

/** In their order, as they are typed. */
export const formulasIn = (raw: string): string[] => [...raw.matchAll(FORMULA)].map((match) => fromFileFormula(decodeEntities(match[3] ?? ''), null));

/** The piece with its formulas replaced in their order. */
export function withFormulas(raw: string, formulas: readonly string[]): string {
  let index = 0;
  return raw.replace(FORMULA, (whole, ...[open, , , close]: readonly string[]) => {
    const formula = formulas[index++];
    return formula === undefined ? whole : `${open ?? ''}${encodeText(toFileFormula(formula, null))}${close ?? ''}`;
  });
}

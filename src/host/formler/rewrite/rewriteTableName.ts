import { splitReferences } from '../parse/splitReferences';

/** The formula after a table was renamed: every structured reference that names it is written with the new name. */
export function rewriteTableName(formula: string, { from, to }: { readonly from: string; readonly to: string }): string {
  return splitReferences(formula)
    .map(({ kind, text }) => {
      const bracket = text.indexOf('[');
      return kind === 'table' && text.slice(0, bracket).toLowerCase() === from.toLowerCase() ? to + text.slice(bracket) : text;
    })
    .join('');
}

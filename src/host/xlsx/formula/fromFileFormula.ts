import { tokenize } from '@borgar/fx/xlsx';
import { fromFileReference } from './structuredReference';

type Token = ReturnType<typeof tokenize>[number];

/**
 * A formula as the file has it in the form that a user types through Office.js `formulas`: with "=", without `_xlfn.`, `_xlws.` and
 * `_xlpm.`, `[@Kol]` for `Tabell[[#This Row],[Kol]]`, `A1#` for ANCHORARRAY and `@` for SINGLE.
 * `table` names the table around the cell, or null.
 */
export function fromFileFormula(text: string, table: string | null): string {
  if (!text.includes('_xl') && !/#this row/i.test(text)) return `=${text}`;
  const tokens = tokenize(`=${text}`, { mergeRefs: true });
  return rewriteCalls(tokens, (token) => fromFileToken(token, table));
}

function fromFileToken(token: Token, table: string | null): string {
  if (token.type === 'structured') return fromFileReference(token.value, table);
  if (token.type === 'func' || token.type === 'range_named') return token.value.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');
  return token.value;
}

/** SINGLE(x) and ANCHORARRAY(x) around one reference become operators; around more, SINGLE keeps its parentheses. */
function rewriteCalls(tokens: readonly Token[], rewrite: (token: Token) => string): string {
  let out = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const name = token.type === 'func' ? token.value.toLowerCase() : '';
    const argument = tokens[at + 2];
    const single = argument !== undefined && tokens[at + 3]?.value === ')' ? rewrite(argument) : null;
    if (name === '_xlfn.single') {
      out += '@' + (single ?? '');
      if (single !== null) at += 3;
    } else if (name === '_xlfn.anchorarray') {
      out += single === null ? token.value : `${single}#`;
      if (single !== null) at += 3;
    } else out += rewrite(token);
  }
  return out;
}

import { tokenize } from '@borgar/fx/xlsx';
import { futurePrefix } from './futureFunctions';
import { localNames } from './localNames';
import { toFileReference } from './structuredReference';

type Token = ReturnType<typeof tokenize>[number];

const NEEDS_WORK = /[@#[]|[A-Za-z]\s*\(/;

/**
 * A formula as it is typed (English, with "=") in the form of the file: no "=", `_xlfn.` before newer functions, `_xlpm.` before the
 * names of LET and LAMBDA, `Tabell[[#This Row],[Kol]]` for `[@Kol]`, ANCHORARRAY for `A1#` and SINGLE for `@` inside a call.
 * `table` names the table around the cell, or null.
 */
export function toFileFormula(formula: string, table: string | null): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!NEEDS_WORK.test(text) || !mayDiffer(text)) return text;
  const tokens = tokenize(`=${text}`, { mergeRefs: true });
  const names = localNames(tokens);
  const out = tokens.slice(1).map((token) => toFileToken(token, table, names));
  return joinIntersections(joinSpills(out));
}

/** Most formulas are SUMIFS, SUM, ROUND and references, and are the same in both forms: no need to take them apart. */
function mayDiffer(text: string): boolean {
  if (/[@#[]/.test(text)) return true;
  for (const [, name = ''] of text.matchAll(/([A-Za-z][\w.]*)\s*\(/g)) if (futurePrefix(name) !== '') return true;
  return false;
}

function toFileToken(token: Token, table: string | null, names: ReadonlySet<string>): string {
  if (token.type === 'structured') return toFileReference(token.value, table);
  if (token.type === 'func' || token.type === 'range_named') {
    if (names.has(token.value.toLowerCase())) return `_xlpm.${token.value}`;
    if (token.type === 'func') return futurePrefix(token.value) + token.value;
  }
  return token.value;
}

/** `A1` `#` becomes one ANCHORARRAY call. */
function joinSpills(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (part === '#' && before !== undefined) out[out.length - 1] = `_xlfn.ANCHORARRAY(${before})`;
    else out.push(part);
  }
  return out;
}

/** An "@" outside every call is what a plain formula does anyway; inside a call it is a SINGLE around its operand. */
function joinIntersections(parts: readonly string[]): string {
  const out: string[] = [];
  let depth = 0;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '(') depth++;
    else if (part === ')') depth--;
    if (part !== '@') out.push(part);
    else if (depth > 0) {
      const end = operandEnd(parts, at + 1);
      out.push(`_xlfn.SINGLE(${joinIntersections(parts.slice(at + 1, end))})`);
      at = end - 1;
    }
  }
  return out.join('');
}

/** Where the operand that begins at `start` ends: one token, or a call or parenthesis to its end. */
function operandEnd(parts: readonly string[], start: number): number {
  let at = start;
  if (parts[at] !== '(' && parts[at + 1] === '(') at++;
  if (parts[at] !== '(') return at + 1;
  for (let depth = 0; at < parts.length; at++) {
    if (parts[at] === '(') depth++;
    else if (parts[at] === ')' && --depth === 0) return at + 1;
  }
  return parts.length;
}

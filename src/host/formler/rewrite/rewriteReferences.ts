/** Walks a formula's references and puts others in their place; every other character stays as it was. */
import type { A1Reference } from '../parse/a1';
import { formatA1 } from '../parse/a1';
import { sameSheetName, sheetOfPrefix } from '../parse/sheetPrefix';
import { splitReferences } from '../parse/splitReferences';

/** The sheet that a reference is on: the one it names, else the formula's own (null for a workbook name, which has none). */
export function sheetOf(reference: A1Reference, ownSheet: string | null): string | null {
  return reference.prefix === '' ? ownSheet : sheetOfPrefix(reference.prefix);
}

/** True when a reference of a formula on `ownSheet` lies on `sheet`. */
export function isOnSheet(reference: A1Reference, ownSheet: string | null, sheet: string): boolean {
  const name = sheetOf(reference, ownSheet);
  return name !== null && sameSheetName(name, sheet);
}

/** The formula with every reference replaced by what `change` gives: another reference, or null for one that is gone (#REF!). */
export function rewriteReferences(formula: string, change: (reference: A1Reference) => A1Reference | null): string {
  let text = '';
  for (const piece of splitReferences(formula)) {
    if (piece.kind !== 'reference') {
      text += piece.text;
      continue;
    }
    const changed = change(piece.reference);
    if (changed === piece.reference) text += piece.text;
    else text += changed === null ? `${piece.reference.prefix}#REF!` : formatA1(changed);
  }
  return text;
}

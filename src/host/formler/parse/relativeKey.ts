import type { Corner } from './a1';
import { splitReferences } from './splitReferences';
import type { Place } from './parseFormula';

function cornerKey(corner: Corner, place: Place): string {
  const row = corner.absoluteRow ? `${corner.row}` : `[${corner.row - place.row}]`;
  const column = corner.absoluteColumn ? `${corner.column}` : `[${corner.column - place.column}]`;
  return `${row};${column}`;
}

/**
 * The formula with its relative references as distances: formulas filled down a column have one key, and are compiled once.
 * A control character before each reference keeps it apart from the text around it.
 */
export function relativeKey(formula: string, place: Place): string {
  let key = '';
  for (const piece of splitReferences(formula)) {
    if (piece.kind !== 'reference') {
      key += piece.text;
      continue;
    }
    const { reference } = piece;
    key += `\u0001${reference.prefix}${reference.form};${cornerKey(reference.first, place)}:${cornerKey(reference.last, place)}\u0001`;
  }
  return key;
}

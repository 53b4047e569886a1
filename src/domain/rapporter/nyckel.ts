/**
 * Letter-first keys for SUMIFS and for row IDs (excel.md rule 10). SUMIFS ignores case and reads `* ? ~` and numbers in its own
 * way, so a key holds only A–Z, 0–9 and `_`; whatever else a code or a label holds is written out, and two that would still
 * be one get a number.
 */

const FOLDED: Readonly<Record<string, string>> = { Å: 'A', Ä: 'A', Ö: 'O', É: 'E', Ü: 'U', Æ: 'A', Ø: 'O' };
const MAX_LENGTH = 40;

/** A readable key of a label: "Driftbidrag från staten" is DRIFTBIDRAG_FRAN_STATEN. Not unique by itself. */
export function slug(text: string): string {
  const key = folded(text);
  return (key === '' ? 'X' : key).slice(0, MAX_LENGTH);
}

/** The whole label folded like a key, however long: what two labels are compared by. */
export function folded(text: string): string {
  const upper = Array.from(text.normalize('NFC').toUpperCase()).map((c) => FOLDED[c] ?? c).join('');
  return upper.replace(/[^A-Z0-9]+/gu, '_').replace(/^_+|_+$/gu, '');
}

/** Gives each thing its own key, readable by its label: the same things in the same order get the same keys. */
export class Nyckelgivare {
  private readonly givna = new Map<string, string>();
  private readonly upptagna = new Set<string>();

  /** `upptagna`: endings that mean something else. */
  constructor(
    private readonly prefix: string,
    upptagna: readonly string[] = [],
  ) {
    for (const ord of upptagna) this.upptagna.add(`${prefix}${ord}`);
  }

  /** `identitet` tells things apart that share a label. */
  keyOf(etikett: string, identitet: string = etikett): string {
    const known = this.givna.get(identitet);
    if (known !== undefined) return known;
    const base = `${this.prefix}${slug(etikett)}`;
    let key = base;
    for (let n = 2; this.upptagna.has(key); n += 1) key = `${base}__${n}`;
    this.upptagna.add(key);
    this.givna.set(identitet, key);
    return key;
  }
}

/**
 * A code as part of a key, letter for letter: digits and capitals stand as they are, a small letter is marked and anything else is
 * written as its code point, since SUMIFS would take "p1" and "P1" for one.
 */
export const codeKey = (kod: string): string => Array.from(kod).map(keyCharacter).join('');

function keyCharacter(character: string): string {
  if (/[A-Z0-9]/.test(character)) return character;
  if (/[a-z]/.test(character)) return `.${character.toUpperCase()}`;
  return `.${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}.`;
}

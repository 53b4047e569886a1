/**
 * One name per insats: a name in running text that is almost, but not quite, one of the register's (one insats was spelt three ways in a
 * published report). Only words as long as the name and written with a capital, as names are, are compared; a genitive -s is no other name.
 */
import type { Issue, Kalla } from '../issue';
import type { Insats } from './typer';

const MIN_LENGTH = 6;
const MAX_EDITS = 2;
/** Rows of the register that are words of everyday bookkeeping and no insatser (contract.md, `Insatser`). */
const INGA_INSATSER: ReadonlySet<string> = new Set(['Finansiering', 'Styrelse och kansli', 'Finansiella poster']);

export interface Lopandetext {
  readonly text: string;
  readonly kalla: Kalla;
}

export function findStavningar(texter: readonly Lopandetext[], insatser: readonly Insats[]): readonly Issue<'INSATS_STAVNING'>[] {
  const kanda = insatser.filter((i) => !INGA_INSATSER.has(i.grupp)).flatMap((i) => [i.benamning, ...i.alias].map((namn) => ({ namn, ord: wordsOf(namn), benamning: i.benamning })));
  const exakta = new Set(kanda.map((k) => k.ord.join(' ')));
  return texter.flatMap(({ text, kalla }) => {
    const ord = wordsOf(text);
    const versal = wordsIn(text).map((w) => /^\p{Lu}/u.test(w));
    const funna = new Map<string, string>();
    for (const { ord: namn, benamning } of kanda) {
      for (const star of windows(ord, namn.length).filter((_, n) => versal[n] === true)) {
        if (!exakta.has(star) && !exakta.has(star.replace(/s$/u, '')) && isAlmost(star, namn.join(' '))) funna.set(star, benamning);
      }
    }
    return [...funna].map(([star, insats]): Issue<'INSATS_STAVNING'> => ({ kod: 'INSATS_STAVNING', allvar: 'varning', fakta: { star, insats }, kallor: [kalla] }));
  });
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];
const wordsOf = (text: string): readonly string[] => wordsIn(text.toLowerCase());

const windows = (ord: readonly string[], length: number): readonly string[] => ord.flatMap((_, n) => (n + length <= ord.length ? [ord.slice(n, n + length).join(' ')] : []));

function isAlmost(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= MIN_LENGTH && a !== b && Math.abs(a.length - b.length) <= MAX_EDITS && edits(a, b) <= MAX_EDITS;
}

/** Levenshtein's distance, row by row. */
export function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + change));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

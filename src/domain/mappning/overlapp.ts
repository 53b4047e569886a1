/**
 * What is wrong with a mapping before any balance shows it: rules that would tie, rules that repeat each other, and accounts of
 * the ledger that no rule covers, or only with certain codes.
 */
import { isBokslutsnummer } from '../huvudbok/bokslutskonto';
import type { Dimensionskoder } from '../huvudbok/typer';
import { DIMENSIONER } from '../huvudbok/typer';
import { intervalWidth, isInInterval } from './kontointervall';
import { Mappning } from './mappning';
import type { Mappningsregel } from './typer';

/** `oavgjord`: an account may follow both and they say different things. `upprepad`: they say the same. */
export interface Overlapp {
  readonly art: 'oavgjord' | 'upprepad';
  readonly regler: readonly [Mappningsregel, Mappningsregel];
}

/** `utan`: no rule. `delvis`: rules for certain codes only, so that a posting without them has no place. */
export interface Lucka {
  readonly art: 'utan' | 'delvis';
  readonly konto: string;
}

/** Every pair of the user's rules that ranks alike and may meet on one account. */
export function findOverlapp(regler: readonly Mappningsregel[]): readonly Overlapp[] {
  const ranks = new Map<string, Mappningsregel[]>();
  for (const regel of regler.filter(({ standard }) => standard !== true)) {
    const lika = ranks.get(rankOf(regel)) ?? [];
    if (lika.push(regel) === 1) ranks.set(rankOf(regel), lika);
  }
  return [...ranks.values()].flatMap((lika) =>
    lika.flatMap((a, i) => lika.slice(i + 1).flatMap((b): Overlapp[] => (meets(a, b) ? [{ art: samePlace(a, b) ? 'upprepad' : 'oavgjord', regler: [a, b] }] : []))),
  );
}

/** The accounts without a rule, by number. The closing entry's account needs none (contract.md). */
export function findLuckor(regler: readonly Mappningsregel[], konton: Iterable<string>): readonly Lucka[] {
  const mappning = new Mappning(regler);
  return [...new Set(konton)].sort().flatMap((konto): Lucka[] => {
    if (isBokslutsnummer(konto) || mappning.match(konto, INGA).art !== 'ingen') return [];
    return [{ art: regler.some((regel) => isInInterval(konto, regel.franKonto, regel.tillKonto)) ? 'delvis' : 'utan', konto }];
  });
}

const INGA: Dimensionskoder = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };

const rankOf = (regel: Mappningsregel): string => `${DIMENSIONER.filter((d) => regel[d] !== '').length} ${intervalWidth(regel.franKonto, regel.tillKonto)}`;

/** Whether an account and codes exist that both rules cover. */
function meets(a: Mappningsregel, b: Mappningsregel): boolean {
  const codes = DIMENSIONER.every((d) => a[d] === '' || b[d] === '' || a[d] === b[d]);
  return codes && [a.franKonto, a.tillKonto].some((konto) => isInInterval(konto, b.franKonto, b.tillKonto)) || codes && isInInterval(b.franKonto, a.franKonto, a.tillKonto);
}

const PLACES = ['rapportrad', 'not', 'notrad', 'kassaflodesrad'] as const;
const samePlace = (a: Mappningsregel, b: Mappningsregel): boolean => PLACES.every((plats) => a[plats].trim().toLowerCase() === b[plats].trim().toLowerCase());

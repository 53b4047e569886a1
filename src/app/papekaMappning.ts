/** What is wrong with the rules before any amount shows it: rules that would tie or repeat each other, and accounts with rules for certain codes only. */
import type { Issue } from '../domain/issue';
import { findLuckor, findOverlapp, type Overlapp } from '../domain/mappning/overlapp';
import type { Underlag } from './lasUnderlag';

/** How many of a kind a message names. */
const NAMED = 10;

export function papekaMappning({ regler, uppgifter, fakta }: Underlag): readonly Issue[] {
  const overlapp = findOverlapp(regler);
  const delvis = uppgifter?.kontoplan == null ? findLuckor(regler, fakta.map((f) => f.konto)).filter(({ art }) => art === 'delvis') : [];
  return [
    ...pairIssues('MAPPNING_KROCKAR', 'varning', overlapp.filter(({ art }) => art === 'oavgjord')),
    ...pairIssues('MAPPNING_UPPREPAD', 'info', overlapp.filter(({ art }) => art === 'upprepad')),
    ...(delvis.length === 0 ? [] : [{ kod: 'MAPPNING_BARA_VISSA_KODER', allvar: 'info', fakta: { konton: delvis.slice(0, NAMED).map(({ konto }) => konto), antalKonton: delvis.length }, kallor: [] } as const]),
  ];
}

/** The first few, the last of them with how many there are more. */
const pairIssues = (kod: string, allvar: Issue['allvar'], par: readonly Overlapp[]): readonly Issue[] =>
  par.slice(0, NAMED).map((o, n) => pairIssue(kod, allvar, { ...o, fler: n === NAMED - 1 ? par.length - NAMED : 0 }));

/** The accounts that both rules cover. */
function pairIssue(kod: string, allvar: Issue['allvar'], { regler: [a, b], fler }: Overlapp & { readonly fler: number }): Issue {
  const fran = a.franKonto > b.franKonto ? a.franKonto : b.franKonto;
  const till = a.tillKonto < b.tillKonto ? a.tillKonto : b.tillKonto;
  return { kod, allvar, fakta: { fran, till, fler }, kallor: [a.kalla, b.kalla] };
}

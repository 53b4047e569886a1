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
    ...overlapp.filter(({ art }) => art === 'oavgjord').slice(0, NAMED).map((o) => pairIssue('MAPPNING_KROCKAR', 'varning', o)),
    ...overlapp.filter(({ art }) => art === 'upprepad').slice(0, NAMED).map((o) => pairIssue('MAPPNING_UPPREPAD', 'info', o)),
    ...(delvis.length === 0 ? [] : [{ kod: 'MAPPNING_BARA_VISSA_KODER', allvar: 'info', fakta: { konton: delvis.slice(0, NAMED).map(({ konto }) => konto), antalKonton: delvis.length }, kallor: [] } as const]),
  ];
}

/** The accounts that both rules cover. */
function pairIssue(kod: string, allvar: Issue['allvar'], { regler: [a, b] }: Overlapp): Issue {
  const fran = a.franKonto > b.franKonto ? a.franKonto : b.franKonto;
  const till = a.tillKonto < b.tillKonto ? a.tillKonto : b.tillKonto;
  return { kod, allvar, fakta: { fran, till }, kallor: [a.kalla, b.kalla] };
}

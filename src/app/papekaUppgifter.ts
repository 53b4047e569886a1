/**
 * Rows of `Uppgifter` that no part of the program reads, or whose value it cannot use: told, since the user believes that they
 * count. What looks like a misspelt key is a varning; notes of the user's own are information.
 */
import type { Issue } from '../domain/issue';
import { edits } from '../domain/mappning/stavning';
import type { Ovriguppgift } from '../domain/mappning/typer';
import { CELLNYCKLAR, compared, FALTNYCKLAR, lastYears, spellings, type Uppgiftsnyckel } from '../domain/mappning/uppgiftsnycklar';
import { folded } from '../domain/rapporter/nyckel';
import { EJ_FORDELAT, OVRIGA_PROJEKT } from '../domain/rapporter/driftredovisning';
import { ownRows } from '../domain/rapporter/oversikt';
import { Oversiktsunderlag } from '../domain/rapporter/oversiktsunderlag';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { BLADNYCKEL } from './bladval';
import { KOLUMNNYCKEL } from './kolumnratt';

/** A key as it may be written, and what its value must be. */
interface Kand {
  readonly text: string;
  readonly tal: boolean;
}

/** The headings that a list of keys and values may have. */
const RUBRIKER: ReadonlySet<string> = new Set(['uppgift', 'nyckel', 'rubrik', 'varde', 'uppgifter']);

export function papekaUppgifter(ovriga: readonly Ovriguppgift[], underlag: Rapportunderlag): readonly Issue[] {
  const kanda = keysOf(underlag);
  const egna = ovriga.filter(({ text, varde }) => !BLADNYCKEL.test(text) && !KOLUMNNYCKEL.test(text) && !(RUBRIKER.has(compared(text)) && RUBRIKER.has(compared(String(varde)))));
  const lasta = egna.flatMap((u) => kanda.filter((k) => folded(k.text) === folded(u.text)).slice(0, 1).map((kand) => ({ u, kand })));
  const okanda = egna.filter((u) => !lasta.some((l) => l.u === u));
  const liknar = okanda.flatMap((u) => { const lik = nearest(u.text, kanda); return lik === null ? [] : [{ u, lik }]; });
  return [
    ...lasta.filter(({ u, kand }) => kand.tal && typeof u.varde !== 'number').map(({ u }): Issue => ({ kod: 'TAL_SOM_TEXT', allvar: 'varning', fakta: { varde: u.varde }, kallor: [u.kalla] })),
    ...lasta.filter(({ u }, n) => lasta.findIndex((l) => folded(l.u.text) === folded(u.text)) < n).map(({ u }): Issue => ({ kod: 'UPPGIFT_UPPREPAD', allvar: 'varning', fakta: { nyckel: u.text }, kallor: [u.kalla] })),
    ...liknar.map(({ u, lik }): Issue => ({ kod: 'UPPGIFT_OKAND', allvar: 'varning', fakta: { nyckel: u.text, liknar: lik }, kallor: [u.kalla] })),
    ...unknownGroups(egna, underlag),
    ...restOf(okanda.filter((u) => !liknar.some((l) => l.u === u))),
  ];
}

/** How a user says that no group is to have a sum. */
const INGA = /^(inga?|ingen|nej|-|–)$/iu;

/** Groups that are to have a sum and that no insats is in. */
function unknownGroups(egna: readonly Ovriguppgift[], { insatser }: Rapportunderlag): readonly Issue[] {
  const grupper = [...new Set([...insatser.values()].map((i) => i.grupp).filter((g) => g !== ''))];
  const finns = new Set([...grupper, OVRIGA_PROJEKT, EJ_FORDELAT].map(folded));
  return egna.filter((u) => folded(u.text) === folded(CELLNYCKLAR.delsummor.etikett)).flatMap(({ text, varde, kalla }) => {
    const saknas = String(varde).split(/[;,]/u).map((g) => g.trim()).filter((g) => g !== '' && !INGA.test(g) && !finns.has(folded(g)));
    return saknas.map((grupp): Issue => ({ kod: 'UPPGIFT_UTAN_GRUPP', allvar: 'varning', fakta: { nyckel: text, grupp, finns: grupper }, kallor: [kalla] }));
  });
}

function restOf(rest: readonly Ovriguppgift[]): readonly Issue[] {
  return rest.length === 0 ? [] : [{ kod: 'UPPGIFT_LASES_INTE', allvar: 'info', fakta: { nycklar: rest.map((u) => u.text) }, kallor: rest.map((u) => u.kalla) }];
}

/** Every key that something reads, the rows of the user's own in `Historik` among them. */
function keysOf(underlag: Rapportunderlag): readonly Kand[] {
  const fasta = [...Object.values<Uppgiftsnyckel>(FALTNYCKLAR), ...Object.values<Uppgiftsnyckel>(CELLNYCKLAR)];
  const egna = ownRows(new Oversiktsunderlag(underlag)).map((r): Uppgiftsnyckel => ({ etikett: r.etikett, tal: true, foregaendeAr: true }));
  return [...fasta, ...egna].flatMap((nyckel) => {
    const former = spellings(nyckel);
    const alla = nyckel.foregaendeAr === true ? [...former, ...former.map(lastYears)] : former;
    return alla.map((text) => ({ text, tal: nyckel.tal === true }));
  });
}

/** A key of three letters is too short to be misspelt by guess. */
const MIN_LENGTH = 4;

/** The key that a text looks like: a few letters off, its first words, or the key with more words after it. */
function nearest(text: string, kanda: readonly Kand[]): string | null {
  const star = compared(text);
  const langa = kanda.filter((k) => compared(k.text).length >= MIN_LENGTH);
  const [best] = langa.map((k) => ({ k, d: edits(star, compared(k.text)) })).filter(({ k, d }) => d <= allowed(compared(k.text).length)).sort((a, b) => a.d - b.d);
  if (best !== undefined) return best.k.text;
  const begins = (a: string, b: string): boolean => folded(a).startsWith(`${folded(b)}_`);
  return langa.find((k) => star.length >= MIN_LENGTH && begins(k.text, text))?.text ?? langa.find((k) => k.text !== FALTNYCKLAR.forbund.etikett && begins(text, k.text))?.text ?? null;
}

/** One letter in a short word, three in a long label. */
const allowed = (length: number): number => (length < 7 ? 1 : length < 14 ? 2 : 3);

/** Which rows of a note are insatser, so that they get a sum of their own before styrelse, kansli and the rest. */
import { FINANSIELL_GRUPP, FINANSIERING_GRUPP, STYRELSE_GRUPP } from './insatser';
import type { Notpost } from './notsammanslagning';
import type { Rapportunderlag } from './rapportunderlag';

const ANDRA: readonly string[] = [FINANSIELL_GRUPP, FINANSIERING_GRUPP, STYRELSE_GRUPP];

/** IDs of the note's one run of insats rows; null where there is none, where it is the whole note, or where there are several. */
export function insatsRun(underlag: Rapportunderlag, poster: readonly Notpost[]): readonly string[] | null {
  const isInsats = poster.map((p) => onlyInsatser(underlag, new Set(p.platser.map((plats) => plats.id))));
  const first = isInsats.indexOf(true);
  const antal = isInsats.filter(Boolean).length;
  const samlade = isInsats.slice(first, first + antal).every(Boolean);
  return antal < 2 || antal === poster.length || !samlade ? null : poster.slice(first, first + antal).map((p) => p.id);
}

function onlyInsatser({ placerade, insatser }: Rapportunderlag, ids: ReadonlySet<string>): boolean {
  const projekt = new Set(placerade.filter((p) => ids.has(p.placering.not?.id ?? '') && p.placering.rad?.drift === 'kostnad').map((p) => p.saldo.projekt));
  const grupper = [...projekt].map((kod) => insatser.get(kod)?.grupp);
  return grupper.length > 0 && grupper.every((g) => g !== undefined && !ANDRA.includes(g));
}

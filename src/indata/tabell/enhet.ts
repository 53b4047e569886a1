/**
 * The unit that a sheet says above its headings, or in its title: "Belopp i tkr", 'Enhet: "Tkr (vänt tecken)"', "(mnkr)". A unit
 * after a number ("avvikelser över 100 tkr") says nothing of the columns.
 */
import type { RawTable } from '../rawTable';
import { toText } from './cell';
import type { Enhetsfaktor } from './svensktTal';

const FORMS: readonly (readonly [RegExp, Enhetsfaktor])[] = [
  [/(?<!\d ?)(?<![a-zåäö])(?:tkr|tsek|ksek|tusental(?:s)? kr(?:onor)?|tusen(?:tals)? kr(?:onor)?)(?![a-zåäö])/i, 1000],
  [/(?<!\d ?)(?<![a-zåäö])(?:mnkr|mkr|msek|milj(?:oner|\.)? ?kr(?:onor)?)(?![a-zåäö])/i, 1_000_000],
];
/** Longer texts are prose. */
const MAX_LENGTH = 120;

/** How many kronor one unit of the columns is, where their own headings do not say. */
export function findEnhet(tabell: RawTable, rubrikrad: number): Enhetsfaktor {
  const texts = [...tabell.celler.slice(0, rubrikrad).flatMap((row) => row.map(toText)), tabell.blad];
  for (const text of texts) {
    const found = text.length > MAX_LENGTH ? undefined : FORMS.find(([form]) => form.test(text));
    if (found !== undefined) return found[1];
  }
  return 1;
}

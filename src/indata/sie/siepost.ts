/** Amounts of a file before they have our years and codes, and what their readers share. */
import type { Ore } from '../../domain/belopp/belopp';
import type { Slag } from '../../domain/huvudbok/typer';
import type { Period } from '../../domain/period/period';
import type { Issuesamlare } from '../issuesamlare';
import type { Objekt, Objektpost } from './siebok';

/** `nr` is SIE's year number; the codes are the file's own. */
export interface Siepost {
  readonly slag: Slag;
  readonly nr: number;
  readonly period: Period;
  readonly konto: string;
  readonly objekt: readonly Objekt[];
  readonly ore: Ore;
  readonly radnummer: number;
}

/** No codes. */
export const INGA: readonly Objekt[] = [];

/** Rows by account, in the order of the file. */
export function groupByKonto(poster: readonly Objektpost[]): ReadonlyMap<string, readonly Objektpost[]> {
  const grupper = new Map<string, Objektpost[]>();
  for (const post of poster) {
    const own = grupper.get(post.konto);
    if (own === undefined) grupper.set(post.konto, [post]);
    else own.push(post);
  }
  return grupper;
}

/** The breakdown covers a part of the account: the rest stands without codes. */
export function reportPartial(issues: Issuesamlare, { namn, etikett, konto, radnummer }: { namn: string; etikett: string; konto: string; radnummer: number }): void {
  issues.add({ kod: 'SIE_UPPDELNING_OFULLSTANDIG', allvar: 'info', fakta: { etikett, konto }, kallor: [{ namn, radnummer }], grupp: etikett });
}

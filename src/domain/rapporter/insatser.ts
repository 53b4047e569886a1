/** Which row of driftredovisningen a balance stands on (contract.md, "Rules of reckoning"). */
import type { Insats } from '../mappning/typer';
import type { Rapportrad } from './rapportrader';

export const FINANSIELL_GRUPP = 'Finansiella poster';
export const STYRELSE_GRUPP = 'Styrelse och kansli';
export const FINANSIERING_GRUPP = 'Finansiering';
export const FINANSNETTO = 'DR_FINANSNETTO';
export const UTAN_INSATS = 'DR_UTAN_INSATS';

/**
 * Row ID of the insats: codes keep their letters and digits, anything else is written as its code point, and lower case is
 * marked, since SUMIFS would take "p1" and "P1" for one.
 */
export function insatsId(projekt: string): string {
  return `DR_P_${Array.from(projekt).map((c) => keyCharacter(c)).join('')}`;
}

function keyCharacter(character: string): string {
  if (/[A-Z0-9]/.test(character)) return character;
  if (/[a-z]/.test(character)) return `.${character.toUpperCase()}`;
  return `.${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}.`;
}

/** Financial lines stand on an insats row only where its group is `Finansiella poster`, otherwise on the bridge row. */
export function insatsKey(koder: { projekt: string }, rad: Rapportrad, insatser: ReadonlyMap<string, Insats>): string {
  if (rad.drift === 'finans' && insatser.get(koder.projekt)?.grupp !== FINANSIELL_GRUPP) return FINANSNETTO;
  return koder.projekt === '' ? UTAN_INSATS : insatsId(koder.projekt);
}

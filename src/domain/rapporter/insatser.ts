/** Which row of driftredovisningen a balance stands on (contract.md, "Rules of reckoning"). */
import type { Insats } from '../mappning/typer';
import { codeKey } from './nyckel';
import type { Rapportrad } from './rapportrader';

export const FINANSIELL_GRUPP = 'Finansiella poster';
export const STYRELSE_GRUPP = 'Styrelse och kansli';
export const FINANSIERING_GRUPP = 'Finansiering';
export const FINANSNETTO = 'DR_FINANSNETTO';
export const UTAN_INSATS = 'DR_UTAN_INSATS';

/** Row ID of the insats. */
export const insatsId = (projekt: string): string => `DR_P_${codeKey(projekt)}`;

/** Financial lines stand on an insats row only where its group is `Finansiella poster`, otherwise on the bridge row. */
export function insatsKey(koder: { projekt: string }, rad: Rapportrad, insatser: ReadonlyMap<string, Insats>): string {
  if (rad.drift === 'finans' && insatser.get(koder.projekt)?.grupp !== FINANSIELL_GRUPP) return FINANSNETTO;
  return koder.projekt === '' ? UTAN_INSATS : insatsId(koder.projekt);
}

/** The rules of the chart of accounts that the user has chosen, for the accounts that have none of his own. */
import type { Faktarad } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import { findKontoplan, KONTOPLANSNAMN } from '../domain/kontoplaner/kontoplaner';
import { standardregler } from '../domain/mappning/standardregler';
import type { Mappningsregel, Uppgifter } from '../domain/mappning/typer';

/** How many accounts a message names. */
const NAMED = 10;

/** What the chart that `Uppgifter` names gives for accounts without a rule of the user's. */
export function kontoplansregler(uppgifter: Uppgifter | null, regler: readonly Mappningsregel[], fakta: readonly Faktarad[]): { readonly regler: readonly Mappningsregel[]; readonly issues: readonly Issue[] } {
  const namn = uppgifter?.kontoplan ?? null;
  if (namn === null) return { regler: [], issues: [] };
  const kontoplan = findKontoplan(namn);
  if (kontoplan === null) return { regler: [], issues: [{ kod: 'KONTOPLAN_OKAND', allvar: 'varning', fakta: { kontoplan: namn, finns: KONTOPLANSNAMN }, kallor: [] }] };
  const standard = standardregler(regler, fakta, kontoplan);
  if (standard.konton.length === 0) return { regler: [], issues: [] };
  const uppgift = { kontoplan: kontoplan.namn, konton: standard.konton.slice(0, NAMED), antalKonton: standard.konton.length };
  return { regler: standard.regler, issues: [{ kod: 'KONTO_ENLIGT_KONTOPLAN', allvar: 'info', fakta: uppgift, kallor: [] }] };
}

/** Decides a sheet's sign from its facts and reports what was found; shared by the readers of signed columns. */
import type { Slag } from '../../domain/huvudbok/typer';
import type { Lasningsbyggare } from './lasning';
import { teckenOfBalans, teckenOfResultat, type Teckenfynd } from './tecken';

/**
 * Whether the sheet's amounts are to be turned. Movements and budgets are told by the result classes; only opening balances
 * by the balance classes, since a year's movement of assets may go either way. SIE has one sign, and is never turned.
 */
export function isVant(bok: Lasningsbyggare, slag: readonly Slag[]): boolean {
  if (bok.sie) return false;
  let fynd: Teckenfynd = 'okant';
  for (const ett of slag) {
    if (fynd === 'okant') fynd = ett === 'IB' ? teckenOfBalans(bok.klassummor(ett), bok.summaOf(ett, '20')) : teckenOfMovements(bok, ett);
  }
  report(bok, fynd, slag.some((ett) => bok.klassummor(ett).size > 0));
  return fynd === 'vant';
}

/** Reversed accruals can turn the sums of a first month: two accounts of three and more must be turned too. */
function teckenOfMovements(bok: Lasningsbyggare, slag: Slag): Teckenfynd {
  const fynd = teckenOfResultat(bok.klassummor(slag));
  const { vanda, alla } = bok.vandaKonton(slag);
  return fynd === 'vant' && vanda * 3 <= alla * 2 ? 'oklart' : fynd;
}

function report(bok: Lasningsbyggare, fynd: Teckenfynd, finns: boolean): void {
  const kallor = [bok.kallaBlad()];
  if (fynd === 'vant') bok.issue({ kod: 'TECKEN_VANT', allvar: 'info', kallor });
  if (fynd === 'oklart') bok.issue({ kod: 'TECKEN_OKLART', allvar: 'varning', kallor });
  if (fynd === 'okant' && finns) bok.issue({ kod: 'TECKEN_OKANT', allvar: 'info', kallor });
}

/** Decides a sheet's sign from its facts and reports what was found; shared by the readers of signed columns. */
import type { Slag } from '../../domain/huvudbok/typer';
import type { Lasningsbyggare } from './lasning';
import { teckenOfBalans, teckenOfResultat, type Teckenfynd } from './tecken';

/** Whether the sheet's amounts are to be turned. Movements and budgets are told by result classes, else by balance classes. */
export function isVant(bok: Lasningsbyggare, slag: Slag): boolean {
  const summor = bok.klassummor(slag);
  const resultat = slag === 'IB' ? 'okant' : teckenOfResultat(summor);
  const fynd = resultat === 'okant' && slag !== 'Budget' ? teckenOfBalans(summor) : resultat;
  report(bok, fynd, summor.size > 0);
  return fynd === 'vant';
}

function report(bok: Lasningsbyggare, fynd: Teckenfynd, finns: boolean): void {
  const { radnummer: _radnummer, ...kalla } = bok.kalla(0);
  if (fynd === 'vant') bok.issue({ kod: 'TECKEN_VANT', allvar: 'info', kallor: [kalla] });
  if (fynd === 'oklart') bok.issue({ kod: 'TECKEN_OKLART', allvar: 'varning', kallor: [kalla] });
  if (fynd === 'okant' && finns) bok.issue({ kod: 'TECKEN_OKANT', allvar: 'info', kallor: [kalla] });
}

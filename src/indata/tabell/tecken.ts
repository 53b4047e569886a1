/**
 * Raw ledger sign (debit +) or reversed, told from the books: incomes are negative and costs positive in a raw ledger, and
 * assets positive. Where the classes contradict each other or are missing nothing is turned, and that is said.
 */
import type { Ore } from '../../domain/belopp/belopp';

export type Teckenfynd = 'ratt' | 'vant' | 'oklart' | 'okant';

type Klassummor = ReadonlyMap<string, Ore>;

/** Of movements or a budget: class 3 against classes 4–7. `oklart`: they contradict each other; `okant`: neither is there. */
export function teckenOfResultat(summor: Klassummor): Teckenfynd {
  const intakter = Math.sign(summor.get('3') ?? 0);
  const kostnader = Math.sign(['4', '5', '6', '7'].reduce((sum, klass) => sum + (summor.get(klass) ?? 0), 0));
  if (intakter === 0 && kostnader === 0) return 'okant';
  if (intakter <= 0 && kostnader >= 0) return 'ratt';
  return intakter >= 0 && kostnader <= 0 ? 'vant' : 'oklart';
}

/** Of balances: class 1 against class 2. */
export function teckenOfBalans(summor: Klassummor): Teckenfynd {
  const tillgangar = Math.sign(summor.get('1') ?? 0);
  const skulder = Math.sign(summor.get('2') ?? 0);
  if (tillgangar === 0 && skulder === 0) return 'okant';
  if (tillgangar >= 0 && skulder <= 0) return 'ratt';
  return tillgangar <= 0 && skulder >= 0 ? 'vant' : 'oklart';
}

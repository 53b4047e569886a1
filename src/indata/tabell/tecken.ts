/**
 * Raw ledger sign (debit +) or reversed, told from the books: incomes are negative and costs positive in a raw ledger, and
 * assets positive. Only where both say the reverse is anything turned; a doubt is said, not acted on.
 */
import type { Ore } from '../../domain/belopp/belopp';

export type Teckenfynd = 'ratt' | 'vant' | 'oklart' | 'okant';

type Klassummor = ReadonlyMap<string, Ore>;

/**
 * Of movements or a budget: class 3 against classes 4–7. `oklart`: they contradict each other, or only one of them is there
 * and has the wrong sign, as when a January holds nothing but reversed accruals. `okant`: neither is there.
 */
export function teckenOfResultat(summor: Klassummor): Teckenfynd {
  const kostnader = ['4', '5', '6', '7'].reduce((sum, klass) => sum + (summor.get(klass) ?? 0), 0);
  return teckenOf(kostnader, summor.get('3') ?? 0);
}

/**
 * Of balances: class 1 against class 2, with equity (20) as witness: overdrawn accounts and claims on a tax account can turn
 * the classes of small books, but hardly their equity too.
 */
export function teckenOfBalans(summor: Klassummor, egetKapital: Ore): Teckenfynd {
  const fynd = teckenOf(summor.get('1') ?? 0, summor.get('2') ?? 0);
  return fynd === 'vant' && egetKapital < 0 ? 'oklart' : fynd;
}

function teckenOf(debet: Ore, kredit: Ore): Teckenfynd {
  if (debet === 0 && kredit === 0) return 'okant';
  if (debet >= 0 && kredit <= 0) return 'ratt';
  return debet < 0 && kredit > 0 ? 'vant' : 'oklart';
}

/**
 * Reads a budget: one amount for the whole year (period yyyy12), or one a month. Rows with one key are left as they stand;
 * the aggregator sums them. A year's total beside the months is checked, not counted.
 */
import type { Issue } from '../../domain/issue';
import { lastOf, periodOf } from '../../domain/period/period';
import { ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import type { Beloppskolumn, Kolumnval } from './kolumnval';
import { Lasningsbyggare, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { readSaldorader, type Saldorad } from './saldorader';
import { kronor } from './summatal';
import { isVant } from './teckenprov';

/** Reads budget facts of one year. Raw ledger sign: incomes negative, costs positive. */
export function lasBudget(tabell: RawTable, { ar }: Lascontext): Result<Lasning, Issue> {
  const val = oppnaTabell(tabell, ar, missingColumn);
  if (!val.ok) return val;
  const bok = new Lasningsbyggare(tabell, val.value, ar);
  const total = totalkolumn(val.value);
  const { manader } = val.value;
  const kolumner = [...manader, ...(total === undefined ? [] : [total])];
  for (const rad of readSaldorader(bok, tabell, val.value, kolumner)) {
    if (manader.length > 0 && total !== undefined) checkTotal(bok, rad);
    rad.belopp.forEach((ore, i) => {
      const isTotal = i >= manader.length;
      if (ore === null || (isTotal && manader.length > 0)) return;
      const period = isTotal ? lastOf(ar) : periodOf(ar, manader[i]?.manad ?? 12);
      bok.faktum({ slag: 'Budget', period, konto: rad.konto, koder: bok.koder(rad.cells), ore, kalla: bok.kalla(rad.rad, kolumner[i]?.index) });
    });
  }
  return ok(bok.build(isVant(bok, ['Budget'])));
}

function missingColumn(val: Kolumnval): string | null {
  if (val.enkel.konto === undefined) return 'Konto';
  return val.manader.length === 0 && totalkolumn(val) === undefined ? 'Budget' : null;
}

const totalkolumn = ({ belopp }: Kolumnval): Beloppskolumn | undefined => belopp.budget ?? belopp.helar ?? belopp.belopp;

function checkTotal(bok: Lasningsbyggare, { rad, konto, belopp }: Saldorad): void {
  const printed = belopp.at(-1) ?? null;
  const summa = belopp.slice(0, -1).reduce<number>((sum, ore) => sum + (ore ?? 0), 0);
  if (printed === null || printed === summa) return;
  const fakta = { konto, last: kronor(printed), beraknat: kronor(summa) };
  bok.issue({ kod: 'BUDGET_HELAR_STAMMER_EJ', allvar: 'fel', fakta, kallor: [bok.kalla(rad)], grupp: String(rad) });
}

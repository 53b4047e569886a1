/**
 * Reads a budget: one amount for the whole year (period yyyy12), one column a month, or one row a month. Rows with one key are
 * left as they stand; the aggregator sums them. A year's total beside the months is checked, not counted.
 */
import type { Issue } from '../../domain/issue';
import { lastOf, monthOf, periodOf, yearOf, type Period } from '../../domain/period/period';
import { ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import { readDag, readPeriod } from './dag';
import type { Beloppskolumn, Kolumnval, Manadskolumn } from './kolumnval';
import { Lasningsbyggare, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { readSaldorader, type Saldorad } from './saldorader';
import { kronor } from './summatal';
import { isVant } from './teckenprov';

/** Reads budget facts of one year. Raw ledger sign: incomes negative, costs positive. */
export function lasBudget(tabell: RawTable, ctx: Lascontext): Result<Lasning, Issue> {
  const { ar } = ctx;
  const val = oppnaTabell(tabell, ctx, (own) => missingColumn(own, ctx));
  if (!val.ok) return val;
  const bok = new Lasningsbyggare(tabell, val.value, ar);
  const total = totalkolumn(val.value);
  const manader = manaderOf(val.value, ctx);
  const kolumner = [...manader, ...(total === undefined ? [] : [total])].map((kolumn) => ({ ...kolumn, avrundas: true as const }));
  for (const rad of readSaldorader(bok, tabell, { val: val.value, kolumner, ctx, slag: 'Budget' })) {
    if (manader.length > 0 && total !== undefined) checkTotal(bok, rad);
    const own = radPeriod(bok, val.value, ctx, rad);
    if (own === 'annat ar') continue;
    rad.belopp.forEach((ore, i) => {
      const isTotal = i >= manader.length;
      if (ore === null || (isTotal && manader.length > 0)) return;
      const period = isTotal ? own : periodOf(ar, manader[i]?.manad ?? 12);
      bok.faktum({ slag: 'Budget', period, konto: rad.konto, koder: bok.koder(rad.cells), ore, kalla: bok.kalla(rad.rad, kolumner[i]?.index) });
    });
  }
  return ok(bok.build(isVant(bok, ['Budget'])));
}

/** The month of a row that names one; else the whole year's. A row of another year is no part of this budget. */
function radPeriod(bok: Lasningsbyggare, { enkel }: Kolumnval, { ar, andraAr = [] }: Lascontext, { rad, cells }: Saldorad): Period | 'annat ar' {
  const period = readPeriod(cells[enkel.period ?? -1], ar) ?? readDag(cells[enkel.datum ?? -1], ar)?.period ?? lastOf(ar);
  if (yearOf(period) === ar) return monthOf(period) === 0 ? lastOf(ar) : period;
  if (!andraAr.includes(yearOf(period))) {
    bok.issue({ kod: 'DATUM_UTANFOR_AR', allvar: 'fel', fakta: { ar: yearOf(period), vantat: ar }, kallor: [bok.kalla(rad)], grupp: String(yearOf(period)) });
  }
  return 'annat ar';
}

function missingColumn(val: Kolumnval, ctx: Lascontext): string | null {
  if (val.enkel.konto === undefined) return 'Konto';
  return manaderOf(val, ctx).length === 0 && totalkolumn(val) === undefined ? 'Budget' : null;
}

/** Columns a month: those that say budget, where some do or a movement has the others. */
const manaderOf = ({ manader, budgetmanader }: Kolumnval, { bredvid }: Lascontext): readonly Manadskolumn[] => (budgetmanader.length > 0 || bredvid === true ? budgetmanader : manader);

function totalkolumn({ belopp, budgetmanader }: Kolumnval): Beloppskolumn | undefined {
  return belopp.budget ?? belopp.helar ?? (budgetmanader.length > 0 ? undefined : belopp.belopp);
}

function checkTotal(bok: Lasningsbyggare, { rad, konto, belopp }: Saldorad): void {
  const printed = belopp.at(-1) ?? null;
  const summa = belopp.slice(0, -1).reduce<number>((sum, ore) => sum + (ore ?? 0), 0);
  if (printed === null || Math.abs(printed - summa) <= belopp.length) return;
  const fakta = { konto, last: kronor(printed), beraknat: kronor(summa) };
  bok.issue({ kod: 'BUDGET_HELAR_STAMMER_EJ', allvar: 'fel', fakta, kallor: [bok.kalla(rad)], grupp: String(rad) });
}

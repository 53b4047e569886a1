/** Reads a sheet of opening balances: one balance per account and codes. They must sum to zero, or the books do not open. */
import type { Issue } from '../../domain/issue';
import { openingOf } from '../../domain/period/period';
import { ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import type { Beloppskolumn, Kolumnval } from './kolumnval';
import { Lasningsbyggare, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { readSaldorader } from './saldorader';
import { kronor } from './summatal';
import { isVant } from './teckenprov';

/** Reads IB facts (period yyyy00) of one year. Raw ledger sign, debit +. */
export function lasIngaende(tabell: RawTable, ctx: Lascontext): Result<Lasning, Issue> {
  const { ar } = ctx;
  const val = oppnaTabell(tabell, ctx, missingColumn);
  if (!val.ok) return val;
  const bok = new Lasningsbyggare(tabell, val.value, ar);
  const kolumner = balanskolumner(val.value);
  let summa = 0;
  for (const { rad, cells, konto, belopp } of readSaldorader(bok, tabell, { val: val.value, kolumner, ctx, slag: 'IB' })) {
    const ore = kolumner.length === 2 ? (belopp[0] ?? 0) - (belopp[1] ?? 0) : (belopp[0] ?? 0);
    summa += ore;
    bok.faktum({ slag: 'IB', period: openingOf(ar), konto, koder: bok.koder(cells), ore, kalla: bok.kalla(rad) });
  }
  if (summa !== 0) bok.issue({ kod: 'IB_BALANSERAR_EJ', allvar: 'fel', fakta: { differens: kronor(summa) }, kallor: [bok.kallaBlad()] });
  return ok(bok.build(kolumner.length === 1 && isVant(bok, ['IB'])));
}

const missingColumn = (val: Kolumnval): string | null => {
  if (val.enkel.konto === undefined) return 'Konto';
  return balanskolumner(val).length === 0 ? 'IB' : null;
};

/** The balance column, or Debet and Kredit. */
function balanskolumner({ belopp }: Kolumnval): readonly Beloppskolumn[] {
  const single = belopp.ib ?? belopp.saldo ?? belopp.belopp ?? belopp.ub;
  if (single !== undefined) return [single];
  return belopp.debet !== undefined && belopp.kredit !== undefined ? [belopp.debet, belopp.kredit] : [];
}

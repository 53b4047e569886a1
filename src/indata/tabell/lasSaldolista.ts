/**
 * Reads a saldolista: opening balance, movement and closing balance per account and codes. It has no months, so a movement
 * is the whole year's (period yyyy12) unless the sheet has a column a month. Any one of the three may be missing; where all
 * three stand they must agree.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Issue } from '../../domain/issue';
import { lastOf, openingOf, periodOf } from '../../domain/period/period';
import { ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import type { Beloppskolumn, Kolumnval } from './kolumnval';
import { Lasningsbyggare, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { readSaldorader, type Saldorad } from './saldorader';
import { kronor } from './summatal';
import { isVant } from './teckenprov';

/** Reads IB facts (period yyyy00) and movements of one year. Raw ledger sign, debit +. */
export function lasSaldolista(tabell: RawTable, { ar }: Lascontext): Result<Lasning, Issue> {
  const val = oppnaTabell(tabell, ar, missingColumn);
  if (!val.ok) return val;
  const bok = new Lasningsbyggare(tabell, val.value, ar);
  const kolumner = chooseKolumner(val.value);
  for (const rad of readSaldorader(bok, tabell, val.value, kolumner.alla)) addRad(bok, ar, kolumner, rad);
  if (kolumner.ib < 0 && !kolumner.rorelse.length) bok.issue({ kod: 'SALDOLISTA_UTAN_IB', allvar: 'varning', kallor: [bok.kallaBlad()] });
  return ok(bok.build(isVant(bok, ['Utfall', 'IB'])));
}

/** Positions in `alla`; −1 for a column that the sheet lacks. */
interface Saldokolumner {
  readonly alla: readonly Beloppskolumn[];
  readonly ib: number;
  readonly ub: number;
  /** Movement: one column, or Debet and Kredit (the second is subtracted), or one a month. */
  readonly rorelse: readonly { readonly at: number; readonly tecken: 1 | -1; readonly manad: number }[];
}

function missingColumn({ belopp, enkel, manader }: Kolumnval): string | null {
  if (enkel.konto === undefined) return 'Konto';
  const known = [belopp.ib, belopp.ub, belopp.saldo, belopp.forandring, belopp.belopp].some((kolumn) => kolumn !== undefined);
  const pair = belopp.debet !== undefined && belopp.kredit !== undefined;
  return known || pair || manader.length > 0 ? null : 'Utgående balans';
}

function chooseKolumner({ belopp, manader }: Kolumnval): Saldokolumner {
  const alla: Beloppskolumn[] = [];
  const add = (kolumn: Beloppskolumn | undefined): number => (kolumn === undefined ? -1 : alla.push(kolumn) - 1);
  const ib = add(belopp.ib);
  const ub = add(belopp.ub ?? belopp.saldo);
  const total = belopp.forandring ?? belopp.belopp;
  if (manader.length > 0) return { alla, ib, ub, rorelse: manader.map((m) => ({ at: add(m), tecken: 1, manad: m.manad })) };
  if (total !== undefined) return { alla, ib, ub, rorelse: [{ at: add(total), tecken: 1, manad: 12 }] };
  if (belopp.debet === undefined || belopp.kredit === undefined) return { alla, ib, ub, rorelse: [] };
  const pair = [add(belopp.debet), add(belopp.kredit)] as const;
  return { alla, ib, ub, rorelse: [{ at: pair[0], tecken: 1, manad: 12 }, { at: pair[1], tecken: -1, manad: 12 }] };
}

function addRad(bok: Lasningsbyggare, ar: number, kolumner: Saldokolumner, { rad, cells, konto, belopp }: Saldorad): void {
  const at = (index: number): Ore | null => belopp[index] ?? null;
  const [ib, ub] = [at(kolumner.ib), at(kolumner.ub)];
  const rorelser = kolumner.rorelse.flatMap(({ at: i, tecken, manad }) => (at(i) === null ? [] : [{ ore: tecken * (at(i) ?? 0), manad }]));
  const rorelse = rorelser.length === 0 ? null : rorelser.reduce((sum, { ore }) => sum + ore, 0);
  if (ib !== null && ub !== null && rorelse !== null && ib + rorelse !== ub) reportDifference(bok, { rad, konto, ub, expected: ib + rorelse });
  const bas = { konto, koder: bok.koder(cells), kalla: bok.kalla(rad) };
  const opening = ib ?? (ub !== null && rorelse !== null ? ub - rorelse : 0);
  bok.faktum({ ...bas, slag: 'IB', period: openingOf(ar), ore: opening });
  for (const { ore, manad } of rorelser) bok.faktum({ ...bas, slag: 'Utfall', period: periodOf(ar, manad), ore });
  if (rorelse === null && ub !== null) bok.faktum({ ...bas, slag: 'Utfall', period: lastOf(ar), ore: ub - opening });
}

function reportDifference(bok: Lasningsbyggare, { rad, konto, ub, expected }: { rad: number; konto: string; ub: Ore; expected: Ore }): void {
  const fakta = { konto, last: kronor(ub), beraknat: kronor(expected) };
  bok.issue({ kod: 'SALDOLISTA_UB_STAMMER_EJ', allvar: 'fel', fakta, kallor: [bok.kalla(rad)], grupp: String(rad) });
}

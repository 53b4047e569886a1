/**
 * Reads a saldolista: opening balance, movement and closing balance per account and codes, each in one column or as Debet and
 * Kredit. It has no months, so a movement is the whole year's (period yyyy12) unless the sheet has a column a month or names the
 * month that it runs to. Any one of the three may be missing; where all three stand they must agree.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Issue } from '../../domain/issue';
import { openingOf, periodOf } from '../../domain/period/period';
import { ok, type Result } from '../../shared/result';
import type { RawCell, RawTable } from '../rawTable';
import { valjKolumner, type Beloppskolumn, type Kolumnval } from './kolumnval';
import { Lasningsbyggare, type Lascontext, type Lasning } from './lasning';
import { oppnaTabell } from './oppnaTabell';
import { findRubrikrad } from './rubriker';
import { readSaldorader, type Saldorad } from './saldorader';
import { kronor } from './summatal';
import { readTal } from './svensktTal';
import { isVant } from './teckenprov';

/** Reads IB facts (period yyyy00) and movements of one year. Raw ledger sign, debit +. */
export function lasSaldolista(tabell: RawTable, ctx: Lascontext): Result<Lasning, Issue> {
  const { ar } = ctx;
  const val = oppnaTabell(tabell, ctx, missingColumn);
  if (!val.ok) return val;
  const bok = new Lasningsbyggare(tabell, val.value, ar);
  const kolumner = chooseKolumner(withSpan(tabell, val.value), ctx.manad ?? 12, fjolaretsUb(tabell, ar));
  for (const rad of readSaldorader(bok, tabell, { val: val.value, kolumner: kolumner.alla, ctx, slag: 'Utfall' })) addRad(bok, ar, kolumner, rad);
  const utanIb = kolumner.ib.length === 0 && kolumner.rorelse.length === 0;
  if (utanIb) bok.issue({ kod: 'SALDOLISTA_UTAN_IB', allvar: 'varning', kallor: [bok.kallaBlad()] });
  const signed = kolumner.rorelse.every(({ tecken }) => tecken === 1) && [kolumner.ib, kolumner.ub].every((sida) => sida.length < 2);
  return ok(bok.build(signed && isVant(bok, ['Utfall', 'IB']), utanIb));
}

/** Closing balances of the year before on the same sheet ("UB 2025", "UB 2024"): they open this year's balance accounts. */
function fjolaretsUb(tabell: RawTable, ar: number): Beloppskolumn | undefined {
  const rubrik = findRubrikrad(tabell);
  if (rubrik === null) return undefined;
  const { belopp } = valjKolumner(tabell, rubrik, { ar: ar - 1, eget: false });
  return belopp.ub ?? belopp.saldo;
}

/** A column of `alla` by its position; a credit column is subtracted. */
interface Sida {
  readonly at: number;
  readonly tecken: 1 | -1;
}

/** Empty where the sheet lacks the columns. */
interface Saldokolumner {
  readonly alla: readonly Beloppskolumn[];
  readonly ib: readonly Sida[];
  readonly ub: readonly Sida[];
  readonly rorelse: readonly (Sida & { readonly manad: number })[];
  /** Month of a movement that is known only as the difference of two balances. */
  readonly till: number;
  /** `ib` is last year's closing balance: it opens balance accounts only. */
  readonly franFjol: boolean;
}

function missingColumn({ belopp, enkel, manader }: Kolumnval): string | null {
  if (enkel.konto === undefined) return 'Konto';
  const known = [belopp.ib, belopp.ub, belopp.saldo, belopp.forandring, belopp.belopp].some((kolumn) => kolumn !== undefined);
  const pairs: readonly (readonly [Beloppskolumn | undefined, Beloppskolumn | undefined])[] = [[belopp.debet, belopp.kredit], [belopp.ibdebet, belopp.ibkredit], [belopp.ubdebet, belopp.ubkredit]];
  return known || pairs.some(([debet, kredit]) => debet !== undefined && kredit !== undefined) || manader.length > 0 ? null : 'Utgående balans';
}

function chooseKolumner({ belopp, manader }: Kolumnval, till: number, fjol: Beloppskolumn | undefined): Saldokolumner {
  const alla: Beloppskolumn[] = [];
  const add = (kolumn: Beloppskolumn): number => alla.push(kolumn) - 1;
  const one = (kolumn: Beloppskolumn | undefined): readonly Sida[] => (kolumn === undefined ? [] : [{ at: add(kolumn), tecken: 1 }]);
  const pair = (debet: Beloppskolumn | undefined, kredit: Beloppskolumn | undefined): readonly Sida[] =>
    debet === undefined || kredit === undefined ? [] : [{ at: add(debet), tecken: 1 }, { at: add(kredit), tecken: -1 }];
  const total = totalOf(belopp);
  const own = belopp.ib === undefined ? pair(belopp.ibdebet, belopp.ibkredit) : one(belopp.ib);
  const closing = belopp.ub ?? belopp.saldo;
  const ub = closing === undefined ? pair(belopp.ubdebet, belopp.ubkredit) : one(closing);
  const moves = manader.length > 0 || total !== undefined || (belopp.debet !== undefined && belopp.kredit !== undefined);
  const franFjol = own.length === 0 && !moves && ub.length > 0;
  const ib = franFjol ? one(fjol) : own;
  if (manader.length > 0) return { alla, ib, ub, till, franFjol, rorelse: manader.map((m) => ({ at: add(m), tecken: 1, manad: m.manad })) };
  const sidor = total === undefined ? pair(belopp.debet, belopp.kredit) : one(total);
  return { alla, ib, ub, till, franFjol, rorelse: sidor.map((sida) => ({ ...sida, manad: total?.till ?? till })) };
}

const totalOf = (belopp: Kolumnval['belopp']): Beloppskolumn | undefined => belopp.forandring ?? belopp.belopp ?? belopp.helar;

/** Without its months where they are only a part of the total beside them: one month and the year so far. Months from January on are whole by themselves. */
function withSpan(tabell: RawTable, val: Kolumnval): Kolumnval {
  const total = totalOf(val.belopp);
  if (total === undefined || val.manader.every(({ manad }, n) => manad === n + 1)) return val;
  const tal = (cells: readonly RawCell[], kolumn: Beloppskolumn): Ore => { const t = readTal(cells[kolumn.index], kolumn); return t.slag === 'ore' ? t.ore : 0; };
  const hela = tabell.celler.slice(val.rad + 1).every((cells) => val.manader.reduce((sum, kolumn) => sum + tal(cells, kolumn), 0) === tal(cells, total));
  return hela ? val : { ...val, manader: [] };
}

function addRad(bok: Lasningsbyggare, ar: number, kolumner: Saldokolumner, { rad, cells, konto, belopp }: Saldorad): void {
  const sum = (sidor: readonly Sida[]): Ore | null => {
    const known = sidor.flatMap(({ at, tecken }) => { const ore = belopp[at] ?? null; return ore === null ? [] : [tecken * ore]; });
    return known.length === 0 ? null : known.reduce((total, ore) => total + ore, 0);
  };
  const opens = !kolumner.franFjol || /^[12]/.test(konto);
  const [ib, ub, rorelse] = [opens ? sum(kolumner.ib) : null, sum(kolumner.ub), sum(kolumner.rorelse)];
  if (ib !== null && ub !== null && rorelse !== null && ib + rorelse !== ub) reportDifference(bok, { rad, konto, ub, expected: ib + rorelse });
  const bas = { konto, koder: bok.koder(cells), kalla: bok.kalla(rad) };
  const opening = ib ?? (ub !== null && rorelse !== null ? ub - rorelse : 0);
  bok.faktum({ ...bas, slag: 'IB', period: openingOf(ar), ore: opening });
  for (const sida of kolumner.rorelse) bok.faktum({ ...bas, slag: 'Utfall', period: periodOf(ar, sida.manad), ore: sum([sida]) ?? 0 });
  if (rorelse === null && ub !== null) bok.faktum({ ...bas, slag: 'Utfall', period: periodOf(ar, kolumner.till), ore: ub - opening });
}

function reportDifference(bok: Lasningsbyggare, { rad, konto, ub, expected }: { rad: number; konto: string; ub: Ore; expected: Ore }): void {
  const fakta = { konto, last: kronor(ub), beraknat: kronor(expected) };
  bok.issue({ kod: 'SALDOLISTA_UB_STAMMER_EJ', allvar: 'fel', fakta, kallor: [bok.kalla(rad)], grupp: String(rad) });
}

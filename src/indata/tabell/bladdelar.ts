/**
 * The parts of a ledger sheet. Most sheets are one: a ledger of a year, a budget. Others carry several years, as columns
 * ("Utfall 2025", "Utfall 2024") or as rows, or Utfall and Budget side by side; each part is read by its own reader, and no
 * amount by two.
 */
import { monthOf } from '../../domain/period/period';
import type { RawTable } from '../rawTable';
import { arPaRader, findBladar, findSpann, type Bladar } from './bladar';
import { toText } from './cell';
import { valjKolumner, type Kolumnval } from './kolumnval';
import type { Lascontext } from './lasning';
import type { Ledgersort } from './ledgersort';
import type { Rubrikrad } from './rubriker';

/** One part: what it is, and what its reader must know. */
export interface Bladdel extends Lascontext {
  readonly sort: Ledgersort;
}

export interface Ledgerfynd {
  /** What the sheet is first of all, or null when it is no ledger sheet. */
  readonly sort: Ledgersort | null;
  readonly ar: Bladar | null;
  /** Newest year first. Empty when nothing tells the year. */
  readonly delar: readonly Bladdel[];
}

/** Takes a sheet with ledger headings apart. */
export function findBladdelar(tabell: RawTable, rubrik: Rubrikrad): Ledgerfynd {
  const ord = ordOf(tabell, rubrik);
  const ar = findBladar(tabell, rubrik);
  const sort = sorterOf(valjKolumner(tabell, rubrik, null), ord)[0] ?? null;
  if (sort === null || ar === null) return { sort, ar, delar: [] };
  const rader = arPaRader(tabell, rubrik);
  const delar = rader.length > 0 ? perRad(tabell, rubrik, rader, ord) : perKolumn(tabell, rubrik, ar, ord);
  return { sort, ar, delar: delar.length > 0 ? delar : [{ sort, ar: ar.ar }] };
}

/** The words that tell a budget or opening balances where the headings do not. */
interface Ord {
  readonly rubrik: string;
  readonly titel: string;
  /** Whether some column says budget, so that the others are not. */
  readonly budgetkolumn: boolean;
}

const ordOf = (tabell: RawTable, { forsta, kolumner }: Rubrikrad): Ord => ({
  rubrik: tabell.celler.slice(0, forsta).flat().map(toText).join(' '),
  titel: tabell.blad,
  budgetkolumn: kolumner.some(({ roll }) => (roll.slag === 'manad' && roll.budget) || (roll.slag === 'ledger' && roll.roll === 'budget')),
});

function perRad(tabell: RawTable, rubrik: Rubrikrad, ar: readonly number[], ord: Ord): readonly Bladdel[] {
  return ar.flatMap((ett) => {
    const val = valjKolumner(tabell, rubrik, { ar: ett, eget: true });
    return sorterOf(val, ord).map((sort): Bladdel => ({ sort, ar: ett, andraAr: ar.filter((annat) => annat !== ett) }));
  });
}

/** The sheet's own year, and every other year that a column of amounts names. */
function perKolumn(tabell: RawTable, rubrik: Rubrikrad, eget: Bladar, ord: Ord): readonly Bladdel[] {
  const ar = [...new Set([eget.ar, ...rubrik.kolumner.flatMap((k) => (k.ar === null ? [] : [k.ar]))])].sort((a, b) => b - a);
  const spann = findSpann(tabell, rubrik);
  return ar.flatMap((ett) => {
    const own = ett === eget.ar;
    const val = valjKolumner(tabell, rubrik, { ar: ett, eget: own });
    const manad = own && spann !== null && monthOf(spann) < 12 ? { manad: monthOf(spann) } : {};
    return sorterOf(val, ord).map((sort): Bladdel => ({ sort, ar: ett, ...(own ? manad : { eget: false }) }));
  });
}

/** What the columns of one year hold: one kind, or Utfall and Budget side by side. A sheet called a budget is only that. */
function sorterOf(val: Kolumnval, ord: Ord): readonly Ledgersort[] {
  const isBudget = val.belopp.budget !== undefined || val.budgetmanader.length > 0;
  if (isBudgetTold(ord)) return isBudget || (!ord.budgetkolumn && hasAmounts(val)) ? ['budget'] : [];
  const actual = actualOf(val, ord);
  return [...(actual === null ? [] : [actual]), ...(isBudget ? (['budget'] as const) : [])];
}

const isBudgetTold = ({ rubrik, titel }: Ord): boolean => /budget/i.test(rubrik) || (rubrik.trim() === '' && /budget/i.test(titel));

const hasRows = ({ belopp }: Kolumnval): boolean => belopp.belopp !== undefined || (belopp.debet !== undefined && belopp.kredit !== undefined);
const hasAmounts = (val: Kolumnval): boolean => hasRows(val) || val.manader.length > 0 || val.belopp.helar !== undefined;

const OPENING = /ing(?:ående|aende|\.)? ?(?:balans|saldo)|\bIB\b/i;

function actualOf(val: Kolumnval, { rubrik, titel }: Ord): Ledgersort | null {
  const { enkel, belopp, manader } = val;
  const rows = hasRows(val);
  if (rows && (enkel.ver !== undefined || enkel.datum !== undefined || enkel.period !== undefined)) return 'huvudbok';
  const closing = belopp.ub ?? belopp.ubdebet ?? belopp.saldo ?? belopp.forandring;
  const opening = belopp.ib ?? belopp.ibdebet;
  if (closing === undefined && manader.length === 0) {
    if (opening !== undefined && !rows) return 'ingaende';
    if (opening === undefined && rows && (OPENING.test(rubrik) || OPENING.test(titel))) return 'ingaende';
  }
  return closing !== undefined || manader.length > 0 || rows ? 'saldolista' : null;
}

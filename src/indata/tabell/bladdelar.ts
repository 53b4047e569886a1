/**
 * The parts of a ledger sheet. Most sheets are one: a ledger of a year, a budget. Others carry several years, as columns
 * ("Utfall 2025", "Utfall 2024") or as rows, or Utfall and Budget side by side; each part is read by its own reader, and no
 * amount by two.
 */
import type { Slag } from '../../domain/huvudbok/typer';
import { monthOf } from '../../domain/period/period';
import type { RawTable } from '../rawTable';
import { arPaRader, findBladar, findSpann, oppnadeAr, type Bladar } from './bladar';
import { toText } from './cell';
import { valjKolumner, type Kolumnval } from './kolumnval';
import type { Lascontext } from './lasning';
import type { Ledgersort } from './ledgersort';
import { arOfRad } from './radar';
import { opensOtherYear } from './radslag';
import type { Rubrikrad } from './rubriker';
import { radslagOf } from './slagkolumn';

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
  const val = valjKolumner(tabell, rubrik, null);
  const sort = sorterOf(val, { ...ord, slag: sagdaSlag(val) })[0] ?? null;
  if (sort === null || ar === null) return { sort, ar, delar: [] };
  const rader = sort === 'ingaende' && val.slag === null ? oppnadeAr(tabell, rubrik) : arPaRader(tabell, rubrik);
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

/** With the kinds that the rows themselves say, where a column does. */
interface Sagt extends Ord {
  readonly slag: ReadonlySet<Slag> | null;
}

const ordOf = (tabell: RawTable, { forsta, kolumner }: Rubrikrad): Ord => ({
  rubrik: tabell.celler.slice(0, forsta).flat().map(toText).join(' '),
  titel: tabell.blad,
  budgetkolumn: kolumner.some(({ roll }) => (roll.slag === 'manad' && roll.budget) || (roll.slag === 'ledger' && roll.roll === 'budget')),
});

function perRad(tabell: RawTable, rubrik: Rubrikrad, ar: readonly number[], ord: Ord): readonly Bladdel[] {
  return ar.flatMap((ett) => {
    const val = valjKolumner(tabell, rubrik, { ar: ett, eget: true });
    const andraAr = ar.filter((annat) => annat !== ett);
    return partsOf(val, { ...ord, slag: slagPaRader(tabell, val, { ar: ett, andraAr }) }).map((del): Bladdel => ({ ...del, ar: ett, andraAr }));
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
    return partsOf(val, { ...ord, slag: sagdaSlag(val) }).map((del): Bladdel => ({ ...del, ar: ett, ...(own ? manad : { eget: false }) }));
  });
}

/** The kinds that the rows say. Null where they say none, or nothing that is known: then the reader refuses the sheet. */
const sagdaSlag = ({ slag }: Kolumnval): ReadonlySet<Slag> | null => (slag === null || slag.slag.size === 0 ? null : slag.slag);

/** The kinds of the rows of one year, where a column says them. */
function slagPaRader(tabell: RawTable, val: Kolumnval, ctx: Lascontext): ReadonlySet<Slag> | null {
  const { slag, enkel, rad } = val;
  if (slag === null || sagdaSlag(val) === null) return null;
  const found = new Set<Slag>();
  for (const cells of tabell.celler.slice(rad + 1)) {
    const own = radslagOf(slag, cells);
    if (own === null || own === 'ovrigt') continue;
    const other = own === 'IB' ? opensOtherYear(cells, enkel, ctx) : (arOfRad(enkel, cells) ?? ctx.ar) !== ctx.ar;
    if (!other) found.add(own);
  }
  return found;
}

/** The kinds, and of a budget whether it stands beside a movement that has columns of its own. */
function partsOf(val: Kolumnval, ord: Sagt): readonly Pick<Bladdel, 'sort' | 'bredvid'>[] {
  const sorter = sorterOf(val, ord);
  return sorter.map((sort) => (sort === 'budget' && sorter.length > 1 && ord.slag === null ? { sort, bredvid: true } : { sort }));
}

/**
 * What the columns of one year hold: one kind, or several side by side or told by the rows. A sheet called a budget is only that, unless
 * its rows say more.
 */
function sorterOf(val: Kolumnval, ord: Sagt): readonly Ledgersort[] {
  const isBudget = val.belopp.budget !== undefined || val.budgetmanader.length > 0;
  if (ord.slag !== null) return sorterOfSlag(val, ord.slag, isBudget);
  if (isBudgetTold(ord)) return isBudget || (!ord.budgetkolumn && hasAmounts(val)) ? ['budget'] : [];
  const actual = actualOf(val, ord);
  return [...(actual === null ? [] : [actual]), ...(isBudget ? (['budget'] as const) : [])];
}

function sorterOfSlag({ enkel }: Kolumnval, slag: ReadonlySet<Slag>, budgetkolumn: boolean): readonly Ledgersort[] {
  const dated = enkel.ver !== undefined || enkel.datum !== undefined || enkel.period !== undefined;
  return [
    ...(slag.has('Utfall') ? [dated ? ('huvudbok' as const) : ('saldolista' as const)] : []),
    ...(slag.has('IB') ? (['ingaende'] as const) : []),
    ...(slag.has('Budget') || budgetkolumn ? (['budget'] as const) : []),
  ];
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

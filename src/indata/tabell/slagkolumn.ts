/**
 * A column that tells row by row what an amount is: Utfall, Budget or IB ("Typ", "Slag", "Version"), or a column IB that only
 * marks the rows that open the year. It is known by what stands in it, whatever it is called. A row with an amount whose kind
 * nobody knows stops the reading: the kinds would be added together.
 */
import type { Slag } from '../../domain/huvudbok/typer';
import type { RawCell, RawTable } from '../rawTable';
import { isBlank, toNyckel, toText } from './cell';
import { readKontokod } from './kontokod';
import type { Kolumnval } from './kolumnval';
import { findRadmarke } from './radtext';

/** `ovrigt`: closing balances and prognoses, which nothing is read from. */
export type Radslag = Slag | 'ovrigt';

export interface Slagkolumn {
  readonly index: number;
  /** The kind of each row's words; a word that is not here is not known. */
  readonly ord: ReadonlyMap<string, Radslag>;
  /** What an empty cell says; null where it says nothing. */
  readonly tom: Slag | null;
  /** The kinds that some row has. */
  readonly slag: ReadonlySet<Slag>;
  /** First row with an amount that is of no known kind, 0-based; null where there is none. */
  readonly okand: number | null;
}

/** What the choice of columns knows before this. */
export type Urval = Pick<Kolumnval, 'rad' | 'enkel' | 'belopp'>;

const ORD: Readonly<Record<Radslag, readonly string[]>> = {
  Utfall: ['utfall', 'bokfort', 'bokford', 'bokforda', 'bokforing', 'redovisat', 'redovisning', 'verifikat', 'verifikation', 'transaktion', 'utfallv', 'utf', 'actual', 'periodensutfall', 'rorelse', 'rorelser'],
  Budget: ['budget', 'budgeterat', 'arsbudget', 'budgetv', 'bud', 'beslutadbudget', 'helarsbudget'],
  IB: ['ib', 'ingaendebalans', 'ingaendebalanser', 'ingaendesaldo', 'ingaende', 'ingbalans', 'ingsaldo', 'oppningsbalans'],
  ovrigt: ['ub', 'utgaendebalans', 'utgaendebalanser', 'utgaendesaldo', 'utgaende', 'utgbalans', 'utgsaldo', 'prognos', 'helarsprognos'],
};
const SLAG_OF: ReadonlyMap<string, Radslag> = new Map((Object.keys(ORD) as Radslag[]).flatMap((slag) => ORD[slag].map((ord) => [ord, slag] as const)));
const FLAGGOR: ReadonlyMap<string, Slag> = new Map([...['1', 'j', 'ja', 'x', 'true', 'sant', 'ib'].map((ord) => [ord, 'IB'] as const), ...['0', '000', 'n', 'nej', 'false', 'falskt'].map((ord) => [ord, 'Utfall'] as const)]);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The column among `lediga`, those that nothing else is read from; null when there is none, or all rows are Utfall. */
export function findSlagkolumn(tabell: RawTable, urval: Urval, lediga: readonly number[]): Slagkolumn | null {
  if (!hasRows(urval) || tabell.sie === true) return null;
  const rows = tabell.celler.slice(urval.rad + 1);
  for (const index of lediga) {
    const ord = ordIn(rows, index);
    if (ord === null || [...ord.values()].every((slag) => slag === 'Utfall')) continue;
    const poster = rows.filter((cells) => isPost(urval, cells));
    const sagda = poster.filter((cells) => !isBlank(cells[index]));
    const lone = [...ord.values()].every((slag) => slag === 'IB') && sagda.length < poster.length;
    if (lone && sagda.some((cells) => isVoucher(urval, cells))) continue;
    const found = build(tabell, urval, { index, ord: certain(ord), tom: lone ? 'Utfall' : null });
    if (sagda.length >= Math.min(2, poster.length) && (found.slag.size > 0 || found.okand !== null)) return found;
  }
  return null;
}

/** A column IB that only marks rows: every cell says yes, no or nothing, and some say yes. Null when it holds amounts. */
export function findIbflagga(tabell: RawTable, urval: Urval): Slagkolumn | null {
  const index = urval.belopp.ib?.index;
  if (index === undefined || !hasRows(urval)) return null;
  const cells = tabell.celler.slice(urval.rad + 1).map((row) => row[index] ?? null).filter((cell) => !isBlank(cell));
  const nycklar = cells.map(keyOf);
  const flags = nycklar.every((nyckel) => FLAGGOR.has(nyckel)) && nycklar.some((nyckel) => FLAGGOR.get(nyckel) === 'IB');
  return flags ? build(tabell, urval, { index, ord: FLAGGOR, tom: 'Utfall' }) : null;
}

/** What a row's amounts are; null where the column does not say. */
export function radslagOf({ index, ord, tom }: Slagkolumn, cells: readonly RawCell[]): Radslag | null {
  return isBlank(cells[index]) ? tom : (ord.get(keyOf(cells[index] ?? null)) ?? null);
}

/** Whether rows of other kinds are to be left out when `slag` is read: not where that kind has a column of amounts of its own. */
export const isSlagval = ({ slag: kolumn, belopp, budgetmanader }: Kolumnval, slag: Slag): boolean =>
  kolumn !== null && (kolumn.slag.has(slag) || slag !== 'Budget' || (belopp.budget === undefined && budgetmanader.length === 0));

/** A voucher number of its own: a note that says IB does not make the voucher an opening balance. */
const isVoucher = ({ enkel: { ver } }: Urval, cells: readonly RawCell[]): boolean => ver !== undefined && /\d/.test(toText(cells[ver])) && SLAG_OF.get(toNyckel(toText(cells[ver]).replace(/\d/g, ''))) !== 'IB';

const keyOf = (cell: RawCell): string => toNyckel(toText(cell));

const hasRows = ({ belopp }: Urval): boolean => belopp.belopp !== undefined || (belopp.debet !== undefined && belopp.kredit !== undefined);

/** The words of a column that is about kinds, since most of its cells name one. */
function ordIn(rows: readonly (readonly RawCell[])[], index: number): ReadonlyMap<string, Radslag> | null {
  const ord = new Map<string, Radslag>();
  let [known, filled] = [0, 0];
  for (const cells of rows) {
    const text = toText(cells[index]);
    if (text === '') continue;
    filled += 1;
    const slag = SLAG_OF.get(toNyckel(text.replace(YEAR, '')));
    if (slag === undefined) continue;
    known += 1;
    ord.set(toNyckel(text), slag);
  }
  return known === 0 || known * 2 < filled ? null : ord;
}

/** A year beside the word is no matter where it is the same in all; two years of one kind are not to be added. */
function certain(ord: ReadonlyMap<string, Radslag>): ReadonlyMap<string, Radslag> {
  const ar = new Set([...ord.keys()].flatMap((nyckel) => YEAR.exec(nyckel)?.[0] ?? []));
  return ar.size > 1 ? new Map([...ord].filter(([nyckel]) => !YEAR.test(nyckel))) : ord;
}

function build(tabell: RawTable, urval: Urval, kolumn: Pick<Slagkolumn, 'index' | 'ord' | 'tom'>): Slagkolumn {
  const slag = new Set<Slag>();
  let okand: number | null = null;
  for (let rad = urval.rad + 1; rad < tabell.celler.length; rad += 1) {
    const cells = tabell.celler[rad] ?? [];
    const own = radslagOf({ ...kolumn, slag, okand }, cells);
    if (own !== null && own !== 'ovrigt') slag.add(own);
    if (own === null && okand === null && isPost(urval, cells)) okand = rad;
  }
  return { ...kolumn, slag, okand };
}

/** A row with an amount that counts: dated, or with an account and without the words of a sum. */
function isPost({ enkel, belopp }: Urval, cells: readonly RawCell[]): boolean {
  if (![belopp.belopp, belopp.debet, belopp.kredit].some((kolumn) => kolumn !== undefined && !isBlank(cells[kolumn.index]))) return false;
  if ([enkel.ver, enkel.datum, enkel.period].some((index) => index !== undefined && !isBlank(cells[index]))) return true;
  return readKontokod(cells[enkel.konto ?? -1]) !== null && findRadmarke(cells) === null;
}

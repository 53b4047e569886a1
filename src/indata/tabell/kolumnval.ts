/**
 * Chooses among the columns that the headings offer: of several with one role, the one for the year that is read, then the
 * better word. Two that are as good as each other are kept as `dubbla`: nobody can know which holds. What was taken as what is
 * kept too, so that the user can be shown it.
 */
import { DIMENSIONER, type Dimension } from '../../domain/huvudbok/typer';
import { columnLetter } from '../../shared/columnLetter';
import { type RawTable } from '../rawTable';
import { toText } from './cell';
import { findDatumkolumn } from './datumkolumn';
import { findEnhet } from './enhet';
import type { Kolumn } from './kolumnroll';
import type { Rubrikrad } from './rubriker';
import { findIbflagga, findSlagkolumn, type Slagkolumn } from './slagkolumn';
import type { Decimaltecken, Enhetsfaktor } from './svensktTal';
import { isBeloppsroll, type Beloppsroll, type Enkelroll } from './synonymer';

/** A column of amounts, in kronor after multiplying with `faktor`. */
export interface Beloppskolumn {
  readonly index: number;
  readonly faktor: Enhetsfaktor;
  /** The decimal mark that the sheet's amounts as text show; null where nothing shows it. */
  readonly decimal: Decimaltecken | null;
  /** Last month of the span that the heading names, else null. */
  readonly till: number | null;
  /** See `Talform`. */
  readonly avrundas?: true;
  /** Kredit whose amounts are all written with a minus. */
  readonly minus?: true;
}

export interface Manadskolumn extends Beloppskolumn {
  readonly manad: number;
}

export interface Kolumnanvandning {
  readonly kolumn: string;
  readonly rubrik: string;
  /** "konto", "debet", "projekt", "projekt: namn", "manad 3" … */
  readonly som: string;
}

export interface Kolumnval {
  /** 0-based row of the headings within the table. */
  readonly rad: number;
  readonly enkel: Readonly<Partial<Record<Enkelroll, number>>>;
  readonly belopp: Readonly<Partial<Record<Beloppsroll, Beloppskolumn>>>;
  readonly kod: Readonly<Partial<Record<Dimension, number>>>;
  readonly kodnamn: Readonly<Partial<Record<Dimension, number>>>;
  /** Months of a movement; months whose headings say budget stand apart. */
  readonly manader: readonly Manadskolumn[];
  readonly budgetmanader: readonly Manadskolumn[];
  readonly dubbla: readonly (readonly [Kolumn, Kolumn])[];
  /** The column that tells row by row what an amount is, or null. */
  readonly slag: Slagkolumn | null;
  readonly anvanda: readonly Kolumnanvandning[];
}

/** The year that is read, and whether it is the sheet's own: then columns whose headings name no year are its too. */
export interface Lasar {
  readonly ar: number;
  readonly eget: boolean;
}

/** The columns that are read for a year (null: of any year). A column headed with another year is left out. */
export function valjKolumner(tabell: RawTable, rubrik: Rubrikrad, las: Lasar | null): Kolumnval {
  const chosen = new Map<string, Kolumn>();
  const dubbla: (readonly [Kolumn, Kolumn])[] = [];
  const score = (kolumn: Kolumn): number => scoreOf(kolumn, las) + (hasRowTime(rubrik) ? 0 : SPAN_SCORE[kolumn.avser ?? 'okant'] - (kolumn.avser === 'hittills' ? Math.max(0, ...kolumn.manader) : 0));
  for (const kolumn of rubrik.kolumner) {
    if (las !== null && !isOfYear(kolumn, las)) continue;
    const name = nameOfRoll(kolumn);
    const other = chosen.get(name);
    if (other === undefined || score(kolumn) < score(other)) chosen.set(name, kolumn);
    else if (isAmount(kolumn) && score(kolumn) === score(other)) dubbla.push([other, kolumn]);
  }
  const kept = dubbla.filter(([first]) => chosen.get(nameOfRoll(first)) === first);
  return build([...chosen.values()], { tabell, rubrik, dubbla: kept });
}

const isPassedOver = ({ roll }: Pick<Kolumn, 'roll'>): boolean => roll.slag === 'ledger' && roll.roll === 'ignorera';

const isAmount = ({ roll }: Kolumn): boolean => roll.slag === 'manad' || (roll.slag === 'ledger' && isBeloppsroll(roll.roll));

function isOfYear(kolumn: Kolumn, { ar, eget }: Lasar): boolean {
  if (kolumn.ar !== null) return kolumn.ar === ar;
  return eget || !isAmount(kolumn);
}

/** In a list without dates the year so far is the movement, and one period of it is not; row by row the amount goes before a running sum. */
const SPAN_SCORE = { hittills: -400, okant: 0, period: 400 } as const;

const hasRowTime = ({ kolumner }: Rubrikrad): boolean => kolumner.some(({ roll }) => roll.slag === 'ledger' && ['ver', 'datum', 'period'].includes(roll.roll));

function scoreOf(kolumn: Kolumn, las: Lasar | null): number {
  const named = las !== null && kolumn.ar === las.ar ? 0 : 1000;
  return named + (kolumn.roll.slag === 'manad' ? 0 : kolumn.manader.length * 100) + kolumn.rang;
}

function nameOfRoll({ roll }: Kolumn): string {
  switch (roll.slag) {
    case 'ledger':
      return roll.roll;
    case 'kod':
      return roll.dimension;
    case 'kodnamn':
      return `${roll.dimension}: namn`;
    case 'manad':
      return `${roll.budget ? 'budget ' : ''}manad ${roll.manad}`;
  }
}

interface Sammanhang {
  readonly tabell: RawTable;
  readonly rubrik: Rubrikrad;
  readonly dubbla: Kolumnval['dubbla'];
}

function build(kolumner: readonly Kolumn[], { tabell, rubrik, dubbla }: Sammanhang): Kolumnval {
  const faktor = findEnhet(tabell, rubrik.forsta);
  const amounts = (k: Kolumn): Beloppskolumn => ({ index: k.index, faktor: tabell.skalade?.has(k.index) === true ? 1 : (k.faktor ?? faktor), decimal: null, till: k.manader.length > 1 ? Math.max(...k.manader) : null });
  const enkel: Partial<Record<string, number>> = {};
  const belopp: Partial<Record<string, Beloppskolumn>> = {};
  const kod: Partial<Record<Dimension, number>> = {};
  const kodnamn: Partial<Record<Dimension, number>> = {};
  const manader: Manadskolumn[] = [];
  const budgetmanader: Manadskolumn[] = [];
  for (const kolumn of kolumner) {
    const { index, roll } = kolumn;
    if (roll.slag === 'kod') kod[roll.dimension] = index;
    else if (roll.slag === 'kodnamn') kodnamn[roll.dimension] = index;
    else if (roll.slag === 'manad') (roll.budget ? budgetmanader : manader).push({ manad: roll.manad, ...amounts(kolumn) });
    else if (isBeloppsroll(roll.roll)) belopp[roll.roll] = amounts(kolumn);
    else enkel[roll.roll] = index;
  }
  if (enkel['ver'] !== undefined && enkel['datum'] === undefined && enkel['period'] === undefined) {
    const index = findDatumkolumn(tabell, rubrik);
    if (index !== null) enkel['datum'] = index;
  }
  const { rad } = rubrik;
  const lediga = freeColumns(tabell, rubrik, kolumner);
  const slag = findIbflagga(tabell, { rad, enkel, belopp }) ?? findSlagkolumn(tabell, { rad, enkel, belopp }, lediga);
  if (slag !== null && slag.index === belopp['ib']?.index) delete belopp['ib'];
  const read = kolumner.filter(({ index, roll }) => index !== slag?.index && !isPassedOver({ roll }));
  const anvanda = [...read.map((k) => usageOf(tabell, k, nameOfRoll(k))), ...(slag === null ? [] : [usageOf(tabell, { index: slag.index, rubrik: toText(tabell.celler[rad]?.[slag.index]) }, 'slag')])];
  return { rad, enkel, belopp, kod, kodnamn, manader: inOrder(manader), budgetmanader: inOrder(budgetmanader), dubbla, slag, anvanda };
}

const usageOf = ({ columnIndex }: RawTable, { index, rubrik }: Pick<Kolumn, 'index' | 'rubrik'>, som: string): Kolumnanvandning => ({ kolumn: columnLetter(columnIndex + index), rubrik, som });

/** Columns that nothing is read from: their headings say nothing, or only what another column says better. */
function freeColumns({ celler }: RawTable, { rad, kolumner: alla }: Rubrikrad, kolumner: readonly Kolumn[]): readonly number[] {
  const taken = new Set([...kolumner, ...alla.filter((k) => isAmount(k) || isPassedOver(k))].map(({ index }) => index));
  return (celler[rad] ?? []).map((_, index) => index).filter((index) => !taken.has(index));
}

const inOrder = (manader: readonly Manadskolumn[]): readonly Manadskolumn[] => [...manader].sort((a, b) => a.manad - b.manad);

/** The dimensions that the sheet has codes for. */
export const dimensionerIn = (val: Kolumnval): readonly Dimension[] => DIMENSIONER.filter((dimension) => val.kod[dimension] !== undefined);

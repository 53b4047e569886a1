/**
 * What one heading cell says its column is. "(T)" columns and a bare "Benämning" are the names of the code column before
 * them; a heading that is only a year or a unit is a column of amounts.
 */
import type { Dimension } from '../../domain/huvudbok/typer';
import { dimensionOfNamn } from '../dimensionsnamn';
import type { RawCell } from '../rawTable';
import { toText } from './cell';
import { parseRubriktext, type Rubriktext } from './rubriktext';
import type { Enhetsfaktor } from './svensktTal';
import { rollOfRubrik, type Ledgerroll, type Rubrikroll } from './synonymer';

/** What a column holds: a ledger role, a dimension's code, a dimension's name, or one month's amounts (`budget`: it says so). */
export type Kolumnroll =
  | { readonly slag: 'ledger'; readonly roll: Ledgerroll }
  | { readonly slag: 'kod'; readonly dimension: Dimension }
  | { readonly slag: 'kodnamn'; readonly dimension: Dimension }
  | { readonly slag: 'manad'; readonly manad: number; readonly budget: boolean };

export interface Kolumn {
  /** 0-based within the table's rows. */
  readonly index: number;
  readonly rubrik: string;
  readonly roll: Kolumnroll;
  readonly rang: number;
  readonly ar: number | null;
  /** More than one month in the heading: an amount for a span of months. */
  readonly manader: readonly number[];
  readonly faktor: Enhetsfaktor | null;
  /** What a movement is said to be of: the year so far, one period of it, or nothing. */
  readonly avser: 'hittills' | 'period' | null;
}

/** The columns that a row of headings tells of, in order; cells that say nothing known are left out. */
export function readKolumner(row: readonly RawCell[]): readonly Kolumn[] {
  const kolumner: Kolumn[] = [];
  row.forEach((cell, index) => {
    const rubrik = parseRubriktext(cell);
    const kolumn = rubrik === null ? null : kolumnOf(rubrik, { index, rubrik: toText(cell), fore: kolumner.find((k) => k.index === index - 1) });
    if (kolumn !== null) kolumner.push(kolumn);
  });
  return kolumner;
}

/** Whether a heading cell says something known by itself. */
export function isKandRubrik(cell: RawCell): boolean {
  const text = parseRubriktext(cell);
  return text !== null && rollOf(text, undefined) !== null;
}

/** "Ack utfall", "Utfall hittills": from January on. */
const isAck = (nyckel: string): boolean => /^ack|ack$|ackumulera|hittills/.test(nyckel);

function spanOf(nyckel: string, manader: readonly number[]): Kolumn['avser'] {
  if (isAck(nyckel) || /helar|^aret|arets|^ar(?:s)?forandring/.test(nyckel) || (manader.length > 1 && manader[0] === 1)) return 'hittills';
  return /period/.test(nyckel) || manader.length === 1 ? 'period' : null;
}

interface Plats {
  readonly index: number;
  readonly rubrik: string;
  readonly fore: Kolumn | undefined;
}

function kolumnOf(text: Rubriktext, plats: Plats): Kolumn | null {
  const tolkad = rollOf(text, plats.fore);
  if (tolkad === null) return null;
  const { manader, faktor, nyckel } = text;
  const [manad] = manader;
  const span = manad !== undefined && manader.length === 1 && isAck(nyckel) ? [1, manad] : manader;
  return { index: plats.index, rubrik: plats.rubrik, ...tolkad, ar: yearOf(text, tolkad.roll), manader: span, faktor, avser: spanOf(nyckel, span) };
}

/** A balance of the last of December opens the year after. */
function yearOf({ ar, sistaDagen }: Rubriktext, roll: Kolumnroll): number | null {
  const opening = roll.slag === 'ledger' && roll.roll.startsWith('ib');
  return ar !== null && sistaDagen && opening ? ar + 1 : ar;
}

type Tolkad = Pick<Kolumn, 'roll' | 'rang'>;

/** The rank of a heading that is only a year or a unit. */
export const LAST_CHOICE = 99;

function rollOf(text: Rubriktext, fore: Kolumn | undefined): Tolkad | null {
  const ledger = rollOfRubrik(text.nyckel);
  if (text.klartext || ledger?.roll === 'namn') return nameOf(text, fore);
  if (ledger !== null) return manadOf(text, ledger) ?? { roll: { slag: 'ledger', roll: ledger.roll }, rang: ledger.rang };
  const dimension = dimensionOfNamn(text.nyckel);
  if (dimension !== null) return { roll: { slag: 'kod', dimension: dimension.dimension }, rang: dimension.rang };
  const named = dimensionOfNamn(text.nyckel.replace(/s?(namn|benamning|text|klartext)$/, ''));
  if (named !== null) return { roll: { slag: 'kodnamn', dimension: named.dimension }, rang: named.rang };
  if (text.nyckel !== '') return null;
  const manad = manadOf(text, { roll: 'belopp', rang: 0 });
  if (manad !== null) return manad;
  return text.faktor === null && text.ar === null ? null : { roll: { slag: 'ledger', roll: 'belopp' }, rang: LAST_CHOICE };
}

/** "Jan", "Utfall jan 2025", "Budget 202501": the movement of one month. */
function manadOf({ manader, nyckel }: Rubriktext, { roll, rang }: Rubrikroll): Tolkad | null {
  const [manad, ...fler] = manader;
  if (manad === undefined || fler.length > 0 || !['belopp', 'forandring', 'budget'].includes(roll) || isAck(nyckel)) return null;
  return { roll: { slag: 'manad', manad, budget: roll === 'budget' }, rang };
}

/** "(T)" of a named column, else of the column before: the account's name unless that column is a dimension's code. */
function nameOf(text: Rubriktext, fore: Kolumn | undefined): Tolkad {
  const own = dimensionOfNamn(text.nyckel);
  if (own !== null) return { roll: { slag: 'kodnamn', dimension: own.dimension }, rang: own.rang };
  const isKonto = rollOfRubrik(text.nyckel)?.roll === 'konto';
  if (!isKonto && fore?.roll.slag === 'kod') return { roll: { slag: 'kodnamn', dimension: fore.roll.dimension }, rang: fore.rang };
  return { roll: { slag: 'ledger', roll: 'kontonamn' }, rang: 10 };
}

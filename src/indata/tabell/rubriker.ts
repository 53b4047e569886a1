/**
 * Finds the heading row of a ledger sheet, wherever it stands among the first rows, and says what each of its columns is.
 * Columns may stand in any order. "(T)" columns and a bare "Benämning" are the names of the code column before them.
 */
import type { Dimension } from '../../domain/huvudbok/typer';
import { dimensionOfNamn } from '../dimensionsnamn';
import type { RawCell, RawTable } from '../rawTable';
import { toText } from './cell';
import { parseRubriktext, type Rubriktext } from './rubriktext';
import type { Enhetsfaktor } from './svensktTal';
import { isBeloppsroll, rollOfRubrik, type Ledgerroll } from './synonymer';

/** How far down a heading row is looked for. */
const SEARCHED_ROWS = 40;

/** What a column holds: a ledger role, a dimension's code, a dimension's name, or one month's amounts. */
export type Kolumnroll =
  | { readonly slag: 'ledger'; readonly roll: Ledgerroll }
  | { readonly slag: 'kod'; readonly dimension: Dimension }
  | { readonly slag: 'kodnamn'; readonly dimension: Dimension }
  | { readonly slag: 'manad'; readonly manad: number };

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
}

export interface Rubrikrad {
  /** 0-based within the table's rows. */
  readonly rad: number;
  readonly kolumner: readonly Kolumn[];
}

/** The heading row of a ledger sheet: the first of the rows with most known headings. Null when there is none. */
export function findRubrikrad(tabell: RawTable): Rubrikrad | null {
  let best: Rubrikrad | null = null;
  for (let rad = 0; rad < Math.min(SEARCHED_ROWS, tabell.celler.length); rad += 1) {
    const kolumner = readKolumner(tabell.celler[rad] ?? []);
    if (isHeading(kolumner) && kolumner.length > (best?.kolumner.length ?? 0)) best = { rad, kolumner };
  }
  return best;
}

/** The texts of the row that looks most like headings, to tell the user what was seen where nothing fitted. */
export function sedda(tabell: RawTable): readonly string[] {
  const rows = tabell.celler.slice(0, SEARCHED_ROWS).map((row) => row.filter((cell) => typeof cell === 'string').map(toText).filter((t) => t !== ''));
  return rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []).slice(0, 12);
}

const has = (kolumner: readonly Kolumn[], ...roller: Ledgerroll[]): boolean =>
  kolumner.some(({ roll }) => roll.slag === 'ledger' && roller.includes(roll.roll));

function isHeading(kolumner: readonly Kolumn[]): boolean {
  const amounts = kolumner.filter(({ roll }) => roll.slag === 'manad' || (roll.slag === 'ledger' && isBeloppsroll(roll.roll)));
  if (amounts.length === 0) return false;
  return has(kolumner, 'konto') || (has(kolumner, 'ver') && has(kolumner, 'datum', 'period'));
}

function readKolumner(row: readonly RawCell[]): readonly Kolumn[] {
  const kolumner: Kolumn[] = [];
  row.forEach((cell, index) => {
    const rubrik = parseRubriktext(cell);
    const kolumn = rubrik === null ? null : kolumnOf(rubrik, { index, rubrik: toText(cell), fore: kolumner.find((k) => k.index === index - 1) });
    if (kolumn !== null) kolumner.push(kolumn);
  });
  return kolumner;
}

interface Plats {
  readonly index: number;
  readonly rubrik: string;
  readonly fore: Kolumn | undefined;
}

function kolumnOf(text: Rubriktext, plats: Plats): Kolumn | null {
  const tolkad = rollOf(text, plats.fore);
  if (tolkad === null) return null;
  const { ar, manader, faktor } = text;
  return { index: plats.index, rubrik: plats.rubrik, ...tolkad, ar, manader, faktor };
}

type Tolkad = Pick<Kolumn, 'roll' | 'rang'>;

function rollOf(text: Rubriktext, fore: Kolumn | undefined): Tolkad | null {
  const ledger = rollOfRubrik(text.nyckel);
  if (text.klartext || ledger?.roll === 'namn') return nameOf(text, fore);
  if (ledger !== null) return { roll: { slag: 'ledger', roll: ledger.roll }, rang: ledger.rang };
  const dimension = dimensionOfNamn(text.nyckel);
  if (dimension !== null) return { roll: { slag: 'kod', dimension: dimension.dimension }, rang: dimension.rang };
  const named = dimensionOfNamn(text.nyckel.replace(/s?(namn|benamning|text|klartext)$/, ''));
  if (named !== null) return { roll: { slag: 'kodnamn', dimension: named.dimension }, rang: named.rang };
  if (text.nyckel !== '') return null;
  const [manad] = text.manader;
  if (manad !== undefined && text.manader.length === 1) return { roll: { slag: 'manad', manad }, rang: 0 };
  return text.faktor === null ? null : { roll: { slag: 'ledger', roll: 'belopp' }, rang: 99 };
}

/** "(T)" of a named column, else of the column before: the account's name unless that column is a dimension's code. */
function nameOf(text: Rubriktext, fore: Kolumn | undefined): Tolkad {
  const own = dimensionOfNamn(text.nyckel);
  if (own !== null) return { roll: { slag: 'kodnamn', dimension: own.dimension }, rang: own.rang };
  const isKonto = rollOfRubrik(text.nyckel)?.roll === 'konto';
  if (!isKonto && fore?.roll.slag === 'kod') return { roll: { slag: 'kodnamn', dimension: fore.roll.dimension }, rang: fore.rang };
  return { roll: { slag: 'ledger', roll: 'kontonamn' }, rang: 10 };
}

/**
 * A sheet that is one Excel table under a few head rows: `Saldon`, `Kontroller`. Cells are data, text or formulas; a formula names
 * cells of its own row by heading and report cells by what they are, so that the plan holds no positions.
 */
import type { Cellref } from '../domain/rapporter/typer';
import { columnLetter } from '../shared/columnLetter';
import { addressList } from './adresslista';
import type { Platsfinnare } from './formel/losFormel';
import { resolveFormula } from './formel/losFormel';
import type { Formeldel } from './sheetplan';

export type TabellId = 'SALDON' | 'KONTROLLER';

/** `kolumn`: the cell of this row under that heading; `adresser`: the places of report cells as text, such as Noter!D9. */
export type Tabelldel = Formeldel | { readonly kolumn: string } | { readonly adresser: readonly Cellref[] };

export type Tabellcell = { readonly tal: number } | { readonly text: string } | { readonly delar: readonly Tabelldel[] };

export interface Tabellkolumn {
  readonly rubrik: string;
  /** In characters. */
  readonly bredd: number;
  /** Number format of the column's cells, or null for the default. */
  readonly format: string | null;
  /** Long text is wrapped. */
  readonly bryt: boolean;
  /** Size of the font, where it is not the ordinary. */
  readonly storlek?: number;
  readonly mitt?: true;
}

/** A cell above the table: its place, what it holds, and its name. */
export interface Huvudcell {
  readonly text: string;
  /** A number, or an English formula. */
  readonly varde: number | string | null;
  readonly namn: string | null;
}

/** Columns by index: the control number's, and the data that it is a sum over. */
export interface Radkontroll {
  readonly kolumn: number;
  readonly data: readonly number[];
}

export interface Tabellplan {
  readonly id: TabellId;
  readonly titel: string;
  /** Name of the Excel table. */
  readonly tabell: string;
  /** One for each row above the table; the first is the title. */
  readonly huvud: readonly Huvudcell[];
  readonly kolumner: readonly Tabellkolumn[];
  readonly rader: readonly (readonly Tabellcell[])[];
  /** The columns that tell one row from another. */
  readonly identitet: readonly number[];
  /** Height of each row in lines of text, where text is wrapped; empty for one line each. */
  readonly radhojder: readonly number[];
  /** How many columns are printed; the rest are for formulas. */
  readonly utskriftskolumner: number;
  /** A sentence in the row above the table, by formula over the table itself, and its name. */
  readonly sammanfattning?: { readonly formel: string; readonly namn: string };
  /** Where rows of data carry a control number. */
  readonly radkontroll?: Radkontroll;
}

/** What tells a row from another, of the plan's cells or of cells read back. */
export const rowKey = (identitet: readonly number[], rad: readonly unknown[]): string => identitet.map((c) => cellText(rad[c])).join('\u001f');

const cellText = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '');

/** What a cell of data holds, as it is read back. */
export const dataOf = (cell: Tabellcell | undefined): string | number => (cell === undefined || 'delar' in cell ? '' : 'tal' in cell ? cell.tal : cell.text);

/** What is written into the cell: a number, a text still to pass textCell, or a formula. */
export type Skrivcell = { readonly tal: number } | { readonly text: string } | { readonly formel: string };

export function resolveCell(cell: Tabellcell, plan: Tabellplan, rowIndex: number, find: Platsfinnare): Skrivcell {
  if (!('delar' in cell)) return cell;
  const har = { bladtitel: plan.titel, rowIndex, columnIndex: 0 };
  const delar = cell.delar.map((del): Formeldel => {
    if (typeof del === 'string') return del;
    if ('kolumn' in del) return `${columnLetter(columnOf(plan, del.kolumn))}${rowIndex + 1}`;
    return 'adresser' in del ? addressList(del.adresser, find).replaceAll('"', '""') : del;
  });
  return { formel: resolveFormula(delar, har, find) };
}

function columnOf(plan: Tabellplan, rubrik: string): number {
  const index = plan.kolumner.findIndex((k) => k.rubrik === rubrik);
  if (index < 0) throw new Error(`No column ${rubrik} in ${plan.tabell}`);
  return index;
}

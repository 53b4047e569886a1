/**
 * A sheet as it should be: rows with stable IDs, cells by what they hold, styles by role. No positions: rows are found by the
 * ID in column A and formulas name the cells they mean, so that the same plan fits a sheet in which the user has inserted rows.
 */
import type { BladId, Cellref, Rapportkolumn } from '../domain/rapporter/typer';
import type { Radstil } from './stil';
import type { TabellId } from './tabellplan';

/** A formula in pieces: English text, this row's ID cell, one cell, or the list of a sum's members. */
export type Formeldel = string | { readonly radId: true } | { readonly cell: Cellref } | { readonly celler: readonly Cellref[] };

export interface Formelcell {
  readonly art: 'formel';
  readonly delar: readonly Formeldel[];
  /** The figure that the cell shows, or null for a heading. */
  readonly belopp: Cellref | null;
  readonly form?: Cellform;
}

/** A number that the user may write over: written where it is missing, else left as it stands. */
export interface Antagandecell {
  readonly art: 'antagande';
  readonly standard: number;
  readonly belopp: Cellref;
  readonly form?: Cellform;
}

/** How a cell shows what is not money: by a number format of its own, or as wrapped text. Left out: the sheet's unit. */
export type Cellform = { readonly talformat: string } | 'text';

/** null: ours and blank. */
export type Cellplan = { readonly art: 'text'; readonly text: string } | Formelcell | Antagandecell | null;

/** The figure that a cell shows, or null. */
export const figureOf = (cell: Cellplan): Cellref | null => (cell === null || cell.art === 'text' ? null : cell.belopp);

export interface Radplan {
  readonly id: string;
  readonly stil: Radstil;
  /** From column B. */
  readonly celler: readonly Cellplan[];
  /** The line's own text in column B and its note, for those who list the amounts. */
  readonly etikett: string;
  readonly not: string | null;
  /** Height in points where the role's own does not do: wrapped texts and headings. */
  readonly hojd?: number;
}

/** A line's comment, and the amount that it is about, with what that is now. */
export interface Kommentarsplan {
  readonly text: string;
  readonly belopp: Cellref | null;
  readonly varde: number | null;
  /** What the figure's last printed digit is worth: a difference below it is none on paper. */
  readonly steg: number;
}

export interface Sheetplan {
  readonly blad: BladId;
  readonly titel: string;
  readonly rader: readonly Radplan[];
  /** Column ids of the amounts, from column D. */
  readonly kolumner: readonly Rapportkolumn[];
  /** Widths in characters, from column A. */
  readonly bredder: readonly number[];
  readonly talformat: string;
  /** Rows from the top that hold title and headings: frozen, and repeated in print. */
  readonly huvudrader: number;
  readonly liggande: boolean;
  /** Long labels are wrapped. */
  readonly brytEtiketter: boolean;
  readonly sidfot: string;
  /** By row ID. Null: the sheet has no columns for comments. */
  readonly kommentarer: ReadonlyMap<string, Kommentarsplan> | null;
  /** Which of the columns the comments are about, from 0. */
  readonly kommenteradKolumn: number;
}

/** First column of amounts: D. */
export const FORSTA_BELOPPSKOLUMN = 3;

/** The name that marks a sheet as ours, whatever its title becomes. */
export const sheetMark = (blad: BladId | TabellId): string => `sf_blad_${blad}`;

/** The name of an amount's cell, such as sf_RR_INTAKTER_2025. ASCII; never a cell reference, since it begins with sf_. */
export const cellName = ({ rad, kolumn }: Cellref): string => `sf_${rad}_${kolumn}`;

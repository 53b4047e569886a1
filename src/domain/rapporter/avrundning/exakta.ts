/**
 * The exact amounts behind the printed ones, in rows of their own on `Avrundning`: the same rules as the report's, over each other. The
 * adjustments and the checks of the books refer to them, so that nothing exact is lost when the report's cells are rounded.
 */
import type { Cellref, Rapportradrad, Regel, Summaterm } from '../typer';
import { turned } from '../byggstenar';
import type { Tabeller } from './tabeller';

/** The year of a column and what else it holds: "2025_INTAKT" is 2025 and INTAKT, "2025" only the year. */
export function partsOf(kolumn: string): { readonly ar: string; readonly slag: string } {
  return { ar: kolumn.slice(0, 4), slag: kolumn.slice(5) };
}

/** What a line, and a kind of amount on it, is called on `Avrundning`. */
export const lineId = (prefix: 'AV' | 'AV_J', { rad, kolumn }: Cellref): string => [prefix, rad, partsOf(kolumn).slag].filter((d) => d !== '').join('_');

export const exactColumn = (ar: string | number): string => `${ar}_EXAKT`;

export class Exakta {
  /** By the row's ID on `Avrundning`, then by column. */
  private readonly regler = new Map<string, Map<string, Regel>>();
  private stangd = false;

  constructor(private readonly t: Tabeller) {}

  /** Where the exact amount of a report's cell stands: one cell, or the parts of a line that only adds others. */
  terms(cell: Cellref): readonly Summaterm[] {
    const regel = this.t.ruleOf(cell);
    if (regel === undefined) return [];
    if (regel.art === 'summa' && (!isSumRow(this.t.rowOf(cell)) || isReference(cell, regel.termer))) return this.sum(regel.termer);
    const id = lineId('AV', cell);
    const kolumn = exactColumn(partsOf(cell.kolumn).ar);
    if (this.regler.get(id)?.has(kolumn) !== true) this.add(id, kolumn, regel.art === 'summa' ? { art: 'summa', termer: this.sum(regel.termer) } : regel);
    return [{ cell: { blad: 'AV', rad: id, kolumn }, tecken: 1 }];
  }

  /** The exact amounts of several cells, each with its sign. */
  sum(termer: readonly Summaterm[]): readonly Summaterm[] {
    return termer.flatMap(({ cell, tecken }) => (tecken === 1 ? this.terms(cell) : turned(this.terms(cell))));
  }

  /** The rules of a row of `Avrundning`, by column; undefined where nothing asks for it. */
  cellsOf(id: string): ReadonlyMap<string, Regel> | undefined {
    return this.regler.get(id);
  }

  /** From here on the rows are laid out, and no other exact amount can be asked for. */
  close(): void {
    this.stangd = true;
  }

  private add(id: string, kolumn: string, regel: Regel): void {
    if (this.stangd) throw new Error(`No exact amount ${id} ${kolumn}`);
    const rad = this.regler.get(id) ?? new Map<string, Regel>();
    rad.set(kolumn, regel);
    this.regler.set(id, rad);
  }
}

const isSumRow = (rad: Rapportradrad | undefined): boolean => rad?.roll === 'summa' || rad?.roll === 'delsumma';
/** Another sheet's amount, which has its row there. */
const isReference = ({ blad }: Cellref, [first, ...rest]: readonly Summaterm[]): boolean => first?.tecken === 1 && first.cell.blad !== blad && rest.length === 0;

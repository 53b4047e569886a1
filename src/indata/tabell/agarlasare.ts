/**
 * Cells of a sheet that the user fills in, as the reports refer to them: by place. A number must be a number, since a formula
 * cannot rest on text that looks like one: such a cell is left out and told of. A blank is unknown.
 */
import type { Issue, Kalla } from '../../domain/issue';
import type { Agarcell } from '../../domain/rapporter/typer';
import type { Talcell } from '../../domain/rapporter/tillagg';
import { columnLetter } from '../../shared/columnLetter';
import type { RawTable } from '../rawTable';
import { isBlank, isRawError, toText } from './cell';

/** What reading one of the user's sheets gives. Issues that stop are among them. */
export interface Agarlasning<T> {
  readonly varde: T;
  readonly issues: readonly Issue[];
}

/** Reads cells of one sheet by 0-based row and column within the table, and collects what cannot be used. */
export class Agarlasare {
  readonly issues: Issue[] = [];

  constructor(private readonly tabell: RawTable) {}

  kalla(rad: number, kolumn: number): Required<Kalla> {
    return { namn: this.tabell.blad, radnummer: this.tabell.rowIndex + rad + 1, kolumn: columnLetter(this.tabell.columnIndex + kolumn) };
  }

  tal(rad: number, kolumn: number | undefined): Talcell | null {
    const cell = kolumn === undefined ? null : (this.tabell.celler[rad]?.[kolumn] ?? null);
    if (kolumn === undefined || isBlank(cell)) return null;
    if (typeof cell === 'number') return { kalla: this.kalla(rad, kolumn), tal: cell };
    if (isRawError(cell)) this.refuse('CELL_FELVARDE', 'stopp', this.kalla(rad, kolumn), cell.fel);
    else if (!/^[-–—]$/.test(toText(cell))) this.refuse('TAL_SOM_TEXT', 'varning', this.kalla(rad, kolumn), toText(cell));
    return null;
  }

  text(rad: number, kolumn: number | undefined): Agarcell | null {
    const cell = kolumn === undefined ? null : (this.tabell.celler[rad]?.[kolumn] ?? null);
    if (kolumn === undefined || isBlank(cell)) return null;
    if (isRawError(cell)) {
      this.refuse('CELL_FELVARDE', 'stopp', this.kalla(rad, kolumn), cell.fel);
      return null;
    }
    return { kalla: this.kalla(rad, kolumn), varde: typeof cell === 'boolean' || cell === null ? toText(cell) : cell };
  }

  refuse(kod: string, allvar: Issue['allvar'], kalla: Kalla, varde: string): void {
    this.issues.push({ kod, allvar, fakta: { varde }, kallor: [kalla] });
  }
}

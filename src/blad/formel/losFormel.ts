/** A formula's pieces with the places put in, once it is known where the rows stand. */
import type { Cellref } from '../../domain/rapporter/typer';
import { columnLetter } from '../../shared/columnLetter';
import type { Formeldel } from '../sheetplan';
import { quoteSheet } from './citat';

export interface Plats {
  /** Sheet title, as it is now. */
  readonly bladtitel: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export type Platsfinnare = (cell: Cellref) => Plats;

/** Excel takes at most 255 arguments; a sum of more members is a sum of sums. */
const MAX_ARGUMENTS = 200;

/** English A1 text for the cell at `har`. */
export function resolveFormula(delar: readonly Formeldel[], har: Plats, find: Platsfinnare): string {
  const address = (cell: Cellref): string => addressFrom(find(cell), har);
  return delar
    .map((del) => {
      if (typeof del === 'string') return del;
      if ('radId' in del) return `$A${har.rowIndex + 1}`;
      return 'cell' in del ? address(del.cell) : sumText(del.celler.map(address));
    })
    .join('');
}

function addressFrom(plats: Plats, har: Plats): string {
  const local = `${columnLetter(plats.columnIndex)}${plats.rowIndex + 1}`;
  return plats.bladtitel === har.bladtitel ? local : `${quoteSheet(plats.bladtitel)}!${local}`;
}

function sumText(adresser: readonly string[]): string {
  if (adresser.length <= MAX_ARGUMENTS) return `SUM(${adresser.join(',')})`;
  const groups: string[] = [];
  for (let n = 0; n < adresser.length; n += MAX_ARGUMENTS) groups.push(sumText(adresser.slice(n, n + MAX_ARGUMENTS)));
  return sumText(groups);
}

/**
 * What must add up on paper, as data: amounts that, exact, differ by nothing or by a fault of the books. One line takes what rounding
 * leaves over. The target comes from the exact amounts, never from what is printed, so that a fault stays as large as it was.
 */
import type { Fakta } from '../../issue';
import type { BladId, Cellref, Summaterm, Tecken } from '../typer';
import { cellOf } from './tabeller';

export type Avstamningskod =
  | 'RESULTAT'
  | 'BALANS'
  | 'EGET_KAPITAL'
  | 'KASSA_RAD'
  | 'KASSA_BORJAN'
  | 'KASSA_SLUT'
  | 'NOT'
  | 'DRIFT_INTAKTER'
  | 'DRIFT_KOSTNADER'
  | 'DRIFT_RESULTAT'
  | 'BUDGET'
  | 'BALANSKRAV_BORJAN'
  | 'BALANSKRAV_SLUT'
  | 'OVERSIKT'
  | 'INSATS'
  | 'ARSBUDGET';

export interface Avstamning {
  readonly kod: Avstamningskod;
  readonly fakta: Fakta;
  /** For the whole year only, for a shorter period only, or for both. */
  readonly nar: 'alltid' | 'helar' | 'delar';
  /** Cells of the sheet whose line takes the adjustment. */
  readonly egna: readonly Summaterm[];
  /** What they are held against: cells of other sheets, printed as they are. */
  readonly andra: readonly Summaterm[];
  /** The line that takes the adjustment. */
  readonly barare: Cellref;
}

export const plus = (blad: BladId, rad: string, kolumn: string | number): Summaterm => term(blad, rad, kolumn, 1);
export const minus = (blad: BladId, rad: string, kolumn: string | number): Summaterm => term(blad, rad, kolumn, -1);

const term = (blad: BladId, rad: string, kolumn: string | number, tecken: Tecken): Summaterm => ({ cell: cellOf(blad, rad, kolumn), tecken });

/**
 * A check: two amounts that must agree, each with the rule that gives it, so that the workbook's own formulas prove it. Nothing is
 * judged here; `utfall.ts` evaluates, and `Kontroller` says the same by formula.
 */
import type { Belopp } from '../belopp/belopp';
import type { Fakta } from '../issue';
import type { Cellref, Kontrollregel } from '../rapporter/typer';
import type { Fraga } from './diagnos/typer';

export type Kontrollkod =
  | 'SALDON_BALANSERAR'
  | 'IB_BALANSERAR'
  | 'HUVUDBOK_LIKA_SALDON'
  | 'BOKSLUT_LIKA_RESULTAT'
  | 'KONTO_OMAPPAT'
  | 'BALANSRAKNING_BALANSERAR'
  | 'RESULTAT_LIKA_BOKFORING'
  | 'RESULTAT_LIKA_BALANSRAKNING'
  | 'RESULTAT_LIKA_KASSAFLODE'
  | 'RESULTAT_LIKA_DRIFT'
  | 'RESULTAT_LIKA_BALANSKRAV'
  | 'RESULTAT_LIKA_OVERSIKT'
  | 'NOT_LIKA_RAD'
  | 'KONTO_UTAN_NOTRAD'
  | 'NOTRAD_TECKEN'
  | 'KASSAFLODE_LIKA_FORANDRING'
  | 'KASSAFLODE_BORJAN'
  | 'KASSAFLODE_SLUT'
  | 'EGET_KAPITAL_ROLL'
  | 'JAMFORELSE_LIKA_IB'
  | 'KONTO_LIKA_IB'
  | 'JAMFORELSE_LIKA_HISTORIK'
  | 'DRIFT_INTAKTER'
  | 'DRIFT_KOSTNADER'
  | 'BUDGET_LIKA_BESLUT'
  | 'BUDGET_TECKEN'
  | 'DRIFTBIDRAG_STATEN'
  | 'DRIFTBIDRAG_REGION'
  | 'LANGFRISTIG_SKULD'
  | 'RAD_TECKEN'
  | 'RAD_STORLEK';

/** A place in the user's own sheets, as Excel writes it. */
export interface Bladplats {
  readonly blad: string;
  /** A cell or a range, such as B3 or K6:K529. */
  readonly adress: string;
}

/** Only the rows where the cells of `adress` (as long as the amounts) meet every condition, such as ">=3000". */
export interface Urval {
  readonly adress: string;
  readonly villkor: readonly string[];
}

/**
 * `cell`: a report cell. `regel`: the sum of rules over report cells and facts. `blad`: the sum of a place in a user's sheet times `tecken`, which is `belopp`.
 * `avlast`: a value that was read, where the cells are text and no formula can sum them.
 */
export type Sida =
  | { readonly art: 'cell'; readonly cell: Cellref }
  | { readonly art: 'regel'; readonly regler: readonly Kontrollregel[]; readonly cell: Cellref | null }
  | { readonly art: 'blad'; readonly plats: Bladplats; readonly tecken: 1 | -1; readonly belopp: Belopp; readonly urval?: Urval }
  | { readonly art: 'avlast'; readonly plats: Bladplats; readonly belopp: Belopp }
  | { readonly art: 'noll' };

/**
 * What a difference means. `lika`: fel above the tolerance, avrundning within it. `exakt`: fel from the first öre, since both sides
 * come from the same books. `papeka`: a varning. `minst`: a varning when vänster is below höger.
 */
export type Villkor = 'lika' | 'exakt' | 'papeka' | 'minst';

export interface Kontroll {
  readonly kod: Kontrollkod;
  /** Tells checks of one code apart: "Not 5", an account, a line. */
  readonly om: string;
  readonly ar: number;
  readonly fakta: Fakta;
  readonly vanster: Sida;
  readonly hoger: Sida;
  readonly villkor: Villkor;
  /** Number of amounts that were added: the tolerance is half a display unit for each, and one. */
  readonly termer: number;
  /** A tolerance of the rule's own, instead of the display unit's. */
  readonly tolerans?: Belopp;
  /** Holds for a whole year only: for a shorter period, chosen in the workbook, it says nothing. */
  readonly baraHelar?: true;
  /** Where the two sides are printed amounts: the exact ones behind them, which tell what a difference is. */
  readonly exakt?: { readonly vanster: Sida; readonly hoger: Sida; readonly tolerans?: Belopp };
  /** The same check has been made of exact amounts; this one is of what is printed. */
  readonly tryckt?: true;
  /** What a difference is searched with. */
  readonly sok: Pick<Fraga, 'kandidater' | 'foregaende' | 'motsida'>;
}

export type Status = 'ok' | 'fel' | 'varning' | 'avrundning' | 'info';

/**
 * What a difference between two amounts is searched with, and what it can turn out to be. Amounts are signed as the two sides
 * of the check are signed; differens = vänster − höger. No sentences here: those stand in `text/orsaker`.
 */
import type { Belopp } from '../../belopp/belopp';

export type Led = 'vanster' | 'hoger';

export type Kandidatslag = 'konto' | 'rad' | 'notrad' | 'insats' | 'finansnetto' | 'budgetrad' | 'obalans_ib' | 'obalans_arets';

/**
 * Why a candidate is suspicious before any amount is compared: `ej_i_rr` is left out of the resultaträkning on purpose,
 * `overskriven` has a number typed over its formula, `utanfor_summa` stands in the block but not in the total's formula,
 * `flyttad` has changed group, `fel_tecken` has another sign than the rest of its block, `annan_ib` opens with another balance than it
 * closed with, `foljer_med` is a fault that another check tells, and that shows here too.
 */
export type Egenskap =
  | 'utan_notrad'
  | 'omappat'
  | 'ej_i_rr'
  | 'utan_insats'
  | 'utan_kassaflodesrad'
  | 'dubbelmappat'
  | 'overskriven'
  | 'utanfor_summa'
  | 'flyttad'
  | 'fel_tecken'
  | 'oresutjamning'
  | 'annan_ib'
  | 'foljer_med';

/** Something that may stand on one side of the check and not, or otherwise, on the other. */
export interface Kandidat {
  readonly slag: Kandidatslag;
  /** Account number, line label, insats: what the user knows it by. */
  readonly namn: string;
  readonly belopp: Belopp;
  /** Last year's same figure; null where it is not known. */
  readonly forra: Belopp | null;
  readonly egenskap?: Egenskap;
}

export interface Motsida {
  /** Signed so that a gross-up nets: incomes +, costs −. */
  readonly differens: Belopp;
  readonly kandidater: readonly Kandidat[];
}

/** In the order of the list where candidates are a block of rows: a run of neighbours is a range that was cut short. */
export interface Fraga {
  readonly vanster: Belopp;
  readonly hoger: Belopp;
  readonly kandidater: readonly Kandidat[];
  /** Last year's figures of the two sides. */
  readonly foregaende?: { readonly vanster: Belopp | null; readonly hoger: Belopp | null };
  /** The other pair of a gross-up: kostnader where this is intäkter. */
  readonly motsida?: Motsida;
  /** The check's tolerance (contract.md, "Rules of reckoning"): a difference within it is rounding. */
  readonly tolerans?: Belopp;
  /** How much a match may miss by, where the amounts are printed figures and so rounded. Absent for books: matches are exact. */
  readonly marginal?: Belopp;
}

interface Grund {
  readonly differens: Belopp;
  /** The amounts it rests on make up the difference to the öre; false where printed figures agree within the margin. */
  readonly exakt: boolean;
}

/** One thing stands on one side only. */
export interface Enskild extends Grund {
  readonly art: 'konto' | 'rad' | 'finansnetto';
  readonly kandidat: Kandidat;
  readonly saknasI: Led;
  /** Others of the same kind that have the amount too: the amount alone cannot tell them apart. */
  readonly lika: readonly Kandidat[];
}

export interface Konton extends Grund {
  readonly art: 'konton';
  readonly kandidater: readonly Kandidat[];
  readonly saknasI: Led;
  /**
   * `hela`: every candidate with the property. `delmangd`: some of the suspicious. `foljd`: neighbours in the list.
   * `blandad`: the suspicious and one more. `summa`: ordinary ones that only their sum speaks for.
   */
  readonly urval: 'hela' | 'delmangd' | 'foljd' | 'blandad' | 'summa';
}

/** `tecken`: one side has it with the sign turned (difference = 2 × it). `tva_ganger`: one side counts it twice. */
export interface Dubbel extends Grund {
  readonly art: 'dubbel';
  readonly satt: 'tecken' | 'tva_ganger';
  readonly kandidat: Kandidat;
  /** The side that has it wrong, where the candidates' sum tells which one holds it as they do. */
  readonly sida: Led | null;
  readonly lika: readonly Kandidat[];
}

/** A side, or one item of it, stands with last year's figure. */
export interface Foregaende extends Grund {
  readonly art: 'foregaende';
  readonly sida: Led;
  readonly kandidat: Kandidat | null;
  /** What stands there, and what this year's is. */
  readonly star: Belopp;
  readonly iAr: Belopp;
}

/** One side, or one item of it, is in another unit: 1 000 and 1 000 000 are units, 100 a lost decimal comma. */
export interface Faktor extends Grund {
  readonly art: 'faktor';
  readonly faktor: 100 | 1000 | 1_000_000;
  /** The side with the larger figure. */
  readonly storre: Led;
  readonly vanster: Belopp;
  readonly hoger: Belopp;
  readonly kandidat: Kandidat | null;
}

/** Two adjacent digits have changed places between the sides, or in one item. */
export interface Omkastade extends Grund {
  readonly art: 'omkastade';
  readonly vanster: Belopp;
  readonly hoger: Belopp;
  readonly kandidat: Kandidat | null;
}

/** The sides are the same figure but for one digit: it is another one, or one side lacks it. */
export interface Siffra extends Grund {
  readonly art: 'siffra';
  readonly satt: 'annan_siffra' | 'tappad_siffra';
  readonly vanster: Belopp;
  readonly hoger: Belopp;
}

/** The same amount stands on both sides of the result, in one table and not in the other: income and cost are gross in one. */
export interface Brutto extends Grund {
  readonly art: 'brutto';
  readonly kandidater: readonly Kandidat[];
  readonly motkandidater: readonly Kandidat[];
}

/** Within the tolerance; with what it is made of where that is known. */
export interface Avrundning extends Grund {
  readonly art: 'avrundning';
  readonly tolerans: Belopp;
  readonly kandidater: readonly Kandidat[];
}

/** Nothing fits. The suspicious ones are still worth mending; `rest` is what they would leave. */
export interface Okand extends Grund {
  readonly art: 'okand';
  readonly misstankta: readonly Kandidat[];
  readonly rest: Belopp;
}

export type Orsak = Enskild | Konton | Dubbel | Foregaende | Faktor | Omkastade | Siffra | Brutto | Avrundning | Okand;

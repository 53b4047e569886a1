/** What each role of a row looks like. The report modules know roles, not colours; this is the one place that decides. */
export type Radstil = 'titel' | 'ingress' | 'kolumner' | 'rubrik' | 'underrubrik' | 'notrubrik' | 'post' | 'delsumma' | 'summa' | 'tom' | 'varav' | 'fotnot' | 'brodtext';

export type Linje = 'tunn' | 'dubbel';

export interface Stil {
  readonly fet: boolean;
  readonly kursiv: boolean;
  readonly storlek: number;
  /** #RRGGBB */
  readonly farg: string;
  readonly fyllning: string | null;
  readonly indrag: number;
  /** Rules above and below the amounts. */
  readonly over: Linje | null;
  readonly under: Linje | null;
  /** Row height in points, or null for the default. */
  readonly hojd: number | null;
}

const BLACK = '#1F1F1F';
const GREEN = '#14532D';
const GREY = '#595959';
export const RUBRIKFYLLNING = '#E6EFE9';
export const LINJEFARG = '#404040';

/** Column A: the line's ID, small and grey, outside the print area. Contrast 4.5:1 on white. */
export const ID_FARG = '#757575';
export const ID_STORLEK = 8;

const BAS: Stil = { fet: false, kursiv: false, storlek: 11, farg: BLACK, fyllning: null, indrag: 0, over: null, under: null, hojd: null };

export const STILAR: Readonly<Record<Radstil, Stil>> = {
  titel: { ...BAS, fet: true, storlek: 18, farg: GREEN, hojd: 28 },
  ingress: { ...BAS, farg: GREY },
  kolumner: { ...BAS, fet: true, fyllning: RUBRIKFYLLNING, under: 'tunn', hojd: 20 },
  rubrik: { ...BAS, fet: true, storlek: 13, farg: GREEN, hojd: 26 },
  underrubrik: { ...BAS, fet: true, hojd: 20 },
  notrubrik: { ...BAS, fet: true, storlek: 12, farg: GREEN, under: 'tunn', hojd: 26 },
  post: { ...BAS, indrag: 1 },
  delsumma: { ...BAS, fet: true, over: 'tunn', hojd: 18 },
  summa: { ...BAS, fet: true, over: 'tunn', under: 'dubbel', hojd: 19 },
  tom: BAS,
  varav: { ...BAS, kursiv: true, farg: GREY, indrag: 2 },
  brodtext: BAS,
  fotnot: { ...BAS, farg: GREY, storlek: 10 },
};

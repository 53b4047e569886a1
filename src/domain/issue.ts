/**
 * A problem in what the user handed over. It is data, not an exception: it has a stable code, the facts that its Swedish
 * sentence needs (the sentences stand in `text/`, by code), and the places it comes from.
 */
export type Allvar = 'stopp' | 'fel' | 'varning' | 'info';

/** Where in the user's material: a sheet cell (rows and columns as Excel shows them) or a line of a file. */
export interface Kalla {
  /** Sheet title or file name. */
  readonly namn: string;
  /** 1-based row of a sheet or line of a file. */
  readonly radnummer?: number;
  /** Column letter of a sheet. */
  readonly kolumn?: string;
}

export type Fakta = Readonly<Record<string, string | number | readonly string[]>>;

export interface Issue<Kod extends string = string> {
  readonly kod: Kod;
  /** `stopp`: the input cannot be used and nothing is written. */
  readonly allvar: Allvar;
  readonly fakta: Fakta;
  readonly kallor: readonly Kalla[];
}

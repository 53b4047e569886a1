/** How wide each report sheet is, in characters, and how it lies on the paper. The one place that decides, like `stil.ts` for looks. */
import type { BladId, Rapport } from '../domain/rapporter/typer';

export interface Bladmatt {
  readonly etikett: number;
  readonly not: number;
  readonly belopp: number;
  readonly liggande: boolean;
  readonly brytEtiketter: boolean;
}

/** Wide enough for the IDs of rows that have no label: a longer text would run on into column B. */
const ID_WIDTH = 11;
const TEXT_WIDTH = 34;

const STAENDE: Bladmatt = { etikett: 62, not: 9, belopp: 17, liggande: false, brytEtiketter: false };
const UTAN_NOT = 2;

const MATT: Readonly<Partial<Record<BladId, Bladmatt>>> = {
  OV: { ...STAENDE, etikett: 50, not: UTAN_NOT, belopp: 14 },
  DR: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 14, liggande: true },
  IU: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 15, liggande: true },
  PR: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 15, liggande: true },
  MU: { ...STAENDE, etikett: 56, not: UTAN_NOT, belopp: 14, liggande: true, brytEtiketter: true },
};

export const mattOf = (blad: BladId): Bladmatt => MATT[blad] ?? STAENDE;

/** Widths of a report's columns from A. */
export function columnWidths({ blad, kolumner }: Rapport): readonly number[] {
  const { etikett, not, belopp } = mattOf(blad);
  return [ID_WIDTH, etikett, not, ...kolumner.map((k) => (k.matt === 'text' ? TEXT_WIDTH : belopp))];
}

/** How wide each report sheet is, in characters, and how it lies on the paper. The one place that decides, like `stil.ts` for looks. */
import type { BladId, Rapport, Rapportkolumn, Rapportradrad } from '../domain/rapporter/typer';

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
const REASON_WIDTH = 58;
/** Points of one line of text, and of the air around the lines. */
const LINE = 15;
const AIR = 5;

const STAENDE: Bladmatt = { etikett: 62, not: 9, belopp: 17, liggande: false, brytEtiketter: false };
const UTAN_NOT = 2;

const MATT: Readonly<Partial<Record<BladId, Bladmatt>>> = {
  OV: { ...STAENDE, etikett: 50, not: UTAN_NOT, belopp: 14 },
  DR: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 14, liggande: true },
  IU: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 15, liggande: true },
  PR: { ...STAENDE, etikett: 42, not: UTAN_NOT, belopp: 15, liggande: true },
  AV: { ...STAENDE, etikett: 56, not: UTAN_NOT, belopp: 15, liggande: true },
  MU: { ...STAENDE, etikett: 56, not: UTAN_NOT, belopp: 14, liggande: true, brytEtiketter: true },
};

export const mattOf = (blad: BladId): Bladmatt => MATT[blad] ?? STAENDE;

/** Widths of a report's columns from A. */
export function columnWidths({ blad, kolumner }: Rapport): readonly number[] {
  const { etikett, not } = mattOf(blad);
  return [ID_WIDTH, etikett, not, ...kolumner.map((k) => columnWidth(blad, k))];
}

const columnWidth = (blad: BladId, { matt }: Rapportkolumn): number => (matt === 'text' ? (blad === 'AV' ? REASON_WIDTH : TEXT_WIDTH) : mattOf(blad).belopp);

/** Height of the headings where one of them takes more than a line, or null. */
export function headingHeight({ blad, kolumner }: Rapport): number | null {
  return heightOf(kolumner.map((k) => linesOf(k.rubrik, columnWidth(blad, k))));
}

/** Height of a row whose label and texts are wrapped, or null when it is one line. Excel fits rows by itself only when someone types. */
export function rowHeight({ blad, kolumner }: Rapport, { etikett, roll, celler }: Rapportradrad): number | null {
  const matt = mattOf(blad);
  if (!matt.brytEtiketter && roll !== 'brodtext') return null;
  const texter = kolumner.map((k) => {
    const regel = celler.get(k.id);
    return regel?.art === 'hamtad' && typeof regel.cell.varde === 'string' ? linesOf(regel.cell.varde, columnWidth(blad, k)) : 1;
  });
  return heightOf([linesOf(etikett, matt.etikett), ...texter]);
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length + 2) / width)), 0);
}

function heightOf(lines: readonly number[]): number | null {
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * LINE + AIR;
}

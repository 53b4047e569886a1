/**
 * Giving accounts a line and a note row: each change is a row in `Mappning`, the user's own sheet, and can be undone. An account that
 * a wider rule holds gets a rule of its own, which wins because it is narrower; a rule that is the account's own is changed where
 * it stands. Nothing else in the sheet is touched.
 */
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import type { RawCell, RawTable } from '../indata/rawTable';
import { MAPPNING_ORD } from '../indata/tabell/agarblad';
import { findNyckelrad } from '../indata/tabell/nyckelrad';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { ensureBlad } from './egetBlad';
import type { Mappningsandring } from './mappningsandring';
import type { Cellskrivning, Cellvarde, Panelbok } from './panelbok';
import { findMappningsblad } from './tidigareMappning';

type Roll = keyof typeof MAPPNING_ORD;

const RUBRIKER = { franKonto: 'Från konto', tillKonto: 'Till konto', ansvar: 'Ansvar', verksamhet: 'Verksamhet', projekt: 'Projekt', motpart: 'Motpart', rapportrad: 'Rapportrad', not: 'Not', notrad: 'Notrad', kassaflodesrad: 'Kassaflödesrad', balanskravsrad: 'Balanskravsrad', varav: 'Varav' } as const satisfies Record<Roll, string>;
const PLATSER = ['rapportrad', 'not', 'notrad', 'kassaflodesrad', 'balanskravsrad', 'varav'] as const satisfies readonly Roll[];
const NYTT_BLAD: readonly Roll[] = ['franKonto', 'tillKonto', 'ansvar', 'projekt', 'motpart', 'rapportrad', 'not', 'notrad'];

/** Makes the change. The answer is what was written: `angraMappning` takes it back. */
export async function andraMappning(bok: Panelbok, tabeller: readonly RawTable[], andringar: readonly Mappningsandring[]): Promise<Result<readonly Cellskrivning[], Issue>> {
  const tabell = await ensureBlad(bok, tabeller, { funnet: findMappningsblad(tabeller), nytt: emptyMappning() });
  if (!tabell.ok) return tabell;
  const skrivningar = planMappning(tabell.value, andringar);
  const written = await bok.writeCells(skrivningar);
  return written.ok ? ok(skrivningar) : err(written.error);
}

/** Puts back what stood in the cells; refused when someone has changed them since. */
export function angraMappning(bok: Panelbok, skrivningar: readonly Cellskrivning[]): Promise<Result<null, Issue>> {
  return bok.writeCells([...skrivningar].reverse().map((s) => ({ ...s, fore: s.efter, efter: s.fore })));
}

/** The cells to write, by position in the sheet. Headings that the change needs and the sheet lacks are added to the right. */
export function planMappning(tabell: RawTable, andringar: readonly Mappningsandring[]): readonly Cellskrivning[] {
  const plan = new Mappningsplan(tabell);
  for (const andring of andringar) plan.change(andring);
  return plan.skrivningar;
}

class Mappningsplan {
  readonly skrivningar: Cellskrivning[] = [];
  private readonly kolumn: Partial<Record<Roll, number>>;
  private readonly rubrikrad: number;
  private nastaRad: number;
  private nastaKolumn: number;

  constructor(private readonly tabell: RawTable) {
    const found = findNyckelrad(tabell, MAPPNING_ORD, ['franKonto', 'rapportrad']);
    if (found === null) throw new Error(`${tabell.blad} is no mapping`);
    this.kolumn = { ...found.kolumn };
    this.rubrikrad = found.rad;
    this.nastaRad = tabell.celler.length;
    this.nastaKolumn = Math.max(...tabell.celler.map((rad) => rad.length));
  }

  change(andring: Mappningsandring): void {
    const rad = this.ownRow(andring) ?? this.newRow(andring);
    for (const roll of PLATSER) this.set(rad, roll, andring.val[roll]);
  }

  /** The row of a rule for just these accounts and codes. */
  private ownRow({ regel, franKonto, tillKonto }: Mappningsandring): number | null {
    if (regel === null || regel.kalla.namn !== this.tabell.blad || regel.franKonto !== franKonto || regel.tillKonto !== tillKonto || regel.kalla.radnummer === undefined) return null;
    return regel.kalla.radnummer - 1 - this.tabell.rowIndex;
  }

  private newRow({ franKonto, tillKonto, koder }: Mappningsandring): number {
    const rad = this.nastaRad;
    this.nastaRad += 1;
    this.set(rad, 'franKonto', franKonto);
    this.set(rad, 'tillKonto', tillKonto);
    for (const dimension of DIMENSIONER) this.set(rad, dimension, koder[dimension]);
    return rad;
  }

  private set(rad: number, roll: Roll, text: string): void {
    const kolumn = this.kolumn[roll];
    if (kolumn === undefined && text === '') return;
    this.write(rad, kolumn ?? this.addColumn(roll), text);
  }

  private addColumn(roll: Roll): number {
    const kolumn = this.nastaKolumn;
    this.nastaKolumn += 1;
    this.kolumn[roll] = kolumn;
    this.write(this.rubrikrad, kolumn, RUBRIKER[roll]);
    return kolumn;
  }

  /** An account number goes in as a number where it is one, as Excel itself would take it, unless it would lose a leading zero. */
  private write(rad: number, kolumn: number, text: string): void {
    const fore = toVarde(this.tabell.celler[rad]?.[kolumn] ?? null);
    const efter = text === '' ? null : /^[1-9]\d{0,9}$/.test(text) ? Number(text) : text;
    if (String(fore ?? '') === String(efter ?? '')) return;
    this.skrivningar.push({ blad: this.tabell.blad, rowIndex: this.tabell.rowIndex + rad, columnIndex: this.tabell.columnIndex + kolumn, fore, efter });
  }
}

export const emptyMappning = (): RawTable => ({ blad: 'Mappning', rowIndex: 0, columnIndex: 0, celler: [NYTT_BLAD.map((roll) => RUBRIKER[roll])] });

function toVarde(cell: RawCell): Cellvarde {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return typeof cell === 'boolean' ? String(cell) : cell.fel;
}

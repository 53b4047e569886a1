/**
 * Giving accounts a line and a note row: each change is a row in `Mappning`, the user's own sheet, and can be undone. An account that
 * a wider rule holds gets a rule of its own, which wins because it is narrower; a rule that is the account's own is changed where
 * it stands. Nothing else in the sheet is touched.
 */
import { DIMENSIONER } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import type { RawCell, RawTable } from '../indata/rawTable';
import { MAPPNING_ORD } from '../indata/tabell/agarblad';
import { identifieraBlad } from '../indata/tabell/identifieraBlad';
import { findNyckelrad } from '../indata/tabell/nyckelrad';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Mappningspost } from './mappningslage';
import type { Cellskrivning, Cellvarde, Panelbok } from './panelbok';

export interface Mappningsval {
  readonly rapportrad: string;
  readonly not: string;
  readonly notrad: string;
}

type Roll = keyof typeof MAPPNING_ORD;

const RUBRIKER = { franKonto: 'Från konto', tillKonto: 'Till konto', ansvar: 'Ansvar', verksamhet: 'Verksamhet', projekt: 'Projekt', motpart: 'Motpart', rapportrad: 'Rapportrad', not: 'Not', notrad: 'Notrad', kassaflodesrad: 'Kassaflödesrad', balanskravsrad: 'Balanskravsrad', varav: 'Varav' } as const satisfies Record<Roll, string>;
const NYTT_BLAD: readonly Roll[] = ['franKonto', 'tillKonto', 'ansvar', 'projekt', 'motpart', 'rapportrad', 'not', 'notrad'];

/** Makes the change. The answer is what was written: `angraMappning` takes it back. */
export async function andraMappning(bok: Panelbok, tabeller: readonly RawTable[], poster: readonly Mappningspost[], val: Mappningsval): Promise<Result<readonly Cellskrivning[], Issue>> {
  const found = tabeller.find((t) => identifieraBlad(t).sort === 'mappning');
  const tabell = found ?? emptyMappning();
  if (found === undefined) {
    const added = await bok.copyTables([{ tabell, fran: null }]);
    if (!added.ok) return added;
  }
  const skrivningar = planMappning(tabell, poster, val);
  const written = await bok.writeCells(skrivningar);
  return written.ok ? ok(skrivningar) : err(written.error);
}

/** Puts back what stood in the cells; refused when someone has changed them since. */
export function angraMappning(bok: Panelbok, skrivningar: readonly Cellskrivning[]): Promise<Result<null, Issue>> {
  return bok.writeCells([...skrivningar].reverse().map((s) => ({ ...s, fore: s.efter, efter: s.fore })));
}

/** The cells to write, by position in the sheet. Headings that the change needs and the sheet lacks are added to the right. */
export function planMappning(tabell: RawTable, poster: readonly Mappningspost[], val: Mappningsval): readonly Cellskrivning[] {
  const plan = new Mappningsplan(tabell);
  for (const post of poster) plan.change(post, val);
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

  change(post: Mappningspost, val: Mappningsval): void {
    const rad = this.ownRow(post) ?? this.newRow(post);
    for (const roll of ['rapportrad', 'not', 'notrad'] as const) this.set(rad, roll, val[roll]);
    this.set(rad, 'kassaflodesrad', val.rapportrad === post.rapportrad ? (post.regel?.kassaflodesrad ?? '') : '');
  }

  /** The row of a rule for just this account and these codes. */
  private ownRow({ regel, konto }: Mappningspost): number | null {
    if (regel === null || regel.kalla.namn !== this.tabell.blad || regel.franKonto !== konto || regel.tillKonto !== konto || regel.kalla.radnummer === undefined) return null;
    return regel.kalla.radnummer - 1 - this.tabell.rowIndex;
  }

  private newRow({ konto, koder }: Mappningspost): number {
    const rad = this.nastaRad;
    this.nastaRad += 1;
    this.set(rad, 'franKonto', konto);
    this.set(rad, 'tillKonto', konto);
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

const emptyMappning = (): RawTable => ({ blad: 'Mappning', rowIndex: 0, columnIndex: 0, celler: [NYTT_BLAD.map((roll) => RUBRIKER[roll])] });

function toVarde(cell: RawCell): Cellvarde {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return typeof cell === 'boolean' ? String(cell) : cell.fel;
}

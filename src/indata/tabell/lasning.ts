/**
 * What reading one ledger sheet gives: facts in raw ledger sign, the voucher behind each, and an account of every row. Each
 * row of the sheet is counted exactly once: `lasta + asido.length` is the number of rows.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Benamningar, Dimension, Dimensionskoder, Faktarad, Slag } from '../../domain/huvudbok/typer';
import type { Issue, Kalla } from '../../domain/issue';
import type { Datum, Period } from '../../domain/period/period';
import { Issuesamlare, type Anmalan } from '../issuesamlare';
import { kontotypOf } from '../kontotyp';
import { columnLetter } from '../../shared/columnLetter';
import { type RawCell, type RawTable } from '../rawTable';
import { toKod, toText } from './cell';
import { kontoklass } from './kontokod';
import { dimensionerIn, type Beloppskolumn, type Kolumnanvandning, type Kolumnval } from './kolumnval';
import { omfangIssues } from './omfang';
import { readTal } from './svensktTal';

/** Why a row gives no movement. `ingaende`: an opening row (its IB is used); `annat ar`: dated outside the year; `annat slag`: another part reads it. */
export type AsidoSkal =
  | 'rubrik'
  | 'upprepad rubrik'
  | 'kontorubrik'
  | 'tom'
  | 'summa'
  | 'ingaende'
  | 'utgaende'
  | 'transport'
  | 'utan belopp'
  | 'annat ar'
  | 'annat slag'
  | 'olaslig';

export interface Asido {
  readonly radnummer: number;
  readonly skal: AsidoSkal;
}

export interface Radverifikation {
  readonly ver: string;
  readonly datum: Datum | null;
  readonly text: string;
}

export interface Lasning {
  readonly rader: readonly Faktarad[];
  /** Same length as `rader`; null where the fact comes from no voucher (an opening balance, a budget). */
  readonly verifikationer: readonly (Radverifikation | null)[];
  /** Rows read as postings or balances, those of 0 among them. */
  readonly lasta: number;
  readonly asido: readonly Asido[];
  readonly kolumner: readonly Kolumnanvandning[];
  readonly benamningar: Benamningar;
  /** Whether the sheet's sign was the reverse of the ledger's and has been turned. */
  readonly vant: boolean;
  /** Whether the movements are whole closing balances, since the sheet has neither opening balances nor movements. */
  readonly utanIb: boolean;
  readonly issues: readonly Issue[];
}

/** Which part of a sheet is read: most sheets have one part, and then the year is all that needs to be said. */
export interface Lascontext {
  readonly ar: number;
  /** Whether columns whose headings name no year are this year's. Default: they are. */
  readonly eget?: boolean;
  /** Years that other parts of the sheet read from their own rows: such a row is set aside without a word. */
  readonly andraAr?: readonly number[];
  /** Last month that the sheet's amounts run to, where its heading says so. Default: December. */
  readonly manad?: number;
  /** A budget beside a movement: columns a month that do not say budget are the movement's. */
  readonly bredvid?: true;
}

/** A fact before it has its year and codes. */
export interface NyttFaktum {
  readonly slag: Slag;
  readonly period: Period;
  readonly konto: string;
  readonly koder: Dimensionskoder;
  readonly ore: Ore;
  readonly kalla: Kalla;
  readonly ver?: Radverifikation;
}

export const INGA_KODER: Dimensionskoder = { ansvar: '', verksamhet: '', projekt: '', motpart: '' };

/** Builds a `Lasning` row by row. State of one reading; never shared. */
export class Lasningsbyggare {
  readonly asidolagda: Asido[] = [];
  private readonly rader: Faktarad[] = [];
  private readonly verifikationer: (Radverifikation | null)[] = [];
  private readonly namn = { konto: new Map<string, string>(), kontotyp: new Map<string, string>(), sru: new Map<string, string>(), projekt: new Map<string, string>(), motpart: new Map<string, string>() };
  private readonly issues = new Issuesamlare();
  private readonly dimensioner: readonly Dimension[];
  private lasta = 0;

  constructor(
    private readonly tabell: RawTable,
    private readonly val: Kolumnval,
    readonly ar: number,
  ) {
    this.dimensioner = dimensionerIn(val);
  }

  /** See `RawTable`. */
  get sie(): boolean {
    return this.tabell.sie === true;
  }

  radnummer(rad: number): number {
    return this.tabell.rowIndex + rad + 1;
  }

  kalla(rad: number, index?: number): Kalla {
    const base = { namn: this.tabell.blad, radnummer: this.radnummer(rad) };
    return index === undefined ? base : { ...base, kolumn: columnLetter(this.tabell.columnIndex + index) };
  }

  kallaBlad(): Kalla {
    return { namn: this.tabell.blad };
  }

  last(): void {
    this.lasta += 1;
  }

  laggAsido(rad: number, skal: AsidoSkal): void {
    this.asidolagda.push({ radnummer: this.radnummer(rad), skal });
  }

  /** A row that was counted as read is set aside after all. */
  taTillbaka(rad: number, skal: AsidoSkal): void {
    this.lasta -= 1;
    this.laggAsido(rad, skal);
  }

  issue(anmalan: Anmalan): void {
    this.issues.add(anmalan);
  }

  /** An amount cell in öre; null when empty. An unreadable one is an issue that stops. */
  belopp(rad: number, cells: readonly RawCell[], kolumn: Beloppskolumn | undefined): Ore | null {
    if (kolumn === undefined) return null;
    const cell = cells[kolumn.index];
    const tal = readTal(cell, kolumn);
    if (tal.slag === 'ore') return tal.ore;
    if (tal.slag === 'olasligt') this.issue(olasligtBelopp(cell, tal.skal, this.kalla(rad, kolumn.index)));
    return null;
  }

  koder(cells: readonly RawCell[]): Dimensionskoder {
    if (this.dimensioner.length === 0) return INGA_KODER;
    const koder = { ...INGA_KODER };
    for (const dimension of this.dimensioner) koder[dimension] = toKod(cells[this.val.kod[dimension] ?? -1]);
    return koder;
  }

  /** Keeps the first name seen of an account and of the row's codes, and what the row says that the account is. */
  namnge(konto: string, kontonamn: string, cells: readonly RawCell[]): void {
    const { kontotyp, sru } = this.val.enkel;
    keepFirst(this.namn.konto, konto, kontonamn);
    if (kontotyp !== undefined) keepKnown(this.namn.kontotyp, konto, kontotypOf(toText(cells[kontotyp])));
    if (sru !== undefined) keepKnown(this.namn.sru, konto, toKod(cells[sru]));
    for (const dimension of ['projekt', 'motpart'] as const) {
      const [kod, namn] = [this.val.kod[dimension], this.val.kodnamn[dimension]];
      if (kod !== undefined && namn !== undefined) keepFirst(this.namn[dimension], toKod(cells[kod]), toText(cells[namn]));
    }
  }

  /** Adds a fact; an amount of 0 gives none. */
  faktum({ slag, period, konto, koder, ore, kalla, ver }: NyttFaktum): void {
    if (ore === 0) return;
    this.rader.push({ slag, ar: this.ar, period, konto, ...koder, ore, kalla });
    this.verifikationer.push(ver ?? null);
  }

  /** Sum of öre per account class of the facts so far, of one slag. */
  klassummor(slag: Slag): ReadonlyMap<string, Ore> {
    const summor = new Map<string, Ore>();
    for (const rad of this.rader) {
      if (rad.slag === slag) summor.set(kontoklass(rad.konto), (summor.get(kontoklass(rad.konto)) ?? 0) + rad.ore);
    }
    return summor;
  }

  /** How many result accounts of classes 3–7 have the reverse of a ledger's sign, and how many there are. */
  vandaKonton(slag: Slag): { readonly vanda: number; readonly alla: number } {
    const summor = new Map<string, Ore>();
    for (const rad of this.rader) if (rad.slag === slag && /^[3-7]/.test(rad.konto)) summor.set(rad.konto, (summor.get(rad.konto) ?? 0) + rad.ore);
    const konton = [...summor].filter(([, ore]) => ore !== 0);
    return { vanda: konton.filter(([konto, ore]) => konto.startsWith('3') === ore > 0).length, alla: konton.length };
  }

  /** Sum of the facts of one slag on accounts that begin with `prefix`. */
  summaOf(slag: Slag, prefix: string): Ore {
    return this.rader.reduce((sum, rad) => (rad.slag === slag && rad.konto.startsWith(prefix) ? sum + rad.ore : sum), 0);
  }

  build(vant: boolean, utanIb = false): Lasning {
    const omraknad = [...Object.values(this.val.belopp), ...this.val.manader, ...this.val.budgetmanader].find(({ faktor }) => faktor !== 1);
    if (omraknad !== undefined) this.issue({ kod: 'ENHET_OMRAKNAD', allvar: 'info', fakta: { enhet: omraknad.faktor === 1000 ? 'tkr' : 'mnkr' }, kallor: [this.kallaBlad()] });
    if (!this.sie) for (const anmalan of omfangIssues(this.tabell, this.val)) this.issue(anmalan);
    const { rader, verifikationer, lasta, asidolagda: asido, val, namn: benamningar } = this;
    const signed = vant ? rader.map((rad) => ({ ...rad, ore: -rad.ore })) : rader;
    return { rader: signed, verifikationer, lasta, asido, kolumner: val.anvanda, benamningar, vant, utanIb, issues: this.issues.toIssues() };
  }
}

function keepFirst(namn: Map<string, string>, kod: string, text: string): void {
  if (kod !== '' && (namn.get(kod) ?? '') === '') namn.set(kod, text);
}

function keepKnown(varden: Map<string, string>, kod: string, text: string): void {
  if (text !== '') keepFirst(varden, kod, text);
}

function olasligtBelopp(cell: RawCell | undefined, skal: string, kalla: Kalla): Anmalan {
  if (typeof cell === 'object' && cell !== null) return { kod: 'CELL_FELVARDE', allvar: 'stopp', fakta: { varde: cell.fel }, kallor: [kalla] };
  return { kod: 'BELOPP_OLASLIGT', allvar: 'stopp', fakta: { varde: toText(cell), skal }, kallor: [kalla] };
}

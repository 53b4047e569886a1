/**
 * An SIE file as records: what it says, before anything is reckoned. Amounts are whole öre in SIE's own sign, which is the
 * ledger's (debit +). Vouchers and transactions stand in columns and read their texts from the file's bytes when asked,
 * since a file may hold millions of them.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Issue } from '../../domain/issue';
import type { Datum, Period } from '../../domain/period/period';
import type { Teckenkod } from './teckenkod';

/** 4E is an export with balances, 4I an import with vouchers only; both call themselves 4. 5 and 5I are the same as XML. */
export type Sietyp = '1' | '2' | '3' | '4E' | '4I' | '5' | '5I';

/** `nr` 0 is the current year, −1 the one before. */
export interface Siear {
  readonly nr: number;
  readonly fran: Datum;
  readonly till: Datum;
}

export interface Siekonto {
  readonly namn: string;
  /** T, S, K or I, or empty. */
  readonly ktyp: string;
  readonly sru: string;
}

export interface Objekt {
  readonly dimension: string;
  readonly kod: string;
}

/** One #OIB, #OUB, #PSALDO or #PBUDGET. `period` is null for the balances. */
export interface Objektpost {
  readonly nr: number;
  readonly period: Period | null;
  readonly konto: string;
  readonly objekt: readonly Objekt[];
  readonly ore: Ore;
  readonly radnummer: number;
}

/** Balances by year number and account. */
export type Arssaldon = ReadonlyMap<number, ReadonlyMap<string, Saldopost>>;

export interface Saldopost {
  readonly ore: Ore;
  readonly radnummer: number;
}

/** The vouchers of a file, by 0-based index. */
export interface Verifikationslista {
  readonly antal: number;
  /** yyyymmdd; 0 where it cannot be read. */
  dag(index: number): number;
  radnummer(index: number): number;
  at(index: number): Sieverifikation;
  /** "A 137": series and number, as the voucher is written on a ledger sheet. */
  namn(index: number): string;
}

export interface Sieverifikation {
  readonly serie: string;
  readonly nr: string;
  readonly datum: Datum;
  readonly text: string;
  readonly radnummer: number;
}

/** The transactions of a file, by 0-based index. */
export interface Transaktionslista {
  readonly antal: number;
  /** All accounts that transactions name; `kontoId` indexes it. */
  readonly konton: readonly string[];
  /** All object lists that transactions carry; `listaId` indexes it. */
  readonly listor: readonly (readonly Objekt[])[];
  kontoId(index: number): number;
  listaId(index: number): number;
  konto(index: number): string;
  objekt(index: number): readonly Objekt[];
  /** Index of the voucher. */
  ver(index: number): number;
  ore(index: number): Ore;
  radnummer(index: number): number;
  /** The transaction's own text, often empty. */
  text(index: number): string;
}

export interface Siebok {
  /** File name. */
  readonly namn: string;
  readonly program: string;
  readonly format: string;
  readonly teckenkod: Teckenkod;
  readonly typ: Sietyp;
  readonly genererad: Datum | null;
  readonly forbund: string;
  readonly organisationsnummer: string;
  readonly kontoplan: string;
  readonly ar: readonly Siear[];
  readonly konton: ReadonlyMap<string, Siekonto>;
  /** Names by dimension number, #UNDERDIM among them. */
  readonly dimensioner: ReadonlyMap<string, string>;
  /** The number of the dimension above, by that of each #UNDERDIM. */
  readonly overdimension: ReadonlyMap<string, string>;
  /** Names by dimension number and code. */
  readonly objekt: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly ib: Arssaldon;
  readonly ub: Arssaldon;
  readonly res: Arssaldon;
  readonly oib: readonly Objektpost[];
  readonly oub: readonly Objektpost[];
  readonly psaldo: readonly Objektpost[];
  readonly pbudget: readonly Objektpost[];
  readonly verifikationer: Verifikationslista;
  readonly transaktioner: Transaktionslista;
  /** #RTRANS (repeated by a #TRANS) and #BTRANS (struck) that were passed over. */
  readonly overhoppade: { readonly rtrans: number; readonly btrans: number };
  readonly okandaEtiketter: ReadonlyMap<string, number>;
  readonly rader: number;
  readonly issues: readonly Issue[];
}

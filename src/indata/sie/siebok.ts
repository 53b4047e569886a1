/**
 * An SIE file as records: what it says, before anything is reckoned. Amounts are whole öre in SIE's own sign, which is the
 * ledger's (debit +). Vouchers and transactions stand in columns and read their texts from the file's bytes when asked,
 * since a file may hold millions of them.
 */
import type { Ore } from '../../domain/belopp/belopp';
import type { Issue } from '../../domain/issue';
import type { Datum, Period } from '../../domain/period/period';
import type { Teckenkod } from './teckenkod';
import type { Transaktioner } from './transaktioner';
import type { Verifikationer } from './verifikationer';

/** 4E is an export with balances, 4I an import with vouchers only; both call themselves 4. */
export type Sietyp = '1' | '2' | '3' | '4E' | '4I';

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
  /** Names by dimension number and code. */
  readonly objekt: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly ib: Arssaldon;
  readonly ub: Arssaldon;
  readonly res: Arssaldon;
  readonly oib: readonly Objektpost[];
  readonly oub: readonly Objektpost[];
  readonly psaldo: readonly Objektpost[];
  readonly pbudget: readonly Objektpost[];
  readonly verifikationer: Verifikationer;
  readonly transaktioner: Transaktioner;
  /** #RTRANS (repeated by a #TRANS) and #BTRANS (struck) that were passed over. */
  readonly overhoppade: { readonly rtrans: number; readonly btrans: number };
  readonly okandaEtiketter: ReadonlyMap<string, number>;
  readonly rader: number;
  readonly issues: readonly Issue[];
}

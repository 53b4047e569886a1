/**
 * The one aggregator: a stream of ledger facts becomes balances, one per slag × year × period × account × codes.
 * Counts in whole öre; a sum that leaves the safe integers is refused when it is read (`Belopp.fromOre`).
 */
import type { Ore } from '../belopp/belopp';
import { monthOf } from '../period/period';
import type { Dimensionskoder, Faktarad, Slag } from './typer';
import { DIMENSIONER } from './typer';

export interface Saldorad extends Dimensionskoder {
  readonly slag: Slag;
  readonly ar: number;
  readonly period: number;
  readonly konto: string;
  readonly ore: Ore;
  /** A whole year's figure that stands in one month only: for a shorter period it is not known by month. */
  readonly helar: boolean;
}

const SEPARATOR = '\u001f';
const SLAG_ORDER: Readonly<Record<Slag, number>> = { IB: 0, Utfall: 1, Budget: 2 };

export class Saldobok {
  private readonly slots = new Map<string, number>();
  private readonly heads: Faktarad[] = [];
  private readonly sums: Ore[] = [];

  add(fakta: Faktarad): void {
    const key = [fakta.slag, fakta.period, fakta.konto, fakta.ansvar, fakta.verksamhet, fakta.projekt, fakta.motpart].join(SEPARATOR);
    const slot = this.slots.get(key);
    if (slot === undefined) {
      this.slots.set(key, this.heads.push(fakta) - 1);
      this.sums.push(fakta.ore);
    } else {
      this.sums[slot] = (this.sums[slot] ?? 0) + fakta.ore;
    }
  }

  /** Balances that are not zero, newest year first, then slag, account, codes and period: the same facts give the same rows. */
  saldon(): readonly Saldorad[] {
    const helar = this.wholeYearGroups();
    return this.heads
      .map((head, slot) => ({ ...pickSaldo(head), ore: this.sums[slot] ?? 0, helar: helar.has(groupKey(head)) }))
      .filter((rad) => rad.ore !== 0)
      .sort(compareSaldon);
  }

  /** The groups slag × year whose figures all stand in December (contract.md, "Rules of reckoning"). */
  private wholeYearGroups(): ReadonlySet<string> {
    const months = new Map<string, Set<number>>();
    for (const head of this.heads) {
      if (head.slag === 'IB') continue;
      const key = groupKey(head);
      months.set(key, (months.get(key) ?? new Set()).add(monthOf(head.period)));
    }
    return new Set([...months].filter(([, m]) => m.size === 1 && m.has(12)).map(([key]) => key));
  }
}

const groupKey = (rad: { slag: Slag; ar: number }): string => `${rad.slag}${SEPARATOR}${rad.ar}`;

function pickSaldo({ slag, ar, period, konto, ansvar, verksamhet, projekt, motpart }: Faktarad): Omit<Saldorad, 'ore' | 'helar'> {
  return { slag, ar, period, konto, ansvar, verksamhet, projekt, motpart };
}

function compareSaldon(a: Saldorad, b: Saldorad): number {
  const numbers = b.ar - a.ar || SLAG_ORDER[a.slag] - SLAG_ORDER[b.slag] || compareText(a.konto, b.konto);
  if (numbers !== 0) return numbers;
  for (const dimension of DIMENSIONER) {
    const order = compareText(a[dimension], b[dimension]);
    if (order !== 0) return order;
  }
  return a.period - b.period;
}

/** By code unit: the same order on every machine and in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

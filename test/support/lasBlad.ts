/** Reads sheets as the product does: told what they are by content, each by its own reader. */
import { identifieraBlad, type Ledgersort } from '../../src/indata/tabell/identifieraBlad';
import { lasBudget } from '../../src/indata/tabell/lasBudget';
import { lasHuvudbok } from '../../src/indata/tabell/lasHuvudbok';
import { lasIngaende } from '../../src/indata/tabell/lasIngaende';
import type { Lasning } from '../../src/indata/tabell/lasning';
import { lasSaldolista } from '../../src/indata/tabell/lasSaldolista';
import type { RawTable } from '../../src/indata/rawTable';

const LASARE = { huvudbok: lasHuvudbok, saldolista: lasSaldolista, ingaende: lasIngaende, budget: lasBudget } as const;

/** One ledger sheet; throws when it is none or refused. */
export function lasLedger(tabell: RawTable): Lasning {
  const { sort, ar } = identifieraBlad(tabell);
  if (!(sort in LASARE) || ar === null) throw new Error(`${tabell.blad}: ${sort} ${String(ar)}`);
  const result = LASARE[sort as Ledgersort](tabell, { ar });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

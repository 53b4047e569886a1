/** Reads sheets as the product does: told what they are by content, each part by its own reader. */
import { identifieraBlad } from '../../src/indata/tabell/identifieraBlad';
import type { Lasning } from '../../src/indata/tabell/lasning';
import { lasDel } from '../../src/indata/tabell/lasDel';
import type { RawTable } from '../../src/indata/rawTable';

/** Every part of a ledger sheet (years, Utfall and Budget); throws when it is none or refused. */
export function lasDelar(tabell: RawTable): readonly Lasning[] {
  const fynd = identifieraBlad(tabell);
  if (fynd.delar.length === 0) throw new Error(`${tabell.blad}: ${fynd.sort} ${String(fynd.ar)}`);
  return fynd.delar.map((del) => {
    const result = lasDel(tabell, del);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  });
}

/** A ledger sheet of one part. */
export function lasLedger(tabell: RawTable): Lasning {
  const [first, ...more] = lasDelar(tabell);
  if (first === undefined || more.length > 0) throw new Error(`${tabell.blad}: ${String(more.length + 1)} parts`);
  return first;
}

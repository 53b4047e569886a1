/** The amount of one ledger row: a signed column, or Debet less Kredit. */
import type { Ore } from '../../../domain/belopp/belopp';
import type { RawCell, RawTable } from '../../rawTable';
import { toText } from '../cell';
import type { Kolumnval } from '../kolumnval';
import type { Lasningsbyggare } from '../lasning';
import { readTal } from '../svensktTal';

export interface Radbelopp {
  readonly ore: Ore;
  readonly debet: Ore;
  readonly kredit: Ore;
}

export interface Rad {
  readonly rad: number;
  readonly cells: readonly RawCell[];
}

/** The mark of a credit in a column of its own, beside amounts without sign. */
const isKredit = (cell: RawCell | undefined): boolean => /^(?:k|kredit|c|cr)$/i.test(toText(cell));

/**
 * The columns with Kredit marked where every amount in it has a minus: then the minus says credit once more, and the books balance so. A
 * minus on some rows is a reversal.
 */
export function withKredittecken(tabell: RawTable, val: Kolumnval): Kolumnval {
  const { debet, kredit } = val.belopp;
  if (debet === undefined || kredit === undefined) return val;
  let [sumDebet, sumKredit, negativa] = [0, 0, 0];
  for (const cells of tabell.celler.slice(val.rad + 1)) {
    const [d, k] = [debet, kredit].map((kolumn) => readTal(cells[kolumn.index], kolumn));
    if (k?.slag === 'ore' && k.ore > 0) return val;
    if (k?.slag === 'ore' && k.ore < 0) negativa += 1;
    sumKredit += k?.slag === 'ore' ? k.ore : 0;
    sumDebet += d?.slag === 'ore' ? d.ore : 0;
  }
  return negativa > 1 && sumDebet + sumKredit === 0 ? { ...val, belopp: { ...val.belopp, kredit: { ...kredit, minus: true } } } : val;
}

/** The row's amount; null when its amount cells are empty, `olaslig` (already reported) when one cannot be read. */
export function radBelopp(bok: Lasningsbyggare, { belopp, enkel }: Kolumnval, { rad, cells }: Rad): Radbelopp | 'olaslig' | null {
  const kolumner = belopp.debet !== undefined && belopp.kredit !== undefined ? [belopp.debet, belopp.kredit] : [belopp.belopp];
  const unreadable = kolumner.some((kolumn) => kolumn !== undefined && readTal(cells[kolumn.index], kolumn).slag === 'olasligt');
  const [forsta, andra] = kolumner.map((kolumn) => bok.belopp(rad, cells, kolumn));
  if (unreadable) return 'olaslig';
  if ((forsta ?? null) === null && (andra ?? null) === null) return null;
  const kredit = belopp.kredit?.minus === true ? -(andra ?? 0) : (andra ?? 0);
  if (kolumner.length === 2) return { ore: (forsta ?? 0) - kredit, debet: forsta ?? 0, kredit: kredit === 0 ? 0 : kredit };
  const ore = isKredit(cells[enkel.dk ?? -1]) ? -(forsta ?? 0) : (forsta ?? 0);
  return { ore, debet: Math.max(ore, 0), kredit: Math.max(-ore, 0) };
}

/** The amount of one ledger row: a signed column, or Debet less Kredit. */
import type { Ore } from '../../../domain/belopp/belopp';
import type { RawCell } from '../../rawTable';
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

/**
 * The row's amount; null when its amount cells are empty, `olaslig` (already reported) when one cannot be read. A credit
 * printed with a minus ("-1 234,50" under Kredit) is a credit all the same only if the books say so: it is taken as it
 * stands, as a reversal.
 */
export function radBelopp(bok: Lasningsbyggare, { belopp }: Kolumnval, { rad, cells }: Rad): Radbelopp | 'olaslig' | null {
  const kolumner = belopp.debet !== undefined && belopp.kredit !== undefined ? [belopp.debet, belopp.kredit] : [belopp.belopp];
  const unreadable = kolumner.some((kolumn) => kolumn !== undefined && readTal(cells[kolumn.index], kolumn).slag === 'olasligt');
  const [forsta, andra] = kolumner.map((kolumn) => bok.belopp(rad, cells, kolumn));
  if (unreadable) return 'olaslig';
  if ((forsta ?? null) === null && (andra ?? null) === null) return null;
  if (kolumner.length === 2) return { ore: (forsta ?? 0) - (andra ?? 0), debet: forsta ?? 0, kredit: andra ?? 0 };
  const ore = forsta ?? 0;
  return { ore, debet: Math.max(ore, 0), kredit: Math.max(-ore, 0) };
}

/** The rows of a list without vouchers that sum others: a list a month (and code) is a balance list with its months below each other. */
import type { RawTable } from '../../rawTable';
import { readKontokod } from '../kontokod';
import type { Kolumnval } from '../kolumnval';
import type { Lasningsbyggare } from '../lasning';
import { hasVerifikation, type Rubrikvakt } from '../radslag';
import { readTal } from '../svensktTal';
import { findTotalrader } from '../totalrader';

/** The 0-based rows to leave out. In a ledger with vouchers there are none: two postings that match a third are no sum. */
export function findHuvudbokstotaler(bok: Lasningsbyggare, tabell: RawTable, val: Kolumnval, vakt: Rubrikvakt): ReadonlySet<number> {
  if (val.enkel.ver !== undefined) return new Set();
  const kolumner = [val.belopp.belopp, val.belopp.debet, val.belopp.kredit].filter((kolumn) => kolumn !== undefined);
  const rader = tabell.celler.flatMap((cells, rad) => {
    const konto = readKontokod(cells[val.enkel.konto ?? -1])?.konto;
    if (konto === undefined || !hasVerifikation(cells, val) || vakt.skal(rad, cells) !== null) return [];
    const belopp = kolumner.map((kolumn) => readTal(cells[kolumn.index], kolumn)).map((tal) => (tal.slag === 'ore' ? tal.ore : null));
    return [{ rad, cells, konto, belopp }];
  });
  return new Set([...findTotalrader(bok, rader, val)].map(({ rad }) => rad));
}

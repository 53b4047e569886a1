/**
 * Which mark is the decimal one in a sheet's amounts as text: "1,234" has two readings, and the sheet's other amounts often
 * show which is meant ("56,70"). Where they show both or none, nothing is decided.
 */
import type { RawTable } from '../rawTable';
import type { Beloppskolumn, Kolumnval } from './kolumnval';
import { decimaltecknetI, type Decimaltecken } from './svensktTal';

/** The columns, told the decimal mark that their amounts show. */
export function medDecimaltecken(tabell: RawTable, val: Kolumnval): Kolumnval {
  const kolumner: readonly Beloppskolumn[] = [...Object.values(val.belopp), ...val.manader, ...val.budgetmanader];
  const decimal = findDecimaltecken(tabell, val.rad, kolumner.map(({ index }) => index));
  if (decimal === null) return val;
  const belopp = Object.fromEntries(Object.entries(val.belopp).map(([roll, kolumn]) => [roll, { ...kolumn, decimal }]));
  const told = <T extends Beloppskolumn>(manader: readonly T[]): readonly T[] => manader.map((manad) => ({ ...manad, decimal }));
  return { ...val, belopp, manader: told(val.manader), budgetmanader: told(val.budgetmanader) };
}

function findDecimaltecken(tabell: RawTable, rad: number, kolumner: readonly number[]): Decimaltecken | null {
  const seen = new Set<Decimaltecken>();
  for (const cells of tabell.celler.slice(rad + 1)) {
    for (const index of kolumner) {
      const cell = cells[index];
      const mark = typeof cell === 'string' ? decimaltecknetI(cell) : null;
      if (mark !== null) seen.add(mark);
    }
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

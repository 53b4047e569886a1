/** Facts summed by what tells them apart, so that two sources of the same books can be compared. */
import type { Faktarad } from '../../src/domain/huvudbok/typer';

type Nyckelfalt = 'slag' | 'ar' | 'period' | 'konto' | 'ansvar' | 'verksamhet' | 'projekt' | 'motpart';

/** Öre per key of the given fields; keys whose sum is 0 are left out. */
export function summera(rader: readonly Faktarad[], falt: readonly Nyckelfalt[]): Record<string, number> {
  const summor = new Map<string, number>();
  for (const rad of rader) {
    const nyckel = falt.map((f) => rad[f]).join(' ');
    summor.set(nyckel, (summor.get(nyckel) ?? 0) + rad.ore);
  }
  return Object.fromEntries([...summor].filter(([, ore]) => ore !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sum in öre of the facts that satisfy a condition. */
export const total = (rader: readonly Faktarad[], villkor: (rad: Faktarad) => boolean): number =>
  rader.filter(villkor).reduce((sum, { ore }) => sum + ore, 0);

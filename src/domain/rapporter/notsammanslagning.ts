/**
 * Small rows of a note as one: where the user has set a limit (`Uppgifter`, Gräns för Övriga i noter), rows that stay below it in
 * every year are added up on the note's own row for the rest, or on a row Övriga. By whole years, so that the period moves no rows.
 */
import { CELLNYCKLAR } from '../mappning/uppgiftsnycklar';
import { folded } from './nyckel';
import type { Notplats } from './notregister';
import type { Rapportunderlag } from './rapportunderlag';

/** A row of a note: one or more of the mapping's note rows. */
export interface Notpost {
  readonly id: string;
  readonly etikett: string;
  readonly platser: readonly Notplats[];
}

const GRANS = folded(CELLNYCKLAR.granser.etikett);

export function mergeSmall(underlag: Rapportunderlag, prefix: string, rader: readonly Notplats[]): readonly Notpost[] {
  const single = rader.map((p): Notpost => ({ id: p.id, etikett: p.etikett, platser: [p] }));
  const cell = underlag.tillagg.uppgifter.get(GRANS);
  if (cell === undefined || !('tal' in cell)) return single;
  const rest = single.find((p) => /^övrig/iu.test(p.etikett));
  const small = single.filter((p) => p !== rest && largest(underlag, p.id) < cell.tal * 100);
  if (small.length < (rest === undefined ? 2 : 1)) return single;
  const kvar = single.filter((p) => p !== rest && !small.includes(p));
  const samlad = rest ?? { id: `${prefix}_OVRIGA_SAMLADE`, etikett: 'Övriga', platser: [] };
  return [...kvar, { ...samlad, platser: [...small, ...(rest === undefined ? [] : [rest])].flatMap((p) => p.platser) }];
}

/** The largest amount of any year, in öre without sign. */
function largest({ placerade }: Rapportunderlag, id: string): number {
  const perAr = new Map<number, number>();
  for (const { saldo, placering } of placerade) {
    if (placering.not?.id === id) perAr.set(saldo.ar, (perAr.get(saldo.ar) ?? 0) + saldo.ore);
  }
  return Math.max(0, ...[...perAr.values()].map(Math.abs));
}

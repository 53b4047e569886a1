/**
 * Small rows of a note as one: where the user has set a limit (`Uppgifter`, Gräns för Övriga i noter), rows that stay below it in
 * every year are added up on the note's own row for the rest, or on a row Övriga; insatser, which have a sum of their own, on a row
 * Övriga insatser among them. By whole years, so that the period moves no rows.
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

export const onePost = (plats: Notplats): Notpost => ({ id: plats.id, etikett: plats.etikett, platser: [plats] });

/** `insatser`: the IDs of the note's run of insatser, which stays together; null where it has none. */
export function mergeSmall(underlag: Rapportunderlag, prefix: string, { poster, insatser }: { readonly poster: readonly Notpost[]; readonly insatser: readonly string[] | null }): readonly Notpost[] {
  const cell = underlag.tillagg.uppgifter.get(GRANS);
  if (cell === undefined || !('tal' in cell)) return poster;
  const isSmall = (p: Notpost): boolean => largest(underlag, p.id) < cell.tal * 100;
  if (insatser === null) return gather(poster, isSmall, { id: `${prefix}_OVRIGA_SAMLADE`, etikett: 'Övriga', platser: [] });
  const [forsta, sista] = [poster.findIndex((p) => p.id === insatser[0]), poster.findIndex((p) => p.id === insatser.at(-1))];
  const [fore, efter] = [poster.slice(0, forsta), poster.slice(sista + 1)];
  const andra = gather([...fore, ...efter], isSmall, { id: `${prefix}_OVRIGA_SAMLADE`, etikett: 'Övriga', platser: [] });
  const run = gather(poster.slice(forsta, sista + 1), isSmall, { id: `${prefix}_OVRIGA_INSATSER`, etikett: 'Övriga insatser', platser: [] });
  return [...andra.filter((p) => fore.some((f) => f.id === p.id)), ...run, ...andra.filter((p) => !fore.some((f) => f.id === p.id))];
}

/** The small ones on the row for the rest, last; a single one stays where it is unless there is such a row. */
function gather(poster: readonly Notpost[], isSmall: (p: Notpost) => boolean, samlad: Notpost): readonly Notpost[] {
  const rest = poster.find((p) => /^övrig/iu.test(p.etikett));
  const small = poster.filter((p) => p !== rest && isSmall(p));
  if (small.length < (rest === undefined ? 2 : 1)) return poster;
  const kvar = poster.filter((p) => p !== rest && !small.includes(p));
  return [...kvar, { ...(rest ?? samlad), platser: [...small, ...(rest === undefined ? [] : [rest])].flatMap((p) => p.platser) }];
}

/** The largest amount of any year, in öre without sign. */
function largest({ placerade }: Rapportunderlag, id: string): number {
  const perAr = new Map<number, number>();
  for (const { saldo, placering } of placerade) {
    if (placering.not?.id === id) perAr.set(saldo.ar, (perAr.get(saldo.ar) ?? 0) + saldo.ore);
  }
  return Math.max(0, ...[...perAr.values()].map(Math.abs));
}

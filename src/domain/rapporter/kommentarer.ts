/**
 * Which line each comment of `Kommentarer` is about. A comment follows its line, not a cell: it is found by the line's label, by an
 * insats's other spellings, or by the line's ID. Where several reports have the line, it stands in the first of them.
 */
import type { Issue } from '../issue';
import { slug } from './nyckel';
import type { Rapportunderlag } from './rapportunderlag';
import type { Agarcell, BladId, Cellref, Rapport } from './typer';

export interface Kommenterad {
  readonly blad: BladId;
  readonly rad: string;
  /** In the order of the user's sheet. */
  readonly texter: readonly Agarcell[];
  /** The figure that the comment is about; null where the line has none. */
  readonly belopp: Cellref | null;
}

/** Reports that show comments, in the order in which a line is looked for. */
export const KOMMENTERAS: readonly BladId[] = ['RR', 'BR', 'DR', 'KF', 'NOT', 'OV', 'BK', 'IU'];

export function placeKommentarer(underlag: Rapportunderlag, rapporter: readonly Rapport[]): { readonly kommenterade: readonly Kommenterad[]; readonly issues: readonly Issue[] } {
  const find = lineFinder(underlag, rapporter);
  const kommenterade = new Map<string, Kommenterad>();
  const issues: Issue[] = [];
  for (const { rad: etikett, text } of underlag.tillagg.kommentarer) {
    const traff = find(etikett);
    if (traff === null) {
      issues.push({ kod: 'KOMMENTAR_UTAN_RAD', allvar: 'varning', fakta: { rad: etikett }, kallor: [text.kalla] });
      continue;
    }
    const key = `${traff.blad}|${traff.rad}`;
    kommenterade.set(key, { ...traff, texter: [...(kommenterade.get(key)?.texter ?? []), text] });
  }
  return { kommenterade: [...kommenterade.values()], issues };
}

function lineFinder({ ar, insatser }: Rapportunderlag, rapporter: readonly Rapport[]): (etikett: string) => Omit<Kommenterad, 'texter'> | null {
  const alias = new Map([...insatser.values()].flatMap((i) => i.alias.map((a) => [slug(a), slug(i.benamning)] as const)));
  const ordnade = KOMMENTERAS.flatMap((blad) => rapporter.filter((r) => r.blad === blad));
  return (etikett) => {
    const nyckel = alias.get(slug(etikett)) ?? slug(etikett);
    for (const { blad, rader } of ordnade) {
      const rad = rader.find((r) => r.celler.size > 0 && (r.id === etikett || slug(r.etikett) === nyckel));
      if (rad === undefined) continue;
      const kolumn = [`${ar}_NETTO`, `${ar}_FORBRUKAT`, String(ar)].find((k) => rad.celler.has(k));
      return { blad, rad: rad.id, belopp: kolumn === undefined ? null : { blad, rad: rad.id, kolumn } };
    }
    return null;
  };
}

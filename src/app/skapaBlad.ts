/**
 * The sheets that a first report lacks, made from what the ledger tells: `Uppgifter` with the year, `Insatser` with a row for each project
 * that has incomes or costs. What the ledger does not tell is left for the user to fill in.
 */
import type { Issue } from '../domain/issue';
import type { RawCell, RawTable } from '../indata/rawTable';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { findEgetBlad, takenTitle } from './egetBlad';
import type { Lage } from './lasLage';
import type { Arbetsbok } from './ports';

export type Skapbart = 'Uppgifter' | 'Insatser';

/** Those that are missing and that the ledger gives something to fill with, in the order that they are needed. */
export function missingSheets({ underlag, tabeller }: Lage): readonly Skapbart[] {
  if (underlag === null) return [];
  return [...(underlag.uppgifter === null ? (['Uppgifter'] as const) : []), ...(findEgetBlad(tabeller, 'insatser') === undefined && projectsIn(underlag).length > 0 ? (['Insatser'] as const) : [])];
}

/** Makes them. Refused, before anything is made, when something else has the title of one. */
export async function skapaBlad(bok: Arbetsbok, lage: Lage): Promise<Result<readonly string[], Issue>> {
  const nya = missingSheets(lage).map((namn) => (namn === 'Uppgifter' ? uppgifter(lage) : insatser(lage)));
  const taken = nya.flatMap((nytt) => takenTitle(lage.tabeller, nytt) ?? []);
  if (taken[0] !== undefined) return err(taken[0]);
  const made = await bok.copyTables(nya.map((tabell) => ({ tabell, fran: null })));
  return made.ok ? ok(nya.map((t) => t.blad)) : made;
}

const table = (blad: string, celler: readonly (readonly RawCell[])[]): RawTable => ({ blad, rowIndex: 0, columnIndex: 0, celler });

const KVAR_ATT_FYLLA = ['Organisationsnummer', 'Kontoplan', 'Beslutad budget, resultat', 'Antal anställda', 'Antal anställda föregående år'] as const;

function uppgifter({ underlag }: Lage): RawTable {
  const ar = Math.max(...(underlag?.blad.map((b) => b.ar) ?? []));
  return table('Uppgifter', [
    ['Uppgift', 'Värde'],
    ['Förbund', null],
    ['Räkenskapsår', Number.isFinite(ar) ? ar : null],
    ['Enhet', 'kr'],
    ['Decimaler', 0],
    ...KVAR_ATT_FYLLA.map((nyckel): readonly RawCell[] => [nyckel, null]),
  ]);
}

/** Every project is put among the activities; which are board and office the ledger does not tell. */
function insatser({ underlag }: Lage): RawTable {
  const namn = underlag?.benamningar.projekt ?? new Map<string, string>();
  const rader = underlag === null ? [] : projectsIn(underlag);
  return table('Insatser', [['Projekt', 'Benämning', 'Alias', 'Grupp', 'Beviljade medel'], ...rader.map((kod): readonly RawCell[] => [kod, namn.get(kod) ?? kod, null, 'Verksamhet', null])]);
}

/** By code. */
function projectsIn({ fakta }: NonNullable<Lage['underlag']>): readonly string[] {
  return [...new Set(fakta.flatMap((f) => (f.projekt !== '' && /^[3-8]/.test(f.konto) ? [f.projekt] : [])))].sort();
}

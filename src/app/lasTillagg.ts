/** The user's sheets besides ledger, mapping and settings: one of each kind, read with the places of their cells. */
import type { Issue } from '../domain/issue';
import type { Tillagg } from '../domain/rapporter/tillagg';
import { INGA_TILLAGG } from '../domain/rapporter/tillagg';
import type { RawTable } from '../indata/rawTable';
import type { Agarlasning } from '../indata/tabell/agarlasare';
import type { Bladsort } from '../indata/tabell/identifieraBlad';
import { lasHistorik } from '../indata/tabell/lasHistorik';
import { lasInsatsceller } from '../indata/tabell/lasInsatsceller';
import { lasKommentarer } from '../indata/tabell/lasKommentarer';
import { lasMal } from '../indata/tabell/lasMal';
import { lasMedelstilldelning } from '../indata/tabell/lasMedelstilldelning';
import { lasUppgiftsceller } from '../indata/tabell/lasUppgiftsceller';

export interface Bladtabell {
  readonly tabell: RawTable;
  readonly sort: Bladsort;
}

/** Issues that stop are among the issues: two sheets of one kind, a cell with an error value. */
export function lasTillagg(blad: readonly Bladtabell[]): Agarlasning<Tillagg> {
  const issues: Issue[] = [];
  const read = <T>(sort: Bladsort, las: (tabell: RawTable) => Agarlasning<T>): T | null => {
    const [first, second] = blad.filter((b) => b.sort === sort);
    if (first === undefined) return null;
    if (second !== undefined) issues.push(twice(sort, [first.tabell.blad, second.tabell.blad]));
    const lasning = las(first.tabell);
    issues.push(...lasning.issues);
    return lasning.varde;
  };
  const insatser = read('insatser', lasInsatsceller);
  const varde: Tillagg = {
    historik: read('historik', lasHistorik),
    medel: read('medelstilldelning', lasMedelstilldelning) ?? [],
    mal: read('mal', lasMal) ?? [],
    kommentarer: read('kommentarer', lasKommentarer) ?? [],
    uppgifter: read('uppgifter', (tabell) => ({ varde: lasUppgiftsceller(tabell), issues: [] })) ?? INGA_TILLAGG.uppgifter,
    beviljat: insatser?.beviljat ?? INGA_TILLAGG.beviljat,
    prognos: insatser?.prognos ?? INGA_TILLAGG.prognos,
  };
  return { varde, issues };
}

const twice = (sort: Bladsort, blad: readonly string[]): Issue => ({ kod: 'BLAD_DUBBELT', allvar: 'stopp', fakta: { sort, blad }, kallor: blad.map((namn) => ({ namn })) });

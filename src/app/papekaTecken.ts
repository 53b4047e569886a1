/** Sheets of one year of which some were turned and some not: one of them may have been misread. */
import type { Issue } from '../domain/issue';
import type { Underlag } from './lasUnderlag';

export function papekaTecken({ blad, fakta }: Underlag): readonly Issue[] {
  const anvanda = new Set(fakta.map((f) => f.kalla.namn));
  const lasta = blad.filter((b) => b.sort !== 'budget' && anvanda.has(b.blad) && b.lasning.rader.length > 0);
  return [...new Set(lasta.map((b) => b.ar))].flatMap((ar): readonly Issue[] => {
    const own = lasta.filter((b) => b.ar === ar);
    const [vanda, raka] = [own.filter((b) => b.lasning.vant), own.filter((b) => !b.lasning.vant)].map((list) => [...new Set(list.map((b) => b.blad))]);
    if (vanda === undefined || raka === undefined || vanda.length === 0 || raka.length === 0) return [];
    return [{ kod: 'TECKEN_OLIKA', allvar: 'varning', fakta: { ar, vanda, raka }, kallor: vanda.map((namn) => ({ namn })) }];
  });
}

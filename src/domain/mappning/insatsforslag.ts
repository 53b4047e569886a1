/**
 * A suggestion for an insats that the mapping does not know yet: where the other insatser have a rule each, with their own note row, the
 * new one is given the same rule under its own name. This is what a new insats lacks every January.
 */
import { foldText } from '../../shared/foldText';
import type { Forslag, Forslagsunderlag } from './forslag';
import { isInInterval } from './kontointervall';
import type { Insats, Mappningsregel } from './typer';

/** One for each project that is in the register; none where no other insats shows the way. Rules of insatser in the same group go first. */
export function buildInsatsforslag(konto: string, projekt: readonly string[], { regler, insatser }: Forslagsunderlag): readonly Forslag[] {
  const register = new Map(insatser.map((i) => [i.projekt, i]));
  return projekt.flatMap((kod): readonly Forslag[] => {
    const insats = register.get(kod);
    if (insats === undefined || insats.benamning === '') return [];
    const syskon = regler.filter((regel) => isSibling(regel, konto, register));
    const like = syskon.find((regel) => register.get(regel.projekt)?.grupp === insats.grupp) ?? syskon[0];
    if (like === undefined) return [];
    return [{ konto, skal: { art: 'insats', namn: insats.benamning, som: like.notrad }, regel: { ...like, projekt: kod, notrad: insats.benamning, kalla: { namn: 'Förslag' } } }];
  });
}

/** A rule for the account under another insats, whose note row is that insats's name. */
function isSibling(regel: Mappningsregel, konto: string, register: ReadonlyMap<string, Insats>): boolean {
  const own = register.get(regel.projekt);
  const bara = regel.ansvar === '' && regel.verksamhet === '' && regel.motpart === '';
  return own !== undefined && bara && foldText(regel.notrad) === foldText(own.benamning) && isInInterval(konto, regel.franKonto, regel.tillKonto);
}

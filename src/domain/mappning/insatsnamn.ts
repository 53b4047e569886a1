/**
 * One insats, one spelling: a name or code of the ledger or the mapping that is an alias of an insats is written as the register
 * writes it. An alias that is another insats's own code or name is that one's.
 */
import type { Faktarad } from '../huvudbok/typer';
import type { Insats, Mappningsregel } from './typer';
import { foldText } from '../../shared/foldText';

/** Facts with the project code that the register knows, where the ledger has an alias or the name in its place. */
export function withProjektkoder(fakta: readonly Faktarad[], insatser: readonly Insats[]): readonly Faktarad[] {
  const kod = new Map(insatser.flatMap((insats) => [insats.benamning, ...insats.alias].map((namn) => [foldText(namn), insats.projekt] as const)));
  const egna = new Set(insatser.map(({ projekt }) => projekt));
  if (insatser.length === 0) return fakta;
  return fakta.map((f) => {
    const known = f.projekt === '' || egna.has(f.projekt) ? undefined : kod.get(foldText(f.projekt));
    return known === undefined ? f : { ...f, projekt: known };
  });
}

/** Rules whose note rows name an insats as the register does. */
export function withBenamningar(regler: readonly Mappningsregel[], insatser: readonly Insats[]): readonly Mappningsregel[] {
  const egna = new Set(insatser.map(({ benamning }) => foldText(benamning)));
  const namn = new Map(insatser.flatMap(({ alias, benamning }) => alias.map((ett) => [foldText(ett), benamning] as const)));
  return regler.map((regel) => {
    const known = egna.has(foldText(regel.notrad)) ? undefined : namn.get(foldText(regel.notrad));
    return known === undefined ? regel : { ...regel, notrad: known };
  });
}

/** What the user's sheets say that no report can show: a goal that nobody can measure, a row without a figure, an unknown row of balanskravet. */
import type { Issue } from '../issue';
import type { Mappningsregel } from '../mappning/typer';
import { findBalanskravsrad } from './balanskravsrader';
import { checkMal } from './maluppfyllelse';
import { ownRows } from './oversikt';
import { Oversiktsunderlag } from './oversiktsunderlag';
import { findRapportrad } from './rapportrader';
import type { Rapportunderlag } from './rapportunderlag';
import type { Rapport } from './typer';

/** None of these stops: the reports are right without them, and say less. */
export function checkTillagg(underlag: Rapportunderlag, rapporter: readonly Rapport[], regler: readonly Mappningsregel[]): readonly Issue[] {
  return [...checkMal(underlag, rapporter), ...checkOwnRows(underlag), ...checkRegler(regler)];
}

/** A row of the user's own that earlier years have and this year has not. */
function checkOwnRows(underlag: Rapportunderlag): readonly Issue[] {
  const o = new Oversiktsunderlag(underlag);
  return ownRows(o)
    .filter((r) => o.uppgift(r.etikett, underlag.ar) === null && [...(r.forr?.varden.keys() ?? [])].some((ar) => ar < underlag.ar && o.ar.includes(ar)))
    .map((r) => ({ kod: 'OVERSIKT_UTAN_UPPGIFT', allvar: 'varning', fakta: { rad: r.etikett, ar: underlag.ar, nyckel: r.etikett }, kallor: [...(r.forr?.varden.values() ?? [])].slice(0, 1).map((v) => v.kalla) }));
}

/** A row of balanskravet adjusts årets resultat, so that a balance-sheet account has none. */
function checkRegler(regler: readonly Mappningsregel[]): readonly Issue[] {
  return regler.filter((r) => (r.balanskravsrad ?? '') !== '').flatMap((r): readonly Issue[] => {
    const bas = { allvar: 'varning' as const, fakta: { rad: r.balanskravsrad ?? '', konto: r.franKonto }, kallor: [r.kalla] };
    if (findBalanskravsrad(r.balanskravsrad ?? '') === null) return [{ ...bas, kod: 'BALANSKRAVSRAD_SAKNAS' }];
    return findRapportrad(r.rapportrad)?.rapport === 'BR' ? [{ ...bas, kod: 'BALANSKRAVSRAD_UTAN_VERKAN' }] : [];
  });
}

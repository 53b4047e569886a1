/** All reports of the year, in the order of the national template. A report without rows is left out. */
import { buildBalanskrav } from './balanskrav';
import { buildBalansrakning } from './balansrakning';
import { buildDriftredovisning } from './driftredovisning';
import { buildHelarsprognos } from './helarsprognos';
import { buildInsatsuppfoljning } from './insatsuppfoljning';
import { buildKassaflodesanalys } from './kassaflodesanalys';
import { buildMaluppfyllelse } from './maluppfyllelse';
import { buildMedelstilldelning } from './medelstilldelning';
import { buildNoter } from './noter';
import { buildOversikt } from './oversikt';
import type { Rapportunderlag } from './rapportunderlag';
import { buildResultatrakning } from './resultatrakning';
import type { Rapport } from './typer';

export function buildRapporter(underlag: Rapportunderlag): readonly Rapport[] {
  const drift = buildDriftredovisning(underlag);
  const fore = [buildOversikt(underlag), buildBalanskrav(underlag), buildResultatrakning(underlag), buildBalansrakning(underlag), buildKassaflodesanalys(underlag)];
  const uppfoljning = [buildInsatsuppfoljning(underlag), buildHelarsprognos(underlag, drift), buildMedelstilldelning(underlag), buildMaluppfyllelse(underlag, fore)];
  return [...fore, drift, buildNoter(underlag), ...uppfoljning].filter((rapport) => rapport.rader.length > 0);
}

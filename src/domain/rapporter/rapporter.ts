/** All reports of the year, in the order of the national template. */
import { buildBalansrakning } from './balansrakning';
import { buildDriftredovisning } from './driftredovisning';
import { buildKassaflodesanalys } from './kassaflodesanalys';
import { buildNoter } from './noter';
import type { Rapportunderlag } from './rapportunderlag';
import { buildResultatrakning } from './resultatrakning';
import type { Rapport } from './typer';

export function buildRapporter(underlag: Rapportunderlag): readonly Rapport[] {
  return [buildResultatrakning, buildBalansrakning, buildKassaflodesanalys, buildDriftredovisning, buildNoter].map((build) => build(underlag));
}

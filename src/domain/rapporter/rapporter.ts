/** All reports of the year, in the order of the national template. A report without rows is left out. */
import { buildBalanskrav } from './balanskrav';
import { buildBalansrakning } from './balansrakning';
import { buildDriftredovisning } from './driftredovisning';
import { buildKassaflodesanalys } from './kassaflodesanalys';
import { buildNoter } from './noter';
import { buildOversikt } from './oversikt';
import type { Rapportunderlag } from './rapportunderlag';
import { buildResultatrakning } from './resultatrakning';
import type { Rapport } from './typer';

const BYGGARE = [buildOversikt, buildBalanskrav, buildResultatrakning, buildBalansrakning, buildKassaflodesanalys, buildDriftredovisning, buildNoter];

export function buildRapporter(underlag: Rapportunderlag): readonly Rapport[] {
  return BYGGARE.map((build) => build(underlag)).filter((rapport) => rapport.rader.length > 0);
}

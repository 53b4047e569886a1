/**
 * A gross-up: incomes and costs differ by the same amount, so the result does not. It is proven where accounts on both sides
 * are that amount, each the other's witness; else it is only the pattern of one.
 */
import { Belopp } from '../../../belopp/belopp';
import { Sokning } from '../sokning';
import { toOre } from '../toOre';
import type { Brutto, Kandidat, Motsida } from '../typer';
import { findNamnda } from './findNamnda';

export interface Bruttotraffar {
  /** With accounts on both sides. */
  readonly belagda: readonly Brutto[];
  readonly obelagda: readonly Brutto[];
}

export function findBrutto(sok: Sokning): Bruttotraffar {
  const { motsida } = sok.fraga;
  if (motsida === undefined || !sok.isNear(sok.differens, -toOre(motsida.differens))) return { belagda: [], obelagda: [] };
  const kandidater = findNamnda(sok, 'med');
  const motkandidater = findNamnda(mirrored(sok, motsida), 'med');
  const exakt = sok.differens === -toOre(motsida.differens) && [kandidater, motkandidater].every((k) => k.length === 0 || isWhole(sok, k));
  const orsak: Brutto = { art: 'brutto', differens: sok.belopp, exakt, kandidater, motkandidater };
  return kandidater.length > 0 && motkandidater.length > 0 ? { belagda: [orsak], obelagda: [] } : { belagda: [], obelagda: [orsak] };
}

/** The other pair as a question of its own. */
function mirrored(sok: Sokning, { differens, kandidater }: Motsida): Sokning {
  const { marginal } = sok.fraga;
  return new Sokning({ vanster: differens, hoger: Belopp.noll, kandidater, ...(marginal === undefined ? {} : { marginal }) });
}

const isWhole = (sok: Sokning, kandidater: readonly Kandidat[]): boolean => sok.isExact(toOre(Belopp.sum(kandidater.map((k) => k.belopp))));

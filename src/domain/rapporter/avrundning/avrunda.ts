/**
 * Reports whose cells hold what is printed. A line is its exact amount in whole units of its sheet, a sum is still the sum of its cells, and
 * where rounding alone would not make the tables agree, one line takes a declared adjustment of whole units. Goals are judged by exact
 * amounts, and a limit of the user's own is left as it is.
 */
import type { Rapportunderlag } from '../rapportunderlag';
import type { Cellref, Exaktregel, Rapport, Rapportradrad, Regel, Summaterm } from '../typer';
import { tieBalans, tieResultat } from './balans';
import { buildAvrundningsrapport } from './avrundningsrapport';
import type { Avrundningsrad } from './avrundningsrapport';
import { tieBudget, tieDrift, tieInsats } from './drift';
import { Exakta } from './exakta';
import type { Justeringspost } from './justeringar';
import { collectJusteringar, postCell, SPALTER } from './justeringar';
import { tieKassaflode } from './kassaflode';
import { tieBalanskrav, tieNoter, tieOversikt } from './ovriga';
import { roundedRule } from './radregel';
import type { Enheter } from './tabeller';
import { cellKey, cellOf, Tabeller } from './tabeller';

export interface Avrundade {
  /** In the order that they came. */
  readonly rapporter: readonly Rapport[];
  /** `Avrundning`: every adjustment, then the exact amounts. */
  readonly avrundning: Rapport;
  readonly rader: readonly Avrundningsrad[];
  /** Where the exact amount of a report's cell stands. */
  readonly exakt: (cell: Cellref) => readonly Summaterm[];
}

export function avrunda(underlag: Rapportunderlag, rapporter: readonly Rapport[], ore: Enheter): Avrundade {
  const t = new Tabeller(underlag, rapporter, ore);
  const exakta = new Exakta(t);
  const avstamningar = [
    ...tieResultat(t), ...tieBalans(t), ...tieKassaflode(t), ...tieDrift(t), ...tieBudget(t), ...tieNoter(t),
    ...tieBalanskrav(t), ...tieOversikt(t), ...tieInsats(t),
  ];
  const poster = collectJusteringar(t, exakta, avstamningar);
  for (const cell of exactCells(t)) exakta.terms(cell);
  const avrundade = rapporter.map((r) => (r.blad === 'MU' ? judgedExactly(r, t, exakta) : roundedReport(r, t, poster)));
  exakta.close();
  const { rapport, rader } = buildAvrundningsrapport(t, exakta, [...poster.values()], (cell) => originalRule(t, cell));
  return { rapporter: avrundade, avrundning: rapport, rader, exakt: (cell) => exakta.terms(cell) };
}

/** The statements and notes whole, and the sums of driftredovisningen: what the checks ask for, and what an auditor would miss. */
function exactCells(t: Tabeller): readonly Cellref[] {
  const all = t.rapporter.flatMap(({ blad, rader }) => rader.flatMap((rad) => [...rad.celler.keys()].map((kolumn) => ({ rad, cell: cellOf(blad, rad.id, kolumn) }))));
  const wanted = all.filter(({ rad, cell }) => (['RR', 'BR', 'KF', 'NOT'].includes(cell.blad) ? rad.roll !== 'varav' : cell.blad === 'DR' && rad.roll !== 'varav' && !cell.kolumn.endsWith('AVVIKELSE')));
  return wanted.map(({ cell }) => cell).filter((cell) => isReckoned(t, cell));
}

const isReckoned = (t: Tabeller, cell: Cellref): boolean => {
  const art = t.ruleOf(cell)?.art;
  return art === 'saldo' || art === 'summa';
};

function roundedReport(rapport: Rapport, t: Tabeller, poster: ReadonlyMap<string, Justeringspost>): Rapport {
  const round = (rad: Rapportradrad): Rapportradrad => ({ ...rad, celler: new Map([...rad.celler].map(([kolumn, regel]) => [kolumn, withAdjustment(roundedRule(t, cellOf(rapport.blad, rad.id, kolumn)) ?? regel, poster.get(cellKey(cellOf(rapport.blad, rad.id, kolumn))))] as const)) });
  return { ...rapport, rader: rapport.rader.map(round) };
}

function withAdjustment(regel: Regel, post: Justeringspost | undefined): Regel {
  if (post === undefined) return regel;
  if (regel.art !== 'avrundad') throw new Error(`The line is not rounded by itself: ${cellKey(post.cell)}`);
  return { ...regel, justering: postCell(post.cell, SPALTER.justering) };
}

/** What a line is rounded from, where that is not its facts. */
function originalRule(t: Tabeller, cell: Cellref): Exaktregel | null {
  const regel = roundedRule(t, cell);
  return regel?.art === 'avrundad' && regel.regel.art !== 'saldo' ? regel.regel : null;
}

/** Rounding must not turn a verdict. */
function judgedExactly(rapport: Rapport, t: Tabeller, exakta: Exakta): Rapport {
  const judge = (rad: Rapportradrad): Rapportradrad => {
    const [bedomning, utfall] = [rad.celler.get('BEDOMNING'), rad.celler.get('UTFALL')];
    const [enda, ...fler] = utfall?.art === 'summa' && utfall.termer.every((m) => isReckoned(t, m.cell)) ? exakta.sum(utfall.termer) : [];
    if (bedomning?.art !== 'bedomning' || enda === undefined || fler.length > 0) return rad;
    return { ...rad, celler: new Map([...rad.celler, ['BEDOMNING', { ...bedomning, utfall: enda.cell }]]) };
  };
  return { ...rapport, rader: rapport.rader.map(judge) };
}

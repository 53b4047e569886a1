/**
 * Rules from the chart of accounts for the accounts that the user's own rules do not cover. They rank after every rule of the
 * user's, and put their rows in the user's own note of the line: a line that the user has mapped without a note gets none.
 */
import { isBokslutsnummer } from '../huvudbok/bokslutskonto';
import type { Dimensionskoder } from '../huvudbok/typer';
import type { Kontoplan, Kontoplansrad } from '../kontoplaner/kontoplaner';
import { Mappning } from './mappning';
import type { Mappningsregel } from './typer';
import { foldText } from '../../shared/foldText';

export interface Standardregler {
  /** Only those that some account follows, in the chart's order. */
  readonly regler: readonly Mappningsregel[];
  /** The accounts that follow them, by number. */
  readonly konton: readonly string[];
}

/** The chart's rules for accounts without a rule. `konteringar`: every account with the codes that it stands with. */
export function standardregler(regler: readonly Mappningsregel[], konteringar: Iterable<Dimensionskoder & { readonly konto: string }>, kontoplan: Kontoplan): Standardregler {
  const egna = new Mappning(regler);
  const plan = new Mappning(kontoplan.rader.map((rad) => regelOf(rad, kontoplan, regler)));
  const anvanda = new Set<Mappningsregel>();
  const konton = new Set<string>();
  for (const kontering of konteringar) {
    if (isBokslutsnummer(kontering.konto) || egna.match(kontering.konto, kontering).art !== 'ingen') continue;
    const traff = plan.match(kontering.konto, kontering);
    if (traff.art !== 'regel') continue;
    anvanda.add(traff.regel);
    konton.add(kontering.konto);
  }
  return { regler: plan.regler.filter((regel) => anvanda.has(regel)), konton: [...konton].sort() };
}

function regelOf(rad: Kontoplansrad, { namn }: Kontoplan, regler: readonly Mappningsregel[]): Mappningsregel {
  const not = rad.not === undefined ? '' : notOf(rad.rapportrad, rad.not, regler);
  return {
    franKonto: rad.fran, tillKonto: rad.till, ansvar: '', verksamhet: '', projekt: '', motpart: '',
    rapportrad: rad.rapportrad, not, notrad: not === '' ? '' : (rad.notrad ?? ''), kassaflodesrad: rad.kassaflodesrad ?? '',
    ...(rad.balanskravsrad !== undefined && { balanskravsrad: rad.balanskravsrad }),
    standard: true, kalla: { namn },
  };
}

/** The note of a line: the user's, none where the user maps the line without one, else the chart's, under a number that is free. */
function notOf(rapportrad: string, forval: string, regler: readonly Mappningsregel[]): string {
  const folded = foldText(rapportrad);
  const own = regler.filter((regel) => foldText(regel.rapportrad) === folded);
  const named = own.find(({ not }) => not !== '');
  if (named !== undefined) return named.not;
  if (own.length > 0) return '';
  const taken = new Set(regler.map(({ not }) => not));
  if (!taken.has(forval)) return forval;
  const highest = Math.max(FIRST_FREE - 1, ...[...taken].map((not) => Number(/\d+/.exec(not)?.[0] ?? 0)));
  return `Not ${highest + 1 + FORVAL.indexOf(forval)}`;
}

/** The chart's own notes; a note whose number is taken comes after all the user's, each with a number of its own. */
const FORVAL: readonly string[] = ['Not 2', 'Not 3', 'Not 4', 'Not 5'];
const FIRST_FREE = 6;

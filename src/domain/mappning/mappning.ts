/**
 * Which rule an account with its codes follows: the rule with most dimensions wins, then the narrowest interval; two that
 * tie are the user's to settle (contract.md, `Mappning`). The chart's own rules come after all of the user's.
 */
import type { Dimensionskoder } from '../huvudbok/typer';
import { DIMENSIONER } from '../huvudbok/typer';
import { intervalWidth, isInInterval } from './kontointervall';
import type { Mappningsregel } from './typer';

export type Traff =
  | { readonly art: 'regel'; readonly regel: Mappningsregel }
  | { readonly art: 'ingen' }
  | { readonly art: 'oavgjord'; readonly regler: readonly Mappningsregel[] };

interface Rangordnad {
  readonly regel: Mappningsregel;
  readonly antalDimensioner: number;
  readonly bredd: number;
}

export class Mappning {
  private readonly rangordnade: readonly Rangordnad[];
  private readonly traffar = new Map<string, Traff>();

  constructor(readonly regler: readonly Mappningsregel[]) {
    this.rangordnade = regler
      .map((regel) => ({
        regel,
        antalDimensioner: DIMENSIONER.filter((d) => regel[d] !== '').length,
        bredd: intervalWidth(regel.franKonto, regel.tillKonto),
      }))
      .sort(compareRank);
  }

  match(konto: string, koder: Dimensionskoder): Traff {
    const key = [konto, ...DIMENSIONER.map((d) => koder[d])].join('\u001f');
    const known = this.traffar.get(key);
    if (known !== undefined) return known;
    const traff = this.search(konto, koder);
    this.traffar.set(key, traff);
    return traff;
  }

  private search(konto: string, koder: Dimensionskoder): Traff {
    const matching = this.rangordnade.filter(({ regel }) => applies(regel, konto, koder));
    const [first] = matching;
    if (first === undefined) return { art: 'ingen' };
    const equal = matching.filter((annan) => compareRank(annan, first) === 0);
    return equal.length === 1 ? { art: 'regel', regel: first.regel } : { art: 'oavgjord', regler: equal.map((e) => e.regel) };
  }
}

function applies(regel: Mappningsregel, konto: string, koder: Dimensionskoder): boolean {
  return isInInterval(konto, regel.franKonto, regel.tillKonto) && DIMENSIONER.every((d) => regel[d] === '' || regel[d] === koder[d]);
}

const compareRank = (a: Rangordnad, b: Rangordnad): number => Number(a.regel.standard ?? false) - Number(b.regel.standard ?? false) || b.antalDimensioner - a.antalDimensioner || a.bredd - b.bredd;

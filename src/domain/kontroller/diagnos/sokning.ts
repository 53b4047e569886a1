/**
 * A question made ready to be searched: amounts in öre, the suspicious apart from the ordinary, zeros left out (what is zero
 * explains nothing), and the questions that every rule asks of a sum.
 */
import { Belopp } from '../../belopp/belopp';
import type { Ore } from '../../belopp/belopp';
import { toOre } from './toOre';
import type { Fraga, Kandidat, Kandidatslag, Led } from './typer';

export interface Post {
  readonly kandidat: Kandidat;
  readonly ore: Ore;
  readonly forra: Ore | null;
}

/** A match may miss by the margin, but never by more than a twentieth of the difference: 2 kr is not 1 kr. */
const STORSTA_ANDEL = 20;

export class Sokning {
  readonly vanster: Ore;
  readonly hoger: Ore;
  readonly differens: Ore;
  readonly marginal: Ore;
  readonly poster: readonly Post[];
  readonly misstankta: readonly Post[];
  readonly ovriga: readonly Post[];

  constructor(readonly fraga: Fraga) {
    this.vanster = toOre(fraga.vanster);
    this.hoger = toOre(fraga.hoger);
    this.differens = this.vanster - this.hoger;
    this.marginal = Math.min(toOre((fraga.marginal ?? Belopp.noll).abs()), Math.floor(Math.abs(this.differens) / STORSTA_ANDEL));
    this.poster = fraga.kandidater.map((kandidat) => ({ kandidat, ore: toOre(kandidat.belopp), forra: kandidat.forra === null ? null : toOre(kandidat.forra) }));
    const counted = this.poster.filter((p) => p.ore !== 0);
    this.misstankta = counted.filter((p) => p.kandidat.egenskap !== undefined);
    this.ovriga = counted.filter((p) => p.kandidat.egenskap === undefined);
  }

  /** The amount as a cause states it. */
  get belopp(): Belopp {
    return Belopp.fromOre(this.differens);
  }

  isNear(a: Ore, b: Ore): boolean {
    return Math.abs(a - b) <= this.marginal;
  }

  /** The side that a sum must be missing from for the difference to be that sum; null when it is another amount. */
  sideLacking(summa: Ore): Led | null {
    if (this.isNear(this.differens, summa)) return 'hoger';
    return this.isNear(this.differens, -summa) ? 'vanster' : null;
  }

  /** A sum that is the difference to the öre, either way round. */
  isExact(summa: Ore): boolean {
    return Math.abs(summa) === Math.abs(this.differens);
  }

  /** The side that is the sum of all candidates of a kind, and so holds each of them once with its own sign. */
  wholeSide(slag: Kandidatslag): Led | null {
    const members = this.poster.filter((p) => p.kandidat.slag === slag && p.ore !== 0);
    if (members.length < 2) return null;
    const summa = sumOf(members);
    if (summa === this.vanster) return 'vanster';
    return summa === this.hoger ? 'hoger' : null;
  }
}

export function sumOf(poster: readonly Post[]): Ore {
  return poster.reduce((summa, p) => summa + p.ore, 0);
}

export const otherSide = (led: Led): Led => (led === 'vanster' ? 'hoger' : 'vanster');

/**
 * The notes as `Mappning` lays them out: notes by number, rows in the order of the mapping's rows, one row per label
 * (contract.md). A note explains the lines whose accounts it holds.
 */
import type { Mappningsregel } from '../mappning/typer';
import type { Rapportrad } from './rapportrader';
import { findRapportrad } from './rapportrader';
import { Nyckelgivare, slug } from './nyckel';

export interface Notplats {
  /** Row ID, such as N2_DRIFTBIDRAG_FRAN_STATEN. */
  readonly id: string;
  readonly not: string;
  readonly etikett: string;
  readonly rad: Rapportrad;
}

export interface Not {
  /** As the user wrote it: "Not 4". */
  readonly namn: string;
  /** ID prefix, such as N4. */
  readonly prefix: string;
  readonly rapportrader: readonly Rapportrad[];
  readonly rader: readonly Notplats[];
}

export class Notregister {
  readonly noter: readonly Not[];
  private readonly platser = new Map<Mappningsregel, Notplats>();
  private readonly notOfRad = new Map<string, string[]>();

  /** `visade`: the notes that have rows, by the name in `Mappning`; they are numbered one after the other, from `forsta` at least. Left out: every note. */
  constructor(
    private readonly regler: readonly Mappningsregel[],
    private readonly visade: ReadonlySet<string> | null = null,
    forsta = 1,
  ) {
    const namn = [...new Set(regler.filter((r) => r.not !== '').map((r) => r.not))].sort(compareNoter);
    const tryckt = numberNotes(namn.filter((n) => visade?.has(n) !== false), forsta);
    this.noter = namn.map((n) => this.buildNot(n, tryckt.get(n) ?? n));
  }

  /** The same notes, numbered anew where some have nothing to show: numbers and references follow when a note comes or goes. */
  numbered(visadeRader: ReadonlySet<string>, forsta: number): Notregister {
    const visade = [...new Set(this.regler.map((r) => r.not))].filter((not) => this.regler.some((r) => r.not === not && visadeRader.has(this.platser.get(r)?.id ?? '')));
    return new Notregister(this.regler, new Set(visade), forsta);
  }

  placeOf(regel: Mappningsregel): Notplats | null {
    return this.platser.get(regel) ?? null;
  }

  /** ID prefix of the first note of a line, or null. */
  prefixOf(radId: string): string | null {
    return this.noter.find((not) => not.rapportrader.some((r) => r.id === radId))?.prefix ?? null;
  }

  /** The notes of a line as printed in its note column: "Not 4", or "Not 4, Not 6". */
  notOf(radId: string): string | null {
    return this.notOfRad.get(radId)?.join(', ') ?? null;
  }

  /** IDs come from the name in `Mappning`, so that they stay when the printed number changes. */
  private buildNot(skrivet: string, namn: string): Not {
    const regler = this.regler.filter((r) => r.not === skrivet);
    const prefix = `N${slug(skrivet.replace(/^not\s*/iu, ''))}`;
    const keys = new Nyckelgivare(`${prefix}_`, EGNA_RADER);
    const rader = new Map<string, Notplats>();
    const rapportrader = new Set<Rapportrad>();
    for (const regel of regler) {
      const rad = findRapportrad(regel.rapportrad);
      if (rad === null) continue;
      rapportrader.add(rad);
      if (regel.notrad === '') continue;
      const id = keys.keyOf(regel.notrad, `${regel.notrad}\u001f${rad.tecken}`);
      const plats = rader.get(id) ?? { id, not: namn, etikett: regel.notrad, rad };
      rader.set(id, plats);
      this.platser.set(regel, plats);
    }
    if (this.visade?.has(skrivet) !== false) for (const rad of rapportrader) this.notOfRad.set(rad.id, [...(this.notOfRad.get(rad.id) ?? []), namn]);
    return { namn, prefix, rapportrader: [...rapportrader], rader: [...rader.values()] };
  }
}

/** Endings of the rows that a note has besides the user's: a note row labelled "Summa" gets another. */
const EGNA_RADER = ['RUBRIK', 'SUMMA', 'SUMMA_INSATSER', 'OVRIGA_SAMLADE', 'OVRIGA_INSATSER', 'SLUT', 'V', 'UTAN'] as const;

/** "Not 2", "Not 4", "Not 5" are printed Not 2, Not 3, Not 4. Names that are no numbers stay as they are. */
function numberNotes(namn: readonly string[], forsta: number): ReadonlyMap<string, string> {
  const [first] = namn;
  if (first === undefined || !namn.every((n) => /^Not \d+$/u.test(n))) return new Map();
  return new Map(namn.map((n, index) => [n, `Not ${Math.max(numberIn(first), forsta) + index}`]));
}

/** "Not 10" after "Not 9"; names without a number last, in alphabetical order. */
function compareNoter(a: string, b: string): number {
  const [na, nb] = [numberIn(a), numberIn(b)];
  return na === nb ? (a < b ? -1 : 1) : na - nb;
}

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.MAX_SAFE_INTEGER);

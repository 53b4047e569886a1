/**
 * How the rows of a sheet become the rows of a plan in place: which to remove, move and insert, found by the IDs in column A.
 * Rows without an ID of ours are the user's and stay where they are, beside the same neighbour (excel.md rule 11).
 */
export type Radsteg =
  | { readonly art: 'radera'; readonly rad: number }
  /** Our cells of the row are emptied; the row stays, since the user has written beside them. */
  | { readonly art: 'slapp'; readonly rad: number }
  /** The row at `fran` goes to `till`, both as they are numbered before this step; what stood at `till` moves down. */
  | { readonly art: 'flytta'; readonly fran: number; readonly till: number }
  | { readonly art: 'infoga'; readonly rad: number; readonly antal: number };

export interface Radordning {
  readonly steg: readonly Radsteg[];
  /** 0-based row of each ID afterwards. */
  readonly plats: ReadonlyMap<string, number>;
  /** IDs whose row is new. */
  readonly nya: ReadonlySet<string>;
}

export interface BefintligRad {
  /** Our ID, or null for a row that is not ours. */
  readonly id: string | null;
  /** The user has written on the row, outside our columns. */
  readonly delad: boolean;
}

export function planRows(befintliga: readonly BefintligRad[], onskade: readonly string[]): Radordning {
  const arbete = new Radarbete(befintliga, onskade);
  arbete.removeStale();
  arbete.arrange();
  return arbete.result();
}

class Radarbete {
  private readonly steg: Radsteg[] = [];
  private readonly nya = new Set<string>();
  private readonly rader: BefintligRad[];

  constructor(
    befintliga: readonly BefintligRad[],
    private readonly onskade: readonly string[],
  ) {
    this.rader = [...befintliga];
  }

  removeStale(): void {
    const kvar = new Set(this.onskade);
    for (let rad = this.rader.length - 1; rad >= 0; rad -= 1) {
      const { id, delad } = this.rader[rad] ?? { id: null, delad: false };
      const dubblett = id !== null && this.rader.findIndex((r) => r.id === id) !== rad;
      if (id === null || (kvar.has(id) && !dubblett)) continue;
      if (delad) {
        this.steg.push({ art: 'slapp', rad });
        this.rader[rad] = { id: null, delad };
      } else {
        this.steg.push({ art: 'radera', rad });
        this.rader.splice(rad, 1);
      }
    }
  }

  /** Walks the wanted order; rows already in order stay, the others are fetched, the missing are inserted after their predecessor. */
  arrange(): void {
    const fasta = longestInOrder(this.rader.flatMap((r) => (r.id === null ? [] : [this.onskade.indexOf(r.id)])));
    let efter = -1;
    this.onskade.forEach((id, index) => {
      const nu = this.rader.findIndex((r) => r.id === id);
      if (nu < 0) efter = this.insertAt(efter + 1, id);
      else if (fasta.has(index)) efter = nu;
      else efter = this.move(nu, efter + 1);
    });
  }

  result(): Radordning {
    const plats = new Map(this.rader.flatMap((r, rad) => (r.id === null ? [] : [[r.id, rad] as const])));
    return { steg: this.steg, plats, nya: this.nya };
  }

  private insertAt(rad: number, id: string): number {
    this.nya.add(id);
    if (rad < this.rader.length) this.addInsert(rad);
    this.rader.splice(rad, 0, { id, delad: false });
    return rad;
  }

  /** Inserts that follow each other are one. Rows after the last need none. */
  private addInsert(rad: number): void {
    const last = this.steg.at(-1);
    if (last?.art === 'infoga' && last.rad + last.antal === rad) this.steg[this.steg.length - 1] = { ...last, antal: last.antal + 1 };
    else this.steg.push({ art: 'infoga', rad, antal: 1 });
  }

  private move(fran: number, till: number): number {
    if (fran === till) return till;
    this.steg.push({ art: 'flytta', fran, till });
    const [rad] = this.rader.splice(fran, 1);
    const nytt = fran < till ? till - 1 : till;
    if (rad !== undefined) this.rader.splice(nytt, 0, rad);
    return nytt;
  }
}

/** The values of a longest increasing subsequence: as few rows as possible are moved. */
function longestInOrder(index: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  index.forEach((value, n) => {
    lengths[n] = 1;
    previous[n] = -1;
    for (let m = 0; m < n; m += 1) {
      if ((index[m] ?? 0) < value && (lengths[m] ?? 0) + 1 > (lengths[n] ?? 0)) {
        lengths[n] = (lengths[m] ?? 0) + 1;
        previous[n] = m;
      }
    }
  });
  const chosen = new Set<number>();
  let at = lengths.indexOf(Math.max(0, ...lengths));
  while (at >= 0) {
    chosen.add(index[at] ?? -1);
    at = previous[at] ?? -1;
  }
  return chosen;
}

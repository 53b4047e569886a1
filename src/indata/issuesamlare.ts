/**
 * Collects issues while a source is read. Repeats of one problem become one issue with a count, its first facts and up to
 * fifty places: a ledger of ten thousand unreadable cells is one sentence, not ten thousand.
 */
import type { Allvar, Fakta, Issue, Kalla } from '../domain/issue';

const MAX_KALLOR = 50;

interface Samlad {
  readonly kod: string;
  readonly allvar: Allvar;
  readonly fakta: Fakta;
  readonly kallor: Kalla[];
  antal: number;
}

export interface Anmalan {
  readonly kod: string;
  readonly allvar: Allvar;
  readonly fakta?: Fakta;
  readonly kallor: readonly Kalla[];
  /** Issues with one code and one group are counted together. Default: the code alone. */
  readonly grupp?: string;
}

export class Issuesamlare {
  private readonly samlade = new Map<string, Samlad>();

  add({ kod, allvar, fakta = {}, kallor, grupp = '' }: Anmalan): void {
    const nyckel = `${kod}\n${grupp}`;
    const known = this.samlade.get(nyckel);
    if (known === undefined) {
      this.samlade.set(nyckel, { kod, allvar, fakta, kallor: [...kallor], antal: 1 });
      return;
    }
    known.antal += 1;
    for (const kalla of kallor) if (known.kallor.length < MAX_KALLOR) known.kallor.push(kalla);
  }

  /** The issues in the order they were first seen; `antal` is added to the facts of those that were seen more than once. */
  toIssues(): readonly Issue[] {
    return [...this.samlade.values()].map(({ kod, allvar, fakta, kallor, antal }) => ({
      kod,
      allvar,
      fakta: antal === 1 ? fakta : { ...fakta, antal },
      kallor,
    }));
  }
}

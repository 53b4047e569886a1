/** Several candidates told by their weaknesses: "konto 2710 (…) och konto 2731 (…), som saknar notrad, samt konto 3999 (…), som …". */
import type { Egenskap, Kandidat } from '../../domain/kontroller/diagnos/typer';
import { egenskapText } from './egenskaper';
import { kandidaterText } from './kandidater';

/** `ovriga`: the clause for those without a weakness, empty for none. */
export function misstanktaText(kandidater: readonly Kandidat[], ovriga: string): string {
  return groupsOf(kandidater)
    .map(({ egenskap, delar }) => {
      const som = egenskap === null ? ovriga : egenskapText(egenskap, delar.length).som;
      return som === '' ? kandidaterText(delar) : `${kandidaterText(delar)}, ${som}`;
    })
    .join(', samt ');
}

/** The steps, each once; `ovriga` is the sentence for those without a weakness. */
export function misstanktaAtgard(kandidater: readonly Kandidat[], ovriga: string): string {
  const steg = groupsOf(kandidater).map(({ egenskap, delar }) => (egenskap === null ? ovriga : egenskapText(egenskap, delar.length).atgard));
  return [...new Set(steg)].filter((s) => s !== '').join(' ');
}

interface Grupp {
  readonly egenskap: Egenskap | null;
  readonly delar: readonly Kandidat[];
}

function groupsOf(kandidater: readonly Kandidat[]): readonly Grupp[] {
  const egenskaper = [...new Set(kandidater.map((k) => k.egenskap ?? null))];
  return egenskaper.map((egenskap) => ({ egenskap, delar: kandidater.filter((k) => (k.egenskap ?? null) === egenskap) }));
}

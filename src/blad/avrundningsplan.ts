/** `Avrundning`: every adjustment with its words, the rule they follow, and the exact amounts by table. */
import type { Avrundningsrad } from '../domain/rapporter/avrundning/avrundningsrapport';
import { AV_EXAKTA, AV_JUSTERINGAR } from '../domain/rapporter/avrundning/avrundningsrapport';
import type { BladId, Rapport } from '../domain/rapporter/typer';
import type { Uppstallning } from './rapportplan';
import { buildRapportplan } from './rapportplan';
import type { Cellplan, Radplan, Sheetplan } from './sheetplan';

export interface Avrundningstexter {
  readonly regel: readonly string[];
  readonly justeringar: string;
  readonly exakta: string;
  readonly inte: string;
  readonly tabell: (blad: BladId) => string;
  readonly skal: (rad: Avrundningsrad) => string;
}

export function buildAvrundningsplan(rapport: Rapport, rader: readonly Avrundningsrad[], texter: Avrundningstexter, form: Uppstallning): Sheetplan {
  const plan = buildRapportplan(rapport, form);
  const byId = new Map(rader.map((r) => [r.id, r]));
  const worded = plan.rader.flatMap((rad): readonly Radplan[] => {
    if (rad.id === AV_JUSTERINGAR) return [labelled(rad, texter.justeringar), ...texter.regel.map((t, n) => note(rapport, `AV_REGEL_${n + 1}`, t))];
    if (rad.id === AV_EXAKTA) return [labelled(rad, texter.exakta)];
    const ord = byId.get(rad.id);
    if (ord === undefined) return [rad];
    const tabell = texter.tabell(ord.blad);
    return [ord.avstamningar.length === 0 ? labelled(rad, tabell) : withReason(labelled(rad, `${tabell}: ${rad.etikett}`), texter.skal(ord))];
  });
  return { ...plan, rader: worded };
}

/** What stands on the sheet when it is there from before and the cells are exact. */
export function buildEmptyAvrundningsplan(rapport: Rapport, texter: Avrundningstexter, form: Uppstallning): Sheetplan {
  const plan = buildRapportplan(rapport, form);
  return { ...plan, rader: [...plan.rader, note(rapport, 'AV_INTE', texter.inte)] };
}

function labelled(rad: Radplan, etikett: string): Radplan {
  return { ...rad, etikett, celler: [text(etikett), ...rad.celler.slice(1)] };
}

const withReason = (rad: Radplan, skal: string): Radplan => ({ ...rad, celler: [...rad.celler.slice(0, -1), text(skal)] });

function note({ kolumner }: Rapport, id: string, etikett: string): Radplan {
  return { id, stil: 'fotnot', celler: [text(etikett), null, ...kolumner.map(() => null)], etikett, not: null };
}

const text = (t: string): Cellplan => ({ art: 'text', text: t });

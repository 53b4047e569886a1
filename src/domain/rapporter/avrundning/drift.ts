/**
 * Driftredovisningen against resultaträkningen: intäkter, kostnader and result are its lines, as printed. Insatsuppföljningen shows
 * the same costs, and helårsprognosen the same budget.
 */
import { FINANSNETTO } from '../insatser';
import type { Cellref } from '../typer';
import type { Avstamning } from './avstamning';
import { minus, plus } from './avstamning';
import { tieNoter } from './ovriga';
import type { Tabeller } from './tabeller';
import { cellOf } from './tabeller';

const SIDOR = [
  { kod: 'DRIFT_INTAKTER', slag: 'INTAKT', rader: ['RR_INTAKTER', 'RR_SKATTEINTAKTER', 'RR_STATSBIDRAG', 'RR_FINANSIELLA_INTAKTER'] },
  { kod: 'DRIFT_KOSTNADER', slag: 'KOSTNAD', rader: ['RR_KOSTNADER', 'RR_AVSKRIVNINGAR', 'RR_EXTRAORDINARA', 'RR_FINANSIELLA_KOSTNADER'] },
] as const;

const BRYGGA: readonly string[] = [FINANSNETTO, 'DR_EJ_RR'];

export function tieDrift(t: Tabeller): readonly Avstamning[] {
  return t.ar.filter((ar) => t.has(cellOf('DR', 'DR_ARETS_RESULTAT', `${ar}_NETTO`))).flatMap((ar): readonly Avstamning[] => {
    const netto = `${ar}_NETTO`;
    const resultat: Avstamning = { kod: 'DRIFT_RESULTAT', fakta: {}, nar: 'alltid', egna: [plus('DR', 'DR_ARETS_RESULTAT', netto)], andra: [minus('RR', 'RR_ARETS_RESULTAT', ar)], barare: cellOf('DR', FINANSNETTO, netto) };
    return [...SIDOR.flatMap((sida) => tieSide(t, ar, sida)), resultat];
  });
}

function tieSide(t: Tabeller, ar: number, { kod, slag, rader }: (typeof SIDOR)[number]): readonly Avstamning[] {
  const barare = largestInsats(t, `${ar}_${slag}`);
  if (barare === null) return [];
  const andra = rader.map((rad) => minus('RR', rad, ar)).filter(({ cell }) => t.has(cell));
  return [{ kod, fakta: {}, nar: 'alltid', egna: [plus('DR', 'DR_SUMMA', `${ar}_${slag}`)], andra, barare }];
}

const largestInsats = (t: Tabeller, kolumn: string): Cellref | null => t.largest(t.lines('DR', kolumn).filter((c) => !BRYGGA.includes(c.rad)));

/** The budget's sum is its exact sum, rounded; the same line takes it in the prognosis, which has the whole year's. */
export function tieBudget(t: Tabeller): readonly Avstamning[] {
  const { ar } = t.underlag;
  const barare = t.largest(t.lines('DR', `${ar}_BUDGET`));
  if (barare === null) return [];
  const drift: Avstamning = { kod: 'BUDGET', fakta: {}, nar: 'alltid', egna: [plus('DR', 'DR_ARETS_RESULTAT', `${ar}_BUDGET`)], andra: [], barare };
  const prognos = cellOf('PR', barare.rad.replace(/^DR_/, 'PR_'), `${ar}_ARSBUDGET`);
  if (!t.has(prognos)) return [drift];
  return [drift, { kod: 'ARSBUDGET', fakta: {}, nar: 'alltid', egna: [plus('PR', 'PR_ARETS_RESULTAT', `${ar}_ARSBUDGET`)], andra: [], barare: prognos }];
}

/** Where the sheets are printed in one unit; only the insats that has taken driftredovisningen's adjustment, or its note's, can differ. */
export function tieInsats(t: Tabeller): readonly Avstamning[] {
  if (t.ore('IU') !== t.ore('DR')) return [];
  return t.ar.flatMap((ar): readonly Avstamning[] => {
    const kostnad = largestInsats(t, `${ar}_KOSTNAD`);
    const noter = tieNoter(t).map((a) => a.barare).filter((c) => c.kolumn === String(ar));
    const tagna = new Set<string>();
    return [...(kostnad === null ? [] : [kostnad]), ...noter].flatMap((bar): readonly Avstamning[] => {
      const barare = sameInsats(t, bar, `${ar}_FORBRUKAT`);
      if (barare === null || tagna.has(barare.rad)) return [];
      tagna.add(barare.rad);
      const [egna, andra] = [[plus('IU', barare.rad, barare.kolumn)], [plus(bar.blad, bar.rad, bar.kolumn)]];
      return [{ kod: 'INSATS', fakta: { not: bar.blad === 'NOT' ? (t.rowOf(bar)?.not ?? '') : '' }, nar: 'alltid', egna, andra, barare }];
    });
  });
}

/** The insats's row that has the same label and, exact, the same amount. */
function sameInsats(t: Tabeller, bar: Cellref, kolumn: string): Cellref | null {
  if (t.ore(bar.blad) !== t.ore('IU')) return null;
  const etikett = t.rowOf(bar)?.etikett;
  return t.lines('IU', kolumn).find((c) => t.rowOf(c)?.etikett === etikett && t.isZero([plus('IU', c.rad, kolumn), plus(bar.blad, bar.rad, bar.kolumn)])) ?? null;
}

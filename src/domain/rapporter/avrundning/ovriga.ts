/** The notes against their lines, the roll of eget kapital in Balanskrav, and the översikt, whose rows add up to its result in its own unit. */
import type { Summaterm } from '../typer';
import type { Avstamning } from './avstamning';
import { minus, plus } from './avstamning';
import { roundedRule } from './radregel';
import type { Tabeller } from './tabeller';
import { cellOf } from './tabeller';

export function tieNoter(t: Tabeller): readonly Avstamning[] {
  return t.ar.flatMap((ar) => t.underlag.noter.noter.flatMap((not): readonly Avstamning[] => {
    const summa = plus('NOT', `${not.prefix}_SUMMA`, ar);
    const barare = t.largest(t.lines('NOT', String(ar)).filter((c) => isPartOf(t, summa, c.rad)));
    if (barare === null) return [];
    const andra = not.rapportrader.map((r) => minus(r.rapport === 'BR' ? 'BR' : 'RR', r.id, ar)).filter(({ cell }) => t.has(cell));
    return [{ kod: 'NOT', fakta: { not: not.namn, rad: not.rapportrader.map((r) => r.etikett) }, nar: 'alltid', egna: [summa], andra, barare }];
  }));
}

/** The row is added in the sum, or in a subtotal of it. */
function isPartOf(t: Tabeller, { cell }: Summaterm, rad: string): boolean {
  const regel = t.ruleOf(cell);
  return regel?.art === 'summa' && regel.termer.some((term) => term.cell.rad === rad || isPartOf(t, term, rad));
}

export function tieBalanskrav(t: Tabeller): readonly Avstamning[] {
  return t.ar.flatMap((ar): readonly Avstamning[] => {
    const ovrigt = cellOf('BK', 'BK_EK_OVRIGT', ar);
    const ib = cellOf('BK', 'BK_EK_IB', ar);
    const forra = t.previous(ar);
    const slut: Avstamning = { kod: 'BALANSKRAV_SLUT', fakta: {}, nar: 'alltid', egna: [plus('BK', 'BK_EK_UB', ar)], andra: [minus('BR', 'BR_SUMMA_EGET_KAPITAL', ar)], barare: t.has(ovrigt) ? ovrigt : ib };
    if (!t.has(ovrigt) || forra === null) return [slut];
    return [{ kod: 'BALANSKRAV_BORJAN', fakta: {}, nar: 'helar', egna: [plus('BK', 'BK_EK_IB', ar)], andra: [minus('BR', 'BR_SUMMA_EGET_KAPITAL', forra)], barare: ib }, slut];
  });
}

/** A row that only repeats another sheet's amount adds up by itself. Adopted figures of earlier years are left as they are. */
export function tieOversikt(t: Tabeller): readonly Avstamning[] {
  const rader = t.rapporter.find((r) => r.blad === 'OV')?.rader ?? [];
  const delar = rader.slice(0, rader.findIndex((r) => r.id === 'OV_ARETS_RESULTAT'));
  return t.ar.flatMap((ar): readonly Avstamning[] => {
    const shown = delar.map((r) => cellOf('OV', r.id, ar)).filter((cell) => t.has(cell));
    const barare = t.largest(shown.filter((cell) => roundedRule(t, cell)?.art === 'avrundad'));
    if (barare === null) return [];
    return [{ kod: 'OVERSIKT', fakta: {}, nar: 'alltid', egna: [...shown.map((c) => plus('OV', c.rad, ar)), minus('OV', 'OV_ARETS_RESULTAT', ar)], andra: [], barare }];
  });
}

/**
 * Resultaträkningen ends in its exact result, rounded. Balansräkningen balances, and eget kapital goes from one year to the next. Cash
 * and bank never takes an adjustment: a reader holds it against the bank.
 */
import { placeringarAreLiquid } from '../likvida';
import type { Cellref } from '../typer';
import type { Avstamning } from './avstamning';
import { minus, plus } from './avstamning';
import type { Tabeller } from './tabeller';
import { cellOf } from './tabeller';

const RORELSE: ReadonlySet<string> = new Set(['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR', 'RR_SKATTEINTAKTER', 'RR_STATSBIDRAG']);
const EGET_KAPITAL: ReadonlySet<string> = new Set(['BR_RESULTATRESERV', 'BR_OVRIGT_EK']);

/** Financial lines stand alone on the bridge of driftredovisningen, so one of the others takes it where there is any. */
export function tieResultat(t: Tabeller): readonly Avstamning[] {
  return t.ar.flatMap((ar): readonly Avstamning[] => {
    const rader = t.lines('RR', String(ar));
    const barare = t.largest(rader.filter((c) => RORELSE.has(c.rad))) ?? t.largest(rader);
    if (barare === null) return [];
    const finare = t.ore('BR') < t.ore('RR') ? [minus('BR', 'BR_ARETS_RESULTAT', ar)] : [];
    return [{ kod: 'RESULTAT', fakta: {}, nar: 'alltid', egna: [plus('RR', 'RR_ARETS_RESULTAT', ar)], andra: finare, barare }];
  });
}

/** Where there is nothing but cash and eget kapital, eget kapital takes it, and the roll must do without. */
export function tieBalans(t: Tabeller): readonly Avstamning[] {
  return t.ar.flatMap((ar): readonly Avstamning[] => {
    const kapital = cellOf('BR', 'BR_OVRIGT_EK', ar);
    const barare = t.largest(t.lines('BR', String(ar)).filter((c) => !EGET_KAPITAL.has(c.rad) && !isCash(t, c))) ?? kapital;
    const balans: Avstamning = { kod: 'BALANS', fakta: {}, nar: 'alltid', egna: [plus('BR', 'BR_SUMMA_TILLGANGAR', ar), minus('BR', 'BR_SUMMA_EK_SKULDER', ar)], andra: [], barare };
    const forra = t.previous(ar);
    if (forra === null || barare.rad === kapital.rad) return [balans];
    const egna = [plus('BR', 'BR_SUMMA_EGET_KAPITAL', ar), minus('BR', 'BR_SUMMA_EGET_KAPITAL', forra), minus('BR', 'BR_ARETS_RESULTAT', ar)];
    return [{ kod: 'EGET_KAPITAL', fakta: {}, nar: 'helar', egna, andra: [], barare: kapital }, balans];
  });
}

/** Placeringar are cash where the mapping says so. */
export const isCash = (t: Tabeller, { rad }: Cellref): boolean => rad === 'BR_KASSA' || (rad === 'BR_PLACERINGAR' && placeringarAreLiquid(t.underlag));

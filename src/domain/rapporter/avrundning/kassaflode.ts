/**
 * Kassaflödesanalysen as printed: it begins and ends in the balansräkning's cash, and a row that is the change of one of its lines is the
 * difference of the two printed amounts. Those are known for a whole year only; for a shorter period the largest row takes what is left.
 */
import { placeringarAreLiquid } from '../likvida';
import type { Cellref, Summaterm, Tecken } from '../typer';
import type { Avstamning } from './avstamning';
import { minus, plus } from './avstamning';
import type { Tabeller } from './tabeller';
import { cellOf } from './tabeller';

/** Rows that by themselves hold the change of one line: −1 for an asset, which costs cash when it grows. */
const FORANDRINGAR: readonly (readonly [string, string, Tecken])[] = [
  ['KF_FORDRINGAR', 'BR_FORDRINGAR', -1],
  ['KF_FORRAD', 'BR_FORRAD', -1],
  ['KF_PLACERINGAR', 'BR_PLACERINGAR', -1],
  ['KF_SKULDER', 'BR_KORTFRISTIGA', 1],
  ['KF_LANGFRISTIGA', 'BR_LANGFRISTIGA', 1],
];

export function tieKassaflode(t: Tabeller): readonly Avstamning[] {
  return t.ar.flatMap((ar) => {
    const rader = t.lines('KF', String(ar)).filter((c) => c.rad !== 'KF_IB');
    const bundna = changes(t, ar);
    return [...opening(t, ar), ...bundna, ...closing(t, ar, { rader, fria: rader.filter((c) => !bundna.some((b) => b.barare.rad === c.rad)) })];
  });
}

/** Only where the mapping has left the row and the line alone: then they are one and the same. */
function changes(t: Tabeller, ar: number): readonly Avstamning[] {
  const forra = t.previous(ar);
  if (forra === null) return [];
  return FORANDRINGAR.flatMap(([rad, rapportrad, tecken]): readonly Avstamning[] => {
    const [nu, da] = tecken === 1 ? [minus, plus] : [plus, minus];
    const [egna, andra] = [[plus('KF', rad, ar)], [nu('BR', rapportrad, ar), da('BR', rapportrad, forra)]];
    const finns = [...egna, ...andra].every(({ cell }) => t.has(cell));
    return finns && t.isZero([...egna, ...andra]) ? [{ kod: 'KASSA_RAD', fakta: {}, nar: 'helar', egna, andra, barare: cellOf('KF', rad, ar) }] : [];
  });
}

/** One line of the balansräkning is printed alike in both; the sum of two need not be. */
function opening(t: Tabeller, ar: number): readonly Avstamning[] {
  const forra = t.previous(ar);
  if (forra === null || !placeringarAreLiquid(t.underlag)) return [];
  return [{ kod: 'KASSA_BORJAN', fakta: {}, nar: 'helar', egna: [plus('KF', 'KF_IB', ar)], andra: cash(t, forra), barare: cellOf('KF', 'KF_IB', ar) }];
}

function closing(t: Tabeller, ar: number, { rader, fria }: { readonly rader: readonly Cellref[]; readonly fria: readonly Cellref[] }): readonly Avstamning[] {
  const justering = cellOf('KF', 'KF_JUSTERING', ar);
  const helar = t.largest(fria) ?? justering;
  const delar = t.largest(rader) ?? justering;
  const bas = { kod: 'KASSA_SLUT' as const, fakta: {}, egna: [plus('KF', 'KF_UB', ar)], andra: cash(t, ar) };
  if (helar.rad === delar.rad) return [{ ...bas, nar: 'alltid', barare: helar }];
  return [{ ...bas, nar: 'helar', barare: helar }, { ...bas, nar: 'delar', barare: delar }];
}

function cash(t: Tabeller, ar: number): readonly Summaterm[] {
  return [minus('BR', 'BR_KASSA', ar), ...(placeringarAreLiquid(t.underlag) ? [minus('BR', 'BR_PLACERINGAR', ar)] : [])];
}

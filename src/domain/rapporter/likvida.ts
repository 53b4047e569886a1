/** Kortfristiga placeringar count as likvida medel where the mapping says so, for opening and closing alike (LKBR 8, RKR R13). */
import type { Rapportunderlag } from './rapportunderlag';

export const placeringarAreLiquid = ({ placerade }: Rapportunderlag): boolean =>
  placerade.some((p) => p.placering.rad?.id === 'BR_PLACERINGAR' && (p.placering.kassaflode === 'KF_LIKVIDA' || p.placering.kassaflode === 'KF_IB'));

/** Which optional rows appear: those with a balance in some year, whatever the period, so that the period cell moves figures and not rows. */
import type { Rapportunderlag } from './rapportunderlag';
import type { Placerad } from './placering';

const isFigure = ({ saldo }: Placerad): boolean => saldo.slag !== 'Budget';

export function hasBalance(underlag: Rapportunderlag, radId: string): boolean {
  return underlag.placerade.some((p) => isFigure(p) && p.placering.rad?.id === radId);
}

export function hasNotrad(underlag: Rapportunderlag, notradId: string): boolean {
  return underlag.placerade.some((p) => isFigure(p) && p.placering.not?.id === notradId);
}

export function hasKassaflode(underlag: Rapportunderlag, ids: readonly string[]): boolean {
  return underlag.placerade.some((p) => isFigure(p) && p.placering.kassaflode !== null && ids.includes(p.placering.kassaflode));
}

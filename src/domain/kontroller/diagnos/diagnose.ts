/** What a difference is: the most telling of the causes that fit. */
import { rankade } from './rankade';
import type { Fraga, Orsak } from './typer';

/** Null when the sides are equal. */
export function diagnose(fraga: Fraga): Orsak | null {
  return rankade(fraga)[0] ?? null;
}

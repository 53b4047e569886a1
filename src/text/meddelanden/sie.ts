/** SIE files. */
import type { Meddelandeform } from './typer';

export const sieMeddelanden: Readonly<Record<string, Meddelandeform>> = {};

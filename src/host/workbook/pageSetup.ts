/** Excel's page setup for a sheet that has none of its own. */
import type { PageSetup } from './model';

/** Inches. */
export const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** A fresh page setup: A4 has to be asked for. */
export function defaultPageSetup(): PageSetup {
  return { orientation: 'Portrait', paperSize: null, fitToWidth: null, fitToHeight: null, margins: null, header: '', footer: '', centerHorizontally: false };
}

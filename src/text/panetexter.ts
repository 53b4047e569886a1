/** The pane's words in the language that Office shows: Swedish, and English for everyone whose Office is not Swedish. */
import { paneEn } from './pane.en';
import type { Panetexter } from './pane.sv';
import { paneSv } from './pane.sv';

/** `sprak` such as "sv-SE" or "en-US"; Swedish when nobody says. */
export const panetexter = (sprak: string): Panetexter => (sprak === '' || /^sv\b/i.test(sprak) ? paneSv : paneEn);

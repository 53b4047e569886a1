/**
 * What a sheet is, by its content and headings; its title decides only between two things that the headings leave open.
 * Sheets of our own are the caller's to leave out: they are known by a mark, not by how they look.
 */
import type { RawTable } from '../rawTable';
import { HISTORIK_ORD, INSATSER_ORD, KOMMENTARER_ORD, MAL_ORD, MAPPNING_ORD, MEDELSTILLDELNING_ORD } from './agarblad';
import type { ArKalla } from './bladar';
import { findBladdelar, type Bladdel } from './bladdelar';
import { toText } from './cell';
import type { Ledgersort } from './ledgersort';
import { findNyckelrad } from './nyckelrad';
import { findRubrikrad, sedda } from './rubriker';
import { isUppgifter } from './uppgiftsrader';

export type Bladsort = Ledgersort | 'mappning' | 'insatser' | 'uppgifter' | 'historik' | 'medelstilldelning' | 'mal' | 'kommentarer' | 'okant';

export interface Bladfynd {
  /** What the sheet is first of all. */
  readonly sort: Bladsort;
  /** The year of a ledger sheet, the newest where it has several; null where nothing tells it and for other sheets. */
  readonly ar: number | null;
  readonly arKalla: ArKalla | null;
  /** What a ledger sheet holds, each for its own reader. Empty for other sheets and where nothing tells the year. */
  readonly delar: readonly Bladdel[];
  /** The texts of the row that looks most like headings. */
  readonly sedda: readonly string[];
}

/** Says what a sheet is. */
export function identifieraBlad(tabell: RawTable): Bladfynd {
  const own = identifieraAgarblad(tabell);
  const rubrik = own === null ? findRubrikrad(tabell) : null;
  const bas = { ar: null, arKalla: null, delar: [], sedda: sedda(tabell) };
  if (own !== null) return { ...bas, sort: own };
  if (rubrik === null) return { ...bas, sort: isUppgifter(tabell) ? 'uppgifter' : 'okant' };
  const { sort, ar, delar } = findBladdelar(tabell, rubrik);
  return { ...bas, sort: sort ?? 'okant', ar: ar?.ar ?? null, arKalla: ar?.kalla ?? null, delar };
}

function identifieraAgarblad(tabell: RawTable): Bladsort | null {
  if (findNyckelrad(tabell, MAPPNING_ORD, ['franKonto', 'rapportrad']) !== null) return 'mappning';
  if (findNyckelrad(tabell, MEDELSTILLDELNING_ORD, ['ar', 'medelstilldelning']) !== null) return 'medelstilldelning';
  if (findNyckelrad(tabell, KOMMENTARER_ORD, ['rad', 'kommentar']) !== null) return 'kommentarer';
  if (findNyckelrad(tabell, MAL_ORD, ['mal', 'slag']) !== null) return 'mal';
  if (findNyckelrad(tabell, INSATSER_ORD, ['projekt', 'benamning', 'grupp']) !== null) return 'insatser';
  return isHistorik(tabell) ? 'historik' : null;
}

function isHistorik(tabell: RawTable): boolean {
  const found = findNyckelrad(tabell, HISTORIK_ORD, ['rad']);
  const row = found === null ? [] : (tabell.celler[found.rad] ?? []);
  return row.some((cell) => /^(?:19|20)\d{2}$/.test(toText(cell)));
}

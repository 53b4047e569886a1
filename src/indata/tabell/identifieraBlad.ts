/**
 * What a sheet is, by its content and headings; its title decides only between two things that the headings leave open.
 * Sheets of our own are the caller's to leave out: they are known by a mark, not by how they look.
 */
import type { RawTable } from '../rawTable';
import { HISTORIK_ORD, INSATSER_ORD, KOMMENTARER_ORD, MAL_ORD, MAPPNING_ORD, MEDELSTILLDELNING_ORD } from './agarblad';
import { findBladar, type ArKalla } from './bladar';
import { toText } from './cell';
import { valjKolumner, type Kolumnval } from './kolumnval';
import { findNyckelrad } from './nyckelrad';
import { findRubrikrad, sedda } from './rubriker';
import { isUppgifter } from './uppgiftsrader';

export const LEDGERSORTER = ['huvudbok', 'saldolista', 'ingaende', 'budget'] as const;
export type Ledgersort = (typeof LEDGERSORTER)[number];
export type Bladsort = Ledgersort | 'mappning' | 'insatser' | 'uppgifter' | 'historik' | 'medelstilldelning' | 'mal' | 'kommentarer' | 'okant';

export interface Bladfynd {
  readonly sort: Bladsort;
  /** The year of a ledger sheet, null where nothing tells it and for other sheets. */
  readonly ar: number | null;
  readonly arKalla: ArKalla | null;
  /** The texts of the row that looks most like headings. */
  readonly sedda: readonly string[];
}

/** Says what a sheet is. */
export function identifieraBlad(tabell: RawTable): Bladfynd {
  const own = identifieraAgarblad(tabell);
  const rubrik = own === null ? findRubrikrad(tabell) : null;
  const bas = { ar: null, arKalla: null, sedda: sedda(tabell) };
  if (own !== null) return { ...bas, sort: own };
  if (rubrik === null) return { ...bas, sort: isUppgifter(tabell) ? 'uppgifter' : 'okant' };
  const heading = tabell.celler.slice(0, rubrik.rad).flat().map(toText).join(' ');
  const sort = ledgersortOf(valjKolumner(tabell, rubrik, null), heading, tabell.blad);
  const ar = findBladar(tabell, rubrik);
  return { ...bas, sort, ar: ar?.ar ?? null, arKalla: ar?.kalla ?? null };
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

function ledgersortOf(val: Kolumnval, heading: string, titel: string): Bladsort {
  const { enkel, belopp, manader } = val;
  const told = /budget/i.test(heading) || (heading.trim() === '' && /budget/i.test(titel));
  const rows = belopp.belopp !== undefined || (belopp.debet !== undefined && belopp.kredit !== undefined);
  if (rows && (enkel.ver !== undefined || enkel.datum !== undefined || enkel.period !== undefined)) return 'huvudbok';
  if (belopp.budget !== undefined || (told && (manader.length > 0 || belopp.helar !== undefined || rows))) return 'budget';
  const closing = belopp.ub ?? belopp.saldo ?? belopp.forandring;
  const opening = /ing(?:ående|aende|\.)? ?(?:balans|saldo)|\bIB\b/i;
  if (closing === undefined && manader.length === 0 && (belopp.ib !== undefined || (rows && (opening.test(heading) || opening.test(titel))))) return 'ingaende';
  return closing !== undefined || manader.length > 0 || rows ? 'saldolista' : 'okant';
}

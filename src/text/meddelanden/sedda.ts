/** The headings that were seen where the right ones were looked for. */
import type { Faktalasare } from './typer';

const MAX_BLAD = 6;

/** "Blad1: Namn, Telefon" per sheet; a sheet without headings says so. */
export function seddaText(f: Faktalasare): string {
  const sedda = f.lista('sedda').map((blad) => (blad.endsWith(': ') ? `${blad}inga rubriker` : blad));
  if (sedda.length === 0) return 'Den är tom.';
  const fler = sedda.length > MAX_BLAD ? ` (och ${sedda.length - MAX_BLAD} blad till)` : '';
  return `De rubriker som finns är ${sedda.slice(0, MAX_BLAD).join('; ')}${fler}.`;
}

/** The sheets that were seen where the right one was looked for, with their headings. */
import type { Faktalasare } from './typer';

const MAX_BLAD = 6;

/** "Kontakter (Namn, Telefon); Blad2 (inga rubriker)"; facts are written "Kontakter: Namn, Telefon". */
export function seddaText(f: Faktalasare): string {
  const sedda = f.lista('sedda').map((blad) => blad.replace(/^(.*?): (.*)$/s, (_, titel: string, rubriker: string) => `${titel} (${rubriker === '' ? 'inga rubriker' : rubriker})`));
  if (sedda.length === 0) return 'Den är tom.';
  const fler = sedda.length > MAX_BLAD ? ` och ${sedda.length - MAX_BLAD} blad till` : '';
  return `Så här ser bladen ut: ${sedda.slice(0, MAX_BLAD).join('; ')}${fler}.`;
}

/** Swedish figures and places in running text. U+00A0 between thousands, comma, "-" before a negative. */
import type { Kalla } from '../domain/issue';

export const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;

const NBSP = '\u00a0';

/** "-1234.50" → "-1 234,50" */
export function kronorText(belopp: string): string {
  const [whole = '', fraction = '00'] = belopp.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/gu, NBSP)},${fraction}`;
}

/** "202508" → "2025-08" */
export const periodText = (period: string): string => (/^\d{6}$/.test(period) ? `${period.slice(0, 4)}-${period.slice(4)}` : period);

/** "Huvudbok 2025!K14", "Mappning rad 7", "bokforing.se rad 812" */
export function platsText({ namn, radnummer, kolumn }: Kalla): string {
  if (radnummer === undefined) return namn;
  return kolumn === undefined ? `${namn} rad ${radnummer}` : `${namn}!${kolumn}${radnummer}`;
}

const MAX_PLACES = 5;

export function platserText(kallor: readonly Kalla[]): string {
  const shown = kallor.slice(0, MAX_PLACES).map(platsText).join(', ');
  return kallor.length > MAX_PLACES ? `${shown} och ${kallor.length - MAX_PLACES} till` : shown;
}

/** "a, b och c" */
export function listText(delar: readonly string[]): string {
  const last = delar.at(-1) ?? '';
  return delar.length < 2 ? last : `${delar.slice(0, -1).join(', ')} och ${last}`;
}

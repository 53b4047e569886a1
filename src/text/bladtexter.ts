/** What stands on the sheets besides the lines themselves. */
import type { BladId } from '../domain/rapporter/typer';
import type { Enhet } from '../domain/mappning/typer';

export const bladtitlar: Readonly<Record<BladId, string>> = {
  RR: 'Resultaträkning',
  BR: 'Balansräkning',
  KF: 'Kassaflödesanalys',
  DR: 'Driftredovisning',
  NOT: 'Noter',
  GR: 'Granskning',
};

export const notrubrik = 'Not';

export const saldonText = {
  titel: 'Saldon: det som rapporterna räknas fram ur',
  ar: 'Räkenskapsår',
  foregaendeAr: 'Föregående år',
  manad: 'Till och med månad',
  forklaring: 'Belopp i kronor, debet +, kredit −. Nycklarna säger vilken rad varje saldo hör till.',
} as const;

const MANADER = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;
const DAGAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const unitText: Readonly<Record<Enhet, string>> = { kr: 'Belopp i kronor.', tkr: 'Belopp i tusental kronor (tkr).' };

/** "1 januari – 31 december 2025. Belopp i kronor." A balance sheet is of a day. */
export function ingress(blad: BladId, tid: { readonly ar: number; readonly manad: number }, enhet: Enhet): string {
  const leap = tid.manad === 2 && ((tid.ar % 4 === 0 && tid.ar % 100 !== 0) || tid.ar % 400 === 0);
  const sista = `${(DAGAR[tid.manad - 1] ?? 0) + (leap ? 1 : 0)} ${MANADER[tid.manad - 1] ?? ''} ${tid.ar}`;
  return `${blad === 'BR' ? `Per den ${sista}` : `1 januari – ${sista}`}. ${unitText[enhet]}`;
}

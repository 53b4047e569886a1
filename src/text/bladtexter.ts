/** What stands on the sheets besides the lines themselves. */
import type { BladId } from '../domain/rapporter/typer';
import type { Enhet } from '../domain/mappning/typer';
import { MANADER } from './format';

export const bladtitlar: Readonly<Record<BladId, string>> = {
  OV: 'Översikt',
  BK: 'Balanskrav',
  RR: 'Resultaträkning',
  BR: 'Balansräkning',
  KF: 'Kassaflödesanalys',
  DR: 'Driftredovisning',
  NOT: 'Noter',
  IU: 'Insatsuppföljning',
  PR: 'Helårsprognos',
  MT: 'Medelstilldelning och prognos',
  MU: 'Måluppfyllelse',
  AV: 'Avrundning',
  GR: 'Granskning',
};

export const notrubrik = 'Not';

export const kommentarText = { rubrik: 'Kommentar', belopp: 'Belopp då', andrat: 'Beloppet har ändrats sedan detta skrevs.' } as const;

export const saldonText = {
  titel: 'Saldon: det som rapporterna räknas fram ur',
  ar: 'Räkenskapsår',
  foregaendeAr: 'Föregående år',
  manad: 'Till och med månad',
  forklaring: 'Belopp i kronor, debet +, kredit −. Nycklarna säger vilken rad varje saldo hör till.',
} as const;


const unitText: Readonly<Record<Enhet, string>> = { kr: 'Belopp i kronor.', tkr: 'Belopp i tusental kronor (tkr).' };

/** "1 januari – 31 december 2025. Belopp i kronor." A balance sheet is of a day. A formula on the period cell, so that the words follow it. */
export function ingressformel(blad: BladId, enhet: Enhet): string {
  if (blad === 'MT') return `=IF(sf_manad<1,"","${unitText[enhet]}")`;
  const inledning = blad === 'BR' ? 'Per den ' : '1 januari – ';
  const manad = `CHOOSE(sf_manad,${MANADER.map((m) => `"${m}"`).join(',')})`;
  return `=IF(sf_manad<1,"","${inledning}"&DAY(EOMONTH(DATE(sf_ar,sf_manad,1),0))&" "&${manad}&" "&sf_ar&". ${unitText[enhet]}")`;
}

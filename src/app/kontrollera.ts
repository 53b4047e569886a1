/** The checks of a report: made from the same facts, evaluated by decimal.js, put into words, and laid out as formulas. */
import type { Kontrollrad } from '../blad/kontrollplan';
import { buildKontrollplan } from '../blad/kontrollplan';
import type { Tabellplan } from '../blad/tabellplan';
import { Belopp, oreFromNumber } from '../domain/belopp/belopp';
import type { Berakning } from '../domain/rapporter/berakning';
import { slug } from '../domain/rapporter/nyckel';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Talcell } from '../domain/rapporter/tillagg';
import type { Cellref, Rapport } from '../domain/rapporter/typer';
import { buildKontroller } from '../domain/kontroller/kontroller';
import type { Sida } from '../domain/kontroller/typer';
import type { Kontrollunderlag, Uppgift } from '../domain/kontroller/kontrollunderlag';
import type { HalvVisning, Kontrollutfall } from '../domain/kontroller/utfall';
import { evaluateKontroll } from '../domain/kontroller/utfall';
import type { Enhet } from '../domain/mappning/typer';
import type { RawTable } from '../indata/rawTable';
import { fastOrsak, kontrollbladText, kontrollTitel } from '../text/kontrolltexter';
import { bladtitlar } from '../text/bladtexter';
import type { Lednamn } from '../text/orsaker';
import { orsakText } from '../text/orsaker';
import { ledgertotaler } from './ledgertotaler';
import type { Underlag } from './lasUnderlag';

export interface Kontrollbild {
  readonly rader: readonly Kontrollrad[];
  readonly plan: Tabellplan;
}

export interface Kontrollinput {
  readonly tabeller: readonly RawTable[];
  readonly last: Underlag;
  readonly underlag: Rapportunderlag;
  readonly rapporter: readonly Rapport[];
  readonly berakning: Berakning;
  readonly visning: { readonly enhet: Enhet; readonly decimaler: number; readonly decimalerBalans: number };
}

export function kontrollera(input: Kontrollinput): Kontrollbild {
  const { tabeller, last, underlag, rapporter, berakning } = input;
  const kontroller = buildKontroller({
    underlag,
    rapporter,
    berakning,
    beslutadBudget: decidedBudget(input),
    ledger: ledgertotaler(last.blad, tabeller, closingAccounts(underlag)),
    historik: adoptedFigures(input),
  });
  const halv = halfUnit(input.visning);
  const rader = kontroller.map((k) => inWords(evaluateKontroll(k, berakning, halv)));
  return { rader, plan: buildKontrollplan(rader, kontrollbladText, headingsOf(rapporter)) };
}

/** Accounts of class 8 that hold the closing entry, by the mapping. */
const closingAccounts = ({ placerade }: Rapportunderlag): ReadonlySet<string> =>
  new Set(placerade.filter((p) => p.saldo.konto.startsWith('8') && p.placering.rad?.id === 'BR_OVRIGT_EK').map((p) => p.saldo.konto));

function headingsOf(rapporter: readonly Rapport[]): (cell: Cellref) => string {
  const rubriker = new Map(rapporter.flatMap((r) => r.kolumner.map((k) => [`${r.blad} ${k.id}`, k.rubrik] as const)));
  return ({ blad, kolumn }) => rubriker.get(`${blad} ${kolumn}`) ?? '';
}

function inWords(utfall: Kontrollutfall): Kontrollrad {
  const { kod, fakta } = utfall.kontroll;
  const titel = kontrollTitel(kod, fakta);
  if (utfall.status === 'ok') return { utfall, titel, orsak: '', atgard: '' };
  const fast = fastOrsak(kod, fakta);
  if (fast !== null) return { utfall, titel, ...fast };
  const funnen = utfall.orsak === null ? { orsak: '', atgard: '' } : orsakText(utfall.orsak, sideNames(utfall.kontroll.vanster, utfall.kontroll.hoger));
  return { utfall, titel, ...funnen };
}

/** What the two sides are called in a sentence: the sheets they stand on, where that tells them apart. */
function sideNames(vanster: Sida, hoger: Sida): Lednamn {
  const names = { vanster: placeName(vanster), hoger: placeName(hoger) };
  return names.vanster === names.hoger ? kontrollbladText.sidor : names;
}

function placeName(sida: Sida): string {
  switch (sida.art) {
    case 'cell':
      return bladtitlar[sida.cell.blad];
    case 'regel':
      return sida.cell === null ? kontrollbladText.bokforingen : bladtitlar[sida.cell.blad];
    case 'blad':
    case 'avlast':
      return sida.plats.blad;
    case 'noll':
      return kontrollbladText.noll;
  }
}

/** Half of the last printed digit: 0,50 kr for whole kronor, 500 kr for whole tkr, 5 kr for tkr with two decimals. */
function halfUnit({ enhet, decimaler, decimalerBalans }: Kontrollinput['visning']): HalvVisning {
  const half = (d: number): Belopp => Belopp.fromOre(Math.max(0, Math.round(((enhet === 'tkr' ? 1000 : 1) * 100) / 10 ** d / 2)));
  return (blad) => half(blad === 'BR' || blad === 'KF' ? decimalerBalans : decimaler);
}

const BESLUTAD_BUDGET = slug('Beslutad budget, resultat');

/** "Beslutad budget, resultat" with the cell that it stands in, so that the check can refer to it. */
function decidedBudget({ underlag }: Kontrollinput): Uppgift | null {
  const cell = underlag.tillagg.uppgifter.get(BESLUTAD_BUDGET);
  return cell !== undefined && 'tal' in cell ? toUppgift(cell) : null;
}

/** What `Historik` says of the year before. */
function adoptedFigures({ underlag }: Kontrollinput): Kontrollunderlag['historik'] {
  return (underlag.tillagg.historik?.rader ?? []).flatMap(({ etikett, varden }) => {
    const cell = varden.get(underlag.foregaendeAr);
    const uppgift = cell === undefined ? null : toUppgift(cell);
    return uppgift === null ? [] : [{ etikett, uppgift }];
  });
}

/** A share or a number with more than two decimals is no amount. */
function toUppgift({ kalla, tal }: Talcell): Uppgift | null {
  const ore = oreFromNumber(tal);
  return ore === null ? null : { plats: { blad: kalla.namn, adress: `${kalla.kolumn}${kalla.radnummer}` }, belopp: Belopp.fromOre(ore) };
}

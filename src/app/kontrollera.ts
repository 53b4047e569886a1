/** The checks of a report: made from the same facts, evaluated by decimal.js, put into words, and laid out as formulas. */
import type { Kontrollrad } from '../blad/kontrollplan';
import { buildKontrollplan, worstFirst } from '../blad/kontrollplan';
import type { Tabellplan } from '../blad/tabellplan';
import { Belopp, oreFromNumber } from '../domain/belopp/belopp';
import type { Fakta } from '../domain/issue';
import { Berakning } from '../domain/rapporter/berakning';
import { folded } from '../domain/rapporter/nyckel';
import { Nyckelsummor } from '../domain/rapporter/rapportunderlag';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Talcell } from '../domain/rapporter/tillagg';
import type { Cellref, Rapport } from '../domain/rapporter/typer';
import type { Tryckning } from '../domain/kontroller/avrundade';
import { asPrinted } from '../domain/kontroller/avrundade';
import { buildKontroller } from '../domain/kontroller/kontroller';
import type { Sida } from '../domain/kontroller/typer';
import type { Kontrollunderlag, Uppgift } from '../domain/kontroller/kontrollunderlag';
import type { HalvVisning, Kontrollutfall } from '../domain/kontroller/utfall';
import { evaluateKontroll } from '../domain/kontroller/utfall';
import type { Enhet } from '../domain/mappning/typer';
import { FALTNYCKLAR, spellings } from '../domain/mappning/uppgiftsnycklar';
import type { RawTable } from '../indata/rawTable';
import { fastOrsak, kontrollbladText, kontrollTitel } from '../text/kontrolltexter';
import { bladtitlar } from '../text/bladtexter';
import { forslagText } from '../text/forslagstexter';
import type { Lednamn } from '../text/orsaker';
import { orsakText } from '../text/orsaker';
import { beloppText } from '../text/orsaker/kandidater';
import { exaktText, trycktText } from '../text/avrundningstexter';
import { ledgertotaler } from './ledgertotaler';
import type { Underlag } from './lasUnderlag';
import { suggestFor } from './mappningsforslag';

export interface Kontrollbild {
  readonly rader: readonly Kontrollrad[];
  readonly plan: Tabellplan;
}

export interface Kontrollinput {
  readonly tabeller: readonly RawTable[];
  readonly last: Underlag;
  readonly underlag: Rapportunderlag;
  /** With exact amounts. */
  readonly rapporter: readonly Rapport[];
  /** Of the cells as they are to be. */
  readonly berakning: Berakning;
  /** Null where the cells are exact. */
  readonly tryckning: Tryckning | null;
  readonly visning: { readonly enhet: Enhet; readonly decimaler: number; readonly decimalerBalans: number };
}

export function kontrollera(input: Kontrollinput): Kontrollbild {
  const { tabeller, last, underlag, rapporter, berakning, tryckning } = input;
  const exakta = buildKontroller({
    underlag,
    rapporter,
    berakning: tryckning === null ? berakning : new Berakning(rapporter, new Nyckelsummor(underlag)),
    beslutadBudget: decidedBudget(input),
    ledger: ledgertotaler(last.blad, tabeller, closingAccounts(underlag)),
    historik: adoptedFigures(input),
  });
  const kontroller = tryckning === null ? exakta : asPrinted(exakta, tryckning);
  const halv = halfUnit(input.visning);
  const rader = worstFirst(kontroller.map((k) => inWords(evaluateKontroll(k, berakning, halv), last)));
  return { rader, plan: buildKontrollplan(rader, kontrollbladText, headingsOf(rapporter)) };
}

/** Accounts of class 8 that hold the closing entry, by the mapping. */
const closingAccounts = ({ placerade }: Rapportunderlag): ReadonlySet<string> =>
  new Set(placerade.filter((p) => p.saldo.konto.startsWith('8') && p.placering.rad?.id === 'BR_OVRIGT_EK').map((p) => p.saldo.konto));

function headingsOf(rapporter: readonly Rapport[]): (cell: Cellref) => string {
  const rubriker = new Map(rapporter.flatMap((r) => r.kolumner.map((k) => [`${r.blad} ${k.id}`, k.rubrik] as const)));
  return ({ blad, kolumn }) => rubriker.get(`${blad} ${kolumn}`) ?? '';
}

function inWords(utfall: Kontrollutfall, last: Underlag): Kontrollrad {
  const { kod, fakta } = utfall.kontroll;
  const titel = kontrollTitel(kod, fakta) + (utfall.kontroll.tryckt === true ? trycktText : '');
  if (utfall.status === 'ok') return { utfall, titel, orsak: '', atgard: '' };
  const fast = fastOrsak(kod, fakta);
  if (fast !== null) return { utfall, titel, ...fast, atgard: [fast.atgard, ...suggestions(kod, fakta, last)].join(' ') };
  const funnen = utfall.orsak === null ? { orsak: '', atgard: '' } : orsakText(utfall.orsak, sideNames(utfall.kontroll.vanster, utfall.kontroll.hoger));
  return { utfall, titel, ...funnen, orsak: [funnen.orsak, ...exactDifference(utfall)].join(' ').trim() };
}

/** Where the printed amounts differ by another amount than the exact ones, which the cause is about. */
const exactDifference = ({ exakt, differens }: Kontrollutfall): readonly string[] => (exakt === undefined || exakt.differens.equals(differens) ? [] : [exaktText(beloppText(exakt.differens))]);

/** What an account that lacks a line or a note row could be given, where something speaks for it. */
function suggestions(kod: string, fakta: Fakta, last: Underlag): readonly string[] {
  const status = kod === 'KONTO_OMAPPAT' ? 'omappad' : kod === 'KONTO_UTAN_NOTRAD' ? 'utanNotrad' : null;
  if (status === null) return [];
  const [rapportrad, konto] = [String(fakta['rad'] ?? ''), String(fakta['konto'])];
  return suggestFor({ konto, rapportrad, status, regel: null, motparter: [], projekt: [] }, last).map(forslagText);
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

const BESLUTAD_BUDGET = spellings(FALTNYCKLAR.beslutadBudget).map(folded);

/** "Beslutad budget, resultat" with the cell that it stands in, so that the check can refer to it. */
function decidedBudget({ underlag }: Kontrollinput): Uppgift | null {
  const cell = BESLUTAD_BUDGET.map((nyckel) => underlag.tillagg.uppgifter.get(nyckel)).find((c) => c !== undefined);
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

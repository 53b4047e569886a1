/** The checks of a report: made from the same facts, evaluated by decimal.js, put into words, and laid out as formulas. */
import type { Kontrollrad } from '../blad/kontrollplan';
import { buildKontrollplan } from '../blad/kontrollplan';
import type { Tabellplan } from '../blad/tabellplan';
import { Belopp } from '../domain/belopp/belopp';
import type { Berakning } from '../domain/rapporter/berakning';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { Cellref, Rapport } from '../domain/rapporter/typer';
import { buildKontroller } from '../domain/kontroller/kontroller';
import type { Uppgift } from '../domain/kontroller/kontrollunderlag';
import type { HalvVisning, Kontrollutfall } from '../domain/kontroller/utfall';
import { evaluateKontroll } from '../domain/kontroller/utfall';
import type { Enhet } from '../domain/mappning/typer';
import type { RawTable } from '../indata/rawTable';
import { columnLetter } from '../shared/columnLetter';
import { fastOrsak, kontrollbladText, kontrollTitel } from '../text/kontrolltexter';
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
    ledger: ledgertotaler(last.blad, tabeller),
    historik: [],
  });
  const halv = halfUnit(input.visning);
  const rader = kontroller.map((k) => inWords(evaluateKontroll(k, berakning, halv)));
  return { rader, plan: buildKontrollplan(rader, kontrollbladText, headingsOf(rapporter)) };
}

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
  const funnen = utfall.orsak === null ? { orsak: '', atgard: '' } : orsakText(utfall.orsak);
  return { utfall, titel, ...funnen };
}

/** Half of the last printed digit: 0,50 kr for whole kronor, 500 kr for whole tkr, 5 kr for tkr with two decimals. */
function halfUnit({ enhet, decimaler, decimalerBalans }: Kontrollinput['visning']): HalvVisning {
  const half = (d: number): Belopp => Belopp.fromOre(Math.max(0, Math.round(((enhet === 'tkr' ? 1000 : 1) * 100) / 10 ** d / 2)));
  return (blad) => half(blad === 'BR' || blad === 'KF' ? decimalerBalans : decimaler);
}

/** "Beslutad budget, resultat" with the cell that it stands in, so that the check can refer to it. */
function decidedBudget({ last, tabeller }: Kontrollinput): Uppgift | null {
  const belopp = last.uppgifter?.beslutadBudget ?? null;
  if (belopp === null) return null;
  for (const tabell of tabeller) {
    for (const [r, row] of tabell.celler.entries()) {
      const c = row.findIndex((cell) => typeof cell === 'string' && /^beslutad budget/iu.test(cell.trim()));
      const value = row[c + 1];
      if (c >= 0 && typeof value === 'number' && Belopp.fromOre(Math.round(value * 100)).equals(belopp)) {
        return { plats: { blad: tabell.blad, adress: `${columnLetter(tabell.columnIndex + c + 1)}${tabell.rowIndex + r + 1}` }, belopp };
      }
    }
  }
  return null;
}

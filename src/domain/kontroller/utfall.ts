/** A check evaluated by decimal.js: the same judgement that `Kontroller` makes by formula, and what the difference is. */
import { Belopp } from '../belopp/belopp';
import type { Berakning } from '../rapporter/berakning';
import type { BladId } from '../rapporter/typer';
import { diagnose } from './diagnos/diagnose';
import type { Orsak } from './diagnos/typer';
import type { Kontroll, Sida, Status } from './typer';

export interface Kontrollutfall {
  readonly kontroll: Kontroll;
  readonly vanster: Belopp;
  readonly hoger: Belopp;
  readonly differens: Belopp;
  readonly tolerans: Belopp;
  readonly status: Status;
  readonly orsak: Orsak | null;
  /** The exact difference and its tolerance, where the two sides are printed amounts. */
  readonly exakt?: Exaktutfall;
}

export interface Exaktutfall {
  readonly differens: Belopp;
  readonly tolerans: Belopp;
}

/** Half of what the last printed digit of a sheet is worth, in kronor. */
export type HalvVisning = (blad: BladId) => Belopp;

export function evaluateKontroll(kontroll: Kontroll, berakning: Berakning, halv: HalvVisning): Kontrollutfall {
  const [vanster, hoger] = [amountOf(kontroll.vanster, berakning), amountOf(kontroll.hoger, berakning)];
  const differens = vanster.minus(hoger);
  const tolerans = kontroll.tolerans ?? halfUnits(kontroll, halv);
  const utfall = { kontroll, vanster, hoger, differens, tolerans };
  if (kontroll.exakt === undefined) {
    const status = statusOf(kontroll, differens, tolerans);
    return { ...utfall, status, orsak: status === 'ok' ? null : diagnose({ ...kontroll.sok, vanster, hoger, tolerans }) };
  }
  const led = { vanster: amountOf(kontroll.exakt.vanster, berakning), hoger: amountOf(kontroll.exakt.hoger, berakning) };
  const exakt: Exaktutfall = { differens: led.vanster.minus(led.hoger), tolerans: kontroll.exakt.tolerans ?? halfUnits(kontroll, halv) };
  const status = statusOfPrinted(utfall, exakt);
  return { ...utfall, status, orsak: status === 'ok' ? null : causeOfPrinted({ ...utfall, status }, led), exakt };
}

/**
 * A fault of the books is one whatever is printed; where the exact amounts agree, a difference in print is rounding. A check of what is
 * printed beside one of the exact amounts leaves those to it.
 */
function statusOfPrinted({ kontroll, differens, tolerans }: Pick<Kontrollutfall, 'kontroll' | 'differens' | 'tolerans'>, exakt: Exaktutfall): Status {
  if (kontroll.tryckt !== true && exakt.differens.abs().compareTo(exakt.tolerans) > 0) return 'fel';
  if (differens.isZero()) return 'ok';
  return exakt.differens.isZero() ? 'avrundning' : statusOf(kontroll, differens, tolerans);
}

/** Accounts make up the exact difference; what is printed only shows that there is one. */
function causeOfPrinted({ kontroll, differens, tolerans, status }: Omit<Kontrollutfall, 'orsak'>, led: { readonly vanster: Belopp; readonly hoger: Belopp }): Orsak {
  const storst = differens.abs().compareTo(tolerans) > 0 ? differens.abs() : tolerans;
  return diagnose({ ...kontroll.sok, ...led, ...(status === 'avrundning' && { tolerans: storst }) }) ?? { art: 'avrundning', differens, exakt: false, tolerans: storst, kandidater: [] };
}

function amountOf(sida: Sida, berakning: Berakning): Belopp {
  switch (sida.art) {
    case 'cell':
      return berakning.amountOf(sida.cell) ?? Belopp.noll;
    case 'regel':
      return Belopp.sum(sida.regler.map((r) => berakning.reckon(r)));
    case 'blad':
    case 'avlast':
      return sida.belopp;
    case 'noll':
      return Belopp.noll;
  }
}

/** Exact between places that come from the same books; else half a display unit for each term and one. */
function halfUnits({ villkor, termer, vanster, hoger }: Kontroll, halv: HalvVisning): Belopp {
  if (villkor !== 'lika') return Belopp.noll;
  const blad = [vanster, hoger].map(bladOf).find((b) => b !== null) ?? 'RR';
  return Belopp.sum(Array.from({ length: termer + 1 }, () => halv(blad)));
}

const bladOf = (sida: Sida): BladId | null => ((sida.art === 'cell' || sida.art === 'regel') && sida.cell !== null ? sida.cell.blad : null);

function statusOf({ villkor }: Kontroll, differens: Belopp, tolerans: Belopp): Status {
  if (villkor === 'minst') return differens.compareTo(Belopp.noll) < 0 ? 'varning' : 'ok';
  if (differens.isZero()) return 'ok';
  if (villkor === 'papeka') return 'varning';
  return differens.abs().compareTo(tolerans) <= 0 ? 'avrundning' : 'fel';
}

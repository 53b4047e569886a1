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
  /** The exact difference, where the two sides are printed amounts. */
  readonly exakt?: Belopp;
}

/** Half of what the last printed digit of a sheet is worth, in kronor. */
export type HalvVisning = (blad: BladId) => Belopp;

export function evaluateKontroll(kontroll: Kontroll, berakning: Berakning, halv: HalvVisning): Kontrollutfall {
  const [vanster, hoger] = [amountOf(kontroll.vanster, berakning), amountOf(kontroll.hoger, berakning)];
  const differens = vanster.minus(hoger);
  const tolerans = toleranceOf(kontroll, halv);
  const status = statusOf(kontroll, differens, tolerans);
  const utfall = { kontroll, vanster, hoger, differens, tolerans, status };
  if (kontroll.exakt === undefined) return { ...utfall, orsak: status === 'ok' ? null : diagnose({ ...kontroll.sok, vanster, hoger, tolerans }) };
  const led = { vanster: amountOf(kontroll.exakt.vanster, berakning), hoger: amountOf(kontroll.exakt.hoger, berakning) };
  return { ...utfall, orsak: status === 'ok' ? null : causeOfPrinted(utfall, led), exakt: led.vanster.minus(led.hoger) };
}

/** Accounts make up the exact difference; what is printed only shows that there is one. */
function causeOfPrinted({ kontroll, differens, tolerans, status }: Omit<Kontrollutfall, 'orsak'>, led: { readonly vanster: Belopp; readonly hoger: Belopp }): Orsak {
  return diagnose({ ...kontroll.sok, ...led, ...(status === 'avrundning' && { tolerans }) }) ?? { art: 'avrundning', differens, exakt: false, tolerans, kandidater: [] };
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
function toleranceOf({ villkor, termer, vanster, hoger, tolerans }: Kontroll, halv: HalvVisning): Belopp {
  if (tolerans !== undefined) return tolerans;
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

/** How each report is set out: its title, unit and decimals from `Uppgifter`, headings that read their year from `Saldon`. */
import { buildRapportplan } from '../blad/rapportplan';
import type { Cellplan, Kommentarsplan, Sheetplan } from '../blad/sheetplan';
import { talformat } from '../blad/talformat';
import { Belopp } from '../domain/belopp/belopp';
import type { Ore } from '../domain/belopp/belopp';
import type { Avrundning, Enhet, Uppgifter } from '../domain/mappning/typer';
import type { Berakning } from '../domain/rapporter/berakning';
import type { Kommenterad } from '../domain/rapporter/kommentarer';
import { KOMMENTERAS } from '../domain/rapporter/kommentarer';
import type { BladId, Rapport, Rapportkolumn } from '../domain/rapporter/typer';
import type { Val } from './placeraUnderlag';
import { bladtitlar, ingressformel, notrubrik } from '../text/bladtexter';

export interface Form {
  readonly ar: number;
  readonly forbund: string;
  readonly enhet: Enhet;
  /** The unit of Översikt and Insatsuppföljning. */
  readonly enhetOversikt: Enhet;
  readonly decimaler: number;
  readonly decimalerBalans: number;
  readonly avrundning: Avrundning;
}

/** The form that the user asks for: the command's unit goes before `Uppgifter`, but not before the översikt's own. */
export function formOf(uppgifter: Uppgifter | null, val: Pick<Val, 'enhet' | 'avrunda'>, ar: number): Form {
  const decimaler = uppgifter?.decimaler ?? 0;
  const enhet = val.enhet ?? uppgifter?.enhet ?? 'kr';
  return {
    ar,
    forbund: uppgifter?.forbund ?? '',
    enhet,
    enhetOversikt: uppgifter?.enhetOversikt ?? enhet,
    decimaler,
    decimalerBalans: uppgifter?.decimalerBalans ?? decimaler,
    avrundning: val.avrunda === true ? 'celler' : (uppgifter?.avrundning ?? 'visning'),
  };
}

/** `kommenterade`: the comments with the amount that each is about. */
export function sheetOf(rapport: Rapport, form: Form, kommenterade: readonly Kommenterad[] = [], berakning: Berakning | null = null): Sheetplan {
  const { blad } = rapport;
  const enhet = unitOf(blad, form);
  return buildRapportplan(rapport, {
    titel: bladtitlar[blad],
    forbund: form.forbund,
    ingress: ingressformel(blad, enhet),
    notrubrik: blad === 'RR' || blad === 'BR' ? notrubrik : '',
    talformat: talformat(enhet, decimalsOf(blad, form)),
    kolumnrubrik: (kolumn) => heading(kolumn, form.ar),
    sidfot: form.forbund,
    kommentarer: KOMMENTERAS.includes(blad) ? new Map(kommenterade.filter((k) => k.blad === blad).map((k) => [k.rad, commentPlan(k, berakning, printedUnit(blad, form))])) : null,
  });
}

/** Shares are printed with one decimal of a per cent. */
const ANDELSSTEG = 0.0005;

function commentPlan({ texter, belopp }: Kommenterad, berakning: Berakning | null, ore: Ore): Kommentarsplan {
  const nu = belopp === null ? null : (berakning?.valueOf(belopp) ?? null);
  return { text: texter.map((t) => String(t.varde)).join(' '), belopp, varde: nu instanceof Belopp ? Number(nu.toString()) : typeof nu === 'number' ? nu : null, steg: nu instanceof Belopp ? ore / 100 : ANDELSSTEG };
}

const ORE_PER_ENHET: Readonly<Record<Enhet, Ore>> = { kr: 100, tkr: 100_000 };

/** What the last printed digit of a sheet is worth. */
export const printedUnit = (blad: BladId, form: Form): Ore => Math.max(1, Math.round(ORE_PER_ENHET[unitOf(blad, form)] / 10 ** decimalsOf(blad, form)));

const unitOf = (blad: BladId, form: Form): Enhet => (blad === 'OV' || blad === 'IU' ? form.enhetOversikt : form.enhet);

/** A sheet with a unit of its own has the decimals of `Uppgifter` only where the unit is the same. */
function decimalsOf(blad: BladId, form: Form): number {
  if (blad === 'BR' || blad === 'KF') return form.decimalerBalans;
  return unitOf(blad, form) === form.enhet ? form.decimaler : 0;
}

/** A year is read from `Saldon`, so that no heading is typed by hand. */
export function heading({ rubrik }: Rapportkolumn, ar: number): Cellplan {
  const year = /^\d{4}(?!\d)/.exec(rubrik)?.[0];
  if (year === undefined) return { art: 'text', text: rubrik };
  const diff = ar - Number(year);
  const namn = diff === 0 ? 'sf_ar' : diff === 1 ? 'sf_foregaende_ar' : `sf_ar-${diff}`;
  const rest = rubrik.slice(4);
  return { art: 'formel', delar: [rest === '' ? `=${namn}` : `=${namn}&"${rest.replaceAll('"', '""')}"`], belopp: null };
}

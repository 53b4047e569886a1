/** What the checks are made from, and the small pieces that several of them share. */
import { Belopp } from '../belopp/belopp';
import type { Saldorad } from '../huvudbok/saldobok';
import type { Slag } from '../huvudbok/typer';
import type { Berakning } from '../rapporter/berakning';
import { amountInPeriod } from '../rapporter/rapportunderlag';
import type { Rapportunderlag } from '../rapporter/rapportunderlag';
import type { Placerad } from '../rapporter/placering';
import type { BladId, Cellref, Nyckelkolumn, Rapport, Summeringsregel, Tecken } from '../rapporter/typer';
import type { Egenskap, Kandidat } from './diagnos/typer';
import type { Bladplats, Sida } from './typer';

/** A figure of the user's own sheet with its place. */
export interface Uppgift {
  readonly plats: Bladplats;
  readonly belopp: Belopp;
}

/** The result accounts' sum of one ledger sheet: by formula where its cells are numbers, else as it was read. */
export interface Ledgertotal {
  readonly blad: string;
  readonly ar: number;
  readonly sida: Sida;
}

export interface Kontrollunderlag {
  readonly underlag: Rapportunderlag;
  readonly rapporter: readonly Rapport[];
  readonly berakning: Berakning;
  readonly beslutadBudget: Uppgift | null;
  readonly ledger: readonly Ledgertotal[];
  /** Adopted figures of the year before by the label of `Historik`, where it has that year. */
  readonly historik: readonly { readonly etikett: string; readonly uppgift: Uppgift }[];
}

export const ref = (blad: BladId, rad: string, kolumn: string | number): Cellref => ({ blad, rad, kolumn: String(kolumn) });
export const cellSide = (cell: Cellref): Sida => ({ art: 'cell', cell });
export const NOLL: Sida = { art: 'noll' };

/** The sum of facts by key, raw sign × tecken. */
export function factSide(kolumn: Nyckelkolumn, nycklar: readonly string[], tecken: Tecken, cell: Cellref | null = null): Sida {
  return { art: 'regel', regler: [{ art: 'saldo', termer: nycklar.map((nyckel) => ({ kolumn, nyckel, tecken })) }], cell };
}

export const sumRule = (celler: readonly (readonly [Cellref, Tecken])[]): Summeringsregel => ({ art: 'summa', termer: celler.map(([cell, tecken]) => ({ cell, tecken })) });

/** The sum of report cells, each with its sign. */
export function sumSide(celler: readonly (readonly [Cellref, Tecken])[], cell: Cellref | null = null): Sida {
  return { art: 'regel', regler: [sumRule(celler)], cell };
}

/** True when the report has the cell: an optional line may be left out, a year may be blank. */
export const hasCell = (k: Kontrollunderlag, cell: Cellref): boolean => k.berakning.amountOf(cell) !== null;

export const existing = (k: Kontrollunderlag, celler: readonly (readonly [Cellref, Tecken])[]): readonly (readonly [Cellref, Tecken])[] => celler.filter(([c]) => hasCell(k, c));

export const years = ({ underlag }: Kontrollunderlag): readonly number[] => (underlag.harForegaende ? [underlag.ar, underlag.foregaendeAr] : [underlag.ar]);

/** Sums by account, in the period, of the facts that `choose` takes; each with last year's and why it is suspicious. */
export function accountCandidates(k: Kontrollunderlag, ar: number, tecken: Tecken, choose: (p: Placerad) => boolean): readonly Kandidat[] {
  const sums = new Map<string, { nu: number; forra: number; egenskap: Egenskap | null }>();
  for (const p of k.underlag.placerade) {
    const { saldo } = p;
    if (saldo.slag === 'Budget' || (saldo.ar !== ar && saldo.ar !== ar - 1) || !choose(p)) continue;
    const sum = sums.get(saldo.konto) ?? { nu: 0, forra: 0, egenskap: null };
    const ore = amountInPeriod(saldo, k.underlag.manad) * tecken;
    if (saldo.ar === ar) sum.nu += ore;
    else sum.forra += ore;
    sum.egenskap ??= suspicionOf(p);
    sums.set(saldo.konto, sum);
  }
  const hasForra = ar === k.underlag.ar && k.underlag.harForegaende;
  return [...sums].filter(([, s]) => s.nu !== 0 || s.forra !== 0).map(([konto, s]) => ({
    slag: 'konto' as const,
    namn: konto,
    belopp: Belopp.fromOre(s.nu),
    forra: hasForra ? Belopp.fromOre(s.forra) : null,
    ...(s.egenskap !== null && { egenskap: s.egenskap }),
  }));
}

/** Books or opening balances that do not balance, which a check of the reports shows once more. Ledger sign × tecken. */
export function imbalances({ underlag: { placerade, manad } }: Kontrollunderlag, ar: number, slag: readonly Slag[], tecken: Tecken): readonly Kandidat[] {
  return slag.flatMap((s): readonly Kandidat[] => {
    const ore = placerade.reduce((sum, { saldo }) => (saldo.ar === ar && saldo.slag === s ? sum + amountInPeriod(saldo, manad) : sum), 0);
    return ore === 0 ? [] : [{ slag: s === 'IB' ? 'obalans_ib' : 'obalans_arets', namn: '', belopp: Belopp.fromOre(ore * tecken), forra: null, egenskap: 'foljer_med' }];
  });
}

function suspicionOf({ saldo, placering }: Placerad): Egenskap | null {
  if (placering.rad === null) return 'omappat';
  if (placering.rad.rapport === 'EJ_RR') return 'ej_i_rr';
  if (placering.saknadNot !== null) return isRounding(saldo) ? 'oresutjamning' : 'utan_notrad';
  return null;
}

/** Öresutjämning: an amount that never reaches ten kronor. */
const isRounding = (saldo: Saldorad): boolean => saldo.konto.startsWith('3') && Math.abs(saldo.ore) < 1000;

/** The lines of a report as candidates. */
export function lineCandidates(k: Kontrollunderlag, blad: BladId, kolumn: string, forraKolumn: string | null): readonly Kandidat[] {
  const rapport = k.rapporter.find((r) => r.blad === blad);
  return (rapport?.rader ?? []).flatMap((rad): readonly Kandidat[] => {
    const belopp = k.berakning.amountOf({ blad, rad: rad.id, kolumn });
    if (belopp === null || belopp.isZero() || rad.roll !== 'post') return [];
    return [{ slag: 'rad', namn: rad.etikett, belopp, forra: forraKolumn === null ? null : k.berakning.amountOf({ blad, rad: rad.id, kolumn: forraKolumn }) }];
  });
}

/**
 * What the reports are built from: placed balances of the year and the year before, and the key of every fact. The keys are
 * the columns of `Saldon`; a report's rule names a key, and both decimal.js and SUMIFS find the same facts by it.
 */
import type { Insats } from '../mappning/typer';
import { Belopp } from '../belopp/belopp';
import type { Ore } from '../belopp/belopp';
import type { Saldorad } from '../huvudbok/saldobok';
import { monthOf } from '../period/period';
import type { Notregister } from './notregister';
import type { Placerad } from './placering';
import type { Rapportrad } from './rapportrader';
import { codeKey } from './nyckel';
import { isBokslutsnummer } from '../huvudbok/bokslutskonto';
import type { Tillagg } from './tillagg';
import type { Varav } from './varav';
import type { Nyckelkolumn, Saldoterm } from './typer';

export interface Rapportunderlag {
  readonly ar: number;
  readonly foregaendeAr: number;
  /** Month that the reports run to, 1–12. */
  readonly manad: number;
  /** False when there are no facts of the year before, or only whole-year ones for a shorter period: its columns are blank. */
  readonly harForegaende: boolean;
  /** There are facts of the year before, whatever the period: its columns have formulas, which may show a blank. */
  readonly harForegaendeRader: boolean;
  /** The facts of the year before are known for the whole year only. */
  readonly foregaendeBaraHelar: boolean;
  readonly harBudget: boolean;
  readonly placerade: readonly Placerad[];
  readonly noter: Notregister;
  readonly insatser: ReadonlyMap<string, Insats>;
  /** What a project code is called in the ledger, for codes that `Insatser` does not have. */
  readonly projektnamn: ReadonlyMap<string, string>;
  /** The user's sheets besides ledger and mapping. */
  readonly tillagg: Tillagg;
  /** The varav rows that some balance belongs to, by key. */
  readonly varavrader: ReadonlyMap<string, Varav>;
}

export type Nycklar = Readonly<Record<Nyckelkolumn, string>>;

/** The keys of one balance, empty where it has none. */
export function keysOf({ saldo, placering }: Placerad): Nycklar {
  const ar = `_${saldo.ar}`;
  const budget = saldo.slag === 'Budget' ? '_B' : '';
  return {
    Radnyckel: (placering.rad === null ? `OPLACERAD_${kontoKey(saldo)}` : lineKey(placering)) + ar + budget,
    Notnyckel: noteKey({ saldo, placering }, ar),
    Insatsnyckel: placering.insats === null ? '' : `${placering.insats.rad}${ar}_${placering.insats.slag}`,
    Kassaflödesnyckel: placering.kassaflode === null ? '' : placering.kassaflode + ar,
    Slagnyckel: `${slagOf({ saldo, placering })}${ar}`,
    Kontrollnyckel: placering.kontroll === null ? '' : placering.kontroll + ar,
    Varavnyckel: placering.varav ?? '',
    Balanskravsnyckel: placering.balanskrav === null ? '' : placering.balanskrav + ar,
    Täckningsnyckel: saldo.slag === 'Budget' ? '' : coverageId({ saldo, placering }) + ar,
    Ingåendenyckel: saldo.slag === 'IB' && placering.rad !== null ? openingKey(saldo, placering.rad) : '',
  };
}

/** One account on one line and one note row: what the coverage proof counts. Also the row's ID in `Granskning`. */
export function coverageId({ saldo, placering: { rad, not, saknadNot } }: Placerad): string {
  return ['GR_T', kontoKey(saldo), rad?.id ?? 'UTAN_RAD', ...(not === null ? [] : [not.id]), ...(saknadNot === null ? [] : ['UTAN_NOTRAD'])].join('_');
}

/** The opening balance of one account on one line. */
export const openingKey = ({ konto, ar }: Pick<Saldorad, 'konto' | 'ar'>, rad: Rapportrad): string => `IB_${rad.id}_${kontoKey({ konto })}_${ar}`;

/** The sides of the trial balance: S_RESULTAT is classes 3–8 without the closing entry, S_BALANS the rest of the movement. */
function slagOf({ saldo: { slag, konto }, placering }: Placerad): 'S_IB' | 'S_BUDGET' | 'S_RESULTAT' | 'S_BALANS' {
  if (slag === 'IB') return 'S_IB';
  if (slag === 'Budget') return 'S_BUDGET';
  const stangning = isBokslutsnummer(konto) || (konto.startsWith('8') && placering.rad?.id === 'BR_OVRIGT_EK');
  return /^[3-8]/.test(konto) && !stangning ? 'S_RESULTAT' : 'S_BALANS';
}

/** An account without a row in its line's note has a key of its own, so that what the note lacks can be reckoned too. */
function noteKey({ saldo, placering: { not, saknadNot } }: Placerad, ar: string): string {
  if (not !== null) return not.id + ar;
  return saknadNot === null ? '' : `${saknadNot}_UTAN_${kontoKey(saldo)}${ar}`;
}

/** Account numbers as part of a key. */
export const kontoKey = ({ konto }: { konto: string }): string => codeKey(konto);

/** Outside the resultaträkning, incomes and costs are told apart, so that driftredovisningen can show what it takes away. */
function lineKey({ rad, insats }: Placerad['placering']): string {
  if (rad?.rapport !== 'EJ_RR' || insats === null || insats.slag === 'B') return rad?.id ?? '';
  return `${rad.id}_${insats.slag}`;
}

/**
 * The part of a balance that the chosen period holds. A whole year's budget is taken in twelfths, a whole year's comparative is
 * not known for a shorter period (contract.md, "Rules of reckoning").
 */
export function amountInPeriod(saldo: Saldorad, manad: number): Ore {
  if (saldo.slag === 'IB') return saldo.ore;
  if (!saldo.helar) return monthOf(saldo.period) <= manad ? saldo.ore : 0;
  if (saldo.slag === 'Budget') return Number(Belopp.fromOre(saldo.ore).share(manad, 12).toString().replace('.', ''));
  return manad === 12 ? saldo.ore : 0;
}

/** Sums of the facts by key, as SUMIFS makes them. */
export class Nyckelsummor {
  readonly manad: number;
  private readonly summor = new Map<string, { ore: Ore; readonly delar: Placerad[] }>();

  constructor(underlag: Rapportunderlag) {
    this.manad = underlag.manad;
    for (const placerad of underlag.placerade) {
      const ore = amountInPeriod(placerad.saldo, underlag.manad);
      for (const [kolumn, nyckel] of Object.entries(keysOf(placerad))) {
        if (nyckel !== '') this.add(`${kolumn}|${nyckel}`, placerad, ore);
      }
    }
  }

  /** Raw sign: the term's own sign is not used. */
  sumOf({ kolumn, nyckel, och, helar }: Saldoterm): Belopp {
    const summa = this.summor.get(`${kolumn}|${nyckel}`);
    if (summa === undefined || (och === undefined && helar === undefined)) return Belopp.fromOre(summa?.ore ?? 0);
    const chosen = och === undefined ? summa.delar : summa.delar.filter((p) => keysOf(p)[och.kolumn] === och.nyckel);
    return Belopp.fromOre(chosen.reduce((sum, { saldo }) => sum + (helar === true ? saldo.ore : amountInPeriod(saldo, this.manad)), 0));
  }

  private add(key: string, placerad: Placerad, ore: Ore): void {
    const known = this.summor.get(key);
    if (known === undefined) this.summor.set(key, { ore, delar: [placerad] });
    else {
      known.ore += ore;
      known.delar.push(placerad);
    }
  }
}

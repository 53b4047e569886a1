/**
 * A sale of anläggningstillgångar that the reports cannot show whole: a gain or loss that balanskravsresultatet and kassaflödesanalysen
 * take for an ordinary income or cost, and a book value that stands among the investments.
 */
import { Belopp } from '../domain/belopp/belopp';
import type { Issue } from '../domain/issue';
import { findKontoplan } from '../domain/kontoplaner/kontoplaner';
import { isRealisationskonto } from '../domain/mappning/realisationskonton';
import { isRealisationsrad } from '../domain/rapporter/balanskravsrader';
import { etikettOf } from '../domain/rapporter/kassaflodesrader';
import type { Placerad } from '../domain/rapporter/placering';
import type { Kassaflodesmal } from '../domain/rapporter/rapportrader';
import { amountInPeriod } from '../domain/rapporter/rapportunderlag';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import { isFlytt } from '../domain/rapporter/resultatflytt';
import type { Underlag } from './lasUnderlag';

/** What was bought and what was sold of the same kind. */
const FORSALJNING: Readonly<Partial<Record<Kassaflodesmal, Kassaflodesmal>>> = {
  KF_INV_IMMATERIELLA: 'KF_SALJ_IMMATERIELLA',
  KF_INV_MATERIELLA: 'KF_SALJ_MATERIELLA',
  KF_INV_FINANSIELLA: 'KF_SALJ_FINANSIELLA',
};

interface Konto {
  readonly konto: string;
  readonly namn: string;
  readonly delar: readonly Placerad[];
  /** The period's movement, raw sign. */
  readonly ore: number;
}

export function papekaForsaljning({ benamningar, uppgifter }: Underlag, underlag: Rapportunderlag): readonly Issue[] {
  const kontoplan = findKontoplan(uppgifter?.kontoplan ?? '')?.namn ?? null;
  const konton = accountsOf(underlag, benamningar.konto);
  const salda = konton.filter((k) => k.ore !== 0 && /^[3-8]/.test(k.konto) && (isRealisationskonto(k.konto, k.namn, kontoplan) || isTold(k)));
  return [...salda.flatMap((k) => withoutRows(k, underlag.ar)), ...(salda.length === 0 ? [] : amongInvestments(konton, underlag))];
}

const isTold = ({ delar }: Konto): boolean => delar.some(({ placering: p }) => (p.balanskrav !== null && isRealisationsrad(p.balanskrav)) || (p.kassaflode !== null && isFlytt(p.kassaflode)));

/** A gain is taken from balanskravsresultatet, a loss is not; neither is of the löpande verksamheten. */
function withoutRows({ konto, namn, delar, ore }: Konto, ar: number): readonly Issue[] {
  const saknar = [
    ...(ore < 0 && delar.every(({ placering }) => placering.balanskrav === null) ? ['balanskrav'] : []),
    ...(delar.every(({ placering }) => placering.kassaflode === null) ? ['kassaflode'] : []),
  ];
  if (saknar.length === 0) return [];
  const finans = delar.some(({ placering }) => placering.rad?.drift === 'finans');
  const rad = etikettOf(finans ? 'KF_SALJ_FINANSIELLA' : 'KF_SALJ_MATERIELLA');
  return [{ kod: 'FORSALJNING_UTAN_RAD', allvar: 'varning', fakta: { konto, namn, ar, belopp: Belopp.fromOre(-ore).toString(), saknar, rad }, kallor: [] }];
}

/** Accounts that hold both what was bought and what was sold: only the user can tell the two apart. */
function amongInvestments(konton: readonly Konto[], { ar, placerade }: Rapportunderlag): readonly Issue[] {
  const rader = new Set(placerade.flatMap(({ placering }) => (placering.rad?.rapport === 'BR' && placering.kassaflode !== null ? [placering.kassaflode] : [])));
  return konton.flatMap((k): readonly Issue[] => {
    const mal = k.delar.map(({ placering }) => placering.kassaflode).find((m): m is Kassaflodesmal => m !== null && m in FORSALJNING);
    const salj = mal === undefined ? undefined : FORSALJNING[mal];
    const minskning = salj === undefined || rader.has(salj) || isWritedown(k) ? 0 : largestCredit(k);
    if (mal === undefined || salj === undefined || minskning === 0) return [];
    return [{ kod: 'FORSALJNING_I_INVESTERING', allvar: 'varning', fakta: { konto: k.konto, ar, belopp: Belopp.fromOre(minskning).toString(), rad: etikettOf(mal), salj: etikettOf(salj) }, kallor: [] }];
  });
}

/** Accumulated depreciation: a credit balance from before, or so called. */
function isWritedown({ delar, namn }: Konto): boolean {
  const ib = delar.reduce((sum, { saldo }) => sum + (saldo.slag === 'IB' ? saldo.ore : 0), 0);
  return ib < 0 || /avskr|värdem|nedskr/i.test(namn);
}

/** The months' credits; a list without months has one. */
function largestCredit({ delar }: Konto): number {
  const perManad = new Map<number, number>();
  for (const { saldo } of delar) if (saldo.slag === 'Utfall') perManad.set(saldo.period, (perManad.get(saldo.period) ?? 0) + saldo.ore);
  return Math.max(0, ...[...perManad.values()].map((ore) => -ore));
}

/** The year's accounts with what they are placed as. */
function accountsOf({ placerade, ar, manad }: Rapportunderlag, namn: ReadonlyMap<string, string>): readonly Konto[] {
  const delar = new Map<string, Placerad[]>();
  for (const p of placerade) {
    if (p.saldo.ar !== ar || p.saldo.slag === 'Budget') continue;
    const av = delar.get(p.saldo.konto) ?? [];
    if (av.push(p) === 1) delar.set(p.saldo.konto, av);
  }
  return [...delar].map(([konto, av]) => ({ konto, namn: namn.get(konto) ?? '', delar: av, ore: av.reduce((sum, { saldo }) => sum + (saldo.slag === 'Utfall' ? amountInPeriod(saldo, manad) : 0), 0) }));
}

/** Driftredovisningen against the resultaträkning, the budget against the decision, and the signs of budget rows. */
import { Belopp } from '../belopp/belopp';
import { FINANSNETTO } from '../rapporter/insatser';
import type { Placerad } from '../rapporter/placering';
import type { Cellref, Summeringsregel } from '../rapporter/typer';
import type { Kandidat } from './diagnos/typer';
import type { Kontroll, Sida } from './typer';
import type { Kontrollunderlag } from './kontrollunderlag';
import { accountCandidates, cellSide, existing, factSide, hasCell, NOLL, ref, sumRule, years } from './kontrollunderlag';

type Regelsida = Extract<Sida, { art: 'regel' }>;

const INTAKTER = { kod: 'DRIFT_INTAKTER', kolumn: 'INTAKT', slag: 'I', rader: ['RR_INTAKTER', 'RR_SKATTEINTAKTER', 'RR_STATSBIDRAG', 'RR_FINANSIELLA_INTAKTER'] } as const;
const KOSTNADER = { kod: 'DRIFT_KOSTNADER', kolumn: 'KOSTNAD', slag: 'K', rader: ['RR_KOSTNADER', 'RR_AVSKRIVNINGAR', 'RR_EXTRAORDINARA', 'RR_FINANSIELLA_KOSTNADER'] } as const;
type Driftsida = typeof INTAKTER | typeof KOSTNADER;

/** The insatser's incomes are the statement's, and so are their costs; financial items count where an insats carries them. */
export function checkDrift(k: Kontrollunderlag): readonly Kontroll[] {
  const shown = years(k).filter((ar) => hasCell(k, ref('DR', 'DR_SUMMA', `${ar}_INTAKT`)));
  return shown.flatMap((ar) => [checkDriftSide(k, ar, INTAKTER, KOSTNADER), checkDriftSide(k, ar, KOSTNADER, INTAKTER)]);
}

function checkDriftSide(k: Kontrollunderlag, ar: number, sida: Driftsida, motsida: Driftsida): Kontroll {
  return {
    kod: sida.kod,
    om: '',
    ar,
    fakta: {},
    vanster: cellSide(ref('DR', 'DR_SUMMA', `${ar}_${sida.kolumn}`)),
    hoger: statementSide(k, sida, ar),
    villkor: 'lika',
    termer: k.rapporter.find((r) => r.blad === 'DR')?.rader.filter((r) => r.roll === 'post').length ?? 0,
    sok: {
      kandidater: candidatesOf(k, ar, sida),
      motsida: { differens: differenceOf(k, ref('DR', 'DR_SUMMA', `${ar}_${motsida.kolumn}`), statementSide(k, motsida, ar)), kandidater: candidatesOf(k, ar, motsida) },
    },
  };
}

const candidatesOf = (k: Kontrollunderlag, ar: number, { slag }: Driftsida): readonly Kandidat[] =>
  accountCandidates(k, ar, -1, (p) => p.placering.insats?.slag === slag && p.saldo.slag === 'Utfall');

/** The statement's lines, less what stands on the bridge row Finansnetto (a raw debit there is a shown minus). */
function statementSide(k: Kontrollunderlag, { rader, slag }: Driftsida, ar: number): Regelsida {
  const celler = existing(k, rader.map((rad) => [ref('RR', rad, ar), 1] as const));
  const bridge: Summeringsregel = { art: 'saldo', termer: [{ kolumn: 'Insatsnyckel', nyckel: `${FINANSNETTO}_${ar}_${slag}`, tecken: 1 }] };
  return { art: 'regel', regler: [sumRule(celler), bridge], cell: celler[0]?.[0] ?? null };
}

function differenceOf(k: Kontrollunderlag, cell: Cellref, sida: Regelsida): Belopp {
  return (k.berakning.amountOf(cell) ?? Belopp.noll).minus(Belopp.sum(sida.regler.map((r) => k.berakning.reckon(r))));
}

/** The budget's sum is what the board decided. */
export function checkBudget(k: Kontrollunderlag): readonly Kontroll[] {
  const { ar, harBudget, manad } = k.underlag;
  if (!harBudget || k.beslutadBudget === null || manad !== 12) return [];
  const { plats, belopp } = k.beslutadBudget;
  return [
    {
      kod: 'BUDGET_LIKA_BESLUT',
      baraHelar: true,
      om: '',
      ar,
      fakta: {},
      vanster: cellSide(ref('DR', 'DR_ARETS_RESULTAT', `${ar}_BUDGET`)),
      hoger: { art: 'blad', plats, tecken: 1, belopp },
      villkor: 'lika',
      termer: 1,
      sok: { kandidater: budgetCandidates(k) },
    },
  ];
}

/** Each budget row as the report shows it; one on the wrong side of its line is suspicious. */
function budgetCandidates(k: Kontrollunderlag): readonly Kandidat[] {
  return budgetRows(k).map((p) => ({
    slag: 'budgetrad',
    namn: nameOf(p),
    belopp: Belopp.fromOre(-p.saldo.ore),
    forra: null,
    ...(p.placering.kontroll !== null && { egenskap: 'fel_tecken' as const }),
  }));
}

/** One check for each account and project, however many months the budget has. */
export function checkBudgetTecken(k: Kontrollunderlag): readonly Kontroll[] {
  const wrong = new Map(budgetRows(k).filter(({ placering }) => placering.kontroll !== null).map((p) => [nameOf(p), p]));
  return [...wrong.values()].map((p): Kontroll => ({
    kod: 'BUDGET_TECKEN',
    om: nameOf(p),
    ar: k.underlag.ar,
    fakta: { budgetrad: nameOf(p), rad: p.placering.rad?.etikett ?? '' },
    vanster: factSide('Kontrollnyckel', [`${p.placering.kontroll ?? ''}_${k.underlag.ar}`], -1),
    hoger: NOLL,
    villkor: 'papeka',
    termer: 0,
    sok: { kandidater: budgetCandidates(k).filter((c) => c.namn === nameOf(p)) },
  }));
}

const budgetRows = (k: Kontrollunderlag): readonly Placerad[] => k.underlag.placerade.filter((p) => p.saldo.slag === 'Budget' && p.saldo.ar === k.underlag.ar);

const nameOf = ({ saldo }: Placerad): string => [`konto ${saldo.konto}`, ...(saldo.projekt === '' ? [] : [`projekt ${saldo.projekt}`])].join(', ');

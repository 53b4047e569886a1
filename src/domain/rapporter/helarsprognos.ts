/**
 * Helårsprognos per insats: what has been booked and what is left of the budget, or the user's own figure (`Insatser`, column Egen
 * prognos, net with the report's sign); both are shown. The rows are driftredovisningen's, so that the prognosis ends in årets resultat.
 */
import { headingRow, member } from './byggstenar';
import { insatsId } from './insatser';
import type { Rapportunderlag } from './rapportunderlag';
import type { Agarcell, Rapport, Rapportkolumn, Rapportradrad, Regel } from './typer';

const KOLUMNER = [
  ['UTFALL', 'Utfall'],
  ['BUDGET', 'Budget för perioden'],
  ['ARSBUDGET', 'Årsbudget'],
  ['ATERSTAR', 'Återstående budget'],
  ['BERAKNAD', 'Beräknad prognos'],
  ['EGEN', 'Egen prognos'],
  ['PROGNOS', 'Helårsprognos'],
  ['AVVIKELSE', 'Prognos − årsbudget'],
] as const;

type Slag = (typeof KOLUMNER)[number][0];
const SUMMERAS: readonly Slag[] = ['UTFALL', 'BUDGET', 'ARSBUDGET', 'ATERSTAR', 'BERAKNAD', 'PROGNOS'];

/** Without a budget there is nothing to reckon with, and no rows. */
export function buildHelarsprognos(underlag: Rapportunderlag, drift: Rapport): Rapport {
  const { ar, tillagg } = underlag;
  const egna = new Map([...tillagg.prognos].map(([projekt, cell]) => [insatsId(projekt), cell]));
  const kolumner = KOLUMNER.map(([slag, rubrik]): Rapportkolumn => ({ id: `${ar}_${slag}`, rubrik: `${ar} ${rubrik}` }));
  const rader = drift.rader.filter((r) => r.roll !== 'varav').map((rad) => prognosRow(rad, ar, egna.get(rad.id) ?? null));
  return { blad: 'PR', kolumner, rader: underlag.harBudget ? [...rader, headingRow('PR_FORKLARING', FORKLARING, 'fotnot')] : [] };
}

const FORKLARING = 'Beräknad prognos = utfall + återstående budget. En budget som bara finns för hela året är fördelad med en tolftedel på varje månad.';

const idOf = (driftId: string): string => driftId.replace(/^DR_/, 'PR_');

function prognosRow(drift: Rapportradrad, ar: number, egen: Agarcell | null): Rapportradrad {
  const id = idOf(drift.id);
  const budget = drift.celler.get(`${ar}_BUDGET`);
  const bas = { id, etikett: drift.etikett, not: null, roll: drift.roll };
  if (budget === undefined) return { ...bas, celler: new Map() };
  const celler = budget.art === 'summa' ? sumCells(budget, ar) : postCells(drift.id, budget, { ar, egen });
  return { ...bas, celler: new Map([...celler, [`${ar}_AVVIKELSE`, difference(id, ar, 'PROGNOS', 'ARSBUDGET')]]) };
}

/** A sum adds the same rows as driftredovisningen's budget does. */
function sumCells({ termer }: Extract<Regel, { art: 'summa' }>, ar: number): readonly (readonly [string, Regel])[] {
  return SUMMERAS.map((slag) => [`${ar}_${slag}`, { art: 'summa', termer: termer.map((t) => member('PR', idOf(t.cell.rad), `${ar}_${slag}`, t.tecken)) }]);
}

function postCells(driftId: string, budget: Regel, { ar, egen }: { ar: number; egen: Agarcell | null }): readonly (readonly [string, Regel])[] {
  const id = idOf(driftId);
  const reference = (blad: 'DR' | 'PR', rad: string, kolumn: string): Regel => ({ art: 'summa', termer: [member(blad, rad, `${ar}_${kolumn}`)] });
  const whole: Regel = budget.art === 'saldo' ? { art: 'saldo', termer: budget.termer.map((t) => ({ ...t, helar: true })) } : budget;
  return [
    [`${ar}_UTFALL`, reference('DR', driftId, 'NETTO')],
    [`${ar}_BUDGET`, reference('DR', driftId, 'BUDGET')],
    [`${ar}_ARSBUDGET`, whole],
    [`${ar}_ATERSTAR`, difference(id, ar, 'ARSBUDGET', 'BUDGET')],
    [`${ar}_BERAKNAD`, { art: 'summa', termer: [member('PR', id, `${ar}_UTFALL`), member('PR', id, `${ar}_ATERSTAR`)] }],
    ...(egen === null ? [] : [[`${ar}_EGEN`, { art: 'hamtad', cell: egen } satisfies Regel] as const]),
    [`${ar}_PROGNOS`, reference('PR', id, egen === null ? 'BERAKNAD' : 'EGEN')],
  ];
}

function difference(id: string, ar: number, av: Slag, minus: Slag): Regel {
  return { art: 'summa', termer: [member('PR', id, `${ar}_${av}`), member('PR', id, `${ar}_${minus}`, -1)] };
}

/**
 * Driftredovisningen (LKBR 10:1, RKR R14): each insats with intäkt, kostnad, netto, budget and avvikelse, and last year's three;
 * group subtotals by membership; the bridge from the insatser to årets resultat over finansnetto and over what the
 * resultaträkning leaves out.
 * Signs as in the report: incomes +, costs −; avvikelse = netto − budget, so + is better than budget.
 */
import { CELLNYCKLAR } from '../mappning/uppgiftsnycklar';
import { headingRow, member, saldo, saldoterm, sumOf, wholeYearOnly, yearsWithFigures } from './byggstenar';
import { FINANSNETTO, insatsId, UTAN_INSATS } from './insatser';
import { folded, Nyckelgivare, slug } from './nyckel';
import type { Rapportunderlag } from './rapportunderlag';
import { rapportradById } from './rapportrader';
import type { Radroll, Rapport, Rapportkolumn, Rapportradrad, Regel } from './typer';
import { hasBalance } from './valfri';

export const OVRIGA_PROJEKT = 'Projekt som saknas i Insatser';
export const EJ_FORDELAT = 'Ej fördelat på insats';
const EJ_RR = 'DR_EJ_RR';

interface Driftrad {
  readonly id: string;
  readonly etikett: string;
  readonly grupp: string;
}

const KOLUMNER = [
  { slag: 'INTAKT', rubrik: 'Intäkt' },
  { slag: 'KOSTNAD', rubrik: 'Kostnad' },
  { slag: 'NETTO', rubrik: 'Netto' },
  { slag: 'BUDGET', rubrik: 'Budget' },
  { slag: 'AVVIKELSE', rubrik: 'Avvikelse' },
] as const;

type Kolumnslag = (typeof KOLUMNER)[number]['slag'];

export function buildDriftredovisning(underlag: Rapportunderlag): Rapport {
  const rader = shownRows(underlag);
  const grupper = [...new Set(rader.map((r) => r.grupp))];
  const keys = new Nyckelgivare('DR_G_');
  const hasSum = groupsWithSum(underlag);
  const summor = grupper.flatMap((g) => (hasSum(g) ? [`${keys.keyOf(g)}_SUMMA`] : rader.filter((r) => r.grupp === g).map((r) => r.id)));
  const utanfor = hasBalance(underlag, 'EJ_RR');
  return {
    blad: 'DR',
    kolumner: columnsOf(underlag),
    rader: [
      ...grupper.flatMap((g) => {
        const medlemmar = rader.filter((r) => r.grupp === g);
        return hasSum(g) ? groupRows(underlag, g, medlemmar, keys.keyOf(g)) : insatsRows(underlag, medlemmar);
      }),
      sumRow(underlag, { id: 'DR_SUMMA', etikett: 'Summa', roll: 'delsumma' }, summor, (slag) => slag !== 'AVVIKELSE'),
      bridgeRow(underlag),
      ...(utanfor ? [outsideRow(underlag)] : []),
      sumRow(underlag, { id: 'DR_ARETS_RESULTAT', etikett: 'Årets resultat', roll: 'summa' }, ['DR_SUMMA', FINANSNETTO, ...(utanfor ? [EJ_RR] : [])], isNet),
    ],
  };
}

/** The groups that get heading and sum: those that the user names in `Uppgifter` (Delsummor i driftredovisning), else all. */
function groupsWithSum({ tillagg }: Rapportunderlag): (grupp: string) => boolean {
  const cell = tillagg.uppgifter.get(folded(CELLNYCKLAR.delsummor.etikett));
  if (cell === undefined || 'tal' in cell || typeof cell.varde !== 'string') return () => true;
  const valda = new Set(cell.varde.split(/[;,]/u).map(slug));
  return (grupp) => valda.has(slug(grupp));
}

function columnsOf(underlag: Rapportunderlag): readonly Rapportkolumn[] {
  const { ar, foregaendeAr } = underlag;
  const columns = (y: number, slag: readonly (typeof KOLUMNER)[number][]): readonly Rapportkolumn[] =>
    slag.map((k) => ({ id: columnId(y, k.slag), rubrik: `${y} ${k.rubrik}`, ...wholeYearOnly(underlag, y) }));
  return [...columns(ar, KOLUMNER), ...columns(foregaendeAr, KOLUMNER.slice(0, 3))];
}

const columnId = (ar: number, slag: Kolumnslag): string => `${ar}_${slag}`;

/** The year's columns that have figures. */
function cellsOf(underlag: Rapportunderlag, regel: (ar: number, slag: Kolumnslag) => Regel | null): ReadonlyMap<string, Regel> {
  const celler = new Map<string, Regel>();
  for (const ar of yearsWithFigures(underlag)) {
    for (const { slag } of KOLUMNER) {
      const harKolumn = slag === 'BUDGET' || slag === 'AVVIKELSE' ? ar === underlag.ar && underlag.harBudget : true;
      const r = harKolumn ? regel(ar, slag) : null;
      if (r !== null) celler.set(columnId(ar, slag), r);
    }
  }
  return celler;
}

function insatsRow(underlag: Rapportunderlag, { id, etikett }: Driftrad): Rapportradrad {
  const fact = (ar: number, del: string): Regel => saldo(saldoterm('Insatsnyckel', `${id}_${ar}_${del}`, -1));
  const celler = cellsOf(underlag, (ar, slag) => {
    switch (slag) {
      case 'INTAKT':
        return fact(ar, 'I');
      case 'KOSTNAD':
        return fact(ar, 'K');
      case 'BUDGET':
        return fact(ar, 'B');
      case 'NETTO':
      case 'AVVIKELSE':
        return acrossRow(id, ar, slag);
    }
  });
  return { id, etikett, not: null, roll: 'post', celler };
}

const insatsRows = (underlag: Rapportunderlag, rader: readonly Driftrad[]): readonly Rapportradrad[] => rader.flatMap((r) => [insatsRow(underlag, r), ...varavRows(underlag, r)]);

/** Parts of the insats, shown under it and never added. */
function varavRows(underlag: Rapportunderlag, { id }: Driftrad): readonly Rapportradrad[] {
  const mine = new Set(underlag.placerade.flatMap((p) => (p.placering.insats?.rad === id && p.placering.varav !== null ? [p.placering.varav] : [])));
  return [...underlag.varavrader.values()].filter((v) => v.visas !== 'not' && mine.has(v.nyckel)).map((v) => {
    const rad = `${id}_${v.nyckel}`;
    const celler = cellsOf(underlag, (ar, slag) => {
      if (slag === 'NETTO' || slag === 'AVVIKELSE') return acrossRow(rad, ar, slag);
      return saldo({ ...saldoterm('Insatsnyckel', `${id}_${ar}_${slag.charAt(0)}`, -1), och: { kolumn: 'Varavnyckel', nyckel: v.nyckel } });
    });
    return { id: rad, etikett: v.etikett, not: null, roll: 'varav', celler };
  });
}

/** Netto = intäkt + kostnad; avvikelse = netto − budget: read across the row, so that a moved row takes them along. */
function acrossRow(rad: string, ar: number, slag: 'NETTO' | 'AVVIKELSE'): Regel {
  if (slag === 'NETTO') return { art: 'summa', termer: [member('DR', rad, columnId(ar, 'INTAKT')), member('DR', rad, columnId(ar, 'KOSTNAD'))] };
  return { art: 'summa', termer: [member('DR', rad, columnId(ar, 'NETTO')), member('DR', rad, columnId(ar, 'BUDGET'), -1)] };
}

function groupRows(underlag: Rapportunderlag, grupp: string, rader: readonly Driftrad[], key: string): readonly Rapportradrad[] {
  const summa = { id: `${key}_SUMMA`, etikett: `Summa ${lowerFirst(grupp)}`, roll: 'delsumma' as const };
  return [
    headingRow(key, grupp, 'underrubrik'),
    ...insatsRows(underlag, rader),
    sumRow(underlag, summa, rader.map((r) => r.id), (slag) => slag !== 'AVVIKELSE'),
  ];
}

function sumRow(underlag: Rapportunderlag, huvud: { id: string; etikett: string; roll: Radroll }, av: readonly string[], summed: (slag: Kolumnslag) => boolean): Rapportradrad {
  const celler = cellsOf(underlag, (ar, slag) => {
    if (slag === 'AVVIKELSE') return acrossRow(huvud.id, ar, slag);
    return summed(slag) ? sumOf('DR', columnId(ar, slag), av) : null;
  });
  return { ...huvud, not: null, celler };
}

/** Financial items that no insats carries: the difference between the insatser's sum and årets resultat. */
function bridgeRow(underlag: Rapportunderlag): Rapportradrad {
  const fact = (ar: number, delar: readonly string[]): Regel => saldo(...delar.map((del) => saldoterm('Insatsnyckel', `${FINANSNETTO}_${ar}_${del}`, -1)));
  const celler = cellsOf(underlag, (ar, slag) => {
    if (slag === 'NETTO') return fact(ar, ['I', 'K']);
    if (slag === 'BUDGET') return fact(ar, ['B']);
    return slag === 'AVVIKELSE' ? acrossRow(FINANSNETTO, ar, slag) : null;
  });
  return { id: FINANSNETTO, etikett: 'Finansnetto', not: null, roll: 'post', celler };
}

/** What the insatser carry but the resultaträkning leaves out is taken away again, income and cost apart, so that both end in one result. */
function outsideRow(underlag: Rapportunderlag): Rapportradrad {
  const fact = (nyckel: string): Regel => saldo(saldoterm('Radnyckel', nyckel, 1));
  const celler = cellsOf(underlag, (ar, slag) => {
    switch (slag) {
      case 'INTAKT':
        return fact(`EJ_RR_I_${ar}`);
      case 'KOSTNAD':
        return fact(`EJ_RR_K_${ar}`);
      case 'BUDGET':
        return fact(`EJ_RR_${ar}_B`);
      case 'NETTO':
      case 'AVVIKELSE':
        return acrossRow(EJ_RR, ar, slag);
    }
  });
  return { id: EJ_RR, etikett: rapportradById('EJ_RR').etikett, not: null, roll: 'post', celler };
}

const isNet = (slag: Kolumnslag): boolean => slag === 'NETTO' || slag === 'BUDGET';

/** Insatser with a figure in some year, in the register's order; then codes it does not have; then what has no code. */
function shownRows(underlag: Rapportunderlag): readonly Driftrad[] {
  const used = new Set(underlag.placerade.flatMap((p) => (p.placering.insats === null ? [] : [p.placering.insats.rad])));
  const known = [...underlag.insatser.values()].map((i) => ({ id: insatsId(i.projekt), etikett: i.benamning, grupp: i.grupp }));
  const codes = [...new Set(underlag.placerade.map((p) => p.saldo.projekt))].filter((kod) => kod !== '' && !underlag.insatser.has(kod)).sort();
  const unknown = codes.map((kod) => ({ id: insatsId(kod), etikett: underlag.projektnamn.get(kod) ?? `Projekt ${kod}`, grupp: OVRIGA_PROJEKT }));
  return [...known, ...unknown, { id: UTAN_INSATS, etikett: 'Utan insats', grupp: EJ_FORDELAT }].filter((r) => used.has(r.id));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

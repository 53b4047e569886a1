/**
 * Insatsuppföljning: what the board granted each insats, what it has cost, and what is left. Förbrukat is the insats's costs in the
 * resultaträkning, shown positive for every insats alike; what the resultaträkning leaves out (internal postings) is no use of
 * granted money. Insatser without granted money stand below, so that the first sum adds up across.
 */
import { headingRow, member, saldo, wholeYearOnly, yearsWithFigures } from './byggstenar';
import { FINANSIELL_GRUPP, FINANSIERING_GRUPP, insatsId } from './insatser';
import type { Insats } from '../mappning/typer';
import type { Rapportunderlag } from './rapportunderlag';
import type { Radroll, Rapport, Rapportkolumn, Rapportradrad, Regel } from './typer';

type Slag = 'BEVILJAT' | 'FORBRUKAT' | 'KVAR' | 'ANDEL';
const KOSTNADSRADER = ['RR_KOSTNADER', 'RR_AVSKRIVNINGAR'];

export function buildInsatsuppfoljning(underlag: Rapportunderlag): Rapport {
  const { med, utan } = chooseInsatser(underlag);
  const beviljade = med.map((i) => insatsRow(underlag, i));
  const ovriga = utan.map((i) => insatsRow(underlag, i));
  const [summa, summaUtan] = [sumRow(underlag, { id: 'IU_SUMMA', etikett: 'Summa beviljade medel', roll: 'summa' }, beviljade), sumRow(underlag, { id: 'IU_SUMMA_UTAN', etikett: 'Summa utan beviljade medel', roll: 'delsumma' }, ovriga)];
  return {
    blad: 'IU',
    kolumner: columnsOf(underlag),
    rader: [
      ...(beviljade.length > 0 ? [...beviljade, summa] : []),
      ...(ovriga.length > 0 ? [headingRow('IU_UTAN_BEVILJAT', 'Utan beviljade medel', 'underrubrik'), ...ovriga, summaUtan] : []),
      ...(beviljade.length > 0 && ovriga.length > 0 ? [sumRow(underlag, { id: 'IU_TOTALT', etikett: 'Summa insatser', roll: 'summa' }, [summa, summaUtan])] : []),
    ],
  };
}

/** Those that have money granted; and of the groups that such insatser belong to, those that have costs but no grant. */
function chooseInsatser({ insatser, tillagg, placerade }: Rapportunderlag): { med: readonly Insats[]; utan: readonly Insats[] } {
  const alla = [...insatser.values()];
  const med = alla.filter((i) => tillagg.beviljat.has(i.projekt));
  const grupper = new Set(med.map((i) => i.grupp));
  const used = new Set(placerade.filter((p) => KOSTNADSRADER.includes(p.placering.rad?.id ?? '') && p.saldo.slag === 'Utfall').map((p) => p.saldo.projekt));
  const isFollowed = ({ grupp }: Insats): boolean => (med.length > 0 ? grupper.has(grupp) : grupp !== FINANSIELL_GRUPP && grupp !== FINANSIERING_GRUPP);
  return { med, utan: alla.filter((i) => !tillagg.beviljat.has(i.projekt) && used.has(i.projekt) && isFollowed(i)) };
}

function columnsOf(underlag: Rapportunderlag): readonly Rapportkolumn[] {
  const { ar, foregaendeAr } = underlag;
  return [
    { id: columnId(ar, 'BEVILJAT'), rubrik: `${ar} Beviljade medel` },
    { id: columnId(ar, 'FORBRUKAT'), rubrik: `${ar} Förbrukade medel` },
    { id: columnId(ar, 'KVAR'), rubrik: `${ar} Ej förbrukade medel` },
    { id: columnId(ar, 'ANDEL'), rubrik: `${ar} Andel förbrukat`, matt: 'andel' },
    { id: columnId(foregaendeAr, 'FORBRUKAT'), rubrik: `${foregaendeAr} Förbrukade medel`, ...wholeYearOnly(underlag, foregaendeAr) },
  ];
}

const columnId = (ar: number, slag: Slag): string => `${ar}_${slag}`;

function insatsRow(underlag: Rapportunderlag, { projekt, benamning }: Insats): Rapportradrad {
  const id = insatsId(projekt).replace(/^DR_/, 'IU_');
  const spent = (ar: number): Regel =>
    saldo(...KOSTNADSRADER.map((rad) => ({ kolumn: 'Insatsnyckel' as const, nyckel: `${insatsId(projekt)}_${ar}_K`, tecken: 1 as const, och: { kolumn: 'Radnyckel' as const, nyckel: `${rad}_${ar}` } })));
  const celler = new Map(yearsWithFigures(underlag).map((ar) => [columnId(ar, 'FORBRUKAT'), spent(ar)] as const));
  const beviljat = underlag.tillagg.beviljat.get(projekt);
  const regler: readonly (readonly [string, Regel])[] = beviljat === undefined ? [] : [[columnId(underlag.ar, 'BEVILJAT'), { art: 'hamtad', cell: beviljat }], ...leftOf(id, underlag.ar)];
  return { id, etikett: benamning, not: null, roll: 'post', celler: new Map([...celler, ...regler]) };
}

/** What is left, and the share that is used: read across the row. */
function leftOf(id: string, ar: number): readonly (readonly [string, Regel])[] {
  const cell = (slag: Slag) => ({ blad: 'IU' as const, rad: id, kolumn: columnId(ar, slag) });
  return [
    [columnId(ar, 'KVAR'), { art: 'summa', termer: [member('IU', id, columnId(ar, 'BEVILJAT')), member('IU', id, columnId(ar, 'FORBRUKAT'), -1)] }],
    [columnId(ar, 'ANDEL'), { art: 'kvot', taljare: cell('FORBRUKAT'), namnare: cell('BEVILJAT') }],
  ];
}

/** Sums the columns that every one of the rows has. */
function sumRow(underlag: Rapportunderlag, huvud: { id: string; etikett: string; roll: Radroll }, av: readonly Rapportradrad[]): Rapportradrad {
  const summed = [columnId(underlag.ar, 'BEVILJAT'), ...yearsWithFigures(underlag).map((ar) => columnId(ar, 'FORBRUKAT'))].filter((kolumn) => av.every((r) => r.celler.has(kolumn)));
  const summor = summed.map((kolumn) => [kolumn, { art: 'summa', termer: av.map((r) => member('IU', r.id, kolumn)) } satisfies Regel] as const);
  const left = summed.includes(columnId(underlag.ar, 'BEVILJAT')) ? leftOf(huvud.id, underlag.ar) : [];
  return { ...huvud, not: null, celler: new Map<string, Regel>([...summor, ...left]) };
}

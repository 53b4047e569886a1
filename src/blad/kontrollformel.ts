/** The formulas of a check on `Kontroller`: its two sides, and the status that `domain/kontroller/utfall` gives by decimal.js. */
import type { Belopp } from '../domain/belopp/belopp';
import type { Kontroll, Sida, Villkor } from '../domain/kontroller/typer';
import type { Kontrollutfall } from '../domain/kontroller/utfall';
import type { Cellref, Exaktregel, Kontrollregel } from '../domain/rapporter/typer';
import { quoteSheet } from './formel/citat';
import { decimalsOf } from './formel/decimaler';
import { regelFormula, withoutSign } from './formel/regelformel';
import type { Formeldel } from './sheetplan';
import type { Tabellcell, Tabelldel } from './tabellplan';

const cell = (kolumn: string): Tabelldel => ({ kolumn });

/** A check of the whole year is information while the period cell says less. */
export function statusFormula({ kontroll, exakt }: Kontrollutfall): readonly Tabelldel[] {
  const formel = kontroll.exakt === undefined || exakt === undefined ? STATUSFORMLER[kontroll.villkor] : printedStatus(kontroll.exakt, kontroll.tryckt === true ? null : exakt.tolerans);
  const [first, ...rest] = formel;
  return kontroll.baraHelar === true ? ['=IF(sf_manad<12,"info",', typeof first === 'string' ? first.slice(1) : '', ...rest, ')'] : formel;
}

/** The same judgement as `statusOfPrinted`: the exact amounts behind the printed ones are compared in the formula. */
function printedStatus({ vanster, hoger }: NonNullable<Kontroll['exakt']>, tolerans: Belopp | null): readonly Tabelldel[] {
  const exakt = ['ROUND(', ...sideFormula(vanster), '-', ...sideFormula(hoger), ',2)'];
  const tryckt = ['IF(', cell('Differens'), '=0,"ok",IF(OR(ABS(', cell('Differens'), ')<=', cell('Tolerans'), ',', ...exakt, '=0),"avrundning","fel"))'];
  return tolerans === null ? ['=', ...tryckt] : ['=IF(ABS(', ...exakt, `)>${tolerans.toString()},"fel",`, ...tryckt, ')'];
}

const STATUSFORMLER: Readonly<Record<Villkor, readonly Tabelldel[]>> = {
  lika: ['=IF(', cell('Differens'), '=0,"ok",IF(ABS(', cell('Differens'), ')<=', cell('Tolerans'), ',"avrundning","fel"))'],
  exakt: ['=IF(', cell('Differens'), '=0,"ok","fel")'],
  papeka: ['=IF(', cell('Differens'), '=0,"ok","varning")'],
  minst: ['=IF(', cell('Differens'), '<0,"varning","ok")'],
};

export const sideCell = (sida: Sida): Tabellcell => (sida.art === 'avlast' ? { tal: Number(sida.belopp.toString()) } : { delar: ['=', ...sideFormula(sida)] });

/** Without the sign "=". */
function sideFormula(sida: Sida): readonly Formeldel[] {
  switch (sida.art) {
    case 'cell':
      return amountOf(sida.cell);
    case 'regel':
      return ['ROUND(', ...sida.regler.flatMap((r, n): readonly Formeldel[] => [n === 0 ? '' : '+', ...ruleText(r)]), ',2)'];
    case 'blad':
      return [`ROUND(${sida.tecken === -1 ? '-' : ''}${sheetSum(sida)},2)`];
    case 'avlast':
      return [sida.belopp.toString()];
    case 'noll':
      return ['SUM(0)'];
  }
}

/** A cell that is blank for a shorter period holds an empty text, which SUM counts as nothing. */
const amountOf = (cell: Cellref): readonly Formeldel[] => ['SUM(', { cell }, ')'];

function ruleText(regel: Kontrollregel | Exaktregel): readonly Formeldel[] {
  if (regel.art === 'avrundad') return ['ROUND(ROUND(', ...ruleText(regel.regel), `,2),${decimalsOf(regel.ore)})`];
  if (regel.art !== 'summa') return withoutSign(regelFormula(regel, NO_CELL));
  return regel.termer.flatMap((t, n): readonly Formeldel[] => [t.tecken === -1 ? '-' : n === 0 ? '' : '+', ...amountOf(t.cell)]);
}

/** A rule outside any report row: its keys are written out. */
const NO_CELL: Cellref = { blad: 'GR', rad: '\u0000', kolumn: '' };

function sheetSum({ plats, urval }: Extract<Sida, { art: 'blad' }>): string {
  const place = (adress: string): string => `${quoteSheet(plats.blad)}!${adress}`;
  if (urval === undefined) return plats.adress.includes(':') ? `SUM(${place(plats.adress)})` : place(plats.adress);
  return `SUMIFS(${place(plats.adress)},${urval.villkor.map((v) => `${place(urval.adress)},"${v}"`).join(',')})`;
}

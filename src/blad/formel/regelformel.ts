/**
 * A report rule as a native formula. Only SUMIFS over the letter-first keys of `Saldon`, SUM, ROUND, IF, signs and references; each
 * amount is rounded to the öre, since sums of doubles leave residues that would show as −0 or spoil a comparison.
 */
import { Belopp } from '../../domain/belopp/belopp';
import { BEDOMNING } from '../../domain/rapporter/berakning';
import type { Agarcell, Cellref, Justering, Regel, Saldoterm, Summaterm } from '../../domain/rapporter/typer';
import type { Formeldel } from '../sheetplan';
import { quoteSheet } from './citat';
import { decimalsOf } from './decimaler';

/** Every rule but an assumption, which is no formula. */
export type Formelregel = Exclude<Regel, { art: 'antagande' }>;

/** Begins with "=". */
export function regelFormula(regel: Formelregel, cell: Cellref): readonly Formeldel[] {
  switch (regel.art) {
    case 'saldo':
      return saldoFormula(regel.termer, cell);
    case 'summa':
      return summaFormula(regel.termer);
    case 'hamtad':
      return [hamtadFormula(regel.cell)];
    case 'kvot':
      return ['=IF(', { cell: regel.namnare }, '=0,"",ROUND(', { cell: regel.taljare }, '/', { cell: regel.namnare }, ',6))'];
    case 'framskriven':
      return ['=ROUND(', { cell: regel.fran }, '*(1+', { cell: regel.forandring }, '),2)'];
    case 'bedomning':
      return ['=IF(', { cell: regel.utfall }, '="","",IF(', { cell: regel.utfall }, regel.slag === 'Högst' ? '<=' : '>=', { cell: regel.grans }, `,"${BEDOMNING.uppnatt}","${BEDOMNING.ejUppnatt}"))`];
    case 'avrundad':
      return roundedFormula(regel, cell);
    case 'justering':
      return justeringFormula(regel.helar, regel.delar);
  }
}

function roundedFormula({ regel, ore, justering }: Extract<Regel, { art: 'avrundad' }>, cell: Cellref): readonly Formeldel[] {
  const avrundat = ['ROUND(', ...withoutSign(regelFormula(regel, cell)), `,${decimalsOf(ore)})`];
  return justering === null ? ['=', ...avrundat] : ['=ROUND(', ...avrundat, '+', { cell: justering }, ',2)'];
}

/** A formula's text within another. */
export function withoutSign([first, ...rest]: readonly Formeldel[]): readonly Formeldel[] {
  return [typeof first === 'string' ? first.replace(/^=/, '') : (first ?? ''), ...rest];
}

/** The same formula where the figure is known for a whole year only: blank for a shorter period. */
export function wholeYearOnly([first, ...rest]: readonly Formeldel[]): readonly Formeldel[] {
  return ['=IF(sf_manad<12,"",', typeof first === 'string' ? first.slice(1) : '', ...rest, ')'];
}

function hamtadFormula({ kalla, varde }: Agarcell): string {
  const adress = `${quoteSheet(kalla.namn)}!${kalla.kolumn}${kalla.radnummer}`;
  if (varde instanceof Belopp) return `=ROUND(${adress},2)`;
  return typeof varde === 'string' ? `=IF(${adress}="","",${adress})` : `=${adress}`;
}

function saldoFormula(termer: readonly Saldoterm[], cell: Cellref): readonly Formeldel[] {
  const delar = termer.flatMap((term, n): readonly Formeldel[] => [
    signOf(term.tecken, n),
    `SUMIFS(Saldon[${term.helar === true ? 'Belopp' : 'Belopp i perioden'}],Saldon[${term.kolumn}],`,
    ...keyParts(term.nyckel, cell),
    term.och === undefined ? ')' : `,Saldon[${term.och.kolumn}],"${term.och.nyckel}")`,
  ]);
  return ['=ROUND(', ...delar, ',2)'];
}

/** The row's own ID is read from column A, so that the formula says which line it is and every row has the same formula. */
function keyParts(nyckel: string, cell: Cellref): readonly Formeldel[] {
  return nyckel.startsWith(`${cell.rad}_`) ? [{ radId: true }, `&"${nyckel.slice(cell.rad.length)}"`] : [`"${nyckel}"`];
}

function summaFormula(termer: readonly Summaterm[]): readonly Formeldel[] {
  const [first] = termer;
  if (first === undefined) return ['=SUM(0)'];
  if (termer.length === 1 && first.tecken === 1) return ['=', { cell: first.cell }];
  if (termer.every((t) => t.tecken === 1)) return ['=ROUND(', { celler: termer.map((t) => t.cell) }, ',2)'];
  return ['=ROUND(', ...termer.flatMap((t, n) => [signOf(t.tecken, n), { cell: t.cell }]), ',2)'];
}

const signOf = (tecken: 1 | -1, n: number): string => (tecken === -1 ? '-' : n === 0 ? '' : '+');

function justeringFormula(helar: Justering | null, delar: Justering | null): readonly Formeldel[] {
  if (helar !== null && helar === delar) return ['=', ...adjustment(helar)];
  return ['=IF(sf_manad<12,', ...(delar === null ? ['0'] : adjustment(delar)), ',', ...(helar === null ? ['0'] : adjustment(helar)), ')'];
}

/** The exact sum in whole units, less what is printed. Each side is a SUM, which counts a blank as nothing. */
function adjustment({ exakt, tryckt, ore }: Justering): readonly Formeldel[] {
  return ['ROUND(ROUND(ROUND(', ...sumOfCells(exakt), `,2),${decimalsOf(ore)})-(`, ...sumOfCells(tryckt), '),2)'];
}

function sumOfCells(termer: readonly Summaterm[]): readonly Formeldel[] {
  const [plus, minus] = [1, -1].map((tecken) => termer.filter((t) => t.tecken === tecken).map((t) => t.cell));
  return [...(plus === undefined || plus.length === 0 ? ['0'] : [{ celler: plus }]), ...(minus === undefined || minus.length === 0 ? [] : ['-', { celler: minus }])];
}

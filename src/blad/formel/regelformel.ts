/**
 * A report rule as a native formula. Only SUMIFS over the letter-first keys of `Saldon`, SUM, ROUND, signs and references; each
 * amount is rounded to the öre, since sums of doubles leave residues that would show as −0 or spoil a comparison.
 */
import type { Cellref, Regel, Saldoterm, Summaterm } from '../../domain/rapporter/typer';
import type { Formeldel } from '../sheetplan';

export function regelFormula(regel: Regel, cell: Cellref): readonly Formeldel[] {
  return regel.art === 'saldo' ? saldoFormula(regel.termer, cell) : summaFormula(regel.termer);
}

function saldoFormula(termer: readonly Saldoterm[], cell: Cellref): readonly Formeldel[] {
  const delar = termer.flatMap((term, n) => [signOf(term.tecken, n), `SUMIFS(Saldon[Belopp i perioden],Saldon[${term.kolumn}],`, ...keyParts(term.nyckel, cell), ')']);
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

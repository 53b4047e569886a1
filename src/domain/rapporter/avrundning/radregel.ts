/** How a cell is rounded: which rule it has when it holds what is printed. */
import { Belopp } from '../../belopp/belopp';
import { turned } from '../byggstenar';
import type { Cellref, Exaktregel, Regel, Saldoterm, Summaterm } from '../typer';
import { cellKey } from './tabeller';
import type { Tabeller } from './tabeller';

/** A sum of its own sheet's cells adds up as it is, and so does a reference to a sheet in the same unit. */
export function roundedRule(t: Tabeller, cell: Cellref): Regel | undefined {
  const regel = t.ruleOf(cell);
  const ore = t.ore(cell.blad);
  const avrundad = (r: Exaktregel): Regel => ({ art: 'avrundad', regel: r, ore, justering: null });
  switch (regel?.art) {
    case 'saldo':
    case 'framskriven':
      return avrundad(regel);
    case 'hamtad':
      return regel.cell.varde instanceof Belopp ? avrundad(regel) : regel;
    case 'summa':
      return isPlain(t, regel.termer, cell) ? regel : avrundad(sourceOf(t, regel, cell));
    default:
      return regel;
  }
}

const isPlain = (t: Tabeller, termer: readonly Summaterm[], { blad }: Cellref): boolean =>
  termer.every((m) => m.cell.blad === blad) || termer.every((m) => m.cell.blad !== blad && t.ore(m.cell.blad) === t.ore(blad));

/** What a finer sheet prints is rounded on; what a coarser one prints is too little to go by, and a rest is no place for others' rounding. */
function sourceOf(t: Tabeller, regel: Extract<Regel, { art: 'summa' }>, { blad }: Cellref): Exaktregel {
  const finare = regel.termer.every((m) => m.cell.blad !== blad && t.ore(m.cell.blad) <= t.ore(blad));
  return finare ? regel : { art: 'saldo', termer: facts(t, regel.termer) };
}

/** The facts that the cells are reckoned from. */
function facts(t: Tabeller, termer: readonly Summaterm[]): readonly Saldoterm[] {
  return termer.flatMap(({ cell, tecken }): readonly Saldoterm[] => {
    const regel = t.ruleOf(cell);
    if (regel?.art !== 'saldo' && regel?.art !== 'summa') throw new Error(`Not reckoned from the books: ${cellKey(cell)}`);
    const del = regel.art === 'saldo' ? regel.termer : facts(t, regel.termer);
    return tecken === 1 ? del : turned(del);
  });
}

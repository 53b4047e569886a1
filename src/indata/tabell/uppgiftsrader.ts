/** Key and value pairs: the first text of a row and the cell after it. What `Uppgifter` is made of, and how it is known. */
import { fieldOf } from '../../domain/mappning/uppgiftsnycklar';
import type { RawCell, RawTable } from '../rawTable';
import { toText } from './cell';

export interface Uppgiftsrad {
  readonly rad: number;
  readonly index: number;
  readonly text: string;
  readonly varde: RawCell;
}

/** The rows that begin with a text, with the value beside it. */
export function uppgiftsrader(tabell: RawTable): readonly Uppgiftsrad[] {
  return tabell.celler.flatMap((cells, rad) => {
    const index = cells.findIndex((cell) => toText(cell) !== '');
    const cell = cells[index];
    if (typeof cell !== 'string') return [];
    const text = toText(cell).replace(/:$/, '');
    return [{ rad, index, text, varde: cells[index + 1] ?? null }];
  });
}

/** Whether the table is a list of known keys: at least two of them, of different kinds. */
export const isUppgifter = (tabell: RawTable): boolean => {
  const known = uppgiftsrader(tabell).flatMap(({ text }) => fieldOf(text) ?? []);
  return new Set(known).size >= 2;
};

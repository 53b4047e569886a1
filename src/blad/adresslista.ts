/** The places of several report cells as text: "Noter!D9:D12, D15". Bounded, since a formula's text may be 255 characters. */
import type { Cellref } from '../domain/rapporter/typer';
import { columnLetter } from '../shared/columnLetter';
import type { Platsfinnare } from './formel/losFormel';

const MAX_PLACES = 6;

/** Sheet by sheet in the order given; rows that follow each other in one column as a range. */
export function addressList(celler: readonly Cellref[], find: Platsfinnare): string {
  const platser = celler.map(find);
  const runs = [...new Set(platser.map((p) => p.bladtitel))].flatMap((bladtitel) => {
    const har = platser.filter((p) => p.bladtitel === bladtitel);
    const kolumner = [...new Set(har.map((p) => p.columnIndex))];
    const adresser = kolumner.flatMap((k) => runsOf(har.filter((p) => p.columnIndex === k).map((p) => p.rowIndex)).map(([first, last]) => rangeText(columnLetter(k), first, last)));
    return adresser.map((adress, n) => (n === 0 ? `${bladtitel}!${adress}` : adress));
  });
  const shown = runs.slice(0, MAX_PLACES).join(', ');
  return runs.length > MAX_PLACES ? `${shown} …` : shown;
}

const rangeText = (kolumn: string, first: number, last: number): string => (first === last ? `${kolumn}${first + 1}` : `${kolumn}${first + 1}:${kolumn}${last + 1}`);

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

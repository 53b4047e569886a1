/** Raw tables for tests: a small sheet written as text an ekonom can read, and the sheets of the reference cases. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawCell, RawTable } from '../../src/indata/rawTable';

const FIXTURES = join(__dirname, '..', 'fixtures');

/**
 * A table from lines with cells between "|". A cell is a number when it is written `=123.5`, an error value when it is
 * written `!#REF!`, empty when nothing is there, else text.
 */
export function tabell(text: string, blad = 'Blad1'): RawTable {
  const lines = text.replace(/^\n/, '').replace(/\n\s*$/, '').split('\n');
  return { blad, rowIndex: 0, columnIndex: 0, celler: lines.map((line) => line.split('|').map((cell) => toCell(cell.trim()))) };
}

function toCell(text: string): RawCell {
  if (text === '') return null;
  if (text.startsWith('=')) return Number(text.slice(1));
  return text.startsWith('!') ? { fel: text.slice(1) } : text;
}

export type Fall = 'skelleftea-norsjo-2025' | 'solleftea-2025';

/** All sheets of a reference case. */
export const readFall = (fall: Fall): readonly RawTable[] => JSON.parse(readFileSync(join(FIXTURES, 'blad', `${fall}.json`), 'utf8')) as RawTable[];

/** One sheet of a reference case. */
export function readBlad(fall: Fall, titel: string): RawTable {
  const found = readFall(fall).find(({ blad }) => blad === titel);
  if (found === undefined) throw new Error(`No sheet ${titel} in ${fall}`);
  return found;
}

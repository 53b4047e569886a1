/** The user's other sheets for tests, written as small tables and read by the product's own readers. */
import type { Historik, Medelsrad, Talcell } from '../../src/domain/rapporter/tillagg';
import { slug } from '../../src/domain/rapporter/nyckel';
import { lasHistorik } from '../../src/indata/tabell/lasHistorik';
import { lasMedelstilldelning } from '../../src/indata/tabell/lasMedelstilldelning';
import { tabell } from './tabell';

const numbers = (line: string): string => line.split('|').map((cell) => cell.trim()).map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? `=${cell}` : cell)).join('|');

/** Lines of "label | number | number", the first with the years. */
export const historik = (text: string): Historik => lasHistorik(tabell(text.split('\n').map(numbers).join('\n'), 'Historik')).varde;

/** Lines of "year amount", the amount left out for a prognosis. */
export const medel = (text: string): readonly Medelsrad[] =>
  lasMedelstilldelning(tabell(['År|Medelstilldelning|Slag', ...text.split('\n').map((line) => numbers(line.trim().replace(/\s+/g, '|')))].join('\n'), 'Medelstilldelning')).varde;

/** A number of `Uppgifter`. */
export const uppgift = (etikett: string, tal: number): [string, Talcell] => [slug(etikett), { kalla: { namn: 'Uppgifter', radnummer: 1, kolumn: 'B' }, tal }];

/** The user's sheets as the add-in's raw tables: headings and rows as values. A day is ISO text, which Excel reads as a date. */
import { iso } from './datum.mjs';

const valueOf = (cell) => {
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.typ === 'datum' ? iso(cell.v) : cell.v;
};

/** JSON of { blad, rowIndex, columnIndex, celler }, one line a row. */
export function writeAnvandarblad(planer) {
  const tabeller = planer.map(({ namn, kolumner, rader }) => {
    const celler = [kolumner.map((k) => k.rubrik), ...rader.map((rad) => rad.map(valueOf))];
    return `{"blad":${JSON.stringify(namn)},"rowIndex":0,"columnIndex":0,"celler":[\n${celler.map((rad) => JSON.stringify(rad)).join(',\n')}\n]}`;
  });
  return `[${tabeller.join(',\n')}]\n`;
}

/**
 * Marks by conditional formatting: an amount that a check finds wrong, wherever it stands, and each status in `Kontroller`. The rules
 * look the cell up by its row's ID and its column's heading, so they follow when rows move, and need not be made again.
 */
import { KONTROLLKOLUMNER, NYCKEL_HOGER, NYCKEL_VANSTER, STATUS } from '../blad/kontrollplan';
import { quoteSheet } from '../blad/formel/citat';
import type { Sheetplan } from '../blad/sheetplan';
import { FORSTA_BELOPPSKOLUMN } from '../blad/sheetplan';
import { columnLetter } from '../shared/columnLetter';

/** Room for every check and every line that may come. */
const ROWS = 1000;

const FAULT = { fill: '#FDE2E1', font: '#8A1C1C' };
const STATUSES = [
  { status: 'fel', ...FAULT },
  { status: 'varning', fill: '#FFF1CC', font: '#6B4A00' },
  { status: 'avrundning', fill: '#EEF3FB', font: '#1F3A68' },
] as const;

/** On a new report sheet. `kontroller`: the title of `Kontroller` and its first row of checks. */
export function markAmounts(sheet: Excel.Worksheet, plan: Sheetplan, kontroller: { readonly titel: string; readonly firstRow: number }): void {
  const column = (rubrik: string): string => {
    const letter = columnLetter(KONTROLLKOLUMNER.findIndex((k) => k.rubrik === rubrik));
    return `${quoteSheet(kontroller.titel)}!$${letter}$${kontroller.firstRow}:$${letter}$${kontroller.firstRow + ROWS}`;
  };
  const first = columnLetter(FORSTA_BELOPPSKOLUMN);
  const key = `$A${plan.huvudrader + 1}&"|"&${first}$${plan.huvudrader}`;
  const count = (rubrik: string): string => `COUNTIFS(${column(rubrik)},${key},${column(STATUS)},"fel")`;
  const area = sheet.getRangeByIndexes(plan.huvudrader, FORSTA_BELOPPSKOLUMN, ROWS, plan.kolumner.length);
  addRule(area, `=${count(NYCKEL_VANSTER)}+${count(NYCKEL_HOGER)}>0`, FAULT);
}

/** On a new `Kontroller`. */
export function markStatuses(sheet: Excel.Worksheet, firstRow: number): void {
  const index = KONTROLLKOLUMNER.findIndex((k) => k.rubrik === STATUS);
  const area = sheet.getRangeByIndexes(firstRow - 1, index, ROWS, 1);
  for (const { status, fill, font } of STATUSES) addRule(area, `=$${columnLetter(index)}${firstRow}="${status}"`, { fill, font });
}

function addRule(area: Excel.Range, formula: string, { fill, font }: { readonly fill: string; readonly font: string }): void {
  const { custom } = area.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = font;
  custom.format.font.bold = true;
}

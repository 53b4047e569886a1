/** Carries out the row steps of a plan: whole rows are inserted, moved and removed, so that everything on them and every reference follows. */
import type { Radsteg } from '../blad/radordning';
import { assertNever } from '../shared/assertNever';

export function arrangeRows(sheet: Excel.Worksheet, steg: readonly Radsteg[], ownColumns: number): void {
  for (const s of steg) arrangeRow(sheet, s, ownColumns);
}

function arrangeRow(sheet: Excel.Worksheet, steg: Radsteg, ownColumns: number): void {
  const rows = (first: number, count = 1): Excel.Range => sheet.getRange(`${first + 1}:${first + count}`);
  switch (steg.art) {
    case 'radera':
      rows(steg.rad).delete('Up');
      return;
    case 'slapp':
      sheet.getRangeByIndexes(steg.rad, 0, 1, ownColumns).clear('All');
      return;
    case 'infoga':
      rows(steg.rad, steg.antal).insert('Down').clear('Formats');
      return;
    case 'flytta': {
      rows(steg.till).insert('Down');
      const fran = steg.fran >= steg.till ? steg.fran + 1 : steg.fran;
      rows(fran).moveTo(rows(steg.till));
      rows(fran).delete('Up');
      return;
    }
    default:
      assertNever(steg);
  }
}

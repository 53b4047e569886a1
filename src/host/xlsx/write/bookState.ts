import type { Workbook } from '../../workbook/model';

/** All that the workbook part says, as one text: while it is what it was when the file was read, the part is left alone. */
export function bookState(workbook: Workbook): string {
  return JSON.stringify({
    sheets: workbook.sheets.map(({ id, name, visibility }) => [id, name, visibility]),
    names: workbook.names,
    calculation: workbook.calculationMode,
    active: workbook.activeSheetId,
    settings: [...workbook.settings],
  });
}

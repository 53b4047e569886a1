/** Protection: what Excel refuses on a protected sheet. Unlocked cells may still be written; nothing else may change. */
import { isEntireColumn, isEntireRow } from '../workbook/area';
import { stylesIn } from '../workbook/cellStyle';
import type { Area, Worksheet } from '../workbook/model';
import { Refusal } from '../workbook/refusal';
import type { Host } from './host';

/** Whether the sheet is protected, or told to act so. */
export function isProtected(sheet: Worksheet, host: Host): boolean {
  return sheet.protected || host.faults.protectedSheets.has(sheet.name);
}

function denied(sheet: Worksheet): Refusal {
  return new Refusal('AccessDenied', `You cannot perform the requested operation: the sheet ${sheet.name} is protected.`);
}

/** Refuses any change of a protected sheet's formats, structure or features. */
export function guardSheet(sheet: Worksheet, host: Host): void {
  if (isProtected(sheet, host)) throw denied(sheet);
}

/** Refuses to write into locked cells of a protected sheet. */
export function guardCells(sheet: Worksheet, area: Area, host: Host): void {
  if (!isProtected(sheet, host)) return;
  const unbounded = isEntireColumn(area) || isEntireRow(area);
  if (unbounded || stylesIn(host.workbook, sheet, area).some((style) => style.locked)) throw denied(sheet);
}

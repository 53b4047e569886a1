/**
 * A cell's value as a Swedish Excel shows it in a cell wide enough. Formats are the English codes that files hold.
 * A code with one section never shows "-0": Excel leaves the minus out when only zeros are left of the number, and so does numfmt.
 * A code with a section of its own for negatives shows the minus that stands in it, "-0" too (Excel does the same): our own sheets
 * therefore use codes with one section (#,##0 and #,##0, for thousands).
 */
import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../workbook/model';
import { CellError } from '../../workbook/model';

/** Days from the first day of the one date system to that of the other. */
const DAYS_1904 = 1462;

/** U+00A0 between thousands, decimal comma, "-" (never U+2212), SANT and FALSKT, errors by their English codes, "" for an empty cell. */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (value instanceof CellError) return value.code;
  const serial = typeof value === 'number' && date1904 && isDateFormat(numberFormat) ? value + DAYS_1904 : value;
  const shown = typeof serial === 'number' && serial === 0 ? 0 : serial;
  return format(numberFormat, shown, { locale: 'sv-SE', throws: false }).replace(/\u2212/g, '-');
}

import { displayText } from '../../../../src/host/formler/display/displayText';
import type { CellValue } from '../../../../src/host/workbook/model';
import { CellError } from '../../../../src/host/workbook/model';

test.each<[CellValue, string, string]>([
  [8153991.4, '#,##0', '8\u00a0153\u00a0991'],
  [-1234567.4, '#,##0', '-1\u00a0234\u00a0567'],
  [-0.4, '#,##0', '0'],
  [-0.5, '#,##0', '-1'],
  [1234.5, '#,##0.00', '1\u00a0234,50'],
  [-1234567.4, '#,##0,', '-1\u00a0235'],
  [-600, '#,##0,', '-1'],
  [-500, '#,##0,', '-1'],
  [-499, '#,##0,', '0'],
  [499, '#,##0,', '0'],
  [500, '#,##0,', '1'],
  [12345678, '#,##0,', '12\u00a0346'],
  [-600, '#,##0.0,', '-0,6'],
  [-3.6, '#,##0.0,', '0,0'],
  [-0.4, '#,##0;-#,##0', '-0'],
  [0, '#,##0;-#,##0;"–"', '–'],
  [-0, 'General', '0'],
  [1234567.25, 'General', '1234567,25'],
  [0.1234, '0.0%', '12,3%'],
  [45658, 'yyyy-mm-dd', '2025-01-01'],
  [45658, 'd mmm yyyy', '1 jan. 2025'],
  [12, '0 "kr"', '12 kr'],
  ['text', '#,##0', 'text'],
  ['01930', '@', '01930'],
  [true, 'General', 'SANT'],
  [false, '0', 'FALSKT'],
  [new CellError('#DIV/0!'), '0.00', '#DIV/0!'],
  [null, '0', ''],
])('%j as %s is "%s"', (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});

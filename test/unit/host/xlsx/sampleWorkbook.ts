import { createWorkbook } from '../../../../src/host/workbook/createWorkbook';
import { createWorksheet } from '../../../../src/host/workbook/createWorksheet';
import { CellError, DEFAULT_STYLE, type CellValue, type Style, type Workbook, type Worksheet } from '../../../../src/host/workbook/model';

/** Puts a value, a formula and a style into a cell of the model. */
export function put(sheet: Worksheet, place: readonly [row: number, column: number], cell: { value?: CellValue; formula?: string; styleId?: number }): void {
  const column = sheet.cells.at(place[1]);
  if (cell.value !== undefined) column.values[place[0]] = cell.value;
  if (cell.formula !== undefined) column.formulas.set(place[0], cell.formula);
  if (cell.styleId !== undefined) column.styles[place[0]] = cell.styleId;
}

/** A small report with one of everything that the package layer writes. */
export function sampleWorkbook(): Workbook {
  const workbook = createWorkbook();
  const facts = createWorksheet('{00000000-0001-0000-0000-000000000000}', 'Saldon');
  const report = createWorksheet('{00000000-0002-0000-0000-000000000000}', 'Resultaträkning "2025" & år');
  workbook.sheets.push(facts, report);
  workbook.activeSheetId = report.id;
  fillFacts(facts);
  fillReport(workbook, report);
  workbook.names.push(
    { name: 'sf_RR_INTAKTER_2025', scope: null, refersTo: `'Resultaträkning "2025" & år'!$D$3`, visible: true, comment: 'Intäkter & annat' },
    { name: '_xlnm.Print_Area', scope: report.id, refersTo: `'Resultaträkning "2025" & år'!$B$1:$D$5`, visible: true, comment: '' },
    { name: '_xlnm.Print_Titles', scope: report.id, refersTo: `'Resultaträkning "2025" & år'!$1:$2`, visible: true, comment: '' },
    { name: 'sf_VERSION', scope: null, refersTo: '1', visible: false, comment: '' },
  );
  workbook.settings.set('schema', '1');
  return workbook;
}

function fillFacts(sheet: Worksheet): void {
  const rows: readonly (readonly CellValue[])[] = [
    ['Konto', 'Rad', 'Belopp', 'Dubbelt'],
    ['3510', 'RR_INTAKTER', -1234.5, -2469],
    ['3520', 'RR_INTAKTER', 0.1, 0.2],
    ['4010', 'RR_KOSTNADER', 1e-7, 2e-7],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      put(sheet, [r, c], { value });
    });
  });
  for (let r = 1; r < 4; r++) put(sheet, [r, 3], { formula: '=[@Belopp]*2' });
  sheet.tables.push({
    id: 1,
    name: 'Saldon',
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    columns: ['Konto', 'Rad', 'Belopp', 'Dubbelt'],
    style: 'TableStyleLight1',
    showBandedRows: false,
    showFilterButton: true,
    showTotals: false,
    part: null,
  });
}

function fillReport(workbook: Workbook, sheet: Worksheet): void {
  const style = (changes: Partial<Style>): number => workbook.styles.intern({ ...DEFAULT_STYLE, ...changes });
  put(sheet, [0, 1], { value: 'Resultaträkning', styleId: style({ bold: true, fontSize: 16, fontName: 'Cambria', color: '#1F3864' }) });
  put(sheet, [1, 3], { value: '2025', styleId: style({ bold: true, horizontal: 'Right', borderBottom: { style: 'thin', color: '#000000' } }) });
  put(sheet, [2, 1], { value: 'Verksamhetens intäkter', styleId: style({ indent: 1 }) });
  const amount = style({ numberFormat: '#,##0;-#,##0;"–"', locked: false });
  put(sheet, [2, 3], { value: -1234.4, formula: '=SUMIFS(Saldon[Belopp],Saldon[Rad],"RR_INTAKTER")', styleId: amount });
  put(sheet, [3, 1], { value: '=inte en formel', styleId: style({ quotePrefix: true, wrap: true, vertical: 'Top' }) });
  put(sheet, [3, 3], { value: new CellError('#DIV/0!'), formula: '=1/0' });
  put(sheet, [4, 1], { value: true, formula: '=IFNA(TRUE,FALSE)' });
  put(sheet, [4, 3], { value: '', formula: '=IF(D3>0,"<&>","")', styleId: style({ fill: '#DDEBF7', italic: true, underline: true }) });
  put(sheet, [5, 3], { value: new CellError('#N/A') });
  put(sheet, [6, 3], { value: '#N/A' });
  sheet.columns.set(0, { width: 14.5, hidden: true, styleId: null });
  sheet.columns.set(1, { width: 48, hidden: false, styleId: null });
  sheet.columns.set(3, { width: 14, hidden: false, styleId: amount });
  sheet.rows.set(0, { height: 28.5, hidden: false, styleId: null });
  sheet.rows.set(7, { height: null, hidden: true, styleId: null });
  sheet.merges.push({ top: 8, left: 1, bottom: 8, right: 3 });
  sheet.conditionalFormats.push({ area: { top: 2, left: 3, bottom: 4, right: 3 }, formula: '=AND(ISNUMBER($D3),$D3<0)', fill: '#FFC7CE', color: '#9C0006', bold: true });
  sheet.hyperlinks.push(
    { area: { top: 2, left: 1, bottom: 2, right: 1 }, documentReference: "'Saldon'!A1", address: null, screenTip: 'Till saldon' },
    { area: { top: 3, left: 1, bottom: 3, right: 1 }, documentReference: null, address: 'https://www.rkr.se/?a=1&b=2', screenTip: null },
  );
  sheet.freeze = { rows: 2, columns: 2 };
  sheet.showGridlines = false;
  sheet.tabColor = '#70AD47';
  sheet.pageSetup = {
    orientation: 'Landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: null,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    header: '&LSamordningsförbundet & Co',
    footer: '&RSida &P av &N',
    centerHorizontally: true,
  };
  sheet.protected = true;
}

/** What is set once, when a report sheet is made: widths, panes, gridlines and A4 print. A refresh leaves the user's choices alone. */
import type { Sheetplan } from '../blad/sheetplan';
import { columnLetter } from '../shared/columnLetter';
import { ownColumnCount } from './reportSheet';

/** Office.js counts column widths in points; a character of Calibri 11 is 5.25 points and 3.75 of padding. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;

export const widthInPoints = (characters: number): number => characters * POINTS_PER_CHARACTER + PADDING;

/** Half an inch and the like, in points. */
const MARGIN = { side: 50, top: 60, bottom: 55, header: 25 };

export function layOutSheet(sheet: Excel.Worksheet, plan: Sheetplan): void {
  sheet.showGridlines = false;
  plan.bredder.forEach((characters, n) => {
    sheet.getRangeByIndexes(0, n, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(characters);
  });
  if (plan.liggande) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, plan.huvudrader, 2));
  else sheet.freezePanes.freezeRows(plan.huvudrader);
  const { pageLayout } = sheet;
  pageLayout.orientation = plan.liggande ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.leftMargin = MARGIN.side;
  pageLayout.rightMargin = MARGIN.side;
  pageLayout.topMargin = MARGIN.top;
  pageLayout.bottomMargin = MARGIN.bottom;
  pageLayout.footerMargin = MARGIN.header;
  pageLayout.headersFooters.defaultForAllPages.leftFooter = plan.sidfot.replaceAll('&', '&&');
  pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P (&N)';
  pageLayout.setPrintTitleRows(`$${plan.huvudrader}:$${plan.huvudrader}`);
}

/** The print area follows the rows: labels and amounts, without the IDs in column A; with the comments where there are any. */
export function setPrintArea(sheet: Excel.Worksheet, plan: Sheetplan, lastRowIndex: number): void {
  const last = ownColumnCount(plan) - ((plan.kommentarer?.size ?? 0) > 0 ? 0 : 1);
  sheet.pageLayout.setPrintArea(`B1:${columnLetter(last)}${lastRowIndex + 1}`);
}

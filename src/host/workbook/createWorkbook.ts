import { StyleTable, type Workbook } from './model';

/** An empty workbook, without sheets. */
export function createWorkbook(): Workbook {
  return {
    sheets: [],
    names: [],
    styles: new StyleTable(),
    activeSheetId: null,
    calculationMode: 'Automatic',
    settings: new Map(),
    date1904: false,
    uncalculated: false,
    source: null,
  };
}

import type { Worksheet } from '../../workbook/model';
import type { Dialect } from '../package/dialect';
import type { RelationSet } from '../package/relationSet';
import type { SheetSource } from '../source';
import type { StringWriter } from './stringWriter';
import type { StyleWriter } from './styleWriter';

/** What every writer of a sheet's elements works with. */
export interface SheetWriting {
  readonly sheet: Worksheet;
  readonly source: SheetSource;
  readonly relations: RelationSet;
  readonly dialect: Dialect;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** Texts that stand in the header cells of tables, whatever the cells hold: a header must be a string. */
  readonly headers: ReadonlyMap<number, string>;
}

/** The sequence of `worksheet` (CT_Worksheet). */
export const SHEET_ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

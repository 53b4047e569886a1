/** What stands behind each kind of Office.js object: a place in the workbook model, never a copy of it. */
import type { Area, ConditionalFormat, DefinedName, Workbook, Worksheet } from '../workbook/model';
import type { PlacedTable } from '../workbook/tables';

/** A range that follows its cells while they are moved, as ranges in Excel do within a batch and while they are tracked. */
export interface LiveRange {
  readonly sheet: Worksheet;
  area: Area;
  /** The cells were deleted. */
  gone: boolean;
  /** Set while the client keeps the range across requests. */
  referenceId: string | null;
}

export interface PlacedFormat {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Worksheet;
  WorksheetFreezePanes: Worksheet;
  WorksheetProtection: Worksheet;
  WorksheetCustomPropertyCollection: Worksheet;
  WorksheetCustomProperty: { readonly sheet: Worksheet; readonly key: string };
  PageLayout: Worksheet;
  HeaderFooterGroup: Worksheet;
  HeaderFooter: Worksheet;
  Range: LiveRange;
  RangeFormat: LiveRange;
  RangeFont: LiveRange;
  RangeFill: LiveRange;
  FormatProtection: LiveRange;
  RangeBorderCollection: LiveRange;
  RangeBorder: { readonly range: LiveRange; readonly side: BorderSide };
  RangeAreas: readonly LiveRange[];
  RangeCollection: readonly LiveRange[];
  RangeView: LiveRange;
  ConditionalFormatCollection: LiveRange;
  ConditionalFormat: PlacedFormat;
  CustomConditionalFormat: PlacedFormat;
  ConditionalFormatRule: PlacedFormat;
  ConditionalRangeFormat: PlacedFormat;
  ConditionalRangeFont: PlacedFormat;
  ConditionalRangeFill: PlacedFormat;
  /** Null is the workbook's tables. */
  TableCollection: { readonly sheet: Worksheet | null };
  Table: PlacedTable;
  TableColumnCollection: PlacedTable;
  TableColumn: { readonly placed: PlacedTable; readonly index: number };
  TableRowCollection: PlacedTable;
  /** Null is the workbook's names. */
  NamedItemCollection: { readonly scope: Worksheet | null };
  NamedItem: DefinedName;
  SettingCollection: Workbook;
  Setting: { readonly key: string };
}

export type Kind = keyof Targets;

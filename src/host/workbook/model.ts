/**
 * The in-memory workbook of the embedded Excel: the only truth behind the protocol, the formulas and the .xlsx layer.
 * Rows and columns are 0-based. Sheets store columns, since ledgers are long and formulas read columns.
 */

export type ErrorCode = '#DIV/0!' | '#N/A' | '#NAME?' | '#NULL!' | '#NUM!' | '#REF!' | '#VALUE!';

/** An error value. A class of its own, so that the text "#N/A" and a real error differ. */
export class CellError {
  constructor(readonly code: ErrorCode) {}
}

/** null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

export interface BorderLine {
  readonly style: 'thin' | 'medium' | 'thick' | 'double' | 'hair' | 'dotted' | 'dashed';
  /** #RRGGBB */
  readonly color: string;
}

/** All that a cell looks like. Interned by `StyleTable`, never mutated. */
export interface Style {
  /** Index of the `xf` this style came from in the loaded file: written back as it was while it is set. */
  readonly sourceXf: number | null;
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** #RRGGBB, or null for automatic. */
  readonly color: string | null;
  /** #RRGGBB, or null for no fill. */
  readonly fill: string | null;
  readonly borderTop: BorderLine | null;
  readonly borderBottom: BorderLine | null;
  readonly borderLeft: BorderLine | null;
  readonly borderRight: BorderLine | null;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center' | 'Bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** The cell's text was entered with a leading apostrophe: it stays text whatever it begins with. */
  readonly quotePrefix: boolean;
}

export const DEFAULT_STYLE: Style = {
  sourceXf: null,
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  quotePrefix: false,
};

/** Style ids are indexes into this table; id 0 is the default style. */
export class StyleTable {
  private readonly styles: Style[] = [DEFAULT_STYLE];
  private readonly ids = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);

  get(id: number): Style {
    const style = this.styles[id];
    if (style === undefined) throw new RangeError(`No style ${String(id)}`);
    return style;
  }

  intern(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push(style) - 1;
    this.ids.set(key, id);
    return id;
  }

  get size(): number {
    return this.styles.length;
  }
}

/** One column's cells by row: sparse arrays, plus the formulas (English A1 text with its leading "="). */
export interface CellColumn {
  readonly values: CellValue[];
  readonly formulas: Map<number, string>;
  /** Style id by row; a hole means the row's, the column's or the default style. */
  readonly styles: (number | undefined)[];
}

export class CellStore {
  readonly columns: (CellColumn | undefined)[] = [];

  value(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.columns[column]?.formulas.get(row) ?? null;
  }

  styleId(row: number, column: number): number | null {
    return this.columns[column]?.styles[row] ?? null;
  }

  at(column: number): CellColumn {
    return (this.columns[column] ??= { values: [], formulas: new Map(), styles: [] });
  }
}

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ColumnInfo {
  /** Width in characters of the default font, as the file format counts it; null is the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly styleId: number | null;
}

export interface RowInfo {
  /** Height in points; null is the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly styleId: number | null;
}

export interface Table {
  id: number;
  name: string;
  /** Header row included. */
  area: Area;
  columns: string[];
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  showTotals: boolean;
  /** Part name in the loaded file, when it came from one. */
  part: string | null;
}

export interface ConditionalFormat {
  area: Area;
  /** Custom rule, English, relative to the area's upper left cell, with its leading "=". */
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean;
}

export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** 9 is A4. */
  paperSize: number | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Inches. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number } | null;
  /** Excel's header and footer code, such as "&L…&RSida &P av &N". */
  header: string;
  footer: string;
  centerHorizontally: boolean;
}

export interface Hyperlink {
  area: Area;
  /** In-workbook place such as 'Resultaträkning'!D7, or null. */
  documentReference: string | null;
  address: string | null;
  screenTip: string | null;
}

/**
 * What lies over cells and that the model only moves: data validation, notes, page breaks and the like. The .xlsx layer knows what
 * each one is. One whose areas are all deleted goes with them.
 */
export interface Follower {
  areas: Area[];
  /** English, with their leading "=", relative to the first area's upper left cell. */
  formulas: string[];
}

export interface Worksheet {
  /** Stable within the workbook, e.g. "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: CellStore;
  readonly columns: Map<number, ColumnInfo>;
  readonly rows: Map<number, RowInfo>;
  readonly tables: Table[];
  readonly merges: Area[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly hyperlinks: Hyperlink[];
  readonly followers: Follower[];
  /** Rows and columns that stay in view. */
  freeze: { rows: number; columns: number } | null;
  showGridlines: boolean;
  tabColor: string | null;
  pageSetup: PageSetup | null;
  protected: boolean;
  /** What the .xlsx layer remembers of a loaded sheet: its part, its raw XML by element. Opaque to everyone else. */
  source: unknown;
  /** What has changed since loading; the .xlsx layer passes an untouched sheet's part through byte for byte. */
  readonly dirty: Set<'cells' | 'layout' | 'tables' | 'conditionalFormats' | 'hyperlinks' | 'pageSetup' | 'merges' | 'followers'>;
}

export interface DefinedName {
  name: string;
  /** Sheet id for a sheet-scoped name (print area and titles among them), null for the workbook. */
  scope: string | null;
  /** Without "=", e.g. 'Resultaträkning'!$D$7. */
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  readonly sheets: Worksheet[];
  readonly names: DefinedName[];
  readonly styles: StyleTable;
  activeSheetId: string | null;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly settings: Map<string, string>;
  /** Dates are counted from 1904: their serials are 1462 days lower. Shown so; formulas count from 1900 all the same. */
  date1904: boolean;
  /** The file has formulas whose values nobody has reckoned: Excel reckons them when it opens it. */
  uncalculated: boolean;
  /** What the .xlsx layer remembers of the loaded package. Opaque to everyone else. */
  source: unknown;
}

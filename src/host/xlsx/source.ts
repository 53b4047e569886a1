import type { ConditionalFormat, Follower, Worksheet } from '../workbook/model';
import type { Dialect } from './package/dialect';
import type { Parts } from './package/parts';
import type { SharedStrings } from './read/sharedStrings';
import type { SourceStyles } from './read/sourceStyles';
import type { XmlShell } from './xml/xmlShell';

/**
 * What the package layer remembers of a loaded workbook and its sheets, behind the model's opaque `source`.
 * It is what lets everything that the model does not know be written back as it was.
 */

/** A sheet that the model does not hold (a chart or dialog sheet), kept behind the worksheet it stood after. */
export interface ForeignSheet {
  readonly raw: string;
  readonly part: string;
  /** Its place among the file's sheets. */
  readonly index: number;
  /** Id of the worksheet before it; null where it stands first. */
  readonly after: string | null;
}

export interface WorkbookSnapshot {
  /** Sheet ids, names and visibilities, names and settings of the workbook as they were read, to tell whether anything changed. */
  readonly state: string;
  readonly activeSheetId: string | null;
  /** The settings as JSON. */
  readonly settings: string;
}

/** The package behind a workbook. */
export class PackageSource {
  snapshot: WorkbookSnapshot = { state: '', activeSheetId: null, settings: '[]' };
  readonly foreignSheets: ForeignSheet[] = [];
  /** Names of sheets that the model does not hold, with the sheet's place in the file. */
  readonly foreignNames: { readonly raw: string; readonly index: number }[] = [];
  readonly memory = new Memory();
  /** Every sheet as it was read, to find the parts of those that have gone. */
  readonly sheets: SheetSource[] = [];

  constructor(
    readonly parts: Parts,
    readonly book: BookParts,
  ) {}
}

/** The workbook's own parts, opened. */
export interface BookParts {
  readonly dialect: Dialect;
  readonly part: string;
  readonly shell: XmlShell;
  /** Serial numbers count from 1904 in this file. */
  readonly date1904: boolean;
  readonly stylesPart: string | null;
  readonly stringsPart: string | null;
  readonly styles: SourceStyles;
  readonly strings: SharedStrings;
}

/** A cell whose formula or metadata the model cannot say: an array formula, a data table, a rich value. */
export interface SpecialCell {
  /** The `f` element as written, or ''. */
  readonly xml: string;
  /** `cm` and `vm` as attributes, or ''. */
  readonly attributes: string;
  readonly formula: string | null;
  readonly value: unknown;
}

/** What a row had beside what the model holds. */
export interface RowExtra {
  readonly height: number | null;
  readonly customHeight: boolean;
  /** Outline level and the like, as attributes. */
  readonly attributes: string;
}

/** One `conditionalFormatting` element: rules that the model holds, and others. */
export interface ConditionalGroup {
  readonly shell: XmlShell;
  readonly rules: readonly { readonly raw: string; readonly model: ConditionalFormat | null }[];
  /** Moves the rules that the model does not hold; null where there are none. */
  readonly follower: Follower | null;
}

/** An element of the sheet's part that lies over cells, as it was read, and what moves it. */
export interface FollowedItem {
  readonly raw: string;
  readonly follower: Follower;
}

/** Where pieces that refer to cells stand: in the sheet's extensions, in a drawing, in a chart. */
export type PieceKind = 'extension' | 'anchor' | 'chart';

/** The part behind a worksheet. */
export class SheetSource {
  readonly specialCells = new Map<number, SpecialCell>();
  readonly rowExtras = new Map<number, RowExtra>();
  readonly columnExtras = new Map<number, string>();
  /** Texts with formatted runs in this sheet: the shared string's index, or the `is` element of an inline one. */
  readonly richTexts = new Map<string, number | string>();
  readonly conditionalGroups: ConditionalGroup[] = [];
  /** By the child of the root that holds them: data validations, page breaks and the like, in their order. */
  readonly followed = new Map<string, readonly FollowedItem[]>();
  /** Pieces deep inside raw XML, in their order: by the part that they stand in, '' for the sheet's own `extLst`. */
  readonly pieces = new Map<string, { readonly kind: PieceKind; readonly followers: readonly Follower[] }>();
  /** Cells with notes, by the reference that the notes' parts have. */
  readonly notes = new Map<string, Follower>();
  readonly memory = new Memory();
  /** Number of cells that refer to shared strings, for the count of the strings part. */
  stringCells = 0;
  /** `sheetData` within the part's UTF-8 bytes. */
  dataStart = 0;
  dataEnd = 0;
  /** The root element, its `sheetData` left empty. */
  shell: XmlShell = { open: '', close: '', children: [], namespace: null };
  tabSelected = false;
  /** Some formula has no value in the file. */
  uncalculated = false;
  tabColor: string | null = null;
  protected = false;
  freeze: Worksheet['freeze'] = null;
  pageSetup = '';

  constructor(
    readonly owner: PackageSource,
    readonly part: string,
    /** The `sheet` element of the workbook part as written. */
    readonly entry: string,
  ) {}
}

/** The raw XML of model objects, good as long as an object still says what it said when it was read. */
export class Memory {
  private readonly known = new Map<object, { readonly state: string; readonly raw: string }>();

  remember(object: object, raw: string): void {
    this.known.set(object, { state: JSON.stringify(object), raw });
  }

  /** The XML of an unchanged object, or null. */
  unchanged(object: object): string | null {
    const entry = this.known.get(object);
    return entry?.state === JSON.stringify(object) ? entry.raw : null;
  }

  /** The XML that the object was read from, changed or not; null for a new one. */
  original(object: object): string | null {
    return this.known.get(object)?.raw ?? null;
  }
}

/** A cell's key in the maps above. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

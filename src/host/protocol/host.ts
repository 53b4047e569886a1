/** What the answering objects share: the workbook, the formula engine, live ranges, the view, and the faults to act out. */
import type { FormulaRules } from '../workbook/enterCells';
import type { FormulaRewriter } from '../workbook/formulaRewriter';
import type { Area, CellValue, ConditionalFormat, Workbook, Worksheet } from '../workbook/model';
import type { Calculation } from './calculation';
import type { Faults } from './faults';
import type { HostObject } from './hostObject';
import type { LiveRanges } from './liveRanges';
import type { Kind, Targets } from './targets';

export interface Host {
  readonly workbook: Workbook;
  /** Such as "1.14". */
  readonly requirementSet: string;
  /** The workbook's file name, as Excel shows it. */
  readonly fileName: string;
  readonly faults: Faults;
  readonly rewriter: FormulaRewriter;
  readonly rules: FormulaRules;
  /** A value as Excel shows it in Swedish. */
  readonly display: (value: CellValue, numberFormat: string) => string;
  readonly calculation: Calculation;
  readonly ranges: LiveRanges;
  /** Selected cells by sheet id; the first cell where nothing was selected. */
  readonly selections: Map<string, Area>;
  /** The id that a conditional format has for as long as the host runs. */
  readonly formatId: (format: ConditionalFormat) => string;
  object<K extends Kind>(kind: K, target: Targets[K]): HostObject;
  /** A range object for an area, which must lie on the sheet. */
  range(sheet: Worksheet, area: Area): HostObject;
}

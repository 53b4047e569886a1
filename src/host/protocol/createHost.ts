/** Builds what the answering objects share, from the workbook, the formula engine and the options of a host. */
import type { FormulaRules } from '../workbook/enterCells';
import type { FormulaRewriter } from '../workbook/formulaRewriter';
import type { CellValue, ConditionalFormat, Workbook, Worksheet } from '../workbook/model';
import { invalidArgument } from '../workbook/refusal';
import { Calculation } from './calculation';
import type { Faults } from './faults';
import type { Host } from './host';
import { bind } from './hostObject';
import { LiveRanges } from './liveRanges';
import { objectModel } from './objectModel';
import type { Kind } from './targets';

/** Why a formula cannot be computed; `name` is the first thing that is refused. */
export interface FormulaProblem {
  readonly kind: 'syntax' | 'function' | 'reference' | 'table';
  readonly name: string;
}

/** The formula engine, as far as the host needs it. */
export interface FormulaEngine {
  check(formula: string, at: { readonly sheet: Worksheet; readonly row: number; readonly column: number }): FormulaProblem | null;
  recalculate(): void;
}

export interface HostOptions {
  readonly workbook: Workbook;
  readonly calculator: FormulaEngine;
  readonly rewriter: FormulaRewriter;
  readonly display: (value: CellValue, numberFormat: string, date1904?: boolean) => string;
  readonly requirementSet: string;
  readonly fileName: string;
  readonly faults: Faults;
}

function formulaRules({ workbook, calculator }: HostOptions): FormulaRules {
  return {
    parses: (formula) => {
      const [sheet] = workbook.sheets;
      return sheet !== undefined && calculator.check(formula, { sheet, row: 0, column: 0 })?.kind !== 'syntax';
    },
    refuse: (formula, at) => {
      const problem = calculator.check(formula, at);
      if (problem === null) return;
      const what = problem.kind === 'function' ? `[host] the function ${problem.name} is not implemented` : `${problem.kind} ${problem.name} in ${formula}`;
      throw invalidArgument(what);
    },
  };
}

function formatIds(): (format: ConditionalFormat) => string {
  const ids = new WeakMap<ConditionalFormat, string>();
  let next = 1;
  return (format) => {
    const id = ids.get(format) ?? `{CF-${next++}}`;
    ids.set(format, id);
    return id;
  };
}

/** A host over a workbook. Hosts share nothing, so any number can live side by side. */
export function createHost(options: HostOptions): Host {
  const { workbook, calculator, rewriter, display, requirementSet, fileName, faults } = options;
  const ranges = new LiveRanges();
  const host: Host = {
    workbook,
    requirementSet,
    fileName,
    faults,
    rewriter,
    display: (value, numberFormat) => display(value, numberFormat, workbook.date1904),
    ranges,
    rules: formulaRules(options),
    calculation: new Calculation(workbook, () => { calculator.recalculate(); }),
    selections: new Map(),
    formatId: formatIds(),
    object: <K extends Kind>(kind: K, target: Parameters<typeof bind<K>>[1]) => bind<K>(objectModel[kind], target, host),
    range: (sheet, area) => host.object('Range', ranges.create(sheet, area)),
  };
  return host;
}

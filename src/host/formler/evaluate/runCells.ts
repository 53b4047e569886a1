/**
 * Computes formula cells in an order that the formulas themselves ask for, on a stack of our own: a chain of any length needs no
 * JavaScript stack. A cell that comes to wait for itself is circular: it and those between get 0, as Excel gives.
 */
import { toScalar } from '../compile/toScalar';
import { CellError } from '../../workbook/model';
import { errorValues } from '../values/errorValues';
import type { Scalar, Value } from '../values/value';
import type { Evaluation } from './evaluation';
import type { FormulaCell, FormulaCells } from './formulaCells';

/** What a formula's cell shows for its value: an empty reference is 0, and no cell holds -0 or an infinite number. */
function cellValue(value: Scalar): Scalar {
  if (value === null) return 0;
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return errorValues.num;
  return value === 0 ? 0 : value;
}

export class CellRunner {
  readonly circular: FormulaCell[] = [];
  private readonly stack: FormulaCell[] = [];

  constructor(
    private readonly cells: FormulaCells,
    private readonly evaluation: Evaluation,
  ) {}

  /** Computes a cell, and first all that it rests on. */
  run(cell: FormulaCell): void {
    this.stack.push(cell);
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      if (top.progress === 'done') this.stack.pop();
      else this.advance(top);
    }
  }

  private advance(cell: FormulaCell): void {
    cell.progress = 'active';
    const value = this.settle(this.evaluation.run(cell));
    const { wanted } = this.evaluation;
    const active = wanted.find(({ progress }) => progress === 'active');
    if (active !== undefined) this.breakCircle(active);
    else if (wanted.length > 0) for (const other of wanted) this.stack.push(other);
    else this.store(cell, value);
  }

  /** Reads the cell behind a reference, which may turn out to be wanted first. */
  private settle(value: Value): Scalar {
    return cellValue(toScalar(value, this.evaluation));
  }

  /** The active cells from `first` up are those that wait for each other in a ring. */
  private breakCircle(first: FormulaCell): void {
    for (let cell = this.stack.pop(); cell !== undefined; cell = this.stack.pop()) {
      if (cell.progress !== 'active') continue;
      this.circular.push(cell);
      this.store(cell, 0);
      if (cell === first) return;
    }
  }

  private store(cell: FormulaCell, value: Scalar): void {
    const before = cell.store.values[cell.row];
    const same = value === before || (value instanceof CellError && before instanceof CellError && value.code === before.code);
    if (!same) cell.store.values[cell.row] = value;
    this.cells.finish(cell);
  }
}

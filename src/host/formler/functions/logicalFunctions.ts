/** IF and its kin compute only the branch that is taken; AND, OR and NOT compute everything. */
import { broadcast } from '../compile/arrays';
import type { Code, Scope } from '../compile/code';
import { toScalar } from '../compile/toScalar';
import { CellError } from '../../workbook/model';
import { compareScalars } from '../values/compareScalars';
import { errorValues } from '../values/errorValues';
import { toLogical } from '../values/toLogical';
import { toNumber } from '../values/toNumber';
import type { Scalar, Value } from '../values/value';
import { isCompound, Matrix } from '../values/value';
import { forEachValue } from './cells';
import type { FunctionGroup } from './definition';
import { lazy, MANY, ofValues, scalar } from './definition';

const FALSE: Code = () => false;
const NOT_AVAILABLE: Code = () => errorValues.na;

function choose(condition: Scalar, branches: readonly [Scalar, Scalar]): Scalar {
  const holds = toLogical(condition);
  if (holds instanceof CellError) return holds;
  return holds ? branches[0] : branches[1];
}

function compileIf([condition = FALSE, then = FALSE, otherwise = FALSE]: readonly Code[]): Code {
  return (scope) => {
    const value = condition(scope);
    if (value instanceof Matrix) {
      return broadcast([value, then(scope), otherwise(scope)], scope, ([test = null, a = null, b = null]) => choose(test, [a, b]));
    }
    const holds = toLogical(toScalar(value, scope));
    if (holds instanceof CellError) return holds;
    return holds ? then(scope) : otherwise(scope);
  };
}

/** IFERROR and IFNA: another value where the first is an error of that sort. */
function compileCatch(catches: (error: CellError) => boolean) {
  return ([attempt = FALSE, fallback = FALSE]: readonly Code[]): Code =>
    (scope) => {
      const value = toScalar(attempt(scope), scope);
      return value instanceof CellError && catches(value) ? fallback(scope) : value;
    };
}

function compileIfs(args: readonly Code[]): Code {
  if (args.length % 2 !== 0) return NOT_AVAILABLE;
  return (scope) => {
    for (let i = 0; i < args.length; i += 2) {
      const holds = toLogical(toScalar((args[i] ?? FALSE)(scope), scope));
      if (holds instanceof CellError) return holds;
      if (holds) return (args[i + 1] ?? FALSE)(scope);
    }
    return errorValues.na;
  };
}

function equal(a: Scalar, b: Scalar): boolean {
  return !(a instanceof CellError) && !(b instanceof CellError) && compareScalars(a, b) === 0;
}

function compileSwitch([subject = FALSE, ...cases]: readonly Code[]): Code {
  const pairs = cases.length - (cases.length % 2);
  const otherwise = cases[pairs] ?? NOT_AVAILABLE;
  return (scope) => {
    const value = toScalar(subject(scope), scope);
    if (value instanceof CellError) return value;
    for (let i = 0; i < pairs; i += 2) {
      if (equal(value, toScalar((cases[i] ?? FALSE)(scope), scope))) return (cases[i + 1] ?? FALSE)(scope);
    }
    return otherwise(scope);
  };
}

function compileChoose([selector = FALSE, ...choices]: readonly Code[]): Code {
  return (scope) => {
    const number = toNumber(toScalar(selector(scope), scope));
    if (number instanceof CellError) return number;
    const choice = choices[Math.trunc(number) - 1];
    return choice === undefined ? errorValues.value : choice(scope);
  };
}

/** The truth values among the arguments; text and empty cells in references do not count. */
function truths(args: readonly Value[], scope: Scope): readonly boolean[] | CellError {
  const found: boolean[] = [];
  const errors: CellError[] = [];
  for (const arg of args) {
    const inCells = isCompound(arg);
    forEachValue(arg, scope, (value) => {
      if (inCells && (value === null || typeof value === 'string')) return;
      const truth = toLogical(value);
      if (truth instanceof CellError) errors.push(truth);
      else found.push(truth);
    });
  }
  return errors[0] ?? (found.length === 0 ? errorValues.value : found);
}

function not([value = null]: readonly Scalar[]): Scalar {
  const truth = toLogical(value);
  return truth instanceof CellError ? truth : !truth;
}

function overTruths(decide: (found: readonly boolean[]) => boolean) {
  return ofValues(1, MANY, (args, scope) => {
    const found = truths(args, scope);
    return found instanceof CellError ? found : decide(found);
  });
}

export const logicalFunctions: FunctionGroup = {
  IF: lazy(2, 3, compileIf),
  IFERROR: lazy(2, 2, compileCatch(() => true)),
  IFNA: lazy(2, 2, compileCatch((error) => error.code === '#N/A')),
  IFS: lazy(2, MANY, compileIfs),
  SWITCH: lazy(3, MANY, compileSwitch),
  CHOOSE: lazy(2, MANY, compileChoose),
  AND: overTruths((found) => found.every(Boolean)),
  OR: overTruths((found) => found.some(Boolean)),
  NOT: scalar(1, 1, not),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};

/** How a function tells what it wants: scalars, whole values, or its arguments unevaluated. */
import type { Code, Scope } from '../compile/code';
import type { Expression } from '../parse/expression';
import type { Scalar, Value } from '../values/value';

interface Common {
  readonly min: number;
  readonly max: number;
  /** Names what cannot be computed in these arguments, though the function is known. */
  readonly refuse?: (args: readonly Expression[]) => string | null;
}

/** Takes one scalar per argument; in an array context it is applied cell by cell. Errors pass through it unless it `seesErrors`. */
export interface ScalarFunction extends Common {
  readonly kind: 'scalar';
  readonly seesErrors: boolean;
  readonly apply: (args: readonly Scalar[], scope: Scope) => Scalar;
}

/** Takes its arguments as they are: references unread. */
export interface ValueFunction extends Common {
  readonly kind: 'value';
  /** Its arguments are computed as arrays, as SUMPRODUCT's are. */
  readonly arrayArguments: boolean;
  readonly apply: (args: readonly Value[], scope: Scope) => Value;
}

/** Decides itself which arguments are computed. */
export interface LazyFunction extends Common {
  readonly kind: 'lazy';
  readonly compile: (args: readonly Code[]) => Code;
}

export type FunctionDefinition = ScalarFunction | ValueFunction | LazyFunction;
/** Definitions by the function's English name in capitals. */
export type FunctionGroup = Readonly<Record<string, FunctionDefinition>>;

/** Any number of arguments, as far as Excel goes. */
export const MANY = 255;

/** A function of so many scalars, through which errors pass. */
export function scalar(min: number, max: number, apply: ScalarFunction['apply']): ScalarFunction {
  return { kind: 'scalar', min, max, seesErrors: false, apply };
}

/** A function of one scalar that looks at errors too. */
export function inspecting(apply: (value: Scalar) => Scalar): ScalarFunction {
  return { kind: 'scalar', min: 1, max: 1, seesErrors: true, apply: ([value = null]) => apply(value) };
}

/** A function of so many values as they are. */
export function ofValues(min: number, max: number, apply: ValueFunction['apply']): ValueFunction {
  return { kind: 'value', min, max, arrayArguments: false, apply };
}

/** A function that computes its arguments itself. */
export function lazy(min: number, max: number, compile: LazyFunction['compile']): LazyFunction {
  return { kind: 'lazy', min, max, compile };
}

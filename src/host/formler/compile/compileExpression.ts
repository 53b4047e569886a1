/**
 * Expression to closure. In scalar context an operator takes one value from each side; in array context (the arguments of
 * SUMPRODUCT, and whatever is reckoned with an array constant) operators and scalar functions work cell by cell. A reference stays a reference until its cells are wanted.
 */
import { functionNamed } from '../functions/functionTable';
import type { FunctionDefinition, ScalarFunction } from '../functions/definition';
import type { BinaryOperator, Expression, UnaryOperator } from '../parse/expression';
import { CellError } from '../../workbook/model';
import type { Scalar } from '../values/value';
import { broadcast } from './arrays';
import type { Code, ScalarCode, Scope } from './code';
import { compileArea, compileRange } from './compileArea';
import { applyBinary, applyUnary } from './operators';
import { toScalar } from './toScalar';

type Context = 'scalar' | 'array';

/** Compiles an expression for scalar context, the one a cell's formula is in. */
export function compileExpression(expression: Expression): Code {
  return compile(expression, 'scalar');
}

function compile(expression: Expression, context: Context): Code {
  switch (expression.kind) {
    case 'constant':
    case 'matrix': {
      const { value } = expression;
      return () => value;
    }
    case 'missing':
      return () => null;
    case 'area':
      return compileArea(expression.sheet, expression.area);
    case 'name': {
      const { name, sheet } = expression;
      return (scope) => scope.nameValue(name, sheet);
    }
    case 'table': {
      const { reference } = expression;
      return (scope) => scope.tableArea(reference);
    }
    case 'range':
      return compileRange(compile(expression.left, context), compile(expression.right, context));
    case 'unary':
      return compileUnary(expression.operator, expression.operand, context);
    case 'binary':
      return compileBinary(expression.operator, [expression.left, expression.right], context);
    case 'call':
      return compileCall(expression.name, expression.args, context);
  }
}

function scalarCode(expression: Expression): ScalarCode {
  if (expression.kind === 'constant') return () => expression.value;
  const code = compile(expression, 'scalar');
  return (scope) => toScalar(code(scope), scope);
}

/** True when an operand is an array constant, or computed from one: then the operator works cell by cell in any context. */
function holdsArray(expression: Expression): boolean {
  switch (expression.kind) {
    case 'matrix':
      return true;
    case 'unary':
      return holdsArray(expression.operand);
    case 'binary':
      return holdsArray(expression.left) || holdsArray(expression.right);
    case 'call':
      return functionNamed(expression.name)?.kind === 'scalar' && expression.args.some(holdsArray);
    default:
      return false;
  }
}

function isScalar(context: Context, operands: readonly Expression[]): boolean {
  return context === 'scalar' && !operands.some(holdsArray);
}

function compileUnary(operator: UnaryOperator, operand: Expression, context: Context): Code {
  if (operator === '@' || isScalar(context, [operand])) {
    const code = scalarCode(operand);
    return (scope) => applyUnary(operator, code(scope));
  }
  const code = compile(operand, 'array');
  return (scope) => broadcast([code(scope)], scope, ([value = null]) => applyUnary(operator, value));
}

function compileBinary(operator: BinaryOperator, sides: readonly [Expression, Expression], context: Context): Code {
  if (isScalar(context, sides)) {
    const [left, right] = [scalarCode(sides[0]), scalarCode(sides[1])];
    return (scope) => applyBinary(operator, left(scope), right(scope));
  }
  const [left, right] = [compile(sides[0], 'array'), compile(sides[1], 'array')];
  return (scope) => broadcast([left(scope), right(scope)], scope, ([a = null, b = null]) => applyBinary(operator, a, b));
}

function compileCall(name: string, args: readonly Expression[], context: Context): Code {
  const definition = functionNamed(name);
  if (definition === null) throw new Error(`Unknown function ${name} passed the parser`);
  return compileDefinition(definition, args, context);
}

function compileDefinition(definition: FunctionDefinition, args: readonly Expression[], context: Context): Code {
  switch (definition.kind) {
    case 'scalar':
      return compileScalarCall(definition, args, context);
    case 'value': {
      const codes = args.map((arg) => compile(arg, definition.arrayArguments ? 'array' : context));
      return (scope) => definition.apply(codes.map((code) => code(scope)), scope);
    }
    case 'lazy':
      return definition.compile(args.map((arg) => compile(arg, context)));
  }
}

function compileScalarCall(definition: ScalarFunction, args: readonly Expression[], context: Context): Code {
  if (isScalar(context, args)) {
    const codes = args.map(scalarCode);
    return (scope) => applyScalar(definition, codes.map((code) => code(scope)), scope);
  }
  const codes = args.map((arg) => compile(arg, 'array'));
  return (scope) => broadcast(codes.map((code) => code(scope)), scope, (values) => applyScalar(definition, values, scope));
}

function applyScalar(definition: ScalarFunction, values: readonly Scalar[], scope: Scope): Scalar {
  const error = definition.seesErrors ? undefined : values.find((value) => value instanceof CellError);
  return error ?? definition.apply(values, scope);
}

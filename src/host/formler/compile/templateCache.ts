/** Compiled formulas by their relative key, kept from one recalculation to the next. A template knows no cell and no workbook. */
import type { Expression, FormulaProblem, TableReference } from '../parse/expression';
import type { Place } from '../parse/parseFormula';
import { parseFormula } from '../parse/parseFormula';
import { relativeKey } from '../parse/relativeKey';
import type { Code } from './code';
import { compileExpression } from './compileExpression';

export interface NameUse {
  readonly sheet: string | null;
  readonly name: string;
}

export interface Template {
  readonly code: Code;
  /** With a problem the code must not be run. */
  readonly problem: FormulaProblem | null;
  readonly names: readonly NameUse[];
  readonly tables: readonly TableReference[];
  readonly usesSubtotal: boolean;
}

/** Calls `visit` for an expression and everything in it. */
function walkExpression(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  if (expression.kind === 'unary') walkExpression(expression.operand, visit);
  if (expression.kind === 'binary' || expression.kind === 'range') {
    walkExpression(expression.left, visit);
    walkExpression(expression.right, visit);
  }
  if (expression.kind === 'call') expression.args.forEach((arg) => { walkExpression(arg, visit); });
}

function build(formula: string, place: Place): Template {
  const { expression, problem } = parseFormula(formula, place);
  const names: NameUse[] = [];
  const tables: TableReference[] = [];
  let usesSubtotal = false;
  walkExpression(expression, (part) => {
    if (part.kind === 'name') names.push({ sheet: part.sheet, name: part.name });
    if (part.kind === 'table') tables.push(part.reference);
    if (part.kind === 'call' && part.name === 'SUBTOTAL') usesSubtotal = true;
  });
  return { code: compileExpression(expression), problem, names, tables, usesSubtotal };
}

export class TemplateCache {
  private readonly templates = new Map<string, Template>();

  /** The template of a formula as it stands at a place. */
  get(formula: string, place: Place): Template {
    const key = relativeKey(formula, place);
    const known = this.templates.get(key);
    if (known !== undefined) return known;
    const template = build(formula, place);
    this.templates.set(key, template);
    return template;
  }
}

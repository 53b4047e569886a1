/**
 * Formula text to Expression. The grammar is @borgar/fx's; this file only translates its tree into our own vocabulary and names the
 * first thing that cannot be computed here: broken syntax, an unknown function, another workbook, several sheets at once, unions,
 * spilled ranges. An unknown name, sheet or table is no problem of the text: it is told when it is computed.
 */
import type { AstExpression, BinaryExpression, CallExpression, Identifier, ReferenceIdentifier, Token, UnaryExpression } from '@borgar/fx';
import { parse, tokenize } from '@borgar/fx';
import { functionNamed } from '../functions/functionTable';
import { errorByCode, errorValues } from '../values/errorValues';
import { Matrix } from '../values/value';
import type { Scalar } from '../values/value';
import type { A1Reference } from './a1';
import { parseA1 } from './a1';
import type { BinaryOperator, Coordinate, Expression, FormulaProblem, RelativeArea, UnaryOperator } from './expression';
import { parseTableReference } from './parseTableReference';
import { sheetOfPrefix } from './sheetPrefix';
import { splitReferences } from './splitReferences';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface ParsedFormula {
  readonly expression: Expression;
  /** The first that was found, or null. With a problem the expression must not be computed. */
  readonly problem: FormulaProblem | null;
}

const BINARY: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '<=', '>', '>=']);
const UNARY: ReadonlySet<string> = new Set(['+', '-', '%', '@']);
const NOTHING: Expression = { kind: 'constant', value: errorValues.name };

/** fx leaves Blad1!#REF! as three tokens that it cannot parse; to compute, the error alone is the same. */
function mergeSheetErrors(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const errorAt = token.type === 'context' || token.type === 'context_quote' ? i + 2 : token.value === '!' ? i + 1 : -1;
    return tokens[errorAt]?.type !== 'error';
  });
}

/** Stands for the i:th table reference while fx parses: a name that begins with a letter no keyboard has. */
const TABLE_MARK = '\u01c2';

/** The formula with its table references as names, since fx cannot read all of Excel's escapes in them, and what they were. */
function setTablesAside(formula: string): { readonly text: string; readonly tables: readonly string[] } {
  const tables: string[] = [];
  const texts = splitReferences(formula).map((piece) => (piece.kind === 'table' ? `${TABLE_MARK}${tables.push(piece.text) - 1}` : piece.text));
  return { text: texts.join(''), tables };
}

function parseTree(formula: string): AstExpression | null {
  try {
    return parse(mergeSheetErrors(tokenize(formula, { withLocation: false })));
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Parses a formula (with or without "=") as it stands at a place; its relative references become distances from there. */
export function parseFormula(formula: string, place: Place): ParsedFormula {
  const { text, tables } = setTablesAside(formula);
  const tree = parseTree(text);
  if (tree === null) return { expression: NOTHING, problem: { kind: 'syntax', name: formula } };
  const translator = new Translator(place, tables);
  const expression = translator.translate(tree);
  return { expression, problem: translator.problem };
}

function coordinate(value: number, absolute: boolean, origin: number): Coordinate {
  return { absolute, value: absolute ? value : value - origin };
}

/** Corners in any order become top left and bottom right, each keeping its own absolute mark. */
function relativeArea({ form, first, last }: A1Reference, place: Place): RelativeArea {
  const [upper, lower] = first.row <= last.row ? [first, last] : [last, first];
  const [leftmost, rightmost] = first.column <= last.column ? [first, last] : [last, first];
  return {
    top: coordinate(upper.row, upper.absoluteRow, place.row),
    left: coordinate(leftmost.column, leftmost.absoluteColumn, place.column),
    bottom: coordinate(lower.row, lower.absoluteRow, place.row),
    right: coordinate(rightmost.column, rightmost.absoluteColumn, place.column),
    isCell: form === 'cell',
  };
}

/** How deep a tree may be (1+1+…+1 is as deep as it has terms): what is computed by nested calls must not outgrow the stack. */
const DEEPEST = 1200;

class Translator {
  problem: FormulaProblem | null = null;
  private depth = 0;

  constructor(
    private readonly place: Place,
    private readonly tables: readonly string[],
  ) {}

  translate(node: AstExpression | null): Expression {
    if (node === null) return { kind: 'missing' };
    if (this.depth >= DEEPEST) return this.refuse('syntax', 'nesting');
    this.depth++;
    const expression = this.translateNode(node);
    this.depth--;
    return expression;
  }

  private translateNode(node: AstExpression): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'constant', value: node.value };
      case 'ErrorLiteral':
        return { kind: 'constant', value: errorByCode(node.value) ?? errorValues.name };
      case 'ArrayExpression':
        return this.matrix(node.elements);
      case 'ReferenceIdentifier':
        return this.reference(node);
      case 'UnaryExpression':
        return this.unary(node);
      case 'BinaryExpression':
        return this.binary(node);
      case 'CallExpression':
        return this.call(node);
      case 'LambdaExpression':
        return this.refuse('function', 'LAMBDA');
      case 'LetExpression':
        return this.refuse('function', 'LET');
    }
  }

  private refuse(kind: FormulaProblem['kind'], name: string): Expression {
    this.problem ??= { kind, name };
    return NOTHING;
  }

  private matrix(elements: readonly (readonly AstExpression[])[]): Expression {
    const rows = elements.map((row) => row.map((element): Scalar => {
      const cell = this.translate(element);
      if (cell.kind === 'constant') return cell.value;
      this.refuse('syntax', '{…}');
      return null;
    }));
    const width = rows[0]?.length ?? 0;
    if (width === 0 || rows.some((row) => row.length !== width)) return this.refuse('syntax', '{…}');
    return { kind: 'matrix', value: new Matrix(rows) };
  }

  private unary({ operator, arguments: [operand] }: UnaryExpression): Expression {
    if (!isUnary(operator) || operand === undefined) return this.refuse('syntax', operator);
    return { kind: 'unary', operator, operand: this.translate(operand) };
  }

  private binary({ operator, arguments: [left, right] }: BinaryExpression): Expression {
    if (left === undefined || right === undefined) return this.refuse('syntax', operator);
    const sides = { left: this.translate(left), right: this.translate(right) };
    if (operator === ':') return { kind: 'range', ...sides };
    return isBinary(operator) ? { kind: 'binary', operator, ...sides } : this.refuse('syntax', operator);
  }

  /** fx types every callee as an identifier, but LAMBDA(…)(…) has the lambda itself there. */
  private call({ callee, arguments: nodes }: CallExpression): Expression {
    const { name: written } = callee as Partial<Identifier>;
    if (written === undefined) return this.refuse('function', 'LAMBDA');
    const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    const [only] = nodes;
    if (name === 'SINGLE' && only !== undefined && nodes.length === 1) return { kind: 'unary', operator: '@', operand: this.translate(only) };
    const definition = functionNamed(name);
    if (definition === null) return this.refuse('function', name);
    const args = nodes.map((node) => this.translate(node));
    if (args.length < definition.min || args.length > definition.max) return this.refuse('syntax', name);
    const refused = definition.refuse?.(args) ?? null;
    return refused === null ? { kind: 'call', name, args } : this.refuse('function', refused);
  }

  private table(mark: string): Expression {
    const text = this.tables[Number(mark.slice(TABLE_MARK.length))];
    const reference = text === undefined ? null : parseTableReference(text);
    return reference === null ? this.refuse('reference', text ?? mark) : { kind: 'table', reference };
  }

  private reference({ value, kind }: ReferenceIdentifier): Expression {
    if (value.startsWith(TABLE_MARK)) return this.table(value);
    const bang = value.lastIndexOf('!');
    const sheet = bang < 0 ? null : sheetOfPrefix(value.slice(0, bang + 1));
    if (sheet !== null && /[[\]:]/.test(sheet)) return this.refuse('reference', value);
    const body = value.slice(bang + 1);
    if (kind === 'name' && !body.startsWith(TABLE_MARK)) return { kind: 'name', sheet, name: body };
    const parsed = parseA1(body, '');
    return parsed === null ? this.refuse('reference', value) : { kind: 'area', sheet, area: relativeArea(parsed, this.place) };
  }
}

function isBinary(operator: string): operator is BinaryOperator {
  return BINARY.has(operator);
}

function isUnary(operator: string): operator is UnaryOperator {
  return UNARY.has(operator);
}

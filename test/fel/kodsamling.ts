/**
 * Every issue code that the sources can raise, read out of them. In the rooms that read and write for the user, every string in a code's
 * form is one, however it reaches its issue (a table, a helper, a return), except the constants of the reports and checks. In the
 * domain, where the form is also that of report lines, a code is known by its place: `kod: '…'` or a type named …problem. A type named …kod there is of something else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SRC = path.resolve(__dirname, '../../src');
const FORM = /^[A-ZÅÄÖ][A-ZÅÄÖ0-9]*(?:_[A-ZÅÄÖ0-9]+)+$/;
const RAISING = ['app', 'cli', 'excel', 'indata'] as const;
const DOMAIN = ['domain/rapporter', 'domain/mappning', 'domain/huvudbok', 'domain/period'] as const;
/** Checks have titles and causes of their own, not sentences (text/orsaker.ts). */
const CONSTANTS = [...DOMAIN, 'domain/kontroller', 'blad'] as const;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(path.join(folder, e.name)) : e.name.endsWith('.ts') ? [path.join(folder, e.name)] : []));

/** The strings of the folders that are wanted. */
function stringsIn(folders: readonly string[], wanted: (node: ts.StringLiteralLike) => boolean): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && wanted(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of folders.flatMap((folder) => filesIn(path.join(SRC, folder)))) visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

/** The codes, sorted. */
export function raisedCodes(): readonly string[] {
  const ties = new Set(stringsIn(DOMAIN, (node) => isMemberOf(node, /kod$/)));
  const placed = stringsIn([...RAISING, ...DOMAIN], (node) => /^[A-ZÅÄÖ_]+$/.test(node.text) && !ties.has(node.text) && (isKod(node) || isProblem(node)));
  const others = new Set(stringsIn(CONSTANTS, (node) => FORM.test(node.text) && !isProblem(node)));
  const formed = stringsIn(RAISING, (node) => FORM.test(node.text) && !ts.isElementAccessExpression(node.parent) && !others.has(node.text));
  const ofChecks = stringsIn(['domain/kontroller'], (node) => isKod(node) && isIssue(node));
  return [...new Set([...placed, ...formed, ...ofChecks])].sort();
}

/** The value of a property `kod`, or its type. */
function isKod(node: ts.StringLiteralLike): boolean {
  const holder = ts.isLiteralTypeNode(node.parent) ? node.parent.parent : node.parent;
  return (ts.isPropertyAssignment(holder) || ts.isPropertySignature(holder)) && ts.isIdentifier(holder.name) && holder.name.text === 'kod';
}

/** The `kod` of an object with an `allvar`: a check has a status, an issue has that. */
const isIssue = (node: ts.StringLiteralLike): boolean =>
  ts.isObjectLiteralExpression(node.parent.parent) && node.parent.parent.properties.some((p) => p.name !== undefined && ts.isIdentifier(p.name) && p.name.text === 'allvar');

/** A member of a type such as `Placeringsproblem`. */
const isProblem = (node: ts.StringLiteralLike): boolean => isMemberOf(node, /problem$/);

function isMemberOf(node: ts.StringLiteralLike, typnamn: RegExp): boolean {
  let holder: ts.Node = node.parent;
  while (ts.isLiteralTypeNode(holder) || ts.isUnionTypeNode(holder)) holder = holder.parent;
  return ts.isTypeAliasDeclaration(holder) && typnamn.test(holder.name.text);
}

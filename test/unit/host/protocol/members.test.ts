/** Every member that the host answers is one of Office.js's, of the requirement set that its documentation names, and within the baseline. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { objectModel } from '../../../../src/host/protocol/objectModel';

interface Described {
  readonly kind: string;
  readonly member: string;
  readonly since: string;
  readonly settable: boolean;
}

interface Documented {
  readonly since: string;
  readonly readOnly: boolean;
}

/** Members that the client itself calls and that no documentation names. */
const CLIENTS_OWN = /^_|^Gridlines$|^Headings$/;

function toPublic(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function describedMembers(): readonly Described[] {
  return Object.values(objectModel).flatMap((type) => {
    const entries: (readonly [string, { readonly since: string; readonly set?: unknown }])[] = [...Object.entries(type.scalars ?? {}), ...Object.entries(type.navigations ?? {}), ...Object.entries(type.methods ?? {})];
    return entries
      .filter(([name]) => !CLIENTS_OWN.test(name))
      .map(([name, member]): Described => ({ kind: type.kind, member: toPublic(name), since: member.since, settable: member.set !== undefined }));
  });
}

/** "1.9" of "[Api set: ExcelApi 1.9]"; the first that is named. A member without one has its class's. */
function sinceOf(text: string): string | null {
  return /\[Api set: ExcelApi ([\d.]+)/.exec(text)?.[1] ?? null;
}

function documentedClasses(): ReadonlyMap<string, ReadonlyMap<string, Documented>> {
  const path = require.resolve('@types/office-js/index.d.ts');
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf('declare namespace Excel {');
  const source = ts.createSourceFile('excel.d.ts', text.slice(from), ts.ScriptTarget.ES2022, false);
  const classes = new Map<string, Map<string, Documented>>();
  const commentOf = (node: ts.Node): string => source.text.slice(node.pos, node.getStart(source));
  const addClass = (node: ts.ClassDeclaration): void => {
    const members = new Map<string, Documented>();
    const classSince = sinceOf(commentOf(node)) ?? '1.1';
    for (const member of node.members) {
      if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
      const since = sinceOf(commentOf(member)) ?? classSince;
      const readOnly = ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword);
      const known = members.get(member.name.text);
      members.set(member.name.text, { since: known?.since ?? since, readOnly: readOnly && (known?.readOnly ?? true) });
    }
    classes.set(node.name?.text ?? '', members);
  };
  const [namespace] = source.statements;
  if (namespace === undefined || !ts.isModuleDeclaration(namespace) || namespace.body === undefined || !ts.isModuleBlock(namespace.body)) throw new Error('No namespace Excel');
  for (const statement of namespace.body.statements) if (ts.isClassDeclaration(statement)) addClass(statement);
  return classes;
}

const classes = documentedClasses();

test.each(Object.keys(objectModel))('every member of %s is documented, in the set that it is documented in', (kind) => {
  const documented = classes.get(kind);
  const wrong = describedMembers()
    .filter((described) => described.kind === kind)
    .flatMap(({ member, since, settable }) => {
      const found = documented?.get(member);
      if (found === undefined) return [`${member} is not in Office.js`];
      if (settable && found.readOnly) return [`${member} cannot be set`];
      return found.since === since ? [] : [`${member}: ${since}, documented ${found.since}`];
    });
  expect(wrong).toEqual([]);
});

test('no member lies above the baseline of 1.14', () => {
  const above = describedMembers().filter(({ since }) => Number(since.split('.')[1]) > 14);
  expect(above).toEqual([]);
});

test('a collection with items is one that Office.js has items in', () => {
  const collections = Object.values(objectModel).filter((type) => type.items !== undefined);
  expect(collections.filter((type) => classes.get(type.kind)?.has('items') !== true).map((type) => type.kind)).toEqual([]);
});

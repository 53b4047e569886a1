/** The dependency rule (README, Arkitektur): which room may import which, read out of the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(__dirname, '../src');

/** Room → rooms and packages that it may import besides itself. `belopp` is the one file that knows decimal.js. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  domain: ['shared'],
  indata: ['domain', 'shared'],
  blad: ['domain', 'indata', 'shared'],
  text: ['domain', 'shared'],
  app: ['domain', 'indata', 'blad', 'text', 'shared'],
  excel: ['app', 'blad', 'domain', 'indata', 'text', 'shared'],
  host: ['shared', '@borgar/fx', '@borgar/fx/xlsx', 'numfmt', 'fflate', 'node:fs', 'node:vm', 'node:path', 'node:module'],
  taskpane: ['app', 'domain', 'excel', 'indata', 'text', 'shared', 'react', 'react-dom/client', '@fluentui/react-components'],
  commands: ['app', 'domain', 'excel', 'text', 'shared'],
  workbench: ['host', 'shared'],
  cli: ['app', 'blad', 'domain', 'excel', 'host', 'indata', 'shared', 'text', 'node:fs', 'node:path'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
  /** Erased when the program runs: the shape of another file, not the file. */
  readonly typeOnly: boolean;
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? filesIn(path.join(folder, e.name)) : /\.tsx?$/.test(e.name) ? [path.join(folder, e.name)] : []));

const files = filesIn(SRC);
const roomOf = (file: string): string => path.relative(SRC, file).split(path.sep)[0] ?? '';

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|require(?:\.resolve)?\('([^']+)'\)/g)].map((m) => {
    const target = m[1] ?? m[2] ?? m[3] ?? '';
    const relative = target.startsWith('.');
    const resolved = relative ? path.resolve(path.dirname(file), target) : target;
    return { file, room: roomOf(file), target: resolved, targetRoom: relative ? roomOf(resolved) : target, typeOnly: /^(import|export) type\s/.test(m[0]) };
  });
}

const imports = files.flatMap(importsOf);
const name = (file: string): string => path.relative(SRC, file);

test('every room has a rule', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ALLOWED))).toEqual([]);
});

test('arrows point toward domain', () => {
  const broken = imports.filter(({ file, room, targetRoom }) => {
    if (targetRoom === room || (targetRoom === 'decimal.js' && name(file) === path.join('domain', 'belopp', 'belopp.ts'))) return false;
    return !(ALLOWED[room] ?? []).includes(targetRoom);
  });
  expect(broken.map((i) => `${name(i.file)} → ${i.targetRoom}`)).toEqual([]);
});

test('no cycles between files when the program runs', () => {
  const graph = new Map(files.map((f) => [f, importsOf(f).filter((i) => !i.typeOnly).flatMap((i) => [`${i.target}.ts`, `${i.target}.tsx`]).filter((t) => files.includes(t))]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].map(name).join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  files.forEach((f) => { visit(f, []); });
  expect(cycles).toEqual([]);
});

test('only excel/ names Excel and Office, and the host and the commands that hand them over', () => {
  const naming = files.filter((f) => !['excel', 'host', 'cli'].includes(roomOf(f)) && /\b(Excel|Office|OfficeExtension)\.(?!js\b)\w/.test(stripComments(readFileSync(f, 'utf8'))));
  expect(naming.map(name)).toEqual([]);
});

test('no barrels, no default exports, no JS Date, no floats made from text in the books', () => {
  const texts = files.map((f) => [name(f), stripComments(readFileSync(f, 'utf8'))] as const);
  expect(texts.filter(([f, t]) => /index\.ts$/.test(f) || /export \* from|export default/.test(t)).map(([f]) => f)).toEqual([]);
  expect(texts.filter(([f, t]) => /\bnew Date\b|\bDate\./.test(t) && !f.startsWith('host')).map(([f]) => f)).toEqual([]);
  expect(texts.filter(([f, t]) => /parseFloat/.test(t) && !f.startsWith('host')).map(([f]) => f)).toEqual([]);
});

const stripComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

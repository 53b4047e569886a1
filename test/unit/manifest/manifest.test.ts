/** The manifest, offline: read by Microsoft's own parser, every reference resolved, every address https, every icon there and of its size. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const FIL = path.join(ROOT, 'manifest.xml');
const xml = readFileSync(FIL, 'utf8');
const packageJson = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
const all = (pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map((m) => m[1] ?? '');

/** In a process of its own: the package is of a kind that jest cannot load. */
const LAS = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => process.stdout.write(JSON.stringify(info)))`;

test("Microsoft's parser reads it", () => {
  const info = JSON.parse(execFileSync(process.execPath, ['-e', LAS, FIL], { cwd: ROOT, encoding: 'utf8' })) as Readonly<Record<string, unknown>>;
  expect(info).toMatchObject({ displayName: 'Finsam Bokslut', defaultLocale: 'sv-SE', permissions: 'ReadWriteDocument', officeAppType: 'TaskPaneApp', hosts: ['Workbook'] });
  expect(info['id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("the version is package.json's, and the requirement set is stated", () => {
  expect(all(/<Version>([^<]+)</g)).toEqual([`${packageJson.version}.0`]);
  expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
});

test('every resource that is named is there, once, and every one there is named', () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const there = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(new Set(there).size).toBe(there.length);
  expect([...named].sort()).toEqual([...there].sort());
});

test('every control and group has an id of its own, and every button its function', () => {
  const ids = all(/<(?:Control xsi:type="Button"|Group) id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const commands = readFileSync(path.join(ROOT, 'src/commands/commands.ts'), 'utf8');
  const functions = all(/<FunctionName>([^<]+)</g);
  expect(functions).toEqual(['uppdatera', 'kontrollera']);
  expect(functions.filter((f) => !commands.includes(`bindCommand('${f}'`))).toEqual([]);
});

test('every address is https and of one origin', () => {
  const urls = all(/(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"/g);
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((u) => !u.startsWith('https://localhost:3000/'))).toEqual([]);
});

/** Width and height of a PNG stand in its first chunk. */
const sizeOf = (file: string): readonly number[] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('every icon is there and has the size that is stated', () => {
  const stated = [...xml.matchAll(/<bt:Image size="(\d+)" resid="Ikon\.(\d+)"/g)];
  expect(stated.filter(([, size, id]) => size !== id)).toEqual([]);
  expect([...new Set(stated.map(([, size]) => Number(size)))].sort((a, b) => a - b)).toEqual([16, 20, 32, 64, 80]);
  const files = all(/https:\/\/localhost:3000\/(assets\/icon-\d+\.png)/g);
  for (const file of files) {
    const size = Number(/icon-(\d+)/.exec(file)?.[1]);
    expect(sizeOf(path.join(ROOT, file))).toEqual([size, size]);
  }
  expect(sizeOf(path.join(ROOT, 'assets/icon-128.png'))).toEqual([128, 128]);
});

test('Swedish by default, English beside it, for every text', () => {
  const strings = [...xml.matchAll(/<bt:String id="([^"]+)" DefaultValue="[^"]+">\s*<bt:Override Locale="en-US" Value="[^"]+"\/>/g)].length;
  expect(strings).toBe(all(/<bt:String id="([^"]+)"/g).length);
});

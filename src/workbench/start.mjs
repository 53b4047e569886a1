/**
 * `npm run workbench`: builds what is older than its sources and serves the workbench on this machine, and nowhere else. Plain Node.
 * Microsoft's client is read from its package as it stands and put between our two halves; it is not part of any bundle.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const BANK = path.join(ROOT, 'build/workbench');
const PANEL = path.join(ROOT, 'build/panel');
const PORT = Number(process.env.PORT ?? 3010);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.xml': 'text/xml' };

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }, 0);

const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const LOCK = path.join(ROOT, 'build/workbench.bygger');
const LOCK_OLD_MS = 300_000;
const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** One build at a time: several tests may want the workbench at once. A lock that nobody holds any longer is taken over. */
async function locked(work) {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - age(LOCK) > LOCK_OLD_MS) rmSync(LOCK, { recursive: true, force: true });
      await sleep(200);
    }
  }
  try {
    work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Builds the pages where a source is newer than they are. */
export const buildWorkbench = () => locked(build);

function build() {
  const sources = Math.max(newest(path.join(ROOT, 'src')), ...['package-lock.json', 'webpack.config.js', 'manifest.xml'].map((f) => age(path.join(ROOT, f))));
  const webpack = (...args) => {
    const { status } = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--stats', 'errors-only', ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('Bygget misslyckades: se raderna ovan.');
  };
  if (age(path.join(BANK, 'workbench.js')) < sources) webpack('--config-name', 'workbench');
  if (age(path.join(PANEL, 'taskpane.html')) < sources) webpack('--config-name', 'pane', '--env', 'out=build/panel', '--env', 'origin=http://localhost:3010');
}

/** The loader that answers the pane's request for Office.js. */
function officeJs() {
  const client = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  return [path.join(BANK, 'fore.js'), client, path.join(BANK, 'efter.js')].map((file) => readFileSync(file, 'utf8')).join('\n;\n');
}

/** Which file an address means; null for none of ours. */
function fileOf(pathname) {
  if (pathname === '/') return path.join(ROOT, 'src/workbench/workbench.html');
  if (pathname === '/workbench.css') return path.join(ROOT, 'src/workbench/workbench.css');
  if (pathname === '/exempel/underlag.xlsx') return path.join(ROOT, 'assets/demo/underlag.xlsx');
  const [folder, rest] = pathname.startsWith('/panel/') ? [PANEL, pathname.slice('/panel/'.length)] : [BANK, pathname.slice(1)];
  const file = path.join(folder, rest);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** A server on this machine only. Resolves to its address. */
export function serveWorkbench(port = PORT) {
  const office = officeJs();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const head = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
    if (pathname === '/office.js') {
      response.writeHead(200, { ...head, 'Content-Type': 'text/javascript; charset=utf-8' }).end(office);
      return;
    }
    const file = fileOf(decodeURIComponent(pathname));
    if (file === null) response.writeHead(404, head).end();
    else response.writeHead(200, { ...head, 'Content-Type': `${TYPES[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8` }).end(readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, 'localhost', () => { resolve({ server, url: `http://localhost:${server.address().port}/` }); });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildWorkbench();
  const { url } = await serveWorkbench();
  console.log(`Arbetsbänken: ${url}\nAvsluta med Ctrl+C.`);
}

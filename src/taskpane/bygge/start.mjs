/**
 * `npm start`: builds the pages for this machine, serves them over https with the certificate that Microsoft's tool makes, and
 * sideloads the add-in into Excel on the desktop. Needs Windows or Mac with Excel; elsewhere `npm run workbench` shows the same.
 * Microsoft's tools are fetched by npx in these versions, since nothing else needs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const DIST = path.join(ROOT, 'dist');
const CERTS = path.join(homedir(), '.office-addin-dev-certs');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.png': 'image/png', '.xml': 'text/xml' };
const PORT = 3000;

function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} misslyckades.`);
    process.exit(1);
  }
}

run('npm', 'run', '--silent', 'build');
run('npx', '--yes', 'office-addin-dev-certs@3.0.0', 'install');
const cert = (name) => readFileSync(path.join(CERTS, name));
const server = createServer({ key: cert('localhost.key'), cert: cert('localhost.crt') }, (request, response) => {
  const file = path.join(DIST, decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname));
  if (!file.startsWith(DIST + path.sep) || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': `${TYPES[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8`, 'Cache-Control': 'no-cache' }).end(readFileSync(file));
});
server.listen(PORT, 'localhost', () => {
  console.log(`https://localhost:${PORT}/taskpane.html. Avsluta med Ctrl+C.`);
  run('npx', '--yes', 'office-addin-debugging@7.0.0', 'start', 'manifest.xml', 'desktop', '--no-debug');
});

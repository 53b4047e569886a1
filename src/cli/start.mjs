/**
 * Starts the command from a fresh checkout: installs packages if there are none, builds the command when a source is newer than
 * it, and runs it. Plain Node, no dependencies. `demo` is the command on the förbund that the project ships.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = path.join(root, 'build/bokslut.cjs');

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`Det gick inte att köra ${command} ${args.join(' ')}${error ? `: ${error.message}` : ''}`);
    process.exit(3);
  }
}

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }, 0);

if (!existsSync(path.join(root, 'node_modules/webpack'))) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
const sources = Math.max(newest(path.join(root, 'src')), ...['package-lock.json', 'webpack.config.js'].map((f) => statSync(path.join(root, f)).mtimeMs));
if (!existsSync(built) || statSync(built).mtimeMs < sources) {
  run(process.execPath, [path.join(root, 'node_modules/webpack/bin/webpack.js'), '--config-name', 'cli', '--stats', 'errors-only']);
}

const args = process.argv.slice(2);
const { main } = createRequire(import.meta.url)(built);
if (args[0] === 'demo') {
  mkdirSync(path.join(root, 'demo'), { recursive: true });
  const status = await main(['rapport', path.join(root, 'assets/demo/underlag.xlsx'), '--ut', path.join(root, 'demo/arsredovisning.xlsx'), ...args.slice(1)]);
  process.exitCode = status === 1 ? 0 : status;
} else {
  process.exitCode = await main(args);
}

/**
 * `npm run setup`: installs what building and testing need and this machine lacks, and is silent and quick when all is
 * there. Plain Node without dependencies, since it is what installs them. Packages come from npm's lock file and from
 * the platform's package manager where it may (apt as root or with sudo that asks nothing, or Homebrew); otherwise one
 * line says what to install and the exit code is 1. Nothing is skipped silently.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A need is met when one of its programs is on the path (or at a full path). Fonts matter where LibreOffice draws with
 * fontconfig's, that is on Linux; elsewhere the system's own serve.
 */
const BEHOV = [
  {
    namn: 'LibreOffice Calc',
    program: ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    apt: 'libreoffice-calc-nogui',
    brew: ['--cask', 'libreoffice'],
  },
  {
    namn: 'Chromium',
    program: ['chromium', 'chromium-browser', 'google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    apt: 'chromium',
    brew: ['--cask', 'chromium'],
  },
  { namn: 'pdftoppm', program: ['pdftoppm'], apt: 'poppler-utils', brew: ['poppler'] },
  { namn: 'typsnittet Liberation', typsnitt: 'Liberation Sans', apt: 'fonts-liberation' },
  { namn: 'typsnittet Carlito', typsnitt: 'Carlito', apt: 'fonts-crosextra-carlito' },
];

function findProgram(namn) {
  const mappar = (process.env.PATH ?? '').split(delimiter).filter((mapp) => mapp !== '');
  const platser = isAbsolute(namn) ? [namn] : mappar.map((mapp) => join(mapp, namn));
  return platser.find((plats) => {
    try {
      accessSync(plats, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function isMet(behov) {
  if (behov.program !== undefined) return behov.program.some((namn) => findProgram(namn) !== undefined);
  if (process.platform !== 'linux') return true;
  const lista = spawnSync('fc-list', [behov.typsnitt, 'family'], { encoding: 'utf8' });
  return lista.status === 0 && lista.stdout.trim() !== '';
}

function run(program, argument, miljo = {}) {
  process.stderr.write(`> ${[program, ...argument].join(' ')}\n`);
  // Its output goes to stderr, so that a command that prints JSON on stdout can call this first.
  return spawnSync(program, argument, { cwd: ROT, stdio: ['ignore', 2, 2], env: { ...process.env, ...miljo } }).status === 0;
}

function fail(rad) {
  process.stderr.write(`${rad}\n`);
  process.exit(1);
}

const readPackages = (...vag) => JSON.parse(readFileSync(join(ROT, ...vag), 'utf8')).packages;

/**
 * npm notes what it installed in node_modules/.package-lock.json. The two lists are compared by content: file times say
 * nothing after a copy or a checkout. An optional package of another platform is not installed, and not missed.
 */
function isInstalled() {
  if (!existsSync(join(ROT, 'node_modules', '.package-lock.json'))) return false;
  const installerade = readPackages('node_modules', '.package-lock.json');
  return Object.entries(readPackages('package-lock.json')).every(([plats, paket]) => {
    if (plats === '') return true;
    const finns = installerade[plats];
    return finns === undefined ? paket.optional === true : finns.version === paket.version && finns.integrity === paket.integrity;
  });
}

function installDependencies() {
  if (isInstalled()) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!run(npm, ['ci', '--no-audit', '--no-fund'])) fail('npm ci misslyckades: se raderna ovan. Kontrollera nätet och att Node är 20 eller senare, och kör npm run setup igen.');
}

/** The command line before apt-get, or null where we may not install. */
function aptPrefix() {
  if (findProgram('apt-get') === undefined) return null;
  if (process.getuid?.() === 0) return [];
  if (findProgram('sudo') === undefined) return null;
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

function installWithApt(prefix, saknas) {
  const apt = (argument) => {
    const [program, ...resten] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...argument];
    return run(program, resten);
  };
  const installera = ['install', '-y', '--no-install-recommends', ...saknas.map((b) => b.apt)];
  // The list of packages is often absent on a fresh machine; it is fetched only then.
  return apt(installera) || (apt(['update']) && apt(installera));
}

function installPrograms() {
  const saknas = BEHOV.filter((behov) => !isMet(behov));
  if (saknas.length === 0) return;
  const prefix = aptPrefix();
  if (prefix !== null) installWithApt(prefix, saknas);
  else if (findProgram('brew') !== undefined) for (const { brew } of saknas) if (brew !== undefined) run('brew', ['install', ...brew]);
  const kvar = BEHOV.filter((behov) => !isMet(behov));
  if (kvar.length > 0) fail(`Saknar ${kvar.map((b) => b.namn).join(', ')}: installera ${kvar.map((b) => b.apt).join(' ')} (Debian/Ubuntu: sudo apt-get install ${kvar.map((b) => b.apt).join(' ')}; macOS: brew install --cask libreoffice chromium; brew install poppler) och kör npm run setup igen.`);
}

installDependencies();
installPrograms();

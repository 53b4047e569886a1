/** Times the command, the whole process, on the demo and on a made-up SIE file; `npm run bench [verifikat]`. Median of three, in seconds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const mapp = mkdtempSync(path.join(tmpdir(), 'bokslut-bench-'));
const fil = (namn) => path.join(mapp, namn);
const underlag = path.join(root, 'assets/demo/underlag.xlsx');

/** Vouchers of two rows each, over twelve months and some forty cost accounts. */
function sie(verifikat) {
  const rader = ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', '#FNAMN "Prov"', '#RAR 0 20250101 20251231', '#IB 0 1930 0'];
  for (let n = 0; n < verifikat; n += 1) {
    const datum = `2025${String((n % 12) + 1).padStart(2, '0')}15`;
    const belopp = `${n % 900}.${String(n % 100).padStart(2, '0')}`;
    rader.push(`#VER A ${n + 1} ${datum} "Faktura"`, '{', `#TRANS ${5000 + (n % 40) * 60} {} ${belopp}`, `#TRANS 1930 {} -${belopp}`, '}');
  }
  return rader.join('\r\n');
}

function run(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'src/cli/start.mjs'), ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status > 1) throw new Error(`bokslut ${args.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function measure(namn, args) {
  const [, median] = [run(args), run(args), run(args)].sort((a, b) => a - b);
  console.log(`${namn.padEnd(44)} ${median.toFixed(2).padStart(7)} s`);
}

try {
  const antal = Number(process.argv[2] ?? 25_000);
  writeFileSync(fil('bok.se'), sie(antal));
  run(['rapport', underlag, '--ut', fil('demo.xlsx')]);
  measure('demo, första gången', ['rapport', underlag, '--ut', fil('demo.xlsx')]);
  measure('demo, uppdaterad utan ändring', ['rapport', fil('demo.xlsx'), '--ut', fil('igen.xlsx')]);
  const storlek = (statSync(fil('bok.se')).size / 1e6).toFixed(1);
  measure(`SIE, ${antal * 2} rader (${storlek} MB), demons mappning`, ['rapport', fil('bok.se'), '--mappning', underlag, '--ut', fil('sie.xlsx')]);
} finally {
  rmSync(mapp, { recursive: true, force: true });
}

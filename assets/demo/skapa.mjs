/**
 * Makes the demo förbund: underlag.xlsx (ledger sheets and settings), bokforing-2025.se (the same books), anvandarblad.json (the
 * settings alone, for the task pane, which reads no .xlsx) and PLANTERADE-FEL.md. Everything is invented, by a seeded chance: running it again gives the same bytes.
 *
 *   node assets/demo/skapa.mjs [FOLDER]     writes beside itself unless a folder is given
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAnvandarblad } from './skapa/anvandarblad.mjs';
import { buildBocker } from './skapa/bocker.mjs';
import { buildBudget } from './skapa/budget.mjs';
import { writeAnvandarblad } from './skapa/anvandarbladJson.mjs';
import { writeFelen } from './skapa/felen.mjs';
import { checkDemo } from './skapa/kontroll.mjs';
import { buildLedgerblad } from './skapa/ledgerblad.mjs';
import { balances, buildRader } from './skapa/rader.mjs';
import { writeSie } from './skapa/sie.mjs';
import { writeXlsx } from './skapa/xlsx.mjs';

function buildDemo() {
  const bocker = buildBocker();
  const budget = buildBudget();
  const saldon25 = balances(bocker.ingaende, bocker.verifikationer.flatMap((v) => v.rader));
  const saldon24 = balances(bocker.forra.map((r) => ({ ...r, ore: r.ub })), []);
  const saldon23 = balances(bocker.forra.map((r) => ({ ...r, ore: r.ib })), []);
  const [rader25, rader24, rader23] = [saldon25, saldon24, saldon23].map(buildRader);
  const anvandarblad = buildAnvandarblad({ rader25, rader24, rader23, budget });
  const planer = [...buildLedgerblad({ ...bocker, budget }), ...anvandarblad];
  return { anvandarblad, ...bocker, budget, saldon25, saldon24, rader25, rader24, planer };
}

const ut = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
const demo = buildDemo();
checkDemo(demo);
mkdirSync(ut, { recursive: true });
writeFileSync(join(ut, 'underlag.xlsx'), writeXlsx(demo.planer));
writeFileSync(join(ut, 'bokforing-2025.se'), writeSie(demo));
writeFileSync(join(ut, 'anvandarblad.json'), writeAnvandarblad(demo.anvandarblad));
writeFileSync(join(ut, 'PLANTERADE-FEL.md'), writeFelen(demo));
console.log(`Demoförbundet: ${demo.verifikationer.length} verifikationer, resultat ${(demo.rader25.resultat / 100).toFixed(2)} kr, i ${ut}`);

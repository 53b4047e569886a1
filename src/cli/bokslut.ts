/** The command `bokslut` (contract.md). Exit codes: 0 done; 1 done, but a check says fel; 2 the input cannot be used, nothing written. */
import path from 'node:path';
import { exporteraMappning } from '../app/exporteraMappning';
import { uppdateraRapport } from '../app/uppdateraRapport';
import type { Issue } from '../domain/issue';
import { importeraSie } from '../app/importeraSie';
import type { Kommando } from './argument';
import { parseArgument } from './argument';
import { newBok } from './bok';
import type { Filsort } from './fil';
import { filIssue, readFil, refuseUt, writeFil } from './fil';
import { guard } from './guard';
import { importJson, importText } from './importutskrift';
import { gatherBok } from './samlaBok';
import { endQuietly } from './slutetRor';
import { issueLines, rapportJson, rapportText, stopText } from './utskrift';
import { hjalptext, mappningKlar } from '../text/kommandotexter';

const DONE = 0;
const WITH_FAULTS = 1;
const STOPPED = 2;

const INTE_SIE: Readonly<Record<Exclude<Filsort, 'sie'>, string>> = { html: 'FIL_HTML', tom: 'FIL_TOM', arbetsbok: 'FIL_INTE_SIE', csv: 'FIL_INTE_SIE', mappningsfil: 'FIL_INTE_SIE', okand: 'FIL_INTE_SIE' };

export async function main(args: readonly string[]): Promise<number> {
  for (const strom of [process.stdout, process.stderr]) endQuietly(strom);
  const kommando = parseArgument(args);
  if (!kommando.ok) {
    process.stderr.write(`${kommando.error.vad}\n\n${hjalptext}\n`);
    return STOPPED;
  }
  return guard(async () => run(kommando.value));
}

function run(kommando: Kommando): Promise<number> | number {
  switch (kommando.art) {
    case 'hjalp':
      process.stdout.write(`${hjalptext}\n`);
      return DONE;
    case 'rapport':
      return runRapport(kommando);
    case 'importera':
      return runImportera(kommando);
    case 'mappning':
      return runMappning(kommando);
  }
}

async function runRapport(k: Extract<Kommando, { art: 'rapport' }>): Promise<number> {
  const refused = refuseUt(k.ut, [...k.underlag, ...(k.mappning === null ? [] : [k.mappning])]);
  if (refused !== null) return stop([refused]);
  const gathered = await gatherBok(k.underlag, k.mappning);
  if (!gathered.ok) return stop(gathered.error);
  const { bok, issues } = gathered.value;
  const utfall = await uppdateraRapport(bok.arbetsbok, { ar: k.ar, period: k.period, enhet: k.enhet, avrunda: k.avrunda });
  if (!utfall.ok) return stop(utfall.error);
  const [first] = utfall.value.celler;
  if (first !== undefined) await bok.arbetsbok.show(first.blad, 'A1');
  const written = writeFil(k.ut, bok.toBytes());
  if (!written.ok) return stop([written.error]);
  const alla = { ...utfall.value, issues: [...issues, ...utfall.value.issues] };
  if (k.json) process.stderr.write(`${issueLines(alla.issues).join('\n')}\n`);
  process.stdout.write(`${k.json ? rapportJson(alla, k.ut, bok.synk()) : rapportText(alla, k.ut)}\n`);
  return hasFault(alla.issues) || alla.kontroller.some((c) => c.status === 'fel') ? WITH_FAULTS : DONE;
}

async function runImportera(k: Extract<Kommando, { art: 'importera' }>): Promise<number> {
  const refused = refuseUt(k.ut, [k.fil]);
  if (refused !== null) return stop([refused]);
  const fil = readFil(k.fil);
  if (!fil.ok) return stop([fil.error]);
  if (fil.value.sort !== 'sie') return stop([filIssue(INTE_SIE[fil.value.sort], fil.value.namn)]);
  const bok = newBok();
  const imported = await importeraSie(bok.arbetsbok, fil.value.bytes, fil.value.namn);
  if (!imported.ok) return stop(imported.error);
  const written = writeFil(k.ut, bok.toBytes());
  if (!written.ok) return stop([written.error]);
  process.stdout.write(`${k.json ? importJson(imported.value) : importText(imported.value, k.ut)}\n`);
  return hasFault(imported.value.issues) ? WITH_FAULTS : DONE;
}

/** The mapping of a workbook as one JSON file, which `--mappning` reads. */
async function runMappning(k: Extract<Kommando, { art: 'mappning' }>): Promise<number> {
  const refused = refuseUt(k.ut, [k.fil]);
  if (refused !== null) return stop([refused]);
  const gathered = await gatherBok([k.fil], null);
  if (!gathered.ok) return stop(gathered.error);
  const read = await gathered.value.bok.arbetsbok.read();
  if (!read.ok) return stop([read.error]);
  const text = exporteraMappning(read.value.tabeller, path.basename(k.fil));
  if (!text.ok) return stop(text.error);
  const written = writeFil(k.ut, Buffer.from(text.value, 'utf8'));
  if (!written.ok) return stop([written.error]);
  process.stdout.write(`${mappningKlar(k.ut)}\n`);
  return DONE;
}

function stop(issues: readonly Issue[]): number {
  process.stderr.write(`${stopText(issues)}\n`);
  return STOPPED;
}

const hasFault = (issues: readonly Issue[]): boolean => issues.some((i) => i.allvar === 'fel');

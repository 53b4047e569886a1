/**
 * The workbook that a report is made in: the first file as it is (an SIE file as the ledger sheets made from it), the ledger sheets
 * of the other files, and the user's own sheets from `--mappning` (contract.md, Commands).
 */
import path from 'node:path';
import { importeraSie } from '../app/importeraSie';
import { mappningsblad } from '../blad/mappningsblad';
import type { Issue } from '../domain/issue';
import { parseMappningsfil } from '../domain/mappning/mappningsfil';
import { lasCsv } from '../indata/csv/lasCsv';
import type { RawTable } from '../indata/rawTable';
import type { Bladsort } from '../indata/tabell/identifieraBlad';
import { identifieraBlad } from '../indata/tabell/identifieraBlad';
import { LEDGERSORTER } from '../indata/tabell/ledgersort';
import { titelsort } from '../indata/tabell/titelsort';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Bok } from './bok';
import { newBok, openBok } from './bok';
import type { Fil } from './fil';
import { filIssue, readFil } from './fil';

const OWN: readonly Bladsort[] = ['mappning', 'insatser', 'historik', 'uppgifter', 'medelstilldelning', 'mal', 'kommentarer'];

export async function gatherBok(underlag: readonly string[], mappning: string | null): Promise<Result<{ bok: Bok; issues: readonly Issue[] }, readonly Issue[]>> {
  const files = [...underlag, ...(mappning === null ? [] : [mappning])].map(readFil);
  const missing = files.flatMap((f) => (f.ok ? [] : [f.error]));
  if (missing.length > 0) return err(missing);
  const read = files.flatMap((f) => (f.ok ? [f.value] : []));
  const ledger = read.slice(0, underlag.length);
  const [first, ...others] = ledger;
  if (first === undefined) throw new Error('No file to read');
  const base = await openFirst(first);
  if (!base.ok) return base;
  const issues = [...base.value.issues];
  const steps = [...others.map((fil) => () => addFile(base.value.bok, fil, LEDGERSORTER)), ...read.slice(underlag.length).map((fil) => () => addFile(base.value.bok, fil, OWN))];
  for (const step of steps) {
    const added = await step();
    if (!added.ok) return added;
    issues.push(...added.value);
  }
  return ok({ bok: base.value.bok, issues });
}

async function openFirst(fil: Fil): Promise<Result<{ bok: Bok; issues: readonly Issue[] }, readonly Issue[]>> {
  if (fil.sort === 'arbetsbok') {
    const opened = openBok(fil);
    return opened.ok ? ok({ bok: opened.value, issues: [] }) : err([opened.error]);
  }
  const bok = newBok();
  const added = await addFile(bok, fil, LEDGERSORTER);
  return added.ok ? ok({ bok, issues: added.value }) : added;
}

async function addFile(bok: Bok, fil: Fil, sorter: readonly Bladsort[]): Promise<Result<readonly Issue[], readonly Issue[]>> {
  if (fil.sort === 'tom') return err([filIssue('FIL_TOM', fil.namn)]);
  if (fil.sort === 'html') return err([filIssue('FIL_HTML', fil.namn)]);
  if (fil.sort === 'okand') return err([filIssue('FIL_OKAND', fil.namn)]);
  if (fil.sort === 'sie' && sorter === OWN) return err([missingSheets('MAPPNING_SAKNAS_I_FIL', fil, [])]);
  if (fil.sort === 'sie') {
    const imported = await importeraSie(bok.arbetsbok, fil.bytes, fil.namn);
    return imported.ok ? ok(imported.value.issues) : imported;
  }
  if (fil.sort === 'mappningsfil') {
    if (sorter !== OWN) return err([filIssue('FIL_OKAND', fil.namn)]);
    const mappning = parseMappningsfil(Buffer.from(fil.bytes).toString('utf8'), fil.namn);
    return mappning.ok ? copySheets(bok, fil, mappningsblad(mappning.value), sorter) : err([mappning.error]);
  }
  if (fil.sort === 'csv') {
    const tabell = lasCsv(fil.bytes, fil.namn);
    return tabell.ok ? copySheets(bok, fil, [tabell.value], sorter) : err([tabell.error]);
  }
  const opened = openBok(fil);
  if (!opened.ok) return err([opened.error]);
  const read = await opened.value.arbetsbok.read();
  return read.ok ? copySheets(bok, fil, read.value.tabeller, sorter) : err([read.error]);
}

async function copySheets(bok: Bok, fil: Fil, tabeller: readonly RawTable[], sorter: readonly Bladsort[]): Promise<Result<readonly Issue[], readonly Issue[]>> {
  const own = sorter === OWN;
  const known = tabeller.filter((t) => sorter.includes(identifieraBlad(t).sort) || (own && titelsort(t) !== null));
  if (known.length === 0) return err([missingSheets(own ? 'MAPPNING_SAKNAS_I_FIL' : 'UNDERLAG_SAKNAS_I_FIL', fil, tabeller)]);
  const copied = await bok.arbetsbok.copyTables(known.map((tabell) => ({ tabell, fran: own ? null : path.parse(fil.namn).name })));
  return copied.ok ? ok([]) : err([copied.error]);
}

/** A further file with nothing in it to use, with the headings that were seen. */
const missingSheets = (kod: string, fil: Fil, tabeller: readonly RawTable[]): Issue => ({
  ...filIssue(kod, fil.namn),
  fakta: { fil: fil.namn, sort: fil.sort, sedda: tabeller.map((t) => `${t.blad}: ${identifieraBlad(t).sedda.slice(0, 8).join(', ')}`) },
});

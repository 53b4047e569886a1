/**
 * The judge: LibreOffice, without a window, recalculates a saved workbook and says what its cells are.
 *
 * By default LibreOffice does not recalculate an .xlsx but shows the values that the file holds, so "LibreOffice agrees"
 * would compare our cache with itself. Every call therefore runs under a fresh profile of its own that forces it
 * (OOXMLRecalcMode 0) and sets Swedish; two runs on one profile would also destroy each other. libreoffice.test.ts proves
 * it with poisoned values. Starting costs a second: hand over several files in one call.
 */
import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Bokceller, readCells } from './libreofficeCeller';

const run = promisify(execFile);
const TIMEOUT_MS = 100_000;

const PROFIL = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;

const SOFFICE = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** An .xlsx as bytes, or the path of one. */
export type Arbetsbok = Uint8Array | string;

/**
 * The full path of the first of the programs that is installed.
 * @throws one line that says what to install, when none is: a test without its judge fails, it is never skipped.
 */
export async function findProgram(namn: readonly string[], paket: string): Promise<string> {
  const mappar = (process.env['PATH'] ?? '').split(delimiter).filter((mapp) => mapp !== '');
  for (const ett of namn) {
    for (const plats of isAbsolute(ett) ? [ett] : mappar.map((mapp) => join(mapp, ett))) {
      const finns = await access(plats, constants.X_OK).then(() => true, () => false);
      if (finns) return plats;
    }
  }
  throw new Error(`Saknar ${namn[0] ?? ''}: kör "npm run setup" eller installera ${paket}.`);
}

async function inTempDir<T>(work: (mapp: string) => Promise<T>): Promise<T> {
  const mapp = await mkdtemp(join(tmpdir(), 'bokslut-libreoffice-'));
  try {
    return await work(mapp);
  } finally {
    await rm(mapp, { recursive: true, force: true });
  }
}

/** Runs one conversion of all workbooks in `mapp`; the results stand in `mapp`/ut as 0.<format>, 1.<format> … */
async function convert(bocker: readonly Arbetsbok[], format: 'xlsx' | 'pdf', mapp: string): Promise<readonly Uint8Array[]> {
  const soffice = await findProgram(SOFFICE, 'libreoffice-calc-nogui (macOS: brew install --cask libreoffice)');
  const profil = join(mapp, 'profil');
  await mkdir(join(profil, 'user'), { recursive: true });
  await writeFile(join(profil, 'user', 'registrymodifications.xcu'), PROFIL);
  const filer = bocker.map((_, i) => join(mapp, `${i}.xlsx`));
  await Promise.all(bocker.map(async (bok, i) => {
    await writeFile(filer[i] ?? '', typeof bok === 'string' ? await readFile(bok) : bok);
  }));
  const utskrift = await run(
    soffice,
    [`-env:UserInstallation=${pathToFileURL(profil).href}`, '--headless', '--norestore', '--convert-to', format, '--outdir', join(mapp, 'ut'), ...filer],
    { timeout: TIMEOUT_MS },
  );
  return Promise.all(bocker.map((_, i) =>
    readFile(join(mapp, 'ut', `${i}.${format}`)).catch((fel: unknown) => {
      throw new Error(`LibreOffice made no ${format} of workbook ${i}: ${utskrift.stdout} ${utskrift.stderr}`, { cause: fel });
    })));
}

/** Recalculates every formula of each workbook and returns the cells, in the order of the workbooks. */
export async function recalculateAll(bocker: readonly Arbetsbok[]): Promise<readonly Bokceller[]> {
  if (bocker.length === 0) return [];
  return inTempDir(async (mapp) => (await convert(bocker, 'xlsx', mapp)).map(readCells));
}

/** Recalculates every formula of one workbook and returns its cells by sheet title and A1. */
export async function recalculate(bok: Arbetsbok): Promise<Bokceller> {
  const [celler] = await recalculateAll([bok]);
  if (celler === undefined) throw new Error('No result for the workbook');
  return celler;
}

/** Prints a workbook as a PDF, as its page set-up says, with recalculated values. */
export async function toPdf(bok: Arbetsbok): Promise<Uint8Array> {
  return inTempDir(async (mapp) => {
    const [pdf] = await convert([bok], 'pdf', mapp);
    if (pdf === undefined) throw new Error('No result for the workbook');
    return pdf;
  });
}

/** Pictures of the printed pages, to look at: writes sida-1.png … into `utmapp` and returns their paths in page order. */
export async function toPngPages(bok: Arbetsbok, utmapp: string, dpi = 80): Promise<readonly string[]> {
  const pdftoppm = await findProgram(['pdftoppm'], 'poppler-utils (macOS: brew install poppler)');
  const pdf = await toPdf(bok);
  await mkdir(utmapp, { recursive: true });
  await inTempDir(async (mapp) => {
    await writeFile(join(mapp, 'bok.pdf'), pdf);
    await run(pdftoppm, ['-r', String(dpi), '-png', join(mapp, 'bok.pdf'), join(utmapp, 'sida')], { timeout: TIMEOUT_MS });
  });
  const sidor = (await readdir(utmapp)).filter((namn) => /^sida-\d+\.png$/.test(namn));
  return sidor.sort((a, b) => a.localeCompare(b, 'sv', { numeric: true })).map((namn) => join(utmapp, namn));
}

/** Files in and out. What a file is, is told from its content; a file is written whole or not at all. */
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue';
import { MAPPNINGSFIL } from '../domain/mappning/mappningsfil';
import { isCsv } from '../indata/csv/lasCsv';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';

export type Filsort = 'arbetsbok' | 'sie' | 'csv' | 'mappningsfil' | 'html' | 'tom' | 'okand';

export interface Fil {
  readonly namn: string;
  readonly sort: Filsort;
  readonly bytes: Uint8Array;
}

const HEAD = 4096;

export function readFil(sokvag: string): Result<Fil, Issue> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(sokvag);
  } catch (error) {
    if (isFileError(error)) return err(filIssue(error.code === 'ENOENT' ? 'FIL_SAKNAS' : 'FIL_GAR_INTE_ATT_LASA', sokvag));
    throw error;
  }
  return ok({ namn: path.basename(sokvag), sort: sortOf(bytes), bytes });
}

/**
 * Why nothing can be written there, told before the work is done: no such folder, or a file that the work is made from. Only the
 * first workbook may be written over, since the report is that workbook with more in it.
 */
export function refuseUt(sokvag: string, underlag: readonly string[]): Issue | null {
  const mapp = path.dirname(path.resolve(sokvag));
  if (!existsSync(mapp)) return { ...filIssue('MAPP_SAKNAS', sokvag), fakta: { fil: path.basename(sokvag), mapp: path.dirname(sokvag) } };
  const real = (fil: string): string => (existsSync(fil) ? realpathSync(fil) : path.resolve(fil));
  const same = underlag.findIndex((fil) => real(fil) === real(sokvag));
  if (same < 0 || (same === 0 && isArbetsbok(sokvag))) return null;
  return filIssue('FIL_AR_UNDERLAG', sokvag);
}

function isArbetsbok(sokvag: string): boolean {
  const fil = readFil(sokvag);
  return fil.ok && fil.value.sort === 'arbetsbok';
}

/** Written beside its place first, so that a broken write leaves the old file as it was. */
export function writeFil(sokvag: string, bytes: Uint8Array): Result<null, Issue> {
  const tillfallig = `${sokvag}.${process.pid}.tmp`;
  try {
    writeFileSync(tillfallig, bytes);
    renameSync(tillfallig, sokvag);
  } catch (error) {
    rmSync(tillfallig, { force: true });
    if (isFileError(error)) return err(filIssue('FIL_GAR_INTE_ATT_SKRIVA', sokvag));
    throw error;
  }
  return ok(null);
}

export const filIssue = (kod: string, fil: string, detalj = ''): Issue => ({ kod, allvar: 'stopp', fakta: { fil, detalj }, kallor: [{ namn: fil }] });

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * A zip or an OLE file (a workbook with a password, or an old .xls) is for the workbook reader to judge, what calls itself SIE
 * for the SIE reader: also SIE 5, and SIE in UTF-16. A text whose headings some separator makes a ledger of is
 * a sheet.
 */
function sortOf(bytes: Uint8Array): Filsort {
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip(bytes) || isOle) return 'arbetsbok';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '');
  if (/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*$/.test(head) && bytes.length <= HEAD) return 'tom';
  if (/<!doctype html|<html/i.test(head)) return 'html';
  if (/<(?:\w+:)?Sie\b/.test(head)) return 'sie';
  if (/(^|[\n\xfe\xff\xbf])\s*#(FLAGGA|PROGRAM|FORMAT|SIETYP|FNAMN|RAR|KONTO|VER|GEN)\b/i.test(head)) return 'sie';
  if (/^[^{]{0,8}\{\s*"/.test(head) && head.includes(MAPPNINGSFIL)) return 'mappningsfil';
  return isCsv(bytes, '') ? 'csv' : 'okand';
}

/** By shape, not by class: the error may come from another realm. */
const isFileError = (error: unknown): error is { readonly code: string } => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);

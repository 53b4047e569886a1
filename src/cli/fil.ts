/** Files in and out. What a file is, is told from its content; a file is written whole or not at all. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';

export type Filsort = 'arbetsbok' | 'sie' | 'html' | 'okand';

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
    if (isFileError(error)) return err(filIssue('FIL_SAKNAS', sokvag));
    throw error;
  }
  return ok({ namn: path.basename(sokvag), sort: sortOf(bytes), bytes });
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

/** A zip or an OLE file (a workbook with a password, or an old .xls) is for the workbook reader to judge. */
function sortOf(bytes: Uint8Array): Filsort {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isOle) return 'arbetsbok';
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (/<!doctype html|<html/i.test(head)) return 'html';
  return /(^|\n)\s*#(FLAGGA|PROGRAM|FORMAT|SIETYP|FNAMN|RAR|KONTO|VER|GEN)\b/i.test(head) ? 'sie' : 'okand';
}

const isFileError = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code);

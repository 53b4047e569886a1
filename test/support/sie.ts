/** SIE files for tests: the fixtures by name, and small ones written inline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { parseSie } from '../../src/indata/sie/parseSie';
import type { Siebok } from '../../src/indata/sie/siebok';

/** Folder of the SIE fixtures. */
export const SIEMAPP = join(__dirname, '..', 'fixtures', 'sie');

/** A fixture's bytes. */
export const sieBytes = (fil: string): Uint8Array => readFileSync(join(SIEMAPP, fil));

/** Text as CP437 bytes, as most programs write. */
export const cp437 = (text: string): Uint8Array => iconv.encode(text, 'cp437');

/** Parses a file that must be readable. */
export function readSie(bytes: Uint8Array, namn = 'bok.se'): Siebok {
  const result = parseSie(bytes, namn);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The code that refuses a file, or the codes of its issues. */
export function koder(bytes: Uint8Array, namn = 'bok.se'): readonly string[] {
  const result = parseSie(bytes, namn);
  return result.ok ? result.value.issues.map(({ kod, allvar }) => `${kod} ${allvar}`) : [`${result.error.kod} ${result.error.allvar}`];
}

/** The demo förbund in the open workbook: its SIE file imported as any other, and its own sheets (mapping, settings) beside it. */
import type { Issue } from '../domain/issue';
import type { RawTable } from '../indata/rawTable';
import type { Result } from '../shared/result';
import { err } from '../shared/result';
import type { Importutfall } from './importeraSie';
import { importeraSie } from './importeraSie';
import type { Arbetsbok } from './ports';

export interface Exempel {
  readonly sie: Uint8Array;
  readonly namn: string;
  readonly blad: readonly RawTable[];
}

/** Refused when the workbook has a sheet by one of the titles: the demo never replaces what is the user's. */
export async function laddaExempel(bok: Arbetsbok, exempel: Exempel): Promise<Result<Importutfall, readonly Issue[]>> {
  const read = await bok.read();
  if (!read.ok) return err([read.error]);
  const finns = new Set(read.value.tabeller.map((t) => t.blad.toLowerCase()));
  const upptagna = exempel.blad.filter((b) => finns.has(b.blad.toLowerCase()));
  if (upptagna.length > 0) return err(upptagna.map((b) => ({ kod: 'BLAD_UPPTAGET', allvar: 'stopp', fakta: { blad: b.blad }, kallor: [{ namn: b.blad }] })));
  const imported = await importeraSie(bok, exempel.sie, exempel.namn);
  if (!imported.ok) return imported;
  const copied = await bok.copyTables(exempel.blad.map((tabell) => ({ tabell, fran: null })));
  return copied.ok ? imported : err([copied.error]);
}

/**
 * Where the books stand, without writing anything: what each sheet was taken for, what was read, and where every balance belongs.
 * The pane's lights, the mapping view and the tracing all rest on one reading.
 */
import type { Issue } from '../domain/issue';
import type { Rapportunderlag } from '../domain/rapporter/rapportunderlag';
import type { RawTable } from '../indata/rawTable';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Underlag } from './lasUnderlag';
import { lasUnderlag } from './lasUnderlag';
import { papekaMappning } from './papekaMappning';
import type { Tid, Val } from './placeraUnderlag';
import { place, timeOf } from './placeraUnderlag';
import type { Arbetsbok } from './ports';

/** Balances in their places, as far as the mapping reaches. */
export interface Placerat {
  readonly tid: Tid;
  readonly underlag: Rapportunderlag;
}

export interface Lage {
  readonly tabeller: readonly RawTable[];
  /** The accounts of the last refresh; null where there has been none. */
  readonly tidigareKonton: ReadonlySet<string> | null;
  /** Null where something stops the reading: `lasfel` says what. */
  readonly underlag: Underlag | null;
  readonly placerat: Placerat | null;
  /** What is wrong with the ledger sheets and the settings. */
  readonly lasfel: readonly Issue[];
  /** What the mapping cannot place, and what is wrong with its rules. */
  readonly mappningsfel: readonly Issue[];
}

/** Reads the whole workbook. The answer is an Issue only when Excel refuses. */
export async function lasLage(bok: Arbetsbok, val: Val): Promise<Result<Lage, Issue>> {
  const read = await bok.read();
  return read.ok ? ok({ ...lageOf(read.value.tabeller, val), tidigareKonton: read.value.tidigareKonton }) : err(read.error);
}

function lageOf(tabeller: readonly RawTable[], val: Val): Omit<Lage, 'tidigareKonton'> {
  const last = lasUnderlag(tabeller);
  if (!last.ok) return { tabeller, underlag: null, placerat: null, lasfel: last.error, mappningsfel: [] };
  const underlag = last.value;
  const tid = timeOf(underlag, val);
  if (!tid.ok) return { tabeller, underlag, placerat: null, lasfel: [...underlag.issues, tid.error], mappningsfel: [] };
  const { underlag: placerat, issues } = place(underlag, tid.value);
  return { tabeller, underlag, placerat: { tid: tid.value, underlag: placerat }, lasfel: underlag.issues, mappningsfel: [...issues, ...papekaMappning(underlag)] };
}

/**
 * From the workbook's raw tables to what the reports need: which sheet is what, the facts of each year from one source each,
 * the user's mapping and settings. Sheets that cannot be used stop here, before anything is written.
 */
import type { Benamningar, Faktarad } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import type { Insats, Mappningsregel, Uppgifter } from '../domain/mappning/typer';
import type { RawTable } from '../indata/rawTable';
import type { Bladfynd, Ledgersort } from '../indata/tabell/identifieraBlad';
import { identifieraBlad, LEDGERSORTER } from '../indata/tabell/identifieraBlad';
import type { Lasning } from '../indata/tabell/lasning';
import { lasBudget } from '../indata/tabell/lasBudget';
import { lasHuvudbok } from '../indata/tabell/lasHuvudbok';
import { lasIngaende } from '../indata/tabell/lasIngaende';
import { lasInsatser } from '../indata/tabell/lasInsatser';
import { lasMappning } from '../indata/tabell/lasMappning';
import { lasSaldolista } from '../indata/tabell/lasSaldolista';
import { lasUppgifter } from '../indata/tabell/lasUppgifter';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { chooseSources } from './kallval';

export interface Lasblad {
  readonly blad: string;
  readonly sort: Ledgersort;
  readonly ar: number;
  readonly lasning: Lasning;
}

export interface Underlag {
  /** Ledger sheets as they were read, in the order of the workbook. */
  readonly blad: readonly Lasblad[];
  readonly fakta: readonly Faktarad[];
  readonly benamningar: Benamningar;
  readonly regler: readonly Mappningsregel[];
  readonly insatser: readonly Insats[];
  readonly uppgifter: Uppgifter | null;
  readonly issues: readonly Issue[];
}

interface Fyndtabell {
  readonly tabell: RawTable;
  readonly fynd: Bladfynd;
}

const LASARE: Readonly<Record<Ledgersort, (tabell: RawTable, ctx: { ar: number }) => Result<Lasning, Issue>>> = {
  huvudbok: lasHuvudbok,
  saldolista: lasSaldolista,
  ingaende: lasIngaende,
  budget: lasBudget,
};

/** Every reason to stop is collected before the answer, so that the user mends them all at once. */
export function lasUnderlag(tabeller: readonly RawTable[]): Result<Underlag, readonly Issue[]> {
  const fynd = tabeller.map((tabell) => ({ tabell, fynd: identifieraBlad(tabell) }));
  const { blad, stopp } = readLedger(fynd);
  const regler = readOwn(fynd, 'mappning', lasMappning);
  const insatser = readOwn(fynd, 'insatser', lasInsatser);
  const uppgifter = readOwn(fynd, 'uppgifter', lasUppgifter);
  const stopped = [...stopp, ...[regler, insatser, uppgifter].flatMap((r) => (r.ok ? [] : r.error))];
  if (stopped.length > 0 || !regler.ok || !insatser.ok || !uppgifter.ok) return err(stopped);
  const read = blad.flatMap((b) => b.lasning.issues);
  const stoppande = read.filter((i) => i.allvar === 'stopp');
  if (stoppande.length > 0) return err(stoppande);
  const fakta = chooseSources(blad);
  if (!fakta.ok) return err([fakta.error]);
  return ok({
    blad,
    fakta: fakta.value.fakta,
    benamningar: mergeNames(blad.map((b) => b.lasning.benamningar)),
    regler: regler.value ?? [],
    insatser: insatser.value ?? [],
    uppgifter: uppgifter.value,
    issues: [...read, ...fakta.value.issues],
  });
}

function readLedger(fynd: readonly Fyndtabell[]): { blad: readonly Lasblad[]; stopp: readonly Issue[] } {
  const ledger = fynd.filter((f) => isLedger(f.fynd.sort));
  const stopp: Issue[] = [];
  if (ledger.length === 0) stopp.push({ kod: 'HUVUDBOK_SAKNAS', allvar: 'stopp', fakta: { sedda: seenHeadings(fynd) }, kallor: [] });
  const blad: Lasblad[] = [];
  for (const { tabell, fynd: f } of ledger) {
    if (f.ar === null) {
      stopp.push({ kod: 'AR_SAKNAS', allvar: 'stopp', fakta: { blad: tabell.blad }, kallor: [{ namn: tabell.blad }] });
      continue;
    }
    const sort = f.sort as Ledgersort;
    const lasning = LASARE[sort](tabell, { ar: f.ar });
    if (lasning.ok) blad.push({ blad: tabell.blad, sort, ar: f.ar, lasning: lasning.value });
    else stopp.push(lasning.error);
  }
  return { blad, stopp };
}

/** One sheet of each kind: two of one kind and nobody knows which holds. */
function readOwn<T>(fynd: readonly Fyndtabell[], sort: Bladfynd['sort'], las: (tabell: RawTable) => Result<T, Issue>): Result<T | null, readonly Issue[]> {
  const [first, second] = fynd.filter((f) => f.fynd.sort === sort);
  if (first === undefined) return ok(null);
  if (second !== undefined) {
    const blad = [first.tabell.blad, second.tabell.blad];
    return err([{ kod: 'BLAD_DUBBELT', allvar: 'stopp', fakta: { sort, blad }, kallor: blad.map((namn) => ({ namn })) }]);
  }
  const result = las(first.tabell);
  return result.ok ? result : err([result.error]);
}

function mergeNames(all: readonly Benamningar[]): Benamningar {
  const merge = (pick: (b: Benamningar) => ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...all].reverse().flatMap((b) => [...pick(b)]));
  return { konto: merge((b) => b.konto), projekt: merge((b) => b.projekt), motpart: merge((b) => b.motpart) };
}

const isLedger = (sort: Bladfynd['sort']): boolean => (LEDGERSORTER as readonly string[]).includes(sort);

const seenHeadings = (fynd: readonly Fyndtabell[]): readonly string[] =>
  fynd.map(({ tabell, fynd: f }) => `${tabell.blad}: ${f.sedda.slice(0, 8).join(', ')}`);

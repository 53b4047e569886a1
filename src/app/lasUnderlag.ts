/**
 * From the workbook's raw tables to what the reports need: which sheet is what, the facts of each year from one source each,
 * the user's mapping and settings. Sheets that cannot be used stop here, before anything is written.
 */
import type { Benamningar, Faktarad } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import type { Insats, Mappningsregel, Uppgifter } from '../domain/mappning/typer';
import type { Tillagg } from '../domain/rapporter/tillagg';
import { withBenamningar, withProjektkoder } from '../domain/mappning/insatsnamn';
import type { RawTable } from '../indata/rawTable';
import type { Bladfynd } from '../indata/tabell/identifieraBlad';
import { identifieraBlad } from '../indata/tabell/identifieraBlad';
import { lasDel } from '../indata/tabell/lasDel';
import type { Ledgersort } from '../indata/tabell/ledgersort';
import { LEDGERSORTER } from '../indata/tabell/ledgersort';
import type { Lasning } from '../indata/tabell/lasning';
import { lasInsatser } from '../indata/tabell/lasInsatser';
import { lasMappning } from '../indata/tabell/lasMappning';
import { lasUppgifter } from '../indata/tabell/lasUppgifter';
import { titelsort } from '../indata/tabell/titelsort';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import { applyBladval, readBladval } from './bladval';
import { checkStorlek } from './checkStorlek';
import { chooseSources } from './kallval';
import { withKolumnratt } from './kolumnratt';
import { kontoplansregler } from './kontoplansregler';
import { lasTillagg } from './lasTillagg';
import { papekaDolda } from './papekaDolda';
import { findTidigare, isMovements, readTidigare } from './tidigareMappning';

export interface Lasblad {
  readonly blad: string;
  readonly sort: Ledgersort;
  readonly ar: number;
  readonly lasning: Lasning;
  /** Last month that the sheet says that its amounts run to, where that is before December. */
  readonly till?: number;
}

export interface Underlag {
  /** Ledger sheets as they were read, in the order of the workbook. */
  readonly blad: readonly Lasblad[];
  readonly fakta: readonly Faktarad[];
  readonly benamningar: Benamningar;
  readonly regler: readonly Mappningsregel[];
  /** The rules of an earlier year's mapping sheet: followed by nothing, but what suggestions go by. */
  readonly tidigareRegler: readonly Mappningsregel[];
  readonly insatser: readonly Insats[];
  readonly uppgifter: Uppgifter | null;
  /** The user's sheets besides ledger, mapping and settings. */
  readonly tillagg: Tillagg;
  readonly issues: readonly Issue[];
}

interface Fyndtabell {
  readonly tabell: RawTable;
  readonly fynd: Bladfynd;
}

/** Every reason to stop is collected before the answer, so that the user mends them all at once. */
export function lasUnderlag(lasta: readonly RawTable[]): Result<Underlag, readonly Issue[]> {
  const tabeller = withKolumnratt(lasta);
  const val = readBladval(tabeller);
  const fynd = tabeller.map((tabell) => ({ tabell, fynd: applyBladval(identifieraBlad(tabell), val.get(tabell.blad.toLowerCase())) }));
  const { blad, stopp } = readLedger(fynd);
  const tidigare = findTidigare(fynd, blad.flatMap((b) => (isMovements(b.sort) ? [b.ar] : [])));
  const regler = readOwn(fynd.filter((f) => !tidigare.includes(f)), 'mappning', lasMappning);
  const insatser = readOwn(fynd, 'insatser', lasInsatser);
  const uppgifter = readOwn(fynd, 'uppgifter', lasUppgifter);
  const stopped = [...stopp, ...[regler, insatser, uppgifter].flatMap((r) => (r.ok ? [] : r.error))];
  if (stopped.length > 0 || !regler.ok || !insatser.ok || !uppgifter.ok) return err(stopped);
  const tidigareMappning = readTidigare(tidigare.map((f) => f.tabell));
  const tillagg = lasTillagg(fynd.map(({ tabell, fynd: f }) => ({ tabell, sort: f.sort })));
  const read = [...papekaDolda(tabeller.filter((t) => blad.some((b) => b.blad === t.blad))), ...blad.flatMap((b) => b.lasning.issues), ...tidigareMappning.issues, ...tillagg.issues];
  const stoppande = read.filter((i) => i.allvar === 'stopp');
  if (stoppande.length > 0) return err(stoppande);
  const fakta = chooseSources(blad);
  if (!fakta.ok) return err([fakta.error]);
  const forStora = checkStorlek(fakta.value.fakta);
  if (forStora !== null) return err([forStora]);
  const egna = withBenamningar(regler.value ?? [], insatser.value ?? []);
  const bokfort = withProjektkoder(fakta.value.fakta, insatser.value ?? []);
  const standard = kontoplansregler(uppgifter.value, egna, bokfort);
  return ok({
    blad,
    fakta: bokfort,
    benamningar: mergeNames(blad.map((b) => b.lasning.benamningar)),
    regler: [...egna, ...standard.regler],
    tidigareRegler: tidigareMappning.regler,
    insatser: insatser.value ?? [],
    uppgifter: uppgifter.value,
    tillagg: tillagg.varde,
    issues: [...read, ...fakta.value.issues, ...standard.issues],
  });
}

function readLedger(fynd: readonly Fyndtabell[]): { blad: readonly Lasblad[]; stopp: readonly Issue[] } {
  const ledger = fynd.filter((f) => isLedger(f.fynd.sort));
  const stopp: Issue[] = [];
  if (!ledger.some((f) => f.fynd.sort === 'huvudbok' || f.fynd.sort === 'saldolista')) stopp.push({ kod: 'HUVUDBOK_SAKNAS', allvar: 'stopp', fakta: { sedda: seenHeadings(fynd) }, kallor: [] });
  const blad: Lasblad[] = [];
  for (const { tabell, fynd: f } of ledger) {
    if (f.ar === null) {
      stopp.push({ kod: 'AR_SAKNAS', allvar: 'stopp', fakta: { blad: tabell.blad }, kallor: [{ namn: tabell.blad }] });
      continue;
    }
    for (const del of f.delar) {
      const lasning = lasDel(tabell, del);
      if (lasning.ok) blad.push({ blad: tabell.blad, sort: del.sort, ar: del.ar, lasning: lasning.value, ...(del.manad === undefined ? {} : { till: del.manad }) });
      else stopp.push(lasning.error);
    }
  }
  return { blad, stopp };
}

/**
 * One sheet of each kind: two of one kind and nobody knows which holds. A sheet that has the kind's title and is nothing else is
 * read too, so that a misspelt heading is told and not passed over.
 */
function readOwn<T>(fynd: readonly Fyndtabell[], sort: Bladfynd['sort'], las: (tabell: RawTable) => Result<T, Issue>): Result<T | null, readonly Issue[]> {
  const known = fynd.filter((f) => f.fynd.sort === sort);
  const [first, second] = known.length > 0 ? known : fynd.filter((f) => f.fynd.sort === 'okant' && titelsort(f.tabell) === sort);
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
  return { konto: merge((b) => b.konto), kontotyp: merge((b) => b.kontotyp), sru: merge((b) => b.sru), projekt: merge((b) => b.projekt), motpart: merge((b) => b.motpart) };
}

const isLedger = (sort: Bladfynd['sort']): boolean => (LEDGERSORTER as readonly string[]).includes(sort);

const seenHeadings = (fynd: readonly Fyndtabell[]): readonly string[] =>
  fynd.map(({ tabell, fynd: f }) => `${tabell.blad}: ${f.sedda.slice(0, 8).join(', ')}`);

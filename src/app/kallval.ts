/**
 * One source for each kind of facts and year (contract.md, Commands). Two sheets that say the same may both be there: the one that
 * tells most is used. Sheets of one kind that share no account and month are parts of one source (a ledger split by month,
 * results and balances apart). Two that differ are the user's to settle. Opening balances that no sheet gives are last year's
 * closing ones.
 */
import type { Faktarad, Slag } from '../domain/huvudbok/typer';
import type { Issue } from '../domain/issue';
import { lastOf, openingOf } from '../domain/period/period';
import type { Ledgersort } from '../indata/tabell/ledgersort';
import type { Result } from '../shared/result';
import { err, ok } from '../shared/result';
import type { Lasblad } from './lasUnderlag';

interface Kallgrupp {
  readonly blad: string;
  readonly sort: Ledgersort;
  readonly fakta: readonly Faktarad[];
  /** Movements that are whole closing balances, since the sheet has nothing else. */
  readonly utanIb: boolean;
}

export interface Kallval {
  readonly fakta: readonly Faktarad[];
  readonly issues: readonly Issue[];
}

/** A ledger tells more of the year than a list of balances, a list of opening balances more of those than a ledger. */
const RANG: Readonly<Record<Slag, readonly Ledgersort[]>> = {
  IB: ['ingaende', 'huvudbok', 'saldolista', 'budget'],
  Utfall: ['huvudbok', 'saldolista', 'ingaende', 'budget'],
  Budget: ['budget', 'huvudbok', 'saldolista', 'ingaende'],
};

export function chooseSources(blad: readonly Lasblad[]): Result<Kallval, Issue> {
  const groups = groupFacts(withoutLaterOpenings(blad));
  const fakta: Faktarad[] = [];
  const issues: Issue[] = [];
  const utanIb = new Set<number>();
  const listor: Kallgrupp[] = [];
  for (const [key, kallor] of groups) {
    const slag = (key.split(' ')[0] ?? 'Utfall') as Slag;
    const { hela, delade } = joinParts(kallor, slag);
    issues.push(...delade);
    const [first, ...others] = [...hela].sort((a, b) => RANG[slag].indexOf(a.sort) - RANG[slag].indexOf(b.sort));
    if (first === undefined) continue;
    const differing = others.find((o) => !sameByAccount(first.fakta, o.fakta));
    if (differing !== undefined) return err(conflict(key, [first.blad, differing.blad]));
    if (others.length > 0) issues.push({ kod: 'KALLA_LIKA', allvar: 'info', fakta: { slag, anvand: first.blad, ovriga: others.map((o) => o.blad) }, kallor: [{ namn: first.blad }] });
    for (const f of first.fakta) fakta.push(f);
    if (slag !== 'Utfall') continue;
    if (first.utanIb) utanIb.add(Number(key.split(' ')[1]));
    else if (first.sort === 'saldolista') listor.push(first);
  }
  const opening = openingFromLastYear(fakta);
  const alla = [...fakta, ...opening.fakta];
  for (const lista of listor.filter((l) => holdsBalances(l, alla))) {
    const ar = lista.fakta[0]?.ar ?? 0;
    utanIb.add(ar);
    issues.push({ kod: 'SALDON_SOM_UTFALL', allvar: 'varning', fakta: { ar }, kallor: [{ namn: lista.blad }] });
  }
  return ok({ fakta: [...alla, ...lessOpening(alla, utanIb)], issues: [...issues, ...opening.issues] });
}

/**
 * Whether a list's one column of amounts holds what the balance accounts have and not what they have moved: eget kapital stands
 * with just the opening balance that another sheet gives, or a third of the accounts do, wherever it is given. No year moves accounts by that.
 */
function holdsBalances({ blad, fakta }: Kallgrupp, alla: readonly Faktarad[]): boolean {
  const ar = fakta[0]?.ar;
  const opening = alla.filter((f) => f.slag === 'IB' && f.ar === ar && /^[12]/.test(f.konto));
  const [ib, rorelse] = [sumsByAccount(opening), sumsByAccount(fakta)];
  const lika = [...ib].filter(([konto, ore]) => rorelse.get(konto) === ore).map(([konto]) => konto);
  const kapital = lika.some((konto) => konto.startsWith('20')) && !opening.some((f) => f.kalla.namn === blad);
  return kapital || (lika.length > 1 && lika.length * 3 >= ib.size);
}

/** A closing balance alone is no movement where the opening balance is known after all: the year moved it by the difference. */
const lessOpening = (fakta: readonly Faktarad[], utanIb: ReadonlySet<number>): readonly Faktarad[] =>
  fakta.filter((f) => f.slag === 'IB' && utanIb.has(f.ar)).map((f) => ({ ...f, slag: 'Utfall', period: lastOf(f.ar), ore: -f.ore }));

/** Sheets of one kind without an account and month in common become one source. */
function joinParts(kallor: readonly Kallgrupp[], slag: Slag): { readonly hela: readonly Kallgrupp[]; readonly delade: readonly Issue[] } {
  const hela: Kallgrupp[] = [];
  const delade: Issue[] = [];
  for (const kalla of kallor) {
    const at = hela.findIndex((annan) => annan.sort === kalla.sort && annan.utanIb === kalla.utanIb && areParts(annan, kalla));
    const other = hela[at];
    if (other === undefined) hela.push(kalla);
    else {
      delade.push({ kod: 'KALLA_DELAD', allvar: 'varning', fakta: { slag, ar: kalla.fakta[0]?.ar ?? 0, blad: [other.blad, kalla.blad] }, kallor: [{ namn: other.blad }, { namn: kalla.blad }] });
      hela[at] = { ...other, fakta: [...other.fakta, ...kalla.fakta] };
    }
  }
  return { hela, delade };
}

/** Ledgers are parts of one when they share no month: a working sheet of the same months is something else. Lists may share months, not accounts. */
function areParts(a: Kallgrupp, b: Kallgrupp): boolean {
  if (a.sort !== 'huvudbok' || a.fakta[0]?.slag !== 'Utfall') return !overlaps(a.fakta, b.fakta);
  const months = new Set(a.fakta.map((f) => f.period));
  return !b.fakta.some((f) => months.has(f.period));
}

/** Whether two sheets have an account in one month in common, and so cannot be parts of one source. */
export function overlaps(a: readonly Faktarad[], b: readonly Faktarad[]): boolean {
  const keys = new Set(a.map(({ konto, period }) => `${konto} ${period}`));
  return b.some(({ konto, period }) => keys.has(`${konto} ${period}`));
}

/** Of a ledger on several sheets only the first part opens the year: what the others open with is what the first closed with. */
function withoutLaterOpenings(blad: readonly Lasblad[]): readonly Lasblad[] {
  const firstMonth = (b: Lasblad): number => b.lasning.rader.reduce((first, f) => (f.slag === 'Utfall' ? Math.min(first, f.period) : first), Number.POSITIVE_INFINITY);
  return blad.map((b) => {
    const earlier = blad.some((other) => other !== b && other.sort === 'huvudbok' && b.sort === 'huvudbok' && other.ar === b.ar && firstMonth(other) < firstMonth(b));
    return earlier ? { ...b, lasning: { ...b.lasning, rader: b.lasning.rader.filter((f) => f.slag !== 'IB') } } : b;
  });
}

function groupFacts(blad: readonly Lasblad[]): ReadonlyMap<string, readonly Kallgrupp[]> {
  const groups = new Map<string, Kallgrupp[]>();
  for (const { blad: namn, sort, lasning } of blad) {
    const own = new Map<string, Faktarad[]>();
    for (const f of lasning.rader) {
      const key = `${f.slag} ${f.ar}`;
      const list = own.get(key);
      if (list === undefined) own.set(key, [f]);
      else list.push(f);
    }
    for (const [key, fakta] of own) groups.set(key, [...(groups.get(key) ?? []), { blad: namn, sort, fakta, utanIb: lasning.utanIb }]);
  }
  return groups;
}

function sumsByAccount(fakta: readonly Faktarad[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const f of fakta) sums.set(f.konto, (sums.get(f.konto) ?? 0) + f.ore);
  return new Map([...sums].filter(([, ore]) => ore !== 0));
}

function sameByAccount(a: readonly Faktarad[], b: readonly Faktarad[]): boolean {
  const [sa, sb] = [sumsByAccount(a), sumsByAccount(b)];
  return sa.size === sb.size && [...sa].every(([konto, ore]) => sb.get(konto) === ore);
}

/**
 * The newest year's opening balances from the year before, where no sheet gives them: accounts of classes 1 and 2, and the result that
 * was not yet booked to them, which is part of eget kapital all the same (contract.md, "Rules of reckoning").
 */
function openingFromLastYear(fakta: readonly Faktarad[]): Kallval {
  const ar = fakta.reduce((newest, f) => (f.slag === 'Utfall' ? Math.max(newest, f.ar) : newest), 0);
  const forra = fakta.filter((f) => f.ar === ar - 1 && f.slag !== 'Budget' && /^[12]/.test(f.konto));
  if (forra.length === 0 || fakta.some((f) => f.slag === 'IB' && f.ar === ar)) return { fakta: [], issues: [] };
  const opening = forra.map((f): Faktarad => ({ ...f, slag: 'IB', ar, period: openingOf(ar) }));
  const [first] = opening;
  const obokfort = -opening.reduce((sum, f) => sum + f.ore, 0);
  if (first !== undefined && obokfort !== 0) opening.push({ ...first, ansvar: '', verksamhet: '', projekt: '', motpart: '', konto: STANGNING, ore: obokfort });
  return { fakta: opening, issues: [{ kod: 'IB_FRAN_FORRA_ARET', allvar: 'info', fakta: { ar, forra: ar - 1 }, kallor: [] }] };
}

/** Stands for a result that no account of eget kapital holds yet. */
const STANGNING = '8999';

const conflict = (key: string, blad: readonly string[]): Issue => {
  const [slag = '', ar = ''] = key.split(' ');
  return { kod: 'KALLA_DUBBEL', allvar: 'stopp', fakta: { slag, ar, blad }, kallor: blad.map((namn) => ({ namn })) };
};

/**
 * Rows that only sum the rows of the same account (and month) by code: "5010, no code, 100" beside "5010, code 1, 60" and "5010, code 2,
 * 40". Taken for sums only where every account that has both is so, and more than one has several codes or every account has both, or where the row's code says
 * that it is a sum: a single account with an uncoded part as large as the rest may be an accident, and is counted and told.
 */
import { DIMENSIONER } from '../../domain/huvudbok/typer';
import { toKod, toText } from './cell';
import type { Kolumnval } from './kolumnval';
import type { Lasningsbyggare } from './lasning';
import type { Saldorad } from './saldorader';
import { kronor } from './summatal';

const SUMKOD = /^(?:\*+|summa|totalt?|alla|\(alla\)|samtliga)$/i;

interface Uppdelad {
  readonly total: Saldorad;
  readonly delar: readonly Saldorad[];
}

/** The rows to leave out, said as a warning; so is the first row that may be one but is counted. */
export function findTotalrader(bok: Lasningsbyggare, rader: readonly Saldorad[], val: Kolumnval): ReadonlySet<Saldorad> {
  const kolumner = DIMENSIONER.flatMap((dimension) => val.kod[dimension] ?? []);
  if (kolumner.length === 0 || bok.sie) return new Set();
  const { bada, antal } = uppdelade(rader, kolumner, val);
  const lika = bada.filter(isSum);
  const flera = lika.filter(({ delar }) => delar.length > 1);
  const sagda = lika.filter(({ total }) => kolumner.some((index) => SUMKOD.test(toKod(total.cells[index]))));
  const allaDubbla = lika.length === antal && antal > 2;
  const valda = lika.length === bada.length && (flera.length > 1 || allaDubbla) ? lika : sagda;
  const kanske = flera.find((own) => !valda.includes(own) && own.total.belopp.some((ore) => (ore ?? 0) !== 0));
  const [first] = valda;
  if (first !== undefined) bok.issue({ kod: 'TOTALRADER_UTELAMNADE', allvar: 'varning', fakta: { antal: valda.length }, kallor: [bok.kalla(first.total.rad)] });
  if (kanske !== undefined) bok.issue({ kod: 'TOTALRAD_KANSKE', allvar: 'varning', fakta: kanskeFakta(kanske), kallor: [bok.kalla(kanske.total.rad)] });
  return new Set(valda.map(({ total }) => total));
}

/** What has one row without code, and rows with; and how many accounts (and months) there are. */
function uppdelade(rader: readonly Saldorad[], kolumner: readonly number[], { enkel }: Kolumnval): { readonly bada: readonly Uppdelad[]; readonly antal: number } {
  const grupper = new Map<string, { okodade: Saldorad[]; kodade: Saldorad[] }>();
  for (const rad of rader) {
    const key = [rad.konto, ...[enkel.ar, enkel.period, enkel.datum].map((index) => toText(rad.cells[index ?? -1]))].join('\n');
    const own = grupper.get(key) ?? { okodade: [], kodade: [] };
    grupper.set(key, own);
    (kolumner.every((index) => isUncoded(toKod(rad.cells[index]))) ? own.okodade : own.kodade).push(rad);
  }
  const bada = [...grupper.values()].flatMap(({ okodade: [total, ...flera], kodade: delar }) => (total === undefined || flera.length > 0 || delar.length === 0 ? [] : [{ total, delar }]));
  return { bada, antal: grupper.size };
}

const isUncoded = (text: string): boolean => text === '' || SUMKOD.test(text);

const isSum = ({ total, delar }: Uppdelad): boolean => total.belopp.every((ore, n) => (ore ?? 0) === delar.reduce((sum, rad) => sum + (rad.belopp[n] ?? 0), 0));

const kanskeFakta = ({ total, delar }: Uppdelad): Record<string, string | number> => ({ konto: total.konto, last: kronor(total.belopp.find((ore) => (ore ?? 0) !== 0) ?? 0), antal: delar.length });

/**
 * Movements of a year that the file has no vouchers for. An account's year is #RES, or #UB less #IB; #PSALDO divides it on
 * months and objects, #OUB less #OIB on objects. The account's own figure is what counts: what a breakdown does not cover
 * stands without codes in the year's last month.
 */
import type { Ore } from '../../domain/belopp/belopp';
import { lastOf } from '../../domain/period/period';
import type { Issuesamlare } from '../issuesamlare';
import type { Faktaar } from './ar';
import type { Objektpost, Siebok } from './siebok';
import { groupByKonto, INGA, reportPartial, type Siepost } from './siepost';
import { delaUpp } from './uppdelning';

interface Konto {
  readonly konto: string;
  /** The year's movement by #RES or #UB − #IB; null when the file states neither. */
  readonly total: Ore | null;
  readonly radnummer: number;
  readonly psaldo: readonly Objektpost[];
  /** #OUB, and #OIB with its sign turned; none where the year has no #OUB. */
  readonly objektsaldon: readonly Objektpost[];
}

/** The movements of one year without vouchers. */
export function rorelserUtanVerifikat(bok: Siebok, ar: Faktaar, issues: Issuesamlare): readonly Siepost[] {
  return kontonOf(bok, ar.nr).flatMap((konto) => {
    const bas = { slag: 'Utfall' as const, nr: ar.nr, konto: konto.konto };
    const delar = delaKonto(konto, ar.nr, (etikett) => {
      reportPartial(issues, { namn: bok.namn, etikett, konto: konto.konto, radnummer: konto.radnummer });
    });
    const poster = delar.map(({ objekt, ore, radnummer, period }) => ({ ...bas, objekt, ore, radnummer, period: period ?? lastOf(ar.ar) }));
    const rest = konto.total === null ? 0 : konto.total - delar.reduce((sum, { ore }) => sum + ore, 0);
    if (rest !== 0 && konto.psaldo.length > 0) reportPsaldo(bok, konto, rest, issues);
    return rest === 0 ? poster : [...poster, { ...bas, objekt: INGA, ore: rest, radnummer: konto.radnummer, period: lastOf(ar.ar) }];
  });
}

type Del = Pick<Objektpost, 'objekt' | 'ore' | 'radnummer' | 'period'>;

/** The parts of an account's year that have a month or codes. For an earlier year codes go before months. */
function delaKonto({ total, psaldo, objektsaldon }: Konto, nr: number, partial: (etikett: string) => void): readonly Del[] {
  const perObjekt = delaUpp(objektsaldon, total);
  const coded = psaldo.some(({ objekt }) => objekt.length > 0);
  if (psaldo.length === 0 || (nr < 0 && !coded && objektsaldon.length > 0 && perObjekt.hel)) {
    if (!perObjekt.hel) partial('#OUB');
    return perObjekt.rader;
  }
  if (psaldo.every(({ objekt }) => objekt.length > 0)) {
    const delning = delaUpp(psaldo, total);
    if (!delning.hel) partial('#PSALDO');
    return delning.rader;
  }
  return [...new Set(psaldo.map(({ period }) => period))].flatMap((period) => delaPeriod(psaldo.filter((post) => post.period === period), partial));
}

function delaPeriod(poster: readonly Objektpost[], partial: (etikett: string) => void): readonly Del[] {
  const totaler = poster.filter(({ objekt }) => objekt.length === 0);
  const total = totaler.length === 0 ? null : totaler.reduce((sum, { ore }) => sum + ore, 0);
  const delning = delaUpp(poster.filter(({ objekt }) => objekt.length > 0), total);
  if (!delning.hel) partial('#PSALDO');
  const [first] = totaler;
  return first === undefined || delning.rest === 0 ? delning.rader : [...delning.rader, { ...first, objekt: INGA, ore: delning.rest }];
}

function kontonOf(bok: Siebok, nr: number): readonly Konto[] {
  const [ib, ub, res] = [bok.ib.get(nr), bok.ub.get(nr), bok.res.get(nr)];
  const ofYear = (poster: readonly Objektpost[]): readonly Objektpost[] => poster.filter((post) => post.nr === nr);
  const psaldo = groupByKonto(ofYear(bok.psaldo));
  const saldon = groupByKonto(objektrorelser(ofYear(bok.oib), ofYear(bok.oub)));
  const konton = new Set([...(ub?.keys() ?? []), ...(ub === undefined ? [] : (ib?.keys() ?? [])), ...(res?.keys() ?? []), ...psaldo.keys(), ...saldon.keys()]);
  return [...konton].map((konto) => {
    const resultat = res?.get(konto);
    const balans = ub === undefined || !(ub.has(konto) || ib?.has(konto) === true) ? null : (ub.get(konto)?.ore ?? 0) - (ib?.get(konto)?.ore ?? 0);
    const own = psaldo.get(konto) ?? [];
    const radnummer = (resultat ?? ub?.get(konto))?.radnummer ?? own[0]?.radnummer ?? 0;
    return { konto, total: resultat?.ore ?? balans, radnummer, psaldo: own, objektsaldon: saldon.get(konto) ?? [] };
  });
}

/** Closing less opening by object. A year without any #OUB says nothing of where its opening objects went. */
function objektrorelser(oib: readonly Objektpost[], oub: readonly Objektpost[]): readonly Objektpost[] {
  if (oub.length === 0) return [];
  return [...oub, ...oib.map((post) => ({ ...post, ore: -post.ore }))].filter(({ objekt }) => objekt.length > 0);
}

function reportPsaldo(bok: Siebok, { konto, radnummer }: Konto, rest: Ore, issues: Issuesamlare): void {
  const fakta = { konto, differens: (rest / 100).toFixed(2) };
  issues.add({ kod: 'SIE_PSALDO_STAMMER_EJ', allvar: 'info', fakta, kallor: [{ namn: bok.namn, radnummer }] });
}

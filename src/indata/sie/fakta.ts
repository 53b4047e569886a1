/**
 * An SIE file as facts, in the same form as a ledger sheet gives them. Opening balances from #IB with #OIB; movements from the
 * vouchers of year 0, and for a year without vouchers from #PSALDO, #RES and #UB; budget from #PBUDGET.
 */
import type { Benamningar, Dimensionskoder, Faktarad } from '../../domain/huvudbok/typer';
import type { Issue } from '../../domain/issue';
import { openingOf, periodOf } from '../../domain/period/period';
import { Issuesamlare } from '../issuesamlare';
import { kontotypOf } from '../kontotyp';
import { sieAr, type Faktaar } from './ar';
import { kodOf, mapDimensioner, type Dimensionsval } from './dimension';
import { rorelserUtanVerifikat } from './rorelser';
import type { Objekt, Objektpost, Siebok, Siekonto } from './siebok';
import { groupByKonto, INGA, reportPartial, type Siepost } from './siepost';
import { summeraTransaktioner } from './summeraTransaktioner';
import { delaUpp } from './uppdelning';

export interface Siefakta {
  /** Raw ledger sign. Transactions are summed per account, codes and month; `kalla` is then the first one's line. */
  readonly rader: readonly Faktarad[];
  readonly ar: readonly Faktaar[];
  readonly benamningar: Benamningar;
  readonly dimensioner: Dimensionsval;
  readonly issues: readonly Issue[];
}

/** The facts of a file: every year that it tells of. */
export function sieFakta(fil: Siebok): Siefakta {
  const issues = new Issuesamlare();
  const ar = sieAr(fil, issues);
  const bok = { ...fil, psaldo: inomAr(fil, fil.psaldo, ar, issues), pbudget: inomAr(fil, fil.pbudget, ar, issues) };
  const poster = ar.flatMap((ett) => [...ingaende(bok, ett, issues), ...rorelser(bok, ett, issues), ...budget(bok, ett, issues)]);
  const dimensioner = mapDimensioner(bok, [...new Set(poster.map(({ objekt }) => objekt))]);
  if (dimensioner.utanPlats.length > 0) {
    issues.add({ kod: 'SIE_DIMENSION_UTAN_PLATS', allvar: 'info', fakta: { dimensioner: dimensioner.utanPlats }, kallor: [{ namn: bok.namn }] });
  }
  for (const { konto, radnummer } of poster) {
    if (!/^\d/.test(konto)) issues.add({ kod: 'SIE_KONTO_EJ_NUMERISKT', allvar: 'stopp', fakta: { konto }, kallor: [{ namn: bok.namn, radnummer }], grupp: konto });
  }
  const koder = new Map<readonly Objekt[], Dimensionskoder>();
  const kodFor = (objekt: readonly Objekt[]): Dimensionskoder => {
    const known = koder.get(objekt) ?? kodOf(objekt, dimensioner);
    koder.set(objekt, known);
    return known;
  };
  const arOf = new Map(ar.map((ett) => [ett.nr, ett.ar]));
  const rader = poster.map(({ slag, nr, period, konto, objekt, ore, radnummer }) => ({
    slag, ar: arOf.get(nr) ?? 0, period, konto, ...kodFor(objekt), ore, kalla: { namn: bok.namn, radnummer },
  }));
  return { rader: rader.filter(({ ore }) => ore !== 0), ar, benamningar: benamningarOf(bok, dimensioner), dimensioner, issues: issues.toIssues() };
}

/** A period that is not in its year's span contradicts itself: it is left out, and said. */
function inomAr({ namn }: Siebok, poster: readonly Objektpost[], ar: readonly Faktaar[], issues: Issuesamlare): readonly Objektpost[] {
  return poster.filter(({ nr, period, konto, radnummer }) => {
    const spann = ar.find((ett) => ett.nr === nr)?.spann ?? null;
    const inside = spann === null || period === null || (period >= periodOf(spann.fran.ar, spann.fran.manad) && period <= periodOf(spann.till.ar, spann.till.manad));
    if (!inside) issues.add({ kod: 'SIE_PERIOD_UTANFOR_AR', allvar: 'fel', fakta: { konto, period, ar: nr }, kallor: [{ namn, radnummer }] });
    return inside;
  });
}

function rorelser(bok: Siebok, ar: Faktaar, issues: Issuesamlare): readonly Siepost[] {
  return ar.nr === 0 && bok.transaktioner.antal > 0 ? summeraTransaktioner(bok, ar, issues) : rorelserUtanVerifikat(bok, ar, issues);
}

function ingaende(bok: Siebok, { nr, ar }: Faktaar, issues: Issuesamlare): readonly Siepost[] {
  const saldon = bok.ib.get(nr);
  const rader = groupByKonto(bok.oib.filter((post) => post.nr === nr));
  return [...new Set([...(saldon?.keys() ?? []), ...rader.keys()])].flatMap((konto) => {
    const bas = { slag: 'IB' as const, nr, konto, period: openingOf(ar) };
    const saldo = saldon?.get(konto);
    const delning = delaUpp((rader.get(konto) ?? []).filter(({ objekt }) => objekt.length > 0), saldo?.ore ?? null);
    if (!delning.hel) reportPartial(issues, { namn: bok.namn, etikett: '#OIB', konto, radnummer: saldo?.radnummer ?? 0 });
    const delar = delning.rader.map(({ objekt, ore, radnummer }) => ({ ...bas, objekt, ore, radnummer }));
    return delning.rest === 0 ? delar : [...delar, { ...bas, objekt: INGA, ore: delning.rest, radnummer: saldo?.radnummer ?? 0 }];
  });
}

/** A row without objects is the period's total; rows with objects are its breakdown. */
function budget(bok: Siebok, { nr }: Faktaar, issues: Issuesamlare): readonly Siepost[] {
  return [...groupByKonto(bok.pbudget.filter((post) => post.nr === nr))].flatMap(([konto, rader]) =>
    [...new Set(rader.map(({ period }) => period))].flatMap((period) => {
      const own = rader.filter((rad) => rad.period === period);
      const totaler = own.filter(({ objekt }) => objekt.length === 0);
      const total = totaler.length === 0 ? null : totaler.reduce((sum, { ore }) => sum + ore, 0);
      const delning = delaUpp(own.filter(({ objekt }) => objekt.length > 0), total);
      const radnummer = own[0]?.radnummer ?? 0;
      if (!delning.hel) reportPartial(issues, { namn: bok.namn, etikett: '#PBUDGET', konto, radnummer });
      const bas = { slag: 'Budget' as const, nr, konto, period: period ?? 0 };
      const delar = delning.rader.map(({ objekt, ore, radnummer: rad }) => ({ ...bas, objekt, ore, radnummer: rad }));
      return delning.rest === 0 ? delar : [...delar, { ...bas, objekt: INGA, ore: delning.rest, radnummer }];
    }),
  );
}

function benamningarOf(bok: Siebok, { av, under }: Dimensionsval): Benamningar {
  const names = (dimension: string): ReadonlyMap<string, string> =>
    new Map([...under, ...av].flatMap(([nummer, own]) => (own === dimension ? [...(bok.objekt.get(nummer) ?? [])] : [])));
  const known = (read: (konto: Siekonto) => string): ReadonlyMap<string, string> => new Map([...bok.konton].flatMap(([nr, konto]) => (read(konto) === '' ? [] : [[nr, read(konto)] as const])));
  const konto = new Map([...bok.konton].map(([nr, { namn }]) => [nr, namn]));
  return { konto, kontotyp: known(({ ktyp }) => kontotypOf(ktyp)), sru: known(({ sru }) => sru), projekt: names('projekt'), motpart: names('motpart') };
}


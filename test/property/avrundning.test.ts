/**
 * Rounded cells on random books, in kronor, tkr and tkr with a decimal: every sum adds up as printed, every two tables that agree
 * exactly agree on paper, every adjustment is declared and no larger than roundings make it, and a fault of the books keeps its size.
 */
import fc from 'fast-check';
import { Belopp } from '../../src/domain/belopp/belopp';
import { asPrinted } from '../../src/domain/kontroller/avrundade';
import { buildKontroller } from '../../src/domain/kontroller/kontroller';
import type { Kontrollutfall } from '../../src/domain/kontroller/utfall';
import { evaluateKontroll } from '../../src/domain/kontroller/utfall';
import type { BladId } from '../../src/domain/rapporter/typer';
import type { Tryckta } from '../support/avrundning';
import { brokenSums, brokenTies, isAdjusted, printed, sum, tooLarge, undeclared, uneven } from '../support/avrundning';
import type { Provbok } from '../support/bocker';
import { rapporterOf } from '../support/bocker';
import { MAPPNING, slump, toBook } from '../support/slumpbocker';

type Enhet = (blad: BladId) => number;

/** The översikt and the insatsuppföljning may have a unit of their own, and the balansräkning more decimals. */
const ENHETER: Readonly<Record<string, Enhet>> = {
  'kr': () => 100,
  'tkr': () => 100_000,
  'tkr, 1 decimal': () => 10_000,
  'kr, översikt i tkr': (blad) => (blad === 'OV' || blad === 'IU' ? 100_000 : 100),
  'tkr, balansräkning med decimal': (blad) => (blad === 'BR' || blad === 'KF' ? 10_000 : 100_000),
};
const ONE_UNIT = ['kr', 'tkr', 'tkr, 1 decimal'];

function make(bok: Provbok, ore: Enhet): Tryckta {
  const { underlag, rapporter } = rapporterOf(bok);
  return printed(underlag, rapporter, ore);
}

describe.each(Object.entries(ENHETER))('%s', (_, ore) => {
  test('sums add up, ties agree, adjustments are declared and small', () => {
    fc.assert(fc.property(slump, (s) => {
    const bok = toBook(s);
      const t = make(bok, ore);
      expect({ brokenSums: brokenSums(t), brokenTies: brokenTies(t, bok.manad ?? 12), uneven: uneven(t), undeclared: ONE_UNIT.some((n) => ENHETER[n] === ore) ? undeclared(t) : [], tooLarge: tooLarge(t) }).toEqual({ brokenSums: [], brokenTies: [], uneven: [], undeclared: [], tooLarge: [] });
    }), { numRuns: 150 });
  });
});

const cell = (blad: BladId, rad: string, kolumn: string) => ({ cell: { blad, rad, kolumn }, tecken: 1 as const });
const less = (blad: BladId, rad: string, kolumn: string) => ({ cell: { blad, rad, kolumn }, tecken: -1 as const });

/** What a reader adds up, said without the ties. */
const LASARENS = (ar: string) => ({
  'RR = BR': [cell('RR', 'RR_ARETS_RESULTAT', ar), less('BR', 'BR_ARETS_RESULTAT', ar)],
  'RR = KF': [cell('RR', 'RR_ARETS_RESULTAT', ar), less('KF', 'KF_RESULTAT', ar)],
  'RR = DR': [cell('RR', 'RR_ARETS_RESULTAT', ar), less('DR', 'DR_ARETS_RESULTAT', `${ar}_NETTO`)],
  'RR = OV': [cell('RR', 'RR_ARETS_RESULTAT', ar), less('OV', 'OV_ARETS_RESULTAT', ar)],
  'RR = BK': [cell('RR', 'RR_ARETS_RESULTAT', ar), less('BK', 'BK_ARETS_RESULTAT', ar)],
  'balans': [cell('BR', 'BR_SUMMA_TILLGANGAR', ar), less('BR', 'BR_SUMMA_EK_SKULDER', ar)],
  'kassa': [cell('KF', 'KF_UB', ar), less('BR', 'BR_KASSA', ar)],
  'eget kapital': [cell('BK', 'BK_EK_UB', ar), less('BR', 'BR_SUMMA_EGET_KAPITAL', ar)],
  'drift, intäkter': [cell('DR', 'DR_SUMMA', `${ar}_INTAKT`), less('RR', 'RR_INTAKTER', ar)],
  'drift, kostnader': [cell('DR', 'DR_SUMMA', `${ar}_KOSTNAD`), less('RR', 'RR_KOSTNADER', ar), less('RR', 'RR_AVSKRIVNINGAR', ar)],
  'drift, finansnetto': [cell('DR', 'DR_FINANSNETTO', `${ar}_NETTO`), less('RR', 'RR_FINANSIELLA_INTAKTER', ar), less('RR', 'RR_FINANSIELLA_KOSTNADER', ar)],
  'not 2': [cell('NOT', 'N2_SUMMA', ar), less('RR', 'RR_INTAKTER', ar)],
  'not 3': [cell('NOT', 'N3_SUMMA', ar), less('RR', 'RR_KOSTNADER', ar)],
  'not 4': [cell('NOT', 'N4_SUMMA', ar), less('BR', 'BR_FORDRINGAR', ar)],
  'not 5': [cell('NOT', 'N5_SUMMA', ar), less('BR', 'BR_KORTFRISTIGA', ar)],
  'insats 20': [cell('IU', 'IU_P_20', `${ar}_FORBRUKAT`), cell('DR', 'DR_P_20', `${ar}_KOSTNAD`)],
});

/** For a whole year also from one year to the next. */
const MELLAN_AR = {
  'eget kapital': [cell('BR', 'BR_SUMMA_EGET_KAPITAL', '2025'), less('BR', 'BR_SUMMA_EGET_KAPITAL', '2024'), less('BR', 'BR_ARETS_RESULTAT', '2025')],
  'ingående eget kapital': [cell('BK', 'BK_EK_IB', '2025'), less('BR', 'BR_SUMMA_EGET_KAPITAL', '2024')],
  'ingående kassa': [cell('KF', 'KF_IB', '2025'), less('BR', 'BR_KASSA', '2024')],
  'fordringar': [cell('KF', 'KF_FORDRINGAR', '2025'), cell('BR', 'BR_FORDRINGAR', '2025'), less('BR', 'BR_FORDRINGAR', '2024')],
  'skulder': [cell('KF', 'KF_SKULDER', '2025'), less('BR', 'BR_KORTFRISTIGA', '2025'), cell('BR', 'BR_KORTFRISTIGA', '2024')],
};

test.each(ONE_UNIT)('%s: what a reader adds up agrees where it agrees exactly, and cash is never adjusted', (namn) => {
  fc.assert(fc.property(slump, (s) => {
    const bok = toBook(s);
    const t = make(bok, ENHETER[namn] ?? (() => 100));
    const pairs = Object.entries({ ...LASARENS('2025'), ...(bok.manad === 12 ? { ...prefixed('2024', LASARENS('2024')), ...prefixed('', MELLAN_AR) } : {}) });
    const wrong = pairs.filter(([, termer]) => termer.every((m) => !m.cell.rad.includes('_P_') || t.exakt.amountOf(m.cell) !== null)).filter(([, termer]) => sum(t.exakt, termer).isZero() && !sum(t.berakning, termer).isZero());
    const fallback = t.avrundade.rader.some((r) => r.avstamningar.some((a) => a.kod === 'BALANS' && a.barare.rad === 'BR_OVRIGT_EK'));
    expect(fallback ? [] : wrong.map(([vad]) => vad)).toEqual([]);
    expect(['2025', '2024'].filter((ar) => isAdjusted(t, { blad: 'BR', rad: 'BR_KASSA', kolumn: ar }))).toEqual([]);
  }), { numRuns: 150 });
});

const prefixed = <T>(prefix: string, o: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(o).map(([k, v]) => [`${prefix} ${k}`, v]));

function check(bok: Provbok, ore: Enhet): { readonly t: Tryckta; readonly utfall: readonly Kontrollutfall[] } {
  const { underlag, rapporter, berakning } = rapporterOf(bok);
  const t = printed(underlag, rapporter, ore);
  const kontroller = asPrinted(buildKontroller({ underlag, rapporter, berakning, beslutadBudget: null, ledger: [], historik: [] }), { ore, exakt: t.avrundade.exakt });
  return { t, utfall: kontroller.map((k) => evaluateKontroll(k, t.berakning, (blad) => Belopp.fromOre(ore(blad) / 2))) };
}

/** Then one of the financial lines takes the adjustment, and driftredovisningen has none of them on its rows. */
const onlyFinancial = ({ exakt }: Tryckta, ar: string): boolean =>
  ['RR_INTAKTER', 'RR_KOSTNADER', 'RR_AVSKRIVNINGAR'].every((rad) => exakt.amountOf({ blad: 'RR', rad, kolumn: ar })?.isZero() !== false);

test.each(ONE_UNIT)('%s: the checks of what is printed are ok, not avrundning, where the exact amounts agree', (namn) => {
  fc.assert(fc.property(slump, (s) => {
    const bok = toBook(s);
    const { t, utfall } = check(bok, ENHETER[namn] ?? (() => 100));
    const expected = (u: Kontrollutfall): boolean => u.kontroll.kod === 'EGET_KAPITAL_ROLL' || (u.kontroll.kod.startsWith('DRIFT_') && onlyFinancial(t, String(u.kontroll.ar)));
    expect(utfall.filter((u) => u.exakt?.differens.isZero() === true && u.status !== 'ok' && !expected(u)).map((u) => `${u.kontroll.kod} ${u.kontroll.ar} ${u.differens.toString()}`)).toEqual([]);
  }), { numRuns: 150 });
});

test.each(ONE_UNIT)('%s: an account without a note row, and books that do not balance, are told at their size', (namn) => {
  const ore = ENHETER[namn] ?? (() => 100);
  const skuld = fc.integer({ min: 100_000, max: 99_999_999 });
  fc.assert(fc.property(slump, skuld, (s, belopp) => {
    const bok = toBook(s);
    const extra = { slag: 'Utfall' as const, ar: 2025, period: 202501, ansvar: '', verksamhet: '', projekt: '', motpart: '', kalla: { namn: 'Huvudbok' } };
    const fakta = [...bok.fakta, { ...extra, konto: '2999', ore: -belopp }, { ...extra, konto: '2510', ore: -123_456 }];
    const utan = { ...MAPPNING[0], franKonto: '2999', tillKonto: '2999', rapportrad: 'Kortfristiga skulder', not: 'Not 5', notrad: '' } as (typeof MAPPNING)[number];
    const { utfall } = check({ ...bok, fakta, regler: [...MAPPNING, utan] }, ore);
    const of = (kod: string, tryckt?: true) => utfall.find((u) => u.kontroll.kod === kod && u.kontroll.ar === 2025 && u.kontroll.tryckt === tryckt);
    const not = utfall.find((u) => u.kontroll.kod === 'NOT_LIKA_RAD' && u.kontroll.ar === 2025 && String(u.kontroll.fakta['rad']) === 'Kortfristiga skulder');
    const enhet = ore('NOT');
    expect(not?.differens.toString()).toBe(Belopp.fromOre(-belopp).roundTo(enhet).toString());
    expect(not?.exakt !== undefined && not.exakt.differens.abs().compareTo(not.exakt.tolerans) > 0 ? not.status : 'fel').toBe('fel');
    const obalans = Belopp.fromOre(-belopp - 123_456);
    expect([of('BALANSRAKNING_BALANSERAR')?.differens.toString(), of('BALANSRAKNING_BALANSERAR')?.status]).toEqual([obalans.toString(), 'fel']);
    expect(of('BALANSRAKNING_BALANSERAR', true)?.differens.toString()).toBe(obalans.roundTo(enhet).toString());
  }), { numRuns: 100 });
});

/**
 * The checks on random books: sound books with a full mapping fail no check; after one random damage the right check fails, and names
 * the cause in at least nine of ten.
 */
import fc from 'fast-check';
import type { Faktarad } from '../../src/domain/huvudbok/typer';
import { Belopp } from '../../src/domain/belopp/belopp';
import { buildKontroller } from '../../src/domain/kontroller/kontroller';
import { evaluateKontroll } from '../../src/domain/kontroller/utfall';
import type { Kontrollutfall } from '../../src/domain/kontroller/utfall';
import type { Mappningsregel } from '../../src/domain/mappning/typer';
import { orsakText } from '../../src/text/orsaker';
import { insatser, rapporterOf, regler } from '../support/bocker';

const MAPPNING = regler(`
  1220 1229 | Maskiner och inventarier
  1510      | Fordringar | Not 4 | Kundfordringar
  1630      | Fordringar | Not 4 | Skattekonto
  1680 1689 | Fordringar | Not 4 | Moms
  1790      | Fordringar | Not 4 | Upplupna intäkter
  1930      | Kassa och bank
  2010      | Övrigt eget kapital
  2099      | Årets resultat
  2510      | Kortfristiga skulder | Not 5 | Leverantörer
  2650      | Kortfristiga skulder | Not 5 | Momsskuld
  2710      | Kortfristiga skulder | Not 5 | Personalens skatter
  2941      | Kortfristiga skulder | Not 5 | Sociala avgifter
  2990      | Kortfristiga skulder | Not 5 | Övrigt
  3511      | Verksamhetens intäkter | Not 2 | Staten
  3521      | Verksamhetens intäkter | Not 2 | Kommunen
  3531      | Verksamhetens intäkter | Not 2 | Regionen
  3990      | Verksamhetens intäkter | Not 2 | Övriga intäkter
  4531      | Verksamhetens kostnader | Not 3 | Insatser
  5011      | Verksamhetens kostnader | Not 3 | Arvoden
  5611      | Verksamhetens kostnader | Not 3 | Avgifter
  6011      | Verksamhetens kostnader | Not 3 | Lokaler
  7411      | Verksamhetens kostnader | Not 3 | Konsulter
  7431      | Verksamhetens kostnader | Not 3 | Revision
  7921      | Avskrivningar
  8411      | Finansiella intäkter
  8511      | Finansiella kostnader`);

const INSATSER = insatser('10 Kansli | Styrelse och kansli\n20 Café | Verksamhet\n30 Verkstad | Verksamhet');
const KOSTNADER = ['4531', '5011', '5611', '6011', '7411', '7431'] as const;
const SKULDER = ['2510', '2650', '2710', '2941', '2990'] as const;
const FORDRINGAR = ['1510', '1630', '1680', '1790'] as const;
const PROJEKT = ['10', '20', '30'] as const;

const ore = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** Amounts with öre, so that no two are alike by chance. */
const amount = ore(10_001, 49_999_999);

interface Ar {
  readonly kostnader: readonly number[];
  readonly projekt: readonly (typeof PROJEKT)[number][];
  readonly skulder: readonly number[];
  readonly fordringar: readonly number[];
  readonly bidrag: number;
  readonly ranta: number;
  readonly avskrivning: number;
}

const ett = fc.record<Ar>({
  kostnader: fc.array(amount, { minLength: 6, maxLength: 6 }),
  projekt: fc.array(fc.constantFrom(...PROJEKT), { minLength: 6, maxLength: 6 }),
  skulder: fc.array(amount, { minLength: 5, maxLength: 5 }),
  fordringar: fc.array(amount, { minLength: 4, maxLength: 4 }),
  bidrag: ore(1, 4000).map((n) => n * 100_000),
  ranta: amount,
  avskrivning: amount,
});

const row = (slag: Faktarad['slag'], ar: number, manad: number, konto: string, belopp: number, projekt = ''): Faktarad => ({
  slag, ar, period: ar * 100 + manad, konto, ansvar: '', verksamhet: '', projekt, motpart: '', ore: belopp, kalla: { namn: 'Huvudbok' },
});

/** Double entry against the bank; a closing entry in the first year; the second opens with what the first closed with. */
function makeBooks(tva: readonly [Ar, Ar]): readonly Faktarad[] {
  const fakta: Faktarad[] = [];
  let balans = new Map<string, number>([['1220', 90_000_000], ['1930', 500_000_000], ['2010', -590_000_000]]);
  tva.forEach((a, n) => {
    const ar = 2024 + n;
    for (const [konto, belopp] of balans) fakta.push(row('IB', ar, 0, konto, belopp));
    const rorelse = movements(a, ar);
    const resultat = rorelse.filter((r) => /^[3-8]/.test(r.konto)).reduce((sum, r) => sum + r.ore, 0);
    const stangning = n === 0 ? [row('Utfall', ar, 12, '8999', -resultat), row('Utfall', ar, 12, '2099', resultat)] : [];
    fakta.push(...rorelse, ...stangning);
    const next = new Map(balans);
    for (const r of [...rorelse, ...stangning]) if (/^[12]/.test(r.konto)) next.set(r.konto, (next.get(r.konto) ?? 0) + r.ore);
    balans = new Map([...next].filter(([, belopp]) => belopp !== 0));
  });
  return fakta;
}

function movements(a: Ar, ar: number): readonly Faktarad[] {
  const post = (manad: number, konto: string, belopp: number, projekt = '', mot = '1930'): readonly Faktarad[] => [row('Utfall', ar, manad, konto, belopp, projekt), row('Utfall', ar, manad, mot, -belopp)];
  return [
    ...post(1, '3511', -2 * a.bidrag, '10'),
    ...post(1, '3521', -a.bidrag, '10'),
    ...post(1, '3531', -a.bidrag, '10'),
    ...KOSTNADER.flatMap((konto, n) => post(1 + n, konto, a.kostnader[n] ?? 0, a.projekt[n])),
    ...SKULDER.flatMap((konto, n) => post(12, konto, -(a.skulder[n] ?? 0))),
    ...FORDRINGAR.flatMap((konto, n) => post(11, konto, a.fordringar[n] ?? 0)),
    ...post(6, '8411', -a.ranta, '10'),
    ...post(12, '7921', a.avskrivning, '10', '1229'),
  ];
}

const halv = (): Belopp => Belopp.fromOre(50);

function check(fakta: readonly Faktarad[], mappning: readonly Mappningsregel[]): readonly Kontrollutfall[] {
  const { underlag, rapporter, berakning } = rapporterOf({ fakta, regler: mappning, insatser: INSATSER });
  const kontroller = buildKontroller({ underlag, rapporter, berakning, beslutadBudget: null, ledger: [], historik: [] });
  return kontroller.map((k) => evaluateKontroll(k, berakning, halv));
}

const fel = (utfall: readonly Kontrollutfall[]): readonly Kontrollutfall[] => utfall.filter((u) => u.status === 'fel');
const books = fc.tuple(ett, ett).map(makeBooks);

test('sound books with a full mapping fail no check', () => {
  fc.assert(fc.property(books, (fakta) => { expect(fel(check(fakta, MAPPNING)).map((u) => `${u.kontroll.kod} ${u.kontroll.ar} ${u.differens.toString()}`)).toEqual([]); }), { numRuns: 100 });
});

interface Skada {
  readonly namn: string;
  readonly gor: (fakta: readonly Faktarad[], konto: string, belopp: number) => { fakta: readonly Faktarad[]; mappning: readonly Mappningsregel[] };
  readonly kod: string;
}

const SKADOR: readonly Skada[] = [
  { namn: 'a mapping row removed', kod: 'KONTO_OMAPPAT', gor: (fakta, konto) => ({ fakta, mappning: MAPPNING.filter((r) => r.franKonto !== konto) }) },
  { namn: 'a note row taken away', kod: 'NOT_LIKA_RAD', gor: (fakta, konto) => ({ fakta, mappning: MAPPNING.map((r) => (r.franKonto === konto ? { ...r, notrad: '' } : r)) }) },
  { namn: 'an opening balance changed', kod: 'JAMFORELSE_LIKA_IB', gor: (fakta, konto, belopp) => ({ fakta: fakta.map((f) => (f.slag === 'IB' && f.ar === 2025 && f.konto === konto ? { ...f, ore: f.ore + belopp } : f)), mappning: MAPPNING }) },
  { namn: 'a posting changed on one side', kod: 'SALDON_BALANSERAR', gor: (fakta, konto) => ({ fakta: fakta.map((f) => (f.slag === 'Utfall' && f.ar === 2025 && f.konto === konto ? { ...f, ore: -f.ore } : f)), mappning: MAPPNING }) },
];

/** Said of the damaged account: by its number, or by the line that it alone makes up. */
const names = (utfall: readonly Kontrollutfall[], kod: string, konto: string): boolean =>
  utfall.some((u) => u.kontroll.kod === kod && u.status === 'fel' && u.orsak !== null && (u.kontroll.om.includes(konto) || orsakText(u.orsak).orsak.includes(`konto ${konto}`)));

test.each(SKADOR)('$namn: the right check fails, and names the account in nine of ten', ({ gor, kod }) => {
  const konton = kod === 'JAMFORELSE_LIKA_IB' || kod === 'NOT_LIKA_RAD' ? [...SKULDER, ...FORDRINGAR] : [...SKULDER, ...FORDRINGAR, ...KOSTNADER];
  let runs = 0;
  let named = 0;
  fc.assert(
    fc.property(books, fc.constantFrom(...konton), amount, (fakta, konto, belopp) => {
      const skadat = gor(fakta, konto, belopp);
      const utfall = check(skadat.fakta, skadat.mappning);
      expect(fel(utfall).map((u) => u.kontroll.kod)).toContain(kod);
      runs += 1;
      if (names(utfall, kod, konto)) named += 1;
    }),
    { numRuns: 100 },
  );
  expect(named / runs).toBeGreaterThanOrEqual(0.9);
});

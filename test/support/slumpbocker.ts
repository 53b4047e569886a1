/** Random books that are sound: double entry over two years, a closing entry between them, a budget, and every account on its line and in its note. */
import fc from 'fast-check';
import { Belopp } from '../../src/domain/belopp/belopp';
import type { Faktarad } from '../../src/domain/huvudbok/typer';
import type { Agarcell } from '../../src/domain/rapporter/typer';
import type { Tillagg } from '../../src/domain/rapporter/tillagg';
import type { Provbok } from './bocker';
import { insatser, regler } from './bocker';

export const MAPPNING = regler(`
  1220      | Maskiner och inventarier
  1510      | Fordringar | Not 4 | Kundfordringar
  1680      | Fordringar | Not 4 | Moms
  1790      | Fordringar | Not 4 | Upplupna intäkter
  1810      | Kortfristiga placeringar
  1930      | Kassa och bank
  2010      | Övrigt eget kapital
  2099      | Årets resultat
  2210      | Avsättningar för pensioner
  2350      | Långfristiga skulder
  2510      | Kortfristiga skulder | Not 5 | Leverantörer
  2710      | Kortfristiga skulder | Not 5 | Personalens skatter
  2941      | Kortfristiga skulder | Not 5 | Sociala avgifter
  3511      | Verksamhetens intäkter | Not 2 | Driftbidrag från staten
  3521      | Verksamhetens intäkter | Not 2 | Driftbidrag från kommunen
  3990      | Verksamhetens intäkter | Not 2 | Övriga intäkter
  4531      | Verksamhetens kostnader | Not 3 | Insatser
  5011      | Verksamhetens kostnader | Not 3 | Arvoden
  6011      | Verksamhetens kostnader | Not 3 | Lokaler
  7411      | Verksamhetens kostnader | Not 3 | Konsulter
  7921      | Avskrivningar
  8411      | Finansiella intäkter
  8511      | Finansiella kostnader`);

const INSATSER = insatser('10 Kansli | Styrelse och kansli\n20 Café | Verksamhet\n30 Verkstad | Verksamhet\n40 Bidrag | Finansiering');
const RESULTATKONTON = ['3511', '3521', '3990', '4531', '5011', '6011', '7411', '7921', '8411', '8511'] as const;
const BALANSKONTON = ['1220', '1510', '1680', '1790', '1810', '1930', '2210', '2350', '2510', '2710', '2941'] as const;
const PROJEKT = ['', '10', '20', '30', '40', '77'] as const;

interface Post {
  readonly manad: number;
  readonly konto: string;
  readonly mot: string;
  readonly projekt: string;
  readonly ore: number;
}

/** Small and large, whole kronor and tusental now and then, either sign. */
const belopp = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: -900, max: 900 }).map((n) => n * 100_000), fc.integer({ min: -9000, max: 9000 }).map((n) => n * 50_000));
const post = fc.record<Post>({ manad: fc.integer({ min: 1, max: 12 }), konto: fc.constantFrom(...RESULTATKONTON, ...BALANSKONTON), mot: fc.constantFrom(...BALANSKONTON), projekt: fc.constantFrom(...PROJEKT), ore: belopp });

const row = (slag: Faktarad['slag'], ar: number, manad: number, konto: string, ore: number, projekt = ''): Faktarad => ({
  slag, ar, period: ar * 100 + manad, konto, ansvar: '', verksamhet: '', projekt, motpart: '', ore, kalla: { namn: 'Huvudbok' },
});

const isResult = (konto: string): boolean => /^[3-8]/.test(konto);

function entries(ar: number, poster: readonly Post[]): readonly Faktarad[] {
  return poster.flatMap((p) => [row('Utfall', ar, p.manad, p.konto, p.ore, isResult(p.konto) ? p.projekt : ''), row('Utfall', ar, p.manad, p.mot, -p.ore)]);
}

function closing(ar: number, fakta: readonly Faktarad[]): readonly Faktarad[] {
  const resultat = fakta.filter((f) => isResult(f.konto)).reduce((sum, f) => sum + f.ore, 0);
  return [row('Utfall', ar, 12, '8999', -resultat), row('Utfall', ar, 12, '2099', resultat)];
}

export interface Slump {
  readonly ib: readonly number[];
  readonly forra: readonly Post[];
  readonly nu: readonly Post[];
  readonly budget: readonly { readonly konto: string; readonly projekt: string; readonly ore: number }[];
  readonly beviljat: number;
  readonly uppdelad: boolean;
  readonly manad: number;
}

export const slump = fc.record<Slump>({
  ib: fc.array(belopp, { minLength: BALANSKONTON.length, maxLength: BALANSKONTON.length }),
  forra: fc.array(post, { maxLength: 14 }),
  nu: fc.array(post, { minLength: 1, maxLength: 18 }),
  budget: fc.array(fc.record({ konto: fc.constantFrom(...RESULTATKONTON), projekt: fc.constantFrom(...PROJEKT), ore: belopp }), { maxLength: 6 }),
  beviljat: fc.integer({ min: 0, max: 99_999_999 }),
  uppdelad: fc.boolean(),
  manad: fc.constantFrom(12, 12, 12, 8),
});

const cellWith = (varde: Belopp): Agarcell => ({ kalla: { namn: 'Insatser', radnummer: 2, kolumn: 'E' }, varde });

/** Rows of `Historik` by which the översikt splits its incomes. */
const UPPDELNING: Tillagg['historik'] = { ar: [2023], rader: [{ etikett: 'Medlemsbidrag', nyckel: 'MEDLEMSBIDRAG', varden: new Map() }, { etikett: 'Övriga intäkter', nyckel: 'OVRIGA_INTAKTER', varden: new Map() }] };

export function toBook(s: Slump): Provbok {
  const ib = s.ib.map((ore, n) => row('IB', 2024, 0, BALANSKONTON[n] ?? '', ore));
  const kapital = row('IB', 2024, 0, '2010', -ib.reduce((sum, f) => sum + f.ore, 0));
  const forra = entries(2024, s.forra);
  const ar1 = [...ib, kapital, ...forra, ...closing(2024, forra)];
  const ub = new Map<string, number>();
  for (const f of ar1) if (!isResult(f.konto)) ub.set(f.konto, (ub.get(f.konto) ?? 0) + f.ore);
  const ar2 = [...[...ub].map(([konto, ore]) => row('IB', 2025, 0, konto, ore)), ...entries(2025, s.nu)];
  const budget = s.budget.map((b): Faktarad => ({ ...row('Budget', 2025, 1, b.konto, b.ore, b.projekt) }));
  const tillagg = { beviljat: new Map([['20', cellWith(Belopp.fromOre(s.beviljat))]]), historik: s.uppdelad ? UPPDELNING : null };
  return { fakta: [...ar1, ...ar2, ...budget], regler: MAPPNING, insatser: INSATSER, manad: s.manad, tillagg };
}

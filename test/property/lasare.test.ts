/** read(write(books, style)) = books, for random books, layouts and styles; and every row of the sheet is counted once. */
import * as fc from 'fast-check';
import { ingaende, PROVBOK, rorelser, type Provbok, type Provpost } from '../support/blad/provbok';
import { skrivHuvudbok, type Huvudbokslayout } from '../support/blad/skrivHuvudbok';
import { skrivSaldon, type Saldolayout } from '../support/blad/skrivSaldon';
import { DATUMSTILAR, TALSTILAR, type Stil } from '../support/blad/stil';
import { summera } from '../support/fakta';
import { lasLedger } from '../support/lasBlad';

const NYCKEL = ['slag', 'period', 'konto', 'projekt'] as const;
const KONTON = ['1511', '1930', '2010', '2510', '3511', '3120', '4531', '5011', '6010', '6011', '7911'];

/** Vouchers of two rows, an income and a cost always among them, and opening balances that sum to zero. */
const bok: fc.Arbitrary<Provbok> = fc.record({
  poster: fc.array(fc.record({ debet: fc.constantFrom('1930', '1511', '4531', '5011', '6010', '6011', '7911'), projekt: fc.constantFrom('', '007', 'P1A', '102'), manad: fc.integer({ min: 1, max: 12 }), ore: fc.integer({ min: 1, max: 900_000_000 }) }), { minLength: 1, maxLength: 10 }),
  ib: fc.array(fc.tuple(fc.constantFrom('1511', '2510'), fc.integer({ min: -9_000_000, max: 9_000_000 }).filter((ore) => ore !== 0)), { maxLength: 2 }),
}).map(({ poster, ib }) => {
  const par = (ver: number, { debet, projekt, manad, ore }: (typeof poster)[number], kredit: string): readonly Provpost[] => {
    const bas = { ver: `A ${String(ver)}`, datum: { ar: 2025, manad, dag: 3 }, text: 'Händelse', projekt };
    return [{ ...bas, konto: debet, ore }, { ...bas, konto: kredit, ore: -ore }];
  };
  const egna = poster.flatMap((p, n) => par(n + 1, p, p.debet.startsWith('1') ? '3511' : '1930'));
  const fasta = [...par(90, { debet: '1930', projekt: '007', manad: 2, ore: 700 }, '3120'), ...par(91, { debet: '5011', projekt: '', manad: 5, ore: 300 }, '2510')];
  const saldon = new Map<string, number>(ib);
  const eget = [...saldon.values()].reduce((sum, ore) => sum - ore, 0);
  return { ar: 2025, namn: new Map(KONTON.map((konto) => [konto, PROVBOK.namn.get(konto) ?? `Konto för ${konto}`])), ib: eget === 0 ? new Map() : saldon.set('2010', eget), poster: [...egna, ...fasta] };
});

const stil = (vant: fc.Arbitrary<boolean>): fc.Arbitrary<Stil> => fc.record({
  tal: fc.constantFrom(...Object.values(TALSTILAR)),
  enhet: fc.constantFrom('kr', 'tkr', 'mnkr'),
  vant,
  datum: fc.constantFrom(...Object.values(DATUMSTILAR)),
  kontocell: fc.constantFrom('tva', 'en', 'streck'),
  summor: fc.constantFrom('inga', 'total', 'konto', 'tre'),
  block: fc.constantFrom<Stil['block']>([['Period: 202501 - 202512']], [['Förbundet', null, 'Sida 1'], ['Räkenskapsår 2025'], []]),
  tommaRader: fc.boolean(),
});

function check(tabell: Parameters<typeof lasLedger>[0], expected: Parameters<typeof summera>[0]): void {
  const lasning = lasLedger(tabell);
  expect(lasning.issues.filter(({ allvar, kod }) => allvar !== 'info' && kod !== 'TECKEN_OKLART')).toEqual([]);
  expect(lasning.lasta + lasning.asido.length).toBe(tabell.celler.length);
  expect(summera(lasning.rader, NYCKEL)).toEqual(summera(expected, NYCKEL));
}

test.each<Huvudbokslayout>(['lista', 'lista debet kredit', 'grupperad', 'grupperad debet kredit', 'rubrikrader', 'period'])('huvudbok: %s', (layout) => {
  const grouped = layout.startsWith('grupperad') || layout === 'rubrikrader';
  const vant = layout === 'lista' || layout === 'grupperad' || layout === 'period' ? fc.boolean() : fc.constant(false);
  fc.assert(fc.property(bok, stil(vant), (b, s) => {
    check(skrivHuvudbok(b, layout, s), [...rorelser(b), ...(grouped ? ingaende(b) : [])]);
  }), { numRuns: 150 });
});

test.each<Saldolayout>(['saldolista', 'utan UB', 'utan förändring', 'debet kredit', 'månader'])('%s', (layout) => {
  const helar = (b: Provbok): Parameters<typeof summera>[0] => rorelser(b).map((f) => ({ ...f, period: layout === 'månader' ? f.period : 202512 }));
  fc.assert(fc.property(bok, stil(layout === 'debet kredit' ? fc.constant(false) : fc.boolean()), (b, s) => {
    check(skrivSaldon(b, layout, s), [...helar(b), ...ingaende(b)]);
  }), { numRuns: 150 });
});

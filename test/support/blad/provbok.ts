/** The books that every generated ledger sheet tells: two years' balances, vouchers with codes, depreciation and a loan. */
import type { Faktarad, Slag } from '../../../src/domain/huvudbok/typer';
import type { Datum } from '../../../src/domain/period/period';

export interface Provpost {
  readonly ver: string;
  readonly datum: Datum;
  readonly konto: string;
  readonly projekt: string;
  readonly text: string;
  readonly ore: number;
}

export interface Provbok {
  readonly ar: number;
  readonly namn: ReadonlyMap<string, string>;
  /** Opening balance in öre by account. */
  readonly ib: ReadonlyMap<string, number>;
  readonly poster: readonly Provpost[];
}

const NAMN = new Map([
  ['1219', 'Ackumulerade avskrivningar'], ['1511', 'Fordringar förbundsmedlemmar'], ['1930', 'Bank'], ['2010', 'Eget kapital'], ['2350', 'Lån'],
  ['2510', 'Leverantörsskulder'], ['3511', 'Driftbidrag staten'], ['5011', 'Arvoden'], ['6010', 'Lokal- och bostadshyror'], ['6011', 'Markhyror'], ['7911', 'Avskrivningar'], ['8511', 'Räntekostnader'],
]);

const post = (nr: number, manad: number, rader: readonly (readonly [string, string, number])[]): readonly Provpost[] =>
  rader.map(([konto, projekt, ore]) => ({ ver: `A ${nr}`, datum: { ar: 2025, manad, dag: 10 + nr }, konto, projekt, text: `Händelse ${nr}`, ore }));

/** Small, balanced, and awkward: a code with zeros before it, one with letters, amounts under a krona, above a million and the same twice. */
export const PROVBOK: Provbok = {
  ar: 2025,
  namn: NAMN,
  ib: new Map([['1219', -1_250_050], ['1511', 45_000_000], ['1930', 210_000_075], ['2010', -203_750_025], ['2350', -50_000_000]]),
  poster: [
    ...post(1, 1, [['1930', '', 137_100_000], ['3511', '007', -137_100_000]]),
    ...post(2, 1, [['6010', '007', 3_100_050], ['2510', '', -3_100_050]]),
    ...post(3, 2, [['6011', 'P1A', 99], ['1930', '', -99]]),
    ...post(4, 3, [['5011', '102', 812_340], ['5011', '007', 812_340], ['1930', '', -1_624_680]]),
    ...post(5, 6, [['8511', '', 250_075], ['2350', '', 5_000_000], ['1930', '', -5_250_075]]),
    ...post(6, 11, [['6010', '007', -100_050], ['2510', '', 100_050]]),
    ...post(7, 12, [['7911', '', 125_005], ['1219', '', -125_005]]),
  ],
};

/** The year before, as closing balances and results by account. */
export const FJOL: ReadonlyMap<string, number> = new Map([['1930', 210_000_075], ['1511', 45_000_000], ['1219', -1_250_050], ['2350', -50_000_000], ['2010', -190_000_000], ['3511', -130_000_000], ['5011', 80_000_050], ['6010', 36_249_925]]);

const bas = { ansvar: '', verksamhet: '', motpart: '', kalla: { namn: '' } };
const faktum = (slag: Slag, period: number, konto: string, rest: { projekt?: string; ore: number }): Faktarad => ({ ...bas, slag, ar: Math.floor(period / 100), period, konto, projekt: rest.projekt ?? '', ore: rest.ore });

/** The movements of the books as facts. */
export const rorelser = ({ poster, ar }: Provbok): readonly Faktarad[] => poster.map(({ konto, projekt, datum, ore }) => faktum('Utfall', ar * 100 + datum.manad, konto, { projekt, ore }));

/** The opening balances of the books as facts. */
export const ingaende = ({ ib, ar }: Provbok): readonly Faktarad[] => [...ib].map(([konto, ore]) => faktum('IB', ar * 100, konto, { ore }));

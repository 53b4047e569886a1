/** read(write(books, style)) = books: random vouchers written in random styles; and no mutation of cells crashes a reader. */
import * as fc from 'fast-check';
import { toIso, toSerial, type Datum } from '../../../../src/domain/period/period';
import type { RawCell, RawTable } from '../../../../src/indata/rawTable';
import { identifieraBlad } from '../../../../src/indata/tabell/identifieraBlad';
import { lasBudget } from '../../../../src/indata/tabell/lasBudget';
import { lasHuvudbok } from '../../../../src/indata/tabell/lasHuvudbok';
import { lasIngaende } from '../../../../src/indata/tabell/lasIngaende';
import { lasSaldolista } from '../../../../src/indata/tabell/lasSaldolista';
import { summera } from '../../../support/fakta';
import { readBlad, readFall } from '../../../support/tabell';

interface Post {
  readonly ver: number;
  readonly konto: string;
  readonly projekt: string;
  readonly datum: Datum;
  readonly ore: number;
}

interface Stil {
  readonly gap: string;
  readonly komma: string;
  readonly minus: (text: string) => string;
  readonly somTal: boolean;
  readonly datum: (datum: Datum) => RawCell;
  readonly vant: boolean;
  readonly delad: boolean;
  readonly grupperad: boolean;
  readonly tommaRader: boolean;
  readonly rubrikblock: number;
}

/** Balanced vouchers of two rows: incomes and costs against the bank, an income and a cost always among them. */
const bok = fc
  .array(
    fc.record({ konto: fc.constantFrom('5011', '6010', '4531'), intakt: fc.boolean(), projekt: fc.constantFrom('', '007', 'P1'), manad: fc.integer({ min: 1, max: 12 }), dag: fc.integer({ min: 1, max: 28 }), ore: fc.integer({ min: 1, max: 9_000_000_00 }) }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rader) => [...rader, { konto: '', intakt: true, projekt: '', manad: 1, dag: 1, ore: 500 }, { konto: '5011', intakt: false, projekt: '', manad: 1, dag: 1, ore: 500 }])
  .map((rader) =>
    rader.flatMap(({ konto, intakt, projekt, manad, dag, ore }, i): Post[] => {
      const bas = { ver: i + 1, datum: { ar: 2025, manad, dag } };
      const signed = intakt ? -ore : ore;
      return [{ ...bas, konto: intakt ? '3511' : konto, projekt, ore: signed }, { ...bas, konto: '1930', projekt: '', ore: -signed }];
    }),
  );

const stil: fc.Arbitrary<Stil> = fc.record({
  gap: fc.constantFrom(' ', '\u00a0', '\u202f', ''),
  komma: fc.constantFrom(',', '.'),
  minus: fc.constantFrom<(t: string) => string>((t) => `-${t}`, (t) => `−${t}`, (t) => `${t}-`, (t) => `(${t})`, (t) => `– ${t}`),
  somTal: fc.boolean(),
  datum: fc.constantFrom<(d: Datum) => RawCell>(toSerial, toIso, (d) => toIso(d).replaceAll('-', ''), (d) => Number(toIso(d).replaceAll('-', ''))),
  vant: fc.boolean(),
  delad: fc.boolean(),
  grupperad: fc.boolean(),
  tommaRader: fc.boolean(),
  rubrikblock: fc.integer({ min: 0, max: 5 }),
});

function amount(ore: number, { gap, komma, minus, somTal }: Stil): RawCell {
  if (somTal) return ore / 100;
  const text = `${String(Math.floor(Math.abs(ore) / 100)).replace(/\B(?=(\d{3})+$)/g, gap)}${komma}${String(Math.abs(ore) % 100).padStart(2, '0')}`;
  return ore < 0 ? minus(text) : text;
}

function write(poster: readonly Post[], s: Stil): RawTable {
  const sorted = s.grupperad ? [...poster].sort((a, b) => a.konto.localeCompare(b.konto)) : poster;
  const money = (ore: number): RawCell[] => {
    if (!s.delad) return [amount(s.vant ? -ore : ore, s)];
    return ore >= 0 ? [amount(ore, s), null] : [null, amount(-ore, s)];
  };
  const rows: RawCell[][] = Array.from({ length: s.rubrikblock }, (_, i) => [i === 1 ? null : `Huvudbok, rad ${String(i)} `]);
  rows.push(['Konto', 'Projekt', 'Vernr', 'Datum', 'Text', ...(s.delad ? ['Debet', 'Kredit'] : ['Belopp'])]);
  let konto = '';
  for (const post of sorted) {
    if (s.grupperad && post.konto !== konto) {
      if (konto !== '') rows.push([`Summa ${konto}`, null, null, null, null, ...money(poster.filter((p) => p.konto === konto).reduce((sum, p) => sum + p.ore, 0)).map((cell) => (s.delad ? null : cell))]);
      konto = post.konto;
      if (s.tommaRader) rows.push([null, '', ' ']);
      rows.push([`${konto} Kontonamn`]);
    }
    rows.push([s.grupperad ? null : post.konto, post.projekt, `A ${String(post.ver)}`, s.datum(post.datum), 'text', ...money(post.ore)]);
  }
  rows.push(['Totalt', null, null, null, null, ...(s.delad ? [] : [amount(0, s)])]);
  return { blad: 'Blad1', rowIndex: 3, columnIndex: 2, celler: rows };
}

test('a ledger in any style is read to the same books, every row counted once', () => {
  fc.assert(
    fc.property(bok, stil, (poster, s) => {
      const tabell = write(poster, s);
      expect(identifieraBlad(tabell)).toMatchObject({ sort: 'huvudbok', ar: 2025 });
      const lasning = lasHuvudbok(tabell, { ar: 2025 });
      if (!lasning.ok) throw new Error(lasning.error.kod);
      expect(lasning.value.issues.filter(({ allvar, kod }) => allvar !== 'info' && kod !== 'TECKEN_OKLART')).toEqual([]);
      expect(lasning.value.lasta).toBe(poster.length);
      expect(lasning.value.lasta + lasning.value.asido.length).toBe(tabell.celler.length);
      const expected = poster.map(({ konto, projekt, datum, ore }) => ({ slag: 'Utfall' as const, ar: 2025, period: 202500 + datum.manad, konto, projekt, ansvar: '', verksamhet: '', motpart: '', ore, kalla: { namn: '' } }));
      expect(summera(lasning.value.rader, ['period', 'konto', 'projekt'])).toEqual(summera(expected, ['period', 'konto', 'projekt']));
    }),
    { numRuns: 300 },
  );
});

test('mutated cells: no crash, and every row of the sheet is counted', () => {
  const junk = fc.oneof(fc.constant(null), fc.string(), fc.double(), fc.boolean(), fc.constant({ fel: '#N/A' }), fc.constantFrom<RawCell>('Konto', 'Summa', 'Ingående saldo', '1930', '1.234', 'Debet', 2025, -1e300));
  const sheets = [...readFall('solleftea-2025'), readBlad('skelleftea-norsjo-2025', 'Huvudbok 2025')].map((sheet) => ({ ...sheet, celler: sheet.celler.slice(0, 40) }));
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.array(fc.tuple(fc.nat(39), fc.nat(10), junk), { maxLength: 30 }), (sheet, changes) => {
      const celler = sheet.celler.map((row) => [...row]);
      for (const [row, column, cell] of changes) if (celler[row] !== undefined) celler[row][column] = cell;
      const tabell = { ...sheet, celler };
      identifieraBlad(tabell);
      for (const las of [lasHuvudbok, lasSaldolista, lasIngaende, lasBudget]) {
        const result = las(tabell, { ar: 2025 });
        if (result.ok) expect(result.value.lasta + result.value.asido.length).toBe(celler.length);
        if (result.ok) expect(result.value.rader.every(({ ore }) => Number.isSafeInteger(ore))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

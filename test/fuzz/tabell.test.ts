/**
 * Damaged ledger sheets and separated files: no crash, no hang, every row counted once, and no amount lost without a word: what
 * is counted sums to the facts, and a row that is set aside as empty or heading holds no amount.
 */
import * as fc from 'fast-check';
import { lasCsv } from '../../src/indata/csv/lasCsv';
import type { RawCell, RawTable } from '../../src/indata/rawTable';
import type { Bladdel } from '../../src/indata/tabell/bladdelar';
import { toText } from '../../src/indata/tabell/cell';
import { identifieraBlad } from '../../src/indata/tabell/identifieraBlad';
import { lasDel } from '../../src/indata/tabell/lasDel';
import type { Lasning } from '../../src/indata/tabell/lasning';
import { LEDGERSORTER } from '../../src/indata/tabell/ledgersort';
import { oppnaTabell } from '../../src/indata/tabell/oppnaTabell';
import { findRubrikrad } from '../../src/indata/tabell/rubriker';
import { readTal } from '../../src/indata/tabell/svensktTal';
import { PROVBOK } from '../support/blad/provbok';
import { skrivHuvudbok, type Huvudbokslayout } from '../support/blad/skrivHuvudbok';
import { skrivSaldon, type Saldolayout } from '../support/blad/skrivSaldon';
import { ENKEL, TALSTILAR, type Stil } from '../support/blad/stil';
import { readFall, tabell } from '../support/tabell';
import { korningar, ofHang } from './korningar';

const STILAR: readonly Stil[] = [ENKEL, ...Object.values(TALSTILAR).map((tal, n): Stil => ({ ...ENKEL, tal, summor: n % 2 === 0 ? 'tre' : 'total', enhet: n % 3 === 0 ? 'tkr' : 'kr', block: [['Huvudbok 2025'], []], tommaRader: n % 2 === 1 }))];
const HUVUDBOCKER: readonly Huvudbokslayout[] = ['lista', 'lista debet kredit', 'grupperad', 'grupperad debet kredit', 'rubrikrader', 'period'];
const SALDON: readonly Saldolayout[] = ['saldolista', 'utan förändring', 'debet kredit', 'månader', 'år i kolumner', 'tvåradig rubrik', 'budget månader'];
const BLAD: readonly RawTable[] = [
  ...STILAR.flatMap((stil) => [...HUVUDBOCKER.map((layout) => skrivHuvudbok(PROVBOK, layout, stil)), ...SALDON.map((layout) => skrivSaldon(PROVBOK, layout, stil))]),
  ...['Typ', 'Slag'].map((rubrik) => tabell(`${rubrik}|Konto|Ver|Datum|Projekt|Belopp\nIB|1930||2025-01-01||=500\nIB|2010||2025-01-01||=-500\n${[1, 2, 3, 4].map((n) => `Utfall|1930|A ${n}|2025-0${n}-15|7|=${n}\nUtfall|3511|A ${n}|2025-0${n}-15|7|=-${n}\nBudget|3511||2025-0${n}-01||=-${n}`).join('\n')}\n|Totalt||||=-10`, 'Export 2025')),
  tabell('År|Konto|Datum|IB|UTF_V|BUD_V\n=2025|1930|2025-01-01|=1|=50|\n=2025|2010|2025-01-01|=1|=-50|\n=2025|1930|2025-02-01|=0|=7|\n=2025|3511|2025-02-01|=0|=-7|\n=2024|1930|2023-12-31|=1|=40|\n=2024|2010|2023-12-31|=1|=-40|\n=2024|1930|2024-05-01||=10|\n=2024|3511|2024-05-01||=-10|=-9', 'Fakta'),
  ...[...readFall('solleftea-2025'), ...readFall('skelleftea-norsjo-2025')].map((sheet) => ({ ...sheet, celler: sheet.celler.slice(0, 40) })),
];

const skrap = fc.oneof(
  fc.constantFrom<RawCell>(null, 'Konto', 'Summa', 'Summa 60', 'Ingående saldo', 'UB', 'Totalt', '1930', '1930 Bank', '6010', 35, '1.234', '1,5', '-', '- 952', 'Debet', 'Kredit', 'Belopp', 'Budget 2025', 'Utfall 2024', 'Utfall', 'Budget', 'IB', 'Prognos', 'T', 1, 'År', 2025, 2024, 202501, '2025-02-30', '2026-01-01', 45_700, -1e300, 0.005, true, 1e15),
  fc.constant({ fel: '#N/A' }), fc.string({ maxLength: 8 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
type Andring = (rader: RawCell[][]) => void;
const andring: fc.Arbitrary<Andring> = fc.oneof(
  fc.tuple(fc.nat(39), fc.nat(11), skrap).map(([r, k, cell]): Andring => (rader) => { const rad = rader[r % Math.max(1, rader.length)]; if (rad !== undefined) rad[k] = cell; }),
  fc.nat(39).map((r): Andring => (rader) => { rader.splice(r % Math.max(1, rader.length), 1); }),
  fc.tuple(fc.nat(39), fc.nat(39)).map(([r, t]): Andring => (rader) => { const rad = rader[r % Math.max(1, rader.length)]; rader.splice(t, 0, [...(rad ?? [])]); }),
  fc.nat(11).map((k): Andring => (rader) => { for (const rad of rader) rad.splice(k, 1); }),
  fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]): Andring => (rader) => { for (const rad of rader) { const cell = rad[a] ?? null; rad[a] = rad[b] ?? null; rad[b] = cell; } }),
);
const skadat = fc.tuple(fc.constantFrom(...BLAD), fc.array(andring, { maxLength: 6 })).map(([blad, andringar]): RawTable => {
  const celler = blad.celler.map((rad) => [...rad]);
  for (const andra of andringar) andra(celler);
  return { ...blad, celler: celler.map((rad) => Array.from(rad, (cell) => cell ?? null)) };
});

const isStopp = ({ allvar }: { readonly allvar: string }): boolean => allvar === 'stopp';
const AMOUNTLESS: ReadonlySet<string> = new Set(['tom', 'kontorubrik', 'utan belopp', 'rubrik']);

/** A ledger of one signed column: rows counted sum to the facts, and rows set aside as nothing have no amount. */
function checkIngetTappat(tabell: RawTable, del: Bladdel, lasning: Lasning): void {
  const val = oppnaTabell(tabell, del, () => null);
  const rubrik = findRubrikrad(tabell);
  if (!val.ok || rubrik === null || del.sort !== 'huvudbok') return;
  const { belopp, debet, kredit } = val.value.belopp;
  const ore = (cells: readonly RawCell[]): number => [[belopp, 1], [debet, 1], [kredit, -1]].reduce((sum, [kolumn, tecken]) => {
    if (typeof kolumn !== 'object' || (debet !== undefined && kredit !== undefined && kolumn === belopp)) return sum;
    const tal = readTal(cells[kolumn.index], kolumn);
    return tal.slag === 'ore' ? sum + (tecken as number) * tal.ore : sum;
  }, 0);
  const asido = new Map(lasning.asido.map(({ radnummer, skal }) => [radnummer - tabell.rowIndex - 1, skal]));
  const lasta = tabell.celler.filter((_, rad) => !asido.has(rad)).reduce((sum, cells) => sum + ore(cells), 0);
  const fakta = lasning.rader.filter(({ slag, period }) => slag === 'Utfall' || (slag === 'IB' && period % 100 === 0 && !lasning.asido.some(({ skal }) => skal === 'ingaende'))).reduce((sum, f) => sum + f.ore, 0);
  if (!lasning.asido.some(({ skal }) => skal === 'ingaende') && !lasning.issues.some(isStopp)) expect(fakta).toBe(lasning.vant ? -lasta + 0 : lasta);
  for (const [rad, skal] of asido) {
    if (rad > rubrik.rad && AMOUNTLESS.has(skal)) expect([rad, skal, ore(tabell.celler[rad] ?? [])]).toEqual([rad, skal, 0]);
  }
}

test('mutated cells, rows and columns', () => {
  fc.assert(fc.property(skadat, fc.constantFrom(...LEDGERSORTER), (tabell, annan) => {
    const { delar } = ofHang(() => identifieraBlad(tabell));
    const alla: readonly Bladdel[] = [...delar, { sort: annan, ar: 2025 }];
    for (const del of alla) {
      const result = ofHang(() => lasDel(tabell, del));
      if (!result.ok) continue;
      expect(result.value.lasta + result.value.asido.length).toBe(tabell.celler.length);
      expect(result.value.rader.length).toBe(result.value.verifikationer.length);
      expect(result.value.rader.every(({ ore, ar }) => Number.isSafeInteger(ore) && ore !== 0 && ar === del.ar)).toBe(true);
      if (delar.includes(del)) checkIngetTappat(tabell, del, result.value);
    }
  }), { numRuns: korningar(90_000) });
});

test('mutated separated files', () => {
  const filer = BLAD.slice(0, 20).map(({ celler }) => new TextEncoder().encode(celler.map((rad) => rad.map((cell) => (typeof cell === 'string' && cell.includes(';') ? `"${cell}"` : toText(cell))).join(';')).join('\r\n')));
  const skadad = fc.tuple(fc.constantFrom(...filer), fc.array(fc.tuple(fc.nat(10_000), fc.oneof(fc.nat(255), fc.constantFrom(34, 44, 59, 10, 13, 9, 61, 0, 195))), { maxLength: 20 })).map(([fil, andringar]) => {
    const bytes = Uint8Array.from(fil);
    for (const [at, varde] of andringar) bytes[at % bytes.length] = varde;
    return bytes;
  });
  fc.assert(fc.property(skadad, (bytes) => {
    const result = ofHang(() => lasCsv(bytes, 'bok.csv'));
    if (!result.ok) return;
    for (const del of identifieraBlad(result.value).delar) {
      const lasning = lasDel(result.value, del);
      if (lasning.ok) expect(lasning.value.lasta + lasning.value.asido.length).toBe(result.value.celler.length);
    }
  }), { numRuns: korningar(20_000) });
});

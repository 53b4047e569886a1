/**
 * The ledger sheets that an SIE import makes, as plain tables: vouchers as `Huvudbok`, opening balances, a `Saldolista` for a
 * year without vouchers, and `Budget` (contract.md, sheets that the user owns). Read back they give the facts of the file.
 * Dimension columns stand only where some row has a code, and a whole-year column becomes months only where there are months.
 * What the file says that an account is (#KTYP, #SRU) stands last on its rows, out of the way of the amounts.
 */
import type { Ore } from '../domain/belopp/belopp';
import { DIMENSIONER, type Dimension, type Dimensionskoder, type Faktarad, type Slag } from '../domain/huvudbok/typer';
import { monthOf, type Datum } from '../domain/period/period';
import { kodOf } from '../indata/sie/dimension';
import type { Siefakta } from '../indata/sie/fakta';
import type { Siebok } from '../indata/sie/siebok';

/** A cell: text, whole öre in a `belopp` column, a day in a `datum` column, or empty. */
export type Ledgercell = string | Ore | Datum | null;

export interface Ledgerkolumn {
  readonly rubrik: string;
  readonly typ: 'text' | 'belopp' | 'datum';
}

export interface Ledgerblad {
  readonly titel: string;
  readonly kolumner: readonly Ledgerkolumn[];
  readonly rader: readonly (readonly Ledgercell[])[];
}

type Namn = Siefakta['benamningar'];

const RUBRIK: Readonly<Record<Dimension, string>> = { ansvar: 'Ansvar', verksamhet: 'Verksamhet', projekt: 'Projekt', motpart: 'Motpart' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'] as const;
const text = (rubrik: string): Ledgerkolumn => ({ rubrik, typ: 'text' });
const belopp = (rubrik: string): Ledgerkolumn => ({ rubrik, typ: 'belopp' });

/** The sheets of a file, in the order that a reader expects them. */
export function ledgerblad(bok: Siebok, fakta: Siefakta): readonly Ledgerblad[] {
  return fakta.ar.flatMap(({ nr, ar }) => {
    const rader = fakta.rader.filter((rad) => rad.ar === ar);
    const budget = buildBudget(ar, rader, fakta.benamningar);
    if (nr === 0 && bok.transaktioner.antal > 0) return [buildHuvudbok(bok, fakta, ar), ...buildIngaende(ar, rader, fakta.benamningar), ...budget];
    return [...buildSaldolista(ar, rader, fakta.benamningar), ...budget];
  });
}

function buildHuvudbok(bok: Siebok, fakta: Siefakta, ar: number): Ledgerblad {
  const { transaktioner, verifikationer } = bok;
  const koder = transaktioner.listor.map((objekt) => kodOf(objekt, fakta.dimensioner));
  const koddelar = new Koddelar(koder, fakta.benamningar);
  const kontodelar = new Kontodelar(transaktioner.konton, fakta.benamningar);
  const rader: Ledgercell[][] = [];
  let ver = { index: -1, namn: '', text: '', datum: null as Datum | null };
  for (let i = 0; i < transaktioner.antal; i += 1) {
    const index = transaktioner.ver(i);
    if (index !== ver.index) ver = { index, namn: verifikationer.namn(index), text: verifikationer.at(index).text, datum: verifikationer.at(index).datum };
    const konto = transaktioner.konto(i);
    const own = koder[transaktioner.listaId(i)];
    rader.push([...koddelar.cells(konto, own), ver.namn, ver.datum, transaktioner.text(i) || ver.text, transaktioner.ore(i), ...kontodelar.cells(konto)]);
  }
  const kolumner = [...koddelar.kolumner(), text('Ver'), { rubrik: 'Datum', typ: 'datum' as const }, text('Text'), belopp('Belopp'), ...kontodelar.kolumner()];
  return { titel: `Huvudbok ${ar}`, kolumner, rader };
}

function buildIngaende(ar: number, fakta: readonly Faktarad[], namn: Namn): readonly Ledgerblad[] {
  const rows = groupRows(fakta, ['IB']);
  if (rows.length === 0) return [];
  const koddelar = new Koddelar(rows, namn);
  const kontodelar = kontodelarOf(rows, namn);
  const rader = rows.map((row) => [...koddelar.cells(row.konto, row), row.ib, ...kontodelar.cells(row.konto)]);
  return [{ titel: `Ingående balanser ${ar}`, kolumner: [...koddelar.kolumner(), belopp(`IB ${ar}`), ...kontodelar.kolumner()], rader }];
}

function buildSaldolista(ar: number, fakta: readonly Faktarad[], namn: Namn): readonly Ledgerblad[] {
  const rows = groupRows(fakta, ['IB', 'Utfall']);
  if (rows.length === 0) return [];
  const koddelar = new Koddelar(rows, namn);
  const months = hasMonths(rows);
  const rorelse = months ? MONTHS.map(belopp) : [belopp('Förändring')];
  const kontodelar = kontodelarOf(rows, namn);
  const kolumner = [...koddelar.kolumner(), belopp('Ingående balans'), ...rorelse, belopp('Utgående balans'), ...kontodelar.kolumner()];
  const rader = rows.map((row) => {
    const total = sum(row.manader.values());
    const cells = months ? MONTHS.map((_, i) => row.manader.get(i + 1) ?? 0) : [total];
    return [...koddelar.cells(row.konto, row), row.ib, ...cells, row.ib + total, ...kontodelar.cells(row.konto)];
  });
  return [{ titel: `Saldolista ${ar}`, kolumner, rader }];
}

function buildBudget(ar: number, fakta: readonly Faktarad[], namn: Namn): readonly Ledgerblad[] {
  const rows = groupRows(fakta, ['Budget']);
  if (rows.length === 0) return [];
  const koddelar = new Koddelar(rows, namn);
  const months = hasMonths(rows);
  const kontodelar = kontodelarOf(rows, namn);
  const kolumner = [...koddelar.kolumner(), ...(months ? [...MONTHS.map(belopp), belopp('Budget helår')] : [belopp('Budget')]), ...kontodelar.kolumner()];
  const rader = rows.map((row) => {
    const total = sum(row.manader.values());
    const cells = months ? MONTHS.map((_, i) => row.manader.get(i + 1) ?? null) : [];
    return [...koddelar.cells(row.konto, row), ...cells, total, ...kontodelar.cells(row.konto)];
  });
  return [{ titel: `Budget ${ar}`, kolumner, rader }];
}

interface Row extends Dimensionskoder {
  readonly konto: string;
  ib: Ore;
  readonly manader: Map<number, Ore>;
}

/** One row per account and codes, by account number and then as the facts came. */
function groupRows(fakta: readonly Faktarad[], slag: readonly Slag[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { slag: own, period, konto, ansvar, verksamhet, projekt, motpart, ore } of fakta) {
    if (!slag.includes(own)) continue;
    const key = [konto, ansvar, verksamhet, projekt, motpart].join('\n');
    const row = rows.get(key) ?? { konto, ansvar, verksamhet, projekt, motpart, ib: 0, manader: new Map<number, Ore>() };
    rows.set(key, row);
    if (own === 'IB') row.ib += ore;
    else row.manader.set(monthOf(period), (row.manader.get(monthOf(period)) ?? 0) + ore);
  }
  return [...rows.values()].sort((a, b) => (a.konto < b.konto ? -1 : a.konto > b.konto ? 1 : 0));
}

const sum = (belopp: Iterable<Ore>): Ore => [...belopp].reduce((total, ore) => total + ore, 0);
const hasMonths = (rows: readonly Row[]): boolean => rows.some(({ manader }) => [...manader.keys()].some((manad) => manad !== 12));

/** Account, its name, and the dimension columns that are used, with the names of projects and counterparts. */
class Koddelar {
  private readonly dimensioner: readonly Dimension[];

  constructor(
    koder: readonly Dimensionskoder[],
    private readonly namn: Namn,
  ) {
    this.dimensioner = DIMENSIONER.filter((dimension) => koder.some((kod) => kod[dimension] !== ''));
  }

  kolumner(): readonly Ledgerkolumn[] {
    const dimensioner = this.dimensioner.flatMap((d) => [text(RUBRIK[d]), ...(this.namesOf(d) === null ? [] : [text(`${RUBRIK[d]} (T)`)])]);
    return [text('Konto'), text('Benämning'), ...dimensioner];
  }

  cells(konto: string, koder: Dimensionskoder | undefined): readonly Ledgercell[] {
    const dimensioner = this.dimensioner.flatMap((d) => {
      const kod = koder?.[d] ?? '';
      const names = this.namesOf(d);
      return names === null ? [kod || null] : [kod || null, names.get(kod) ?? null];
    });
    return [konto, this.namn.konto.get(konto) ?? null, ...dimensioner];
  }

  private namesOf(dimension: Dimension): ReadonlyMap<string, string> | null {
    const names = dimension === 'projekt' || dimension === 'motpart' ? this.namn[dimension] : null;
    return names === null || names.size === 0 ? null : names;
  }
}

/** The account's type and SRU code: a column where some account of the sheet has one. */
class Kontodelar {
  private readonly delar: readonly (readonly [string, ReadonlyMap<string, string>])[];

  constructor(konton: readonly string[], { kontotyp, sru }: Namn) {
    const delar = [['Kontotyp', kontotyp], ['SRU', sru]] as const;
    this.delar = delar.filter(([, varden]) => konton.some((konto) => varden.has(konto)));
  }

  kolumner(): readonly Ledgerkolumn[] {
    return this.delar.map(([rubrik]) => text(rubrik));
  }

  cells(konto: string): readonly Ledgercell[] {
    return this.delar.map(([, varden]) => varden.get(konto) ?? null);
  }
}

const kontodelarOf = (rows: readonly Row[], namn: Namn): Kontodelar => new Kontodelar(rows.map(({ konto }) => konto), namn);

/** Small books as a table an ekonom can read, turned into the facts that the domain works on. */
import type { Faktarad, Slag } from '../../src/domain/huvudbok/typer';
import { Saldobok } from '../../src/domain/huvudbok/saldobok';
import type { Insats, Mappningsregel } from '../../src/domain/mappning/typer';
import { Berakning } from '../../src/domain/rapporter/berakning';
import { Nyckelsummor } from '../../src/domain/rapporter/rapportunderlag';
import { buildRapporter } from '../../src/domain/rapporter/rapporter';
import { buildRapportunderlag } from '../../src/domain/rapporter/rapportval';
import type { Tillagg } from '../../src/domain/rapporter/tillagg';
import { INGA_TILLAGG } from '../../src/domain/rapporter/tillagg';
import type { BladId } from '../../src/domain/rapporter/typer';

const KALLA = { namn: 'test' };

/** Lines of "slag period konto [projekt] belopp", amounts in kronor, debit +. */
export function fakta(text: string): readonly Faktarad[] {
  return rowsOf(text).map((cells) => {
    const [slag, period, konto, ...rest] = cells;
    const belopp = rest.at(-1) ?? '';
    const projekt = rest.length > 1 ? (rest[0] ?? '') : '';
    const ore = Math.round(Number(belopp) * 100);
    return { slag: slag as Slag, ar: Math.floor(Number(period) / 100), period: Number(period), konto: konto ?? '', ansvar: '', verksamhet: '', projekt, motpart: '', ore, kalla: KALLA };
  });
}

/** Lines of "från till | rapportrad | not | notrad | kassaflödesrad | projekt". */
export function regler(text: string): readonly Mappningsregel[] {
  return text.trim().split('\n').map((line) => {
    const [konton = '', rapportrad = '', not = '', notrad = '', kassaflodesrad = '', projekt = ''] = line.split('|').map((c) => c.trim());
    const [franKonto = '', tillKonto = franKonto] = konton.split(/\s+/);
    return { franKonto, tillKonto, rapportrad, not, notrad, kassaflodesrad, ansvar: '', verksamhet: '', projekt, motpart: '', kalla: KALLA };
  });
}

/** Lines of "projekt benämning | grupp". */
export function insatser(text: string): readonly Insats[] {
  return text.trim().split('\n').map((line) => {
    const [head = '', grupp = ''] = line.split('|').map((c) => c.trim());
    const [projekt = '', ...namn] = head.split(/\s+/);
    return { projekt, benamning: namn.join(' '), alias: [], grupp, beviljadeMedel: null, kalla: KALLA };
  });
}

export interface Provbok {
  readonly fakta: readonly Faktarad[];
  readonly regler: readonly Mappningsregel[];
  readonly insatser?: readonly Insats[];
  readonly ar?: number;
  readonly manad?: number;
  /** The user's other sheets, and what accounts are called. */
  readonly tillagg?: Partial<Tillagg>;
  readonly kontonamn?: ReadonlyMap<string, string>;
}

/** The reports of small books: what is placed, what could not be, and each amount by "RR RR_INTAKTER 2025". */
export function rapporterOf(bok: Provbok) {
  const saldobok = new Saldobok();
  for (const f of bok.fakta) saldobok.add(f);
  const { underlag, issues } = buildRapportunderlag({
    ar: bok.ar ?? 2025, manad: bok.manad ?? 12, saldon: saldobok.saldon(), regler: bok.regler, insatser: bok.insatser ?? [], projektnamn: new Map(),
    tillagg: { ...INGA_TILLAGG, ...bok.tillagg }, kontonamn: bok.kontonamn ?? new Map(),
  });
  const rapporter = buildRapporter(underlag);
  const berakning = new Berakning(rapporter, new Nyckelsummor(underlag));
  const amount = (blad: BladId, rad: string, kolumn = '2025'): string | null => berakning.amountOf({ blad, rad, kolumn })?.toString() ?? null;
  const value = (blad: BladId, rad: string, kolumn = '2025'): string | number | null => {
    const varde = berakning.valueOf({ blad, rad, kolumn });
    return varde === null || typeof varde === 'number' || typeof varde === 'string' ? varde : varde.toString();
  };
  const rows = (blad: BladId): readonly string[] => rapporter.find((r) => r.blad === blad)?.rader.map((r) => r.id) ?? [];
  return { underlag, issues, rapporter, berakning, amount, value, rows };
}

const rowsOf = (text: string): readonly (readonly string[])[] => text.trim().split('\n').map((line) => line.trim().split(/\s+/));

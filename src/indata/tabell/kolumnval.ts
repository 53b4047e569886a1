/**
 * Chooses among the columns that the headings offer: of several with one role, the one for the year that is read, then the
 * better word. What was taken as what is kept, so that the user can be shown it.
 */
import { DIMENSIONER, type Dimension } from '../../domain/huvudbok/typer';
import { columnLetter } from '../../shared/columnLetter';
import { type RawTable } from '../rawTable';
import { toText } from './cell';
import { faktorOfWord } from './rubriktext';
import type { Kolumn, Rubrikrad } from './rubriker';
import type { Enhetsfaktor } from './svensktTal';
import type { Beloppsroll, Enkelroll } from './synonymer';

/** A column of amounts, in kronor after multiplying with `faktor`. */
export interface Beloppskolumn {
  readonly index: number;
  readonly faktor: Enhetsfaktor;
}

export interface Manadskolumn extends Beloppskolumn {
  readonly manad: number;
}

export interface Kolumnanvandning {
  readonly kolumn: string;
  readonly rubrik: string;
  /** "konto", "debet", "projekt", "projekt: namn", "manad 3" … */
  readonly som: string;
}

export interface Kolumnval {
  /** 0-based row of the headings within the table. */
  readonly rad: number;
  readonly enkel: Readonly<Partial<Record<Enkelroll, number>>>;
  readonly belopp: Readonly<Partial<Record<Beloppsroll, Beloppskolumn>>>;
  readonly kod: Readonly<Partial<Record<Dimension, number>>>;
  readonly kodnamn: Readonly<Partial<Record<Dimension, number>>>;
  readonly manader: readonly Manadskolumn[];
  readonly faktor: Enhetsfaktor;
  readonly anvanda: readonly Kolumnanvandning[];
}

/** The columns that are read for the year `ar`. A column headed with another year is left out. */
export function valjKolumner(tabell: RawTable, rubrik: Rubrikrad, ar: number | null): Kolumnval {
  const faktor = sheetFaktor(tabell, rubrik.rad);
  const chosen = new Map<string, Kolumn>();
  for (const kolumn of rubrik.kolumner) {
    if (ar !== null && kolumn.ar !== null && kolumn.ar !== ar) continue;
    const name = nameOfRoll(kolumn);
    const other = chosen.get(name);
    if (other === undefined || isBetter(kolumn, other, ar)) chosen.set(name, kolumn);
  }
  return build([...chosen.values()], { tabell, rad: rubrik.rad, faktor });
}

function isBetter(a: Kolumn, b: Kolumn, ar: number | null): boolean {
  const score = (k: Kolumn): number => (ar !== null && k.ar === ar ? 0 : 1000) + (k.roll.slag === 'manad' ? 0 : k.manader.length * 100) + k.rang;
  return score(a) < score(b);
}

function nameOfRoll({ roll }: Kolumn): string {
  switch (roll.slag) {
    case 'ledger':
      return roll.roll;
    case 'kod':
      return roll.dimension;
    case 'kodnamn':
      return `${roll.dimension}: namn`;
    case 'manad':
      return `manad ${roll.manad}`;
  }
}

interface Sammanhang {
  readonly tabell: RawTable;
  readonly rad: number;
  readonly faktor: Enhetsfaktor;
}

function build(kolumner: readonly Kolumn[], { tabell, rad, faktor }: Sammanhang): Kolumnval {
  const enkel: Partial<Record<string, number>> = {};
  const belopp: Partial<Record<string, Beloppskolumn>> = {};
  const kod: Partial<Record<Dimension, number>> = {};
  const kodnamn: Partial<Record<Dimension, number>> = {};
  const manader: Manadskolumn[] = [];
  for (const { index, roll, faktor: own } of kolumner) {
    if (roll.slag === 'kod') kod[roll.dimension] = index;
    else if (roll.slag === 'kodnamn') kodnamn[roll.dimension] = index;
    else if (roll.slag === 'manad') manader.push({ manad: roll.manad, index, faktor: own ?? faktor });
    else {
      enkel[roll.roll] = index;
      belopp[roll.roll] = { index, faktor: own ?? faktor };
    }
  }
  const anvanda = kolumner
    .filter(({ roll }) => !(roll.slag === 'ledger' && roll.roll === 'ignorera'))
    .map((k) => ({ kolumn: columnLetter(tabell.columnIndex + k.index), rubrik: k.rubrik, som: nameOfRoll(k) }));
  return { rad, enkel, belopp, kod, kodnamn, manader: manader.sort((a, b) => a.manad - b.manad), faktor, anvanda };
}

/** "Belopp i tkr", "Enhet: Tkr (vänt tecken)" above the headings: the unit of every column that names none itself. */
function sheetFaktor(tabell: RawTable, rad: number): Enhetsfaktor {
  for (const row of tabell.celler.slice(0, rad)) {
    for (const text of row.map(toText)) {
      const match = /(?:belopp i|enhet:?|\() ?(tkr|mnkr|mkr|ksek|tusental kronor)\b/i.exec(text) ?? /^(tkr|mnkr|mkr)\b/i.exec(text);
      const faktor = faktorOfWord((match?.[1] ?? '').toLowerCase().replace(/ kronor$/, ''));
      if (faktor !== null) return faktor;
    }
  }
  return 1;
}

/** The dimensions that the sheet has codes for. */
export const dimensionerIn = (val: Kolumnval): readonly Dimension[] => DIMENSIONER.filter((dimension) => val.kod[dimension] !== undefined);

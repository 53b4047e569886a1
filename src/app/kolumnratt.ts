/**
 * The user's correction of a single column: a row in `Uppgifter` such as "Kolumn G i Export 3" = "Projekt", or = "Används inte". The
 * heading is read as if it said so, with the year, month and unit that it names; another column headed the same gives way.
 */
import type { RawCell, RawTable } from '../indata/rawTable';
import { toText } from '../indata/tabell/cell';
import { readKolumner, type Kolumn } from '../indata/tabell/kolumnroll';
import { findRubrikrad, textRow } from '../indata/tabell/rubriker';
import { uppgiftsrader } from '../indata/tabell/uppgiftsrader';
import { columnIndexOf, columnLetter } from '../shared/columnLetter';
import { ANVANDS_INTE } from './bladval';
import { findEgetBlad } from './egetBlad';

const BELOPPSORD = ['Belopp', 'Debet', 'Kredit', 'Ingående balans', 'Förändring', 'Utgående balans', 'Budget'] as const;
/** The words of the setting: headings that the readers know. */
export const KOLUMNORD = ['Konto', 'Kontonamn', 'Ansvar', 'Verksamhet', 'Projekt', 'Motpart', 'Vernr', 'Datum', 'Period', 'Text', ...BELOPPSORD] as const;

export const kolumnnyckel = (blad: string, kolumn: string): string => `Kolumn ${kolumn} i ${blad}`;
export const KOLUMNNYCKEL = /^kolumn\s+([a-z]{1,3})\s+i\s+(.+)$/i;

/** The word as we write it, or null when it says nothing known. */
export const parseKolumnord = (text: string): string | null => [...KOLUMNORD, ANVANDS_INTE].find((ord) => ord.toLowerCase() === text.trim().toLowerCase()) ?? null;

/** Column letter to word, by sheet title in lower case. */
export type Kolumnratt = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function readKolumnratt(tabeller: readonly RawTable[]): Kolumnratt {
  const ratt = new Map<string, Map<string, string>>();
  const uppgifter = findEgetBlad(tabeller, 'uppgifter');
  for (const { text, varde } of uppgifter === undefined ? [] : uppgiftsrader(uppgifter)) {
    const [, kolumn, blad] = KOLUMNNYCKEL.exec(text) ?? [];
    const ord = parseKolumnord(toText(varde));
    if (kolumn === undefined || blad === undefined || ord === null) continue;
    ratt.set(blad.toLowerCase(), (ratt.get(blad.toLowerCase()) ?? new Map<string, string>()).set(kolumn.toUpperCase(), ord));
  }
  return ratt;
}

/** The row, 0-based within the table, that a correction is made in: the headings, or what looks most like them. */
export const headingRowOf = (tabell: RawTable): number => findRubrikrad(tabell)?.rad ?? textRow(tabell);

/** The tables as the user says that their columns are. Only headings differ from what stands in the sheet. */
export function withKolumnratt(tabeller: readonly RawTable[], ratt: Kolumnratt = readKolumnratt(tabeller)): readonly RawTable[] {
  return ratt.size === 0 ? tabeller : tabeller.map((tabell) => {
    const val = ratt.get(tabell.blad.toLowerCase());
    return val === undefined ? tabell : corrected(tabell, val);
  });
}

function corrected(tabell: RawTable, val: ReadonlyMap<string, string>): RawTable {
  const rad = headingRowOf(tabell);
  const kolumner = findRubrikrad(tabell)?.kolumner ?? [];
  const ord = new Map([...val].map(([kolumn, text]) => [columnIndexOf(kolumn) - tabell.columnIndex, text] as const));
  const celler = tabell.celler[rad] ?? [];
  const width = Math.max(celler.length, ...[...ord.keys()].map((index) => index + 1));
  const nya = Array.from({ length: width }, (_, index): RawCell => {
    const text = ord.get(index);
    if (text === undefined) return celler[index] ?? null;
    return text === ANVANDS_INTE ? UNKNOWN : headingOf(text, kolumner.find((k) => k.index === index));
  });
  return { ...tabell, celler: tabell.celler.map((row, n) => (n === rad ? withoutRivals(nya, new Set(ord.keys())) : row)) };
}

/** A heading that means nothing to any reader; a blank one could take its meaning from the row above. */
const UNKNOWN = ANVANDS_INTE;

/** "Budget" for a column headed "Utfall mars 2025 (tkr)" is "Budget mars 2025 tkr". */
function headingOf(ord: string, kolumn: Kolumn | undefined): string {
  if (kolumn === undefined || !(BELOPPSORD as readonly string[]).includes(ord)) return ord;
  const manad = kolumn.roll.slag === 'manad' && (ord === 'Belopp' || ord === 'Förändring' || ord === 'Budget') ? [MANADER[kolumn.roll.manad - 1] ?? ''] : [];
  return [ord, ...manad, ...(kolumn.ar === null ? [] : [String(kolumn.ar)]), ...(kolumn.faktor === null ? [] : [ENHETER[kolumn.faktor]])].join(' ');
}

const MANADER: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENHETER = { 1: 'kr', 1000: 'tkr', 1_000_000: 'mnkr' } as const;

/** What the user has chosen is so, and what was read as the same before is not. */
function withoutRivals(celler: readonly RawCell[], valda: ReadonlySet<number>): readonly RawCell[] {
  const kolumner = readKolumner(celler);
  const same = (a: Kolumn, b: Kolumn): boolean => JSON.stringify([a.roll, a.ar, a.manader]) === JSON.stringify([b.roll, b.ar, b.manader]);
  const rivaler = new Set(kolumner.filter((k) => !valda.has(k.index) && kolumner.some((v) => valda.has(v.index) && same(v, k))).map((k) => k.index));
  return celler.map((cell, index) => (rivaler.has(index) ? UNKNOWN : cell));
}

export interface Bladkolumn {
  readonly kolumn: string;
  readonly rubrik: string;
  /** The user's word, or null. */
  readonly val: string | null;
}

/** Every column with a heading, for the user to correct. */
export function columnsOf(tabell: RawTable, ratt: Kolumnratt): readonly Bladkolumn[] {
  const val = ratt.get(tabell.blad.toLowerCase());
  const kolumner = findRubrikrad(tabell)?.kolumner ?? [];
  return (tabell.celler[headingRowOf(tabell)] ?? []).flatMap((cell, index): readonly Bladkolumn[] => {
    const kolumn = columnLetter(tabell.columnIndex + index);
    const rubrik = kolumner.find((k) => k.index === index)?.rubrik ?? toText(cell);
    return rubrik === '' && val?.has(kolumn) !== true ? [] : [{ kolumn, rubrik, val: val?.get(kolumn) ?? null }];
  });
}

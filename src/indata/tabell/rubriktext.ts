/**
 * One heading cell taken apart: the words that name the column, and the year, months and unit that qualify them.
 * "Budget jan 2025 (tkr)" is the key "budget" with year 2025, month 1 and factor 1000.
 */
import { fromSerial } from '../../domain/period/period';
import type { RawCell } from '../rawTable';
import { toNyckel, toText } from './cell';
import type { Enhetsfaktor } from './svensktTal';

export interface Rubriktext {
  /** The words as `toNyckel` writes them, without year, months and unit. Empty when nothing else is left. */
  readonly nyckel: string;
  readonly ar: number | null;
  /** 1–12. */
  readonly manader: readonly number[];
  /** Null when the heading names no unit. */
  readonly faktor: Enhetsfaktor | null;
  /** "Projekt (T)": the text of the code column with the same name. */
  readonly klartext: boolean;
  /** Whether the heading names the last day of its year: a balance of that day opens the year after. */
  readonly sistaDagen: boolean;
}

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const;
const UNITS: ReadonlyMap<string, Enhetsfaktor> = new Map([
  ['kr', 1],
  ['sek', 1],
  ['kronor', 1],
  ['tkr', 1000],
  ['tusental', 1000],
  ['ksek', 1000],
  ['mnkr', 1_000_000],
  ['mkr', 1_000_000],
]);
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A month name or its abbreviation as 1–12, or null. */
export function monthOfName(word: string): number | null {
  if (word === 'sept') return 9;
  const index = MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return index < 0 ? null : index + 1;
}

/** A unit word as its factor, or null. */
export const faktorOfWord = (word: string): Enhetsfaktor | null => UNITS.get(word) ?? null;

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** "Per 1", "P01", "Period 12", "Mån 3". */
const PERIODNUMMER = /^(?:p|per|period|m|mån|månad)\.? ?(0?[1-9]|1[0-2])$/i;
/** "jan-25", "Utfall dec 25". */
const SHORT_YEAR = /(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[- ']*\d{2}$/i;

/** A day in a heading ("UB 2025-12-31") tells the year. */
const DAY = /(?<!\d)(\d{4})-(\d{2}-\d{2})(?!\d)/;
const withoutDay = (text: string): string => text.replace(DAY, ' ').replace(DAY, ' ');

/** Takes a heading cell apart; null when it is empty or no heading (a long text, a number that is no year or month). */
export function parseRubriktext(cell: RawCell | undefined): Rubriktext | null {
  if (typeof cell === 'number') return rubrikOfNumber(cell);
  const text = toText(cell);
  if (text === '' || text.length > 60) return null;
  const klartext = /\(t\)$/i.test(text);
  const dag = DAY.exec(text);
  const words = withoutDay(klartext ? text.slice(0, -3) : text).split(/[^0-9A-Za-zÅÄÖåäöéÉ]+/).filter((word) => word !== '');
  let ar: number | null = dag === null ? null : Number(dag[1]);
  let faktor: Enhetsfaktor | null = null;
  const manader: number[] = [];
  const rest: string[] = [];
  const numrerad = PERIODNUMMER.exec(text);
  if (numrerad?.[1] !== undefined) return { nyckel: '', ar: null, manader: [Number(numrerad[1])], faktor: null, klartext: false, sistaDagen: false };
  for (const word of joinYearMonths(words, text)) {
    const key = toNyckel(word);
    if (manader.length > 0 && ar === null && /^\d{2}$/.test(key) && SHORT_YEAR.test(text)) {
      ar = 2000 + Number(key);
      continue;
    }
    const month = monthOfName(key);
    const digits = /^(\d{4})(\d{2})?$/.exec(key);
    if (month !== null) manader.push(month);
    else if (UNITS.has(key)) faktor = faktorOfWord(key);
    else if (digits && isYear(Number(digits[1]))) {
      ar = Number(digits[1]);
      if (digits[2] !== undefined && Number(digits[2]) >= 1 && Number(digits[2]) <= 12) manader.push(Number(digits[2]));
    } else rest.push(key);
  }
  return { nyckel: withoutFiller(rest, faktor).join(''), ar, manader, faktor, klartext, sistaDagen: dag?.[2] === '12-31' };
}

/** "Belopp i tkr", "Utfall t.o.m. december", "Saldo per 2025-12-31": words that say nothing of what the column is. */
function withoutFiller(words: readonly string[], faktor: Enhetsfaktor | null): readonly string[] {
  const kept = words.filter((word, i) => !['t', 'o', 'm', 'tom', 'fom', 'f', 'den'].includes(word) && !(word === 'i' && faktor !== null) && !(word === 'per' && i > 0));
  return kept.length === 0 ? words : kept;
}

/** "2025-01" is a year and a month, not two words. */
function joinYearMonths(words: readonly string[], text: string): readonly string[] {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match ? [`${match[1] ?? ''}${match[2] ?? ''}`] : words;
}

function rubrikOfNumber(value: number): Rubriktext | null {
  const base = { nyckel: '', faktor: null, klartext: false, sistaDagen: false };
  if (!Number.isInteger(value)) return null;
  if (isYear(value)) return { ...base, ar: value, manader: [] };
  const month = value % 100;
  if (isYear(Math.floor(value / 100)) && month >= 1 && month <= 12) return { ...base, ar: Math.floor(value / 100), manader: [month] };
  const datum = fromSerial(value);
  if (datum === null || !isYear(datum.ar)) return null;
  if (datum.manad === 12 && datum.dag === 31) return { ...base, ar: datum.ar, manader: [], sistaDagen: true };
  return datum.dag === 1 ? { ...base, ar: datum.ar, manader: [datum.manad] } : null;
}

/**
 * Swedish amounts as text: "1 234,50", "1234.50", "−1 234", "1 234,50-", "(1 234,50)". What has two readings ("1.234")
 * or none is said to be so; nothing is guessed, and a blank is not zero.
 */
import { oreFromNumber, type Ore } from '../../domain/belopp/belopp';
import type { RawCell } from '../rawTable';
import { isRawError } from './cell';

export type OlasligtSkal = 'format' | 'tvetydigt' | 'decimaler' | 'felvarde' | 'storlek';

/** `tom`: nothing there, or a lone dash. `olasligt`: something is there that is not one amount in whole öre. */
export type Tal =
  | { readonly slag: 'ore'; readonly ore: Ore }
  | { readonly slag: 'tom' }
  | { readonly slag: 'olasligt'; readonly skal: OlasligtSkal };

/** How many kronor one unit of the sheet is: kr, tkr or mnkr. */
export type Enhetsfaktor = 1 | 1000 | 1_000_000;

export type Decimaltecken = ',' | '.';

/** What is known of the amounts of a column. `decimal` null: nothing shows which mark is the decimal one. */
export interface Talform {
  readonly faktor: Enhetsfaktor;
  readonly decimal: Decimaltecken | null;
  /** A reckoned amount, such as a twelfth of a year's budget, is rounded to the öre; of a booked one more decimals are a fault. */
  readonly avrundas?: true;
}

const KRONOR: Talform = { faktor: 1, decimal: null };

const TOM: Tal = { slag: 'tom' };
const olasligt = (skal: OlasligtSkal): Tal => ({ slag: 'olasligt', skal });

/** Parses an amount of the given form to whole öre. */
export function parseSvensktTal(text: string, { faktor, decimal }: Talform = KRONOR): Tal {
  const amount = plain(text);
  if (amount === '' || amount === '-') return TOM;
  const { negative, body } = splitSign(amount);
  const delar = splitDecimals(body, decimal);
  if (typeof delar === 'string') return olasligt(delar);
  return toOre(delar, negative, faktor);
}

/** One kind of blank, one kind of minus, no currency after. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/ ?(?:kr\.?|sek|:-)$/i, '');

/** An amount cell: number or text. */
export function readTal(cell: RawCell | undefined, form: Talform = KRONOR): Tal {
  if (cell === null || cell === undefined) return TOM;
  if (isRawError(cell)) return olasligt('felvarde');
  if (typeof cell === 'string') return parseSvensktTal(cell, form);
  if (typeof cell === 'boolean') return olasligt('format');
  const ore = form.avrundas === true ? oreFromNumber(Math.round(cell * form.faktor * 100) / 100) : oreFromNumber(cell * form.faktor);
  if (ore === null) return olasligt(Number.isSafeInteger(Math.round(cell * form.faktor * 100)) ? 'decimaler' : 'storlek');
  return { slag: 'ore', ore: ore === 0 ? 0 : ore };
}

function splitSign(text: string): { negative: boolean; body: string } {
  const inParens = /^\( ?(\d.*?) ?\)$/.exec(text);
  if (inParens?.[1] !== undefined) return { negative: true, body: inParens[1] };
  const leading = /^([+-]) ?(.+)$/.exec(text);
  if (leading?.[2] !== undefined) return { negative: leading[1] === '-', body: leading[2] };
  const trailing = /^(.+?) ?-$/.exec(text);
  if (trailing?.[1] !== undefined) return { negative: true, body: trailing[1] };
  return { negative: false, body: text };
}

interface Delar {
  readonly heltal: string;
  readonly decimaler: string;
}

const PLAIN = /^(\d*)(?:[.,](\d+))?$/;
const SPACED = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/;
const POINTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const COMMAED = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
/** One separator before exactly three digits: thousands or decimals, and the text does not tell which. */
const TWO_READINGS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function splitDecimals(body: string, decimal: Decimaltecken | null): Delar | OlasligtSkal {
  if (TWO_READINGS.test(body)) return decimal === null ? 'tvetydigt' : splitByMark(body, decimal);
  for (const form of [PLAIN, SPACED, POINTED, COMMAED]) {
    const match = form.exec(body);
    if (match) return { heltal: (match[1] ?? '').replace(/[ .,]/g, ''), decimaler: match[2] ?? '' };
  }
  return 'format';
}

/** "1,234" where the sheet shows which mark is the decimal one. */
function splitByMark(body: string, decimal: Decimaltecken): Delar {
  const [heltal = '', decimaler = ''] = body.split(/[.,]/);
  return body.includes(decimal) ? { heltal, decimaler } : { heltal: heltal + decimaler, decimaler: '' };
}

/** The decimal mark that a text amount shows without a doubt, or null. */
export function decimaltecknetI(text: string): Decimaltecken | null {
  const body = splitSign(plain(text)).body;
  if (!/[.,]/.test(body) || TWO_READINGS.test(body) || typeof splitDecimals(body, null) === 'string') return null;
  if (POINTED.test(body)) return ',';
  if (COMMAED.test(body)) return '.';
  return body.includes(',') ? ',' : '.';
}

function toOre({ heltal, decimaler }: Delar, negative: boolean, faktor: Enhetsfaktor): Tal {
  const places = 1 + String(faktor).length;
  if (/[1-9]/.test(decimaler.slice(places))) return olasligt('decimaler');
  if (heltal === '' && decimaler === '') return olasligt('format');
  const ore = Number(heltal + decimaler.slice(0, places).padEnd(places, '0'));
  if (!Number.isSafeInteger(ore)) return olasligt('storlek');
  return { slag: 'ore', ore: negative && ore !== 0 ? -ore : ore };
}

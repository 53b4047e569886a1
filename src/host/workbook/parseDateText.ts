/**
 * Dates and times typed as text, read in US order as Excel does for strings that Office.js writes. What is no date in US
 * order ("19-8-2025") is none. Serials are counted by integers; 60 is the 29 February 1900 that never was.
 */
export interface DateInput {
  readonly serial: number;
  readonly numberFormat: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A date without a year belongs to this one: the host has no clock. */
const YEAR_WITHOUT_ONE = 2026;
const CENTURY_BREAK = 30;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toSerial(year: number, month: number, day: number): number | null {
  const inMonth = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (year < 1900 || year > 9999 || day < 1 || day > inMonth) return null;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 460;
  let serial = (year - 1900) * 365 + leapDays + day;
  for (let index = 0; index < month - 1; index++) serial += DAYS[index] ?? 0;
  if (month > 2 && isLeap(year)) serial += 1;
  return serial >= 60 ? serial + 1 : serial;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < CENTURY_BREAK ? 2000 : 1900);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Parts = readonly string[];
interface Shape {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  readonly read: (parts: Parts) => number | null;
}

const at = (parts: Parts, index: number): string => parts[index] ?? '';

const SHAPES: readonly Shape[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, numberFormat: 'm/d/yyyy', read: (p) => toSerial(Number(at(p, 1)), Number(at(p, 2)), Number(at(p, 3))) },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, numberFormat: 'm/d/yyyy', read: (p) => toSerial(fullYear(at(p, 3)), Number(at(p, 1)), Number(at(p, 2))) },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, numberFormat: 'mmm-yy', read: (p) => toSerial(Number(at(p, 1)), Number(at(p, 2)), 1) },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, numberFormat: 'mmm-yy', read: (p) => toSerial(Number(at(p, 2)), Number(at(p, 1)), 1) },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, numberFormat: 'd-mmm', read: (p) => toSerial(YEAR_WITHOUT_ONE, Number(at(p, 1)), Number(at(p, 2))) },
  { pattern: /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/i, numberFormat: 'd-mmm-yy', read: (p) => toSerial(fullYear(at(p, 3)), monthOf(at(p, 2)), Number(at(p, 1))) },
  { pattern: /^([a-z]{3,9})[- ](\d{4})$/i, numberFormat: 'mmm-yy', read: (p) => toSerial(fullYear(at(p, 2)), monthOf(at(p, 1)), 1) },
  { pattern: /^(\d{1,2})[- ]([a-z]{3,9})$/i, numberFormat: 'd-mmm', read: (p) => toSerial(YEAR_WITHOUT_ONE, monthOf(at(p, 2)), Number(at(p, 1))) },
  { pattern: /^([a-z]{3,9})[- ](\d{1,2})$/i, numberFormat: 'd-mmm', read: (p) => toSerial(YEAR_WITHOUT_ONE, monthOf(at(p, 1)), Number(at(p, 2))) },
];

/** English months only, whole or by three letters: "maj" and "Marskatt" are no months. */
const MONTH_NAMES = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function parseTime(text: string): DateInput | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds = '0'] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const serial = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { serial, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function parseDay(text: string): DateInput | null {
  for (const shape of SHAPES) {
    const match = shape.pattern.exec(text);
    if (match === null) continue;
    const words = match.slice(1).filter((part) => /^[a-z]/i.test(part));
    const serial = words.every((word) => MONTH_NAMES.test(word)) ? shape.read(match) : null;
    if (serial !== null) return { serial, numberFormat: shape.numberFormat };
  }
  return null;
}

/** The serial and format that Excel would give a text that looks like a date, a time or both; null for any other text. */
export function parseDateText(text: string): DateInput | null {
  const time = parseTime(text);
  if (time !== null) return time;
  const day = parseDay(text);
  if (day !== null) return day;
  const both = /^(.+?) (\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text);
  const date = parseDay(both?.[1] ?? '');
  const clock = parseTime(both?.[2] ?? '');
  return date === null || clock === null ? null : { serial: date.serial + clock.serial, numberFormat: 'm/d/yyyy h:mm' };
}

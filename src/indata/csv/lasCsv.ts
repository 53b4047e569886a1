/**
 * A semicolon, comma or tab file as a sheet, so that it is read like any other. The separator is told by the headings that it
 * gives, not by its ending. A row with more fields than headings is refused: something in it has moved its amounts into other
 * columns ("1 234,50" in a comma file without quotes).
 */
import type { Issue } from '../../domain/issue';
import { err, ok, type Result } from '../../shared/result';
import type { RawTable } from '../rawTable';
import { identifieraBlad } from '../tabell/identifieraBlad';
import { findRubrikrad } from '../tabell/rubriker';
import { avkodaText } from './avkodaText';
import { parseCsv, type Csvposter } from './parseCsv';

const SEPARATORS = [';', '\t', ',', '|'] as const;
/** How much of the file its separator is told from. */
const SAMPLE = 32_768;
const MAX_TITLE = 31;
const DOS_END = String.fromCharCode(26);

/** Whether the bytes are a text that some separator makes a known sheet of. */
export const isCsv = (bytes: Uint8Array, namn: string): boolean => {
  const text = avkodaText(bytes.subarray(0, SAMPLE));
  return text !== null && bestSeparator(text, namn) !== null;
};

/** The file as a sheet named after it. */
export function lasCsv(bytes: Uint8Array, namn: string): Result<RawTable, Issue> {
  const text = avkodaText(bytes);
  const separator = text === null ? null : bestSeparator(text.slice(0, SAMPLE), namn);
  if (text === null || separator === null) return err(refuse('FIL_OKAND', namn));
  const body = text.endsWith(DOS_END) ? text.slice(0, -1) : text;
  const csv = parseCsv(withoutSep(body), separator);
  if (csv.oppetCitat !== null) return err(refuse('CSV_CITAT_OAVSLUTAT', namn, csv.oppetCitat));
  const tabell = toTabell(csv, namn);
  const wide = findWideRow(tabell);
  return wide === null ? ok(tabell) : err(refuse('CSV_FOR_MANGA_FALT', namn, wide));
}

/** The separator that gives most known headings, or null when none gives a known sheet. */
function bestSeparator(sample: string, namn: string): string | null {
  const declared = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  const known = (declared === undefined ? SEPARATORS : [declared]).flatMap((separator) => {
    const tabell = toTabell(parseCsv(withoutSep(sample), separator), namn);
    return identifieraBlad(tabell).sort === 'okant' ? [] : [{ separator, antal: findRubrikrad(tabell)?.kolumner.length ?? 1 }];
  });
  return known.reduce<(typeof known)[number] | null>((best, one) => (best === null || one.antal > best.antal ? one : best), null)?.separator ?? null;
}

/** Excel's own line about the separator is no row. */
const withoutSep = (text: string): string => text.replace(/^sep=.\r?\n/i, '');

function toTabell({ poster }: Csvposter, namn: string): RawTable {
  const width = Math.max(0, ...poster.map((post) => post.length));
  const celler = poster.map((post) => Array.from({ length: width }, (_, i) => withoutExcelQuote(post[i] ?? '') || null));
  return { blad: titleOf(namn), rowIndex: 0, columnIndex: 0, celler };
}

/** `="0010"`: how a file keeps Excel from taking a code for a number. */
const withoutExcelQuote = (text: string): string => /^="([^"]*)"$/.exec(text)?.[1] ?? text;

/** The 1-based row that has something to the right of the last heading of its table, or null. */
function findWideRow({ celler, ...rest }: RawTable): number | null {
  const rubrik = findRubrikrad({ ...rest, celler });
  if (rubrik === null) return null;
  const last = Math.max(...celler.slice(rubrik.forsta, rubrik.rad + 1).map(lastFilled));
  const found = celler.findIndex((cells, rad) => rad > rubrik.rad && lastFilled(cells) > last);
  return found < 0 ? null : found + 1;
}

const lastFilled = (cells: RawTable['celler'][number]): number => cells.findLastIndex((cell) => cell !== null);

/** The file's name as a sheet's: without ending, without what Excel refuses in a title. */
function titleOf(namn: string): string {
  const title = namn.replace(/\.[a-z]{1,4}$/i, '').replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, MAX_TITLE).trim();
  return title === '' ? 'Underlag' : title;
}

const refuse = (kod: string, fil: string, radnummer?: number): Issue => ({
  kod, allvar: 'stopp', fakta: { fil }, kallor: [radnummer === undefined ? { namn: fil } : { namn: fil, radnummer }],
});

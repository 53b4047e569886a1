/** Separated files as systems export them: encoding and separator told from the file, fields quoted, and read like any sheet. */
import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { isCsv, lasCsv } from '../../../../src/indata/csv/lasCsv';
import { parseCsv } from '../../../../src/indata/csv/parseCsv';
import type { RawCell, RawTable } from '../../../../src/indata/rawTable';
import { PROVBOK, rorelser } from '../../../support/blad/provbok';
import { skrivHuvudbok } from '../../../support/blad/skrivHuvudbok';
import { ENKEL, TALSTILAR, type Stil } from '../../../support/blad/stil';
import { summera } from '../../../support/fakta';
import { lasLedger } from '../../../support/lasBlad';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const koda = (text: string, kod: string): Uint8Array => iconv.encode(text, kod, { addBOM: false });

function las(bytes: Uint8Array, namn = 'huvudbok.csv'): RawTable {
  const result = lasCsv(bytes, namn);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const vagran = (text: string): string => {
  const result = lasCsv(utf8(text), 'bok.csv');
  return result.ok ? 'ok' : `${result.error.kod} ${String(result.error.kallor[0]?.radnummer ?? '')}`.trim();
};

/** A table as separated text, quoted where it must be. */
function skriv({ celler }: RawTable, separator: string, radslut = '\r\n', alltid = false): string {
  const falt = (cell: RawCell): string => {
    const text = typeof cell === 'number' ? String(cell).replace('.', ',') : typeof cell === 'string' ? cell : '';
    return alltid || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${celler.map((rad) => rad.map(falt).join(separator)).join(radslut)}${radslut}`;
}

const NYCKEL = ['slag', 'period', 'konto', 'projekt'] as const;
const BOKEN = summera(rorelser(PROVBOK), NYCKEL);
const texter: Stil = { ...ENKEL, tal: TALSTILAR['mellanslag'] as Stil['tal'], summor: 'total', block: [['Samordningsförbundet Åäö'], []] };
const blad = skrivHuvudbok(PROVBOK, 'lista', texter);

describe('the same books in every encoding and separator', () => {
  const kodningar: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8': utf8,
    'UTF-8 med BOM': (t) => utf8(`\ufeff${t}`),
    'Windows-1252': (t) => koda(t, 'windows-1252'),
    CP437: (t) => koda(t, 'cp437'),
    'UTF-16LE med BOM': (t) => koda(`\ufeff${t}`, 'utf-16le'),
    'UTF-16BE med BOM': (t) => koda(`\ufeff${t}`, 'utf-16be'),
    'UTF-16LE utan BOM': (t) => koda(t, 'utf-16le'),
  };
  test.each(Object.keys(kodningar).flatMap((kod) => [';', ',', '\t', '|'].map((separator) => [kod, separator] as const)))('%s, separator %j', (kod, separator) => {
    const bytes = (kodningar[kod] as (text: string) => Uint8Array)(skriv(blad, separator));
    const tabell = las(bytes);
    expect(isCsv(bytes, 'x')).toBe(true);
    expect(summera(lasLedger(tabell).rader, NYCKEL)).toEqual(BOKEN);
    expect(tabell.celler[0]?.[0]).toBe('Samordningsförbundet Åäö');
    expect(lasLedger(tabell).benamningar.konto.get('3511')).toBe('Driftbidrag staten');
  });
});

test.each(['\n', '\r\n', '\r'])('line ends %j, all fields quoted, sep= first, DOS end of file', (radslut) => {
  const text = `sep=;${radslut === '\r' ? '\r\n' : radslut}${skriv(blad, ';', radslut, true)}\u001a`;
  expect(summera(lasLedger(las(utf8(text))).rader, NYCKEL)).toEqual(BOKEN);
});

describe('fields', () => {
  const poster = (text: string): readonly (readonly string[])[] => parseCsv(text, ';').poster;

  test('quotes, doubled quotes, line breaks and separators inside, Excel codes', () => {
    expect(poster('a;"b ""c"" ;\nd";="007"; e \n;;\n"x"y;5" rör')).toEqual([['a', 'b "c" ;\nd', '007', 'e'], ['', '', ''], ['"x"y', '5" rör']]);
    expect(parseCsv('a;"b\nc;d\n', ';').oppetCitat).toBe(1);
    expect(poster('a;b')).toEqual([['a', 'b']]);
    expect(poster('a;b\r\n\r\nc')).toEqual([['a', 'b'], [''], ['c']]);
  });

  test('what is written is read', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', 'å', ' ', '='), maxLength: 6 }).map((t) => t.trim()).filter((t) => !t.startsWith('="'));
    fc.assert(fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (celler) => {
      const tabell = { blad: '', rowIndex: 0, columnIndex: 0, celler };
      expect(poster(skriv(tabell, ';', '\n', true))).toEqual(celler);
    }));
  });

  test('a code written as a formula, so that Excel leaves it alone, is the code', () => {
    const tabell = las(utf8('Konto;Projekt;Ver;Datum;Belopp\n="0193";="007";1;2025-01-31;5,00\n3511;"=""P01""";1;2025-01-31;-5,00\n'));
    expect(lasLedger(tabell).rader.map(({ konto, projekt }) => [konto, projekt])).toEqual([['0193', '007'], ['3511', 'P01']]);
  });

  test('codes keep their zeros and letters', () => {
    const tabell = las(utf8('Konto;Projekt;Ver;Datum;Belopp\n0193;007;1;2025-01-31;5,00\n3511;P01;1;2025-01-31;-5,00\n'));
    expect(lasLedger(tabell).rader.map(({ konto, projekt, ore }) => [konto, projekt, ore])).toEqual([['0193', '007', 500], ['3511', 'P01', -500]]);
  });
});

describe('what cannot be read is refused', () => {
  test.each([
    ['Konto,Ver,Datum,Belopp\n1930,1,2025-01-31,1 234,50\n', 'CSV_FOR_MANGA_FALT 2'],
    ['Konto;Ver;Datum;Text;Belopp\n1930;1;2025-01-31;hyra; el;5,00\n', 'CSV_FOR_MANGA_FALT 2'],
    ['Konto;Ver;Datum;Belopp\n1930;1;2025-01-31;"5,00\n3511;1;2025-01-31;-5,00\n', 'CSV_CITAT_OAVSLUTAT 2'],
    ['Hej! Här kommer siffrorna, hoppas det går bra.\n', 'FIL_OKAND'],
    ['a;b;c\n1;2;3\n', 'FIL_OKAND'],
  ])('%j', (text, kod) => {
    expect(vagran(text)).toBe(kod);
  });

  test('bytes that are no text', () => {
    expect(lasCsv(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'bild.png')).toMatchObject({ ok: false, error: { kod: 'FIL_OKAND' } });
  });
});

test('the sheet is named after the file, within what Excel allows', () => {
  const text = utf8('Konto;Ver;Datum;Belopp\n1930;1;2025-01-31;5\n3511;1;2025-01-31;-5\n');
  expect(las(text, 'Huvudbok_2025.csv').blad).toBe('Huvudbok_2025');
  expect(las(text, 'en [mycket] lång fil: med allt som inte får stå i ett namn.txt').blad).toBe('en  mycket  lång fil  med allt');
  expect(las(text, '.csv').blad).toBe('Underlag');
});

import iconv from 'iconv-lite';
import { checkKsumma } from '../../../../src/indata/sie/ksumma';
import { parseOre } from '../../../../src/indata/sie/ore';
import { parseSie } from '../../../../src/indata/sie/parseSie';
import { cp437, koder, readSie, sieBytes } from '../../../support/sie';

const BOK = `#FLAGGA 0
#PROGRAM "Prov" "1.0"
#FORMAT PC8
#GEN 20260115
#SIETYP 4
#FNAMN "Samordningsförbundet Åäö"
#RAR 0 20250101 20251231
#KONTO 1930 "Bank"
#KONTO 3511 "Driftbidrag från staten"
#IB 0 1930 100.00
#IB 0 2010 -100.00
#UB 0 1930 1334.50
#UB 0 2010 -100.00
#RES 0 3511 -1234.5
#VER A 1 20250115 "Bidrag"
{
#TRANS 1930 {} 1234.50
#TRANS 3511 {} -1234.50
}
`;

const withTrans = (trans: string): string => BOK.replace(/\{\n[^]*\}\n$/, `{\n${trans}\n}\n`);
const ore = (text: string): number => parseOre(new TextEncoder().encode(text), 0, text.length);

describe('parseOre', () => {
  test.each([['0', 0], ['-0', 0], ['12', 1200], ['12.5', 1250], ['-12.05', -1205], ['1234567890123.45', 123_456_789_012_345], ['12.', 1200]])('%s', (text, expected) => {
    expect(ore(text)).toBe(expected);
  });

  test.each(['', '-', '.5', '+5', '1,50', '1 000', '1.584.404,20', '12.345', '1e3', '99999999999999.99'])('%s is refused', (text) => {
    expect(ore(text)).toBeNaN();
  });
});

describe('records', () => {
  test('a whole file without issues', () => {
    expect(koder(cp437(BOK))).toEqual([]);
  });

  test('CRLF, tabs, blank lines, lower-case labels, indents, quoted accounts and series', () => {
    const bok = BOK.replaceAll('\n', '\r\n\r\n').replaceAll('#TRANS ', '\t#Trans\t').replace('#VER A 1', '#ver "A" "1"').replace('1930 {} 1234', '"1930" {} "1234').replace('1234.50\r', '1234.50"\r');
    expect(koder(cp437(bok))).toEqual([]);
    expect(readSie(cp437(bok)).transaktioner.antal).toBe(2);
  });

  test.each(['{"1" "100" "6" "P1"}', '{ "1" "100" 6 P1 }', '{1 100 6 P1}', '{1 "100"\t6 "P1"}'])('object list %s', (lista) => {
    const { transaktioner } = readSie(cp437(withTrans(`#TRANS 3511 ${lista} -5.00\n#TRANS 1930 {} 5`)));
    expect(transaktioner.objekt(0)).toEqual([{ dimension: '1', kod: '100' }, { dimension: '6', kod: 'P1' }]);
    expect(transaktioner.ore(0)).toBe(-500);
  });

  test('a brace and a quote inside a quoted object or text are text', () => {
    const { transaktioner } = readSie(cp437(withTrans('#TRANS 3511 {6 "a}b"} -5.00 "" "säger \\"hej\\" }"\n#TRANS 1930 {} 5.00')));
    expect(transaktioner.objekt(0)).toEqual([{ dimension: '6', kod: 'a}b' }]);
    expect(transaktioner.text(0)).toBe('säger "hej" }');
  });

  test('a missing object list and extra trailing fields', () => {
    const { transaktioner } = readSie(cp437(withTrans('#TRANS 3511 -5.00 20250115 "text" 1 "x" "y"\n#TRANS 1930 {} 5.00')));
    expect([transaktioner.ore(0), transaktioner.text(0)]).toEqual([-500, 'text']);
  });

  test('#RTRANS and #BTRANS do not count', () => {
    const bok = withTrans('#TRANS 1930 {} 1234.50\n#BTRANS 3511 {} -999.00\n#RTRANS 3511 {} -1234.50\n#TRANS 3511 {} -1234.50');
    expect(koder(cp437(bok))).toEqual([]);
    expect(readSie(cp437(bok)).overhoppade).toEqual({ rtrans: 1, btrans: 1 });
  });

  test('unknown labels are counted and passed over', () => {
    const bok = readSie(cp437(`${BOK}#MOMSKOD 1 2\n#MOMSKOD 2 3\n`));
    expect([...bok.okandaEtiketter]).toEqual([['#MOMSKOD', 2]]);
    expect(bok.issues.map(({ kod, allvar }) => [kod, allvar])).toEqual([['SIE_OKANDA_ETIKETTER', 'info']]);
  });
});

describe('encoding is told from the bytes', () => {
  test.each([
    ['cp437', cp437(BOK)],
    ['utf-8', new TextEncoder().encode(BOK)],
    ['utf-8', new TextEncoder().encode(`\ufeff${BOK}`)],
    ['windows-1252', iconv.encode(BOK, 'latin1')],
    ['utf-16le', iconv.encode(BOK, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(BOK, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(BOK, 'utf-16le')],
    ['utf-16be', iconv.encode(BOK, 'utf-16be')],
    ['utf-16le', iconv.encode(BOK.replace('#GEN', '#PROSA "€ – 10"\n#GEN'), 'utf-16le')],
  ])('%s', (teckenkod, bytes) => {
    const bok = readSie(bytes);
    expect([bok.teckenkod, bok.forbund, bok.format]).toEqual([teckenkod, 'Samordningsförbundet Åäö', 'PC8']);
  });

  test('a checksum holds in a file that was saved anew as UTF-16', () => {
    const text = iconv.decode(sieBytes('Norstedts%20Revision%20SIE%201.SE'), 'cp437');
    expect(text).toMatch(/#KSUMMA\s+\d/);
    expect(koder(iconv.encode(text, 'utf-16le', { addBOM: true }))).toEqual(koder(cp437(text)));
  });

  test.each([['odd', (hel: Uint8Array) => hel.subarray(0, hel.length - 1)], ['half a pair', (hel: Uint8Array) => Buffer.concat([hel, Buffer.from([0x00, 0xd8])])]])('UTF-16 that is cut off is refused: %s', (_, skada) => {
    expect(koder(skada(iconv.encode(BOK, 'utf-16le', { addBOM: true })))).toEqual(['SIE_UTF16 stopp']);
  });
});

describe('amounts and lines', () => {
  test('an amount in another form stops and names its line', () => {
    const result = readSie(cp437(withTrans('#TRANS 1930 {} 1.584.404,20\n#TRANS 3511 {} -1234.50')));
    expect(result.issues[0]).toEqual({ kod: 'SIE_BELOPP_OLASLIGT', allvar: 'stopp', fakta: { etikett: '#TRANS', varde: '1.584.404,20' }, kallor: [{ namn: 'bok.se', radnummer: 17 }] });
  });

  test('in a balance too', () => {
    expect(readSie(cp437(BOK.replace('#UB 0 1930 1334.50', '#UB 0 1930 1334,50'))).issues[0]).toMatchObject({ kod: 'SIE_BELOPP_OLASLIGT', fakta: { etikett: '#UB', varde: '1334,50' }, kallor: [{ radnummer: 12 }] });
  });

  test('a voucher that does not balance is a warning by name', () => {
    const bok = readSie(cp437(withTrans('#TRANS 1930 {} 1234.50\n#TRANS 3511 {} -1234.00').replace('-1234.5\n', '-1234.00\n')));
    expect(bok.issues.find(({ kod }) => kod === 'VERIFIKAT_BALANSERAR_EJ')).toMatchObject({ allvar: 'varning', fakta: { ver: 'A 1', differens: '0.50' }, kallor: [{ radnummer: 15 }] });
  });

  test('transactions that do not give the closing balances stop, with the accounts', () => {
    const bok = readSie(cp437(BOK.replace('#UB 0 1930 1334.50', '#UB 0 1930 2000.00').replace('#RES 0 3511 -1234.5', '#RES 0 3511 -1900.00')));
    expect(bok.issues).toEqual([{ kod: 'SIE_TRANSAKTIONER_STAMMER_EJ', allvar: 'stopp', fakta: { konton: ['1930 (-665.50)', '3511 (665.50)'], antalKonton: 2 }, kallor: [{ namn: 'bok.se' }] }]);
  });
});

describe('refused', () => {
  test.each([
    ['SIE_TOM_FIL', ''],
    ['SIE_TOM_FIL', ' \r\n '],
    ['SIE_HTML', '<!DOCTYPE html><html><body>404</body></html>'],
    ['SIE_XML', '<?xml version="1.0"?><Workbook/>'],
    ['SIE_INGEN_SIE', 'Konto;Belopp\n1930;5'],
    ['SIE_INGEN_SIE', '# en rubrik\n\n#annat'],
    ['SIE_UTAN_VERIFIKAT', BOK.slice(0, BOK.indexOf('#VER'))],
    ['SIE_ANNAN_VALUTA', `${BOK}#VALUTA EUR\n`],
  ])('%s', (kod, text) => {
    expect(koder(cp437(text))).toContain(`${kod} stopp`);
  });

  test('a cut-off file is refused wherever it is cut inside or before a voucher', () => {
    const bytes = sieBytes('solleftea-2025.se');
    const firstVer = Buffer.from(bytes).indexOf('#VER');
    for (let cut = firstVer; cut < bytes.length - 3; cut += 37) {
      expect([cut, koder(bytes.subarray(0, cut)).filter((kod) => kod.endsWith('stopp')).length > 0]).toEqual([cut, true]);
    }
  });
});

describe('#KSUMMA', () => {
  test.each(['Bokslut%20Norstedts%20SIE%204E.se', 'Norstedts%20Bokslut%20SIE%201.se', 'Norstedts%20Bokslut%20SIE%204I.si', 'Norstedts%20Revision%20SIE%201.SE', 'Sie1.se'])('%s verifies', (fil) => {
    expect(checkKsumma(sieBytes(fil))).toBe('ratt');
  });

  test('one changed digit is found, and a file without its end is cut off', () => {
    const bytes = Uint8Array.from(sieBytes('Bokslut%20Norstedts%20SIE%204E.se'));
    const at = Buffer.from(bytes).indexOf('#IB') + 12;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(checkKsumma(bytes)).toBe('fel');
    const cut = parseSie(bytes.subarray(0, Buffer.from(bytes).lastIndexOf('#KSUMMA')), 'bok.se');
    expect(!cut.ok && cut.error.kod).toBe('SIE_AVKLIPPT');
  });
});

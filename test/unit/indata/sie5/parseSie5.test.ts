/** SIE 5 gives the same books as the SIE 4 file that it is written from; what is not its XML is refused with its line. */
import iconv from 'iconv-lite';
import { ledgerblad } from '../../../../src/blad/ledgerblad';
import { sieFakta } from '../../../../src/indata/sie/fakta';
import { parseSie } from '../../../../src/indata/sie/parseSie';
import type { Siebok } from '../../../../src/indata/sie/siebok';
import { oreOfDecimal } from '../../../../src/indata/sie5/belopp';
import { readXml } from '../../../../src/indata/sie5/xml';
import { summera } from '../../../support/fakta';
import { koder, readSie, sieBytes } from '../../../support/sie';
import { skrivSie5 } from '../../../support/sie5';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NYCKEL = ['slag', 'ar', 'period', 'konto', 'ansvar', 'verksamhet', 'projekt', 'motpart'] as const;
const lasXml = (text: string): Siebok => readSie(utf8(text), 'bok.xml');

describe('the same books as SIE 4', () => {
  test.each(['skelleftea-norsjo-2025.se', 'solleftea-2025.se', 'Test4.SE', 'typ4.se', 'SIE_exempelfil.se', 'sie%204.SE'])('%s', (fil) => {
    const fyra = readSie(sieBytes(fil), fil);
    const fem = lasXml(skrivSie5(fyra));
    const [a, b] = [sieFakta(fyra), sieFakta(fem)];
    const nu = a.ar[0]?.ar;
    const [egna, fjol] = [(f: { ar: number }): boolean => f.ar === nu, (f: { ar: number }): boolean => f.ar !== nu];
    expect(summera(b.rader.filter(egna), NYCKEL)).toEqual(summera(a.rader.filter(egna), NYCKEL));
    expect(summera(b.rader.filter(fjol), ['slag', 'ar', 'konto'])).toEqual(summera(a.rader.filter(fjol), ['slag', 'ar', 'konto']));
    expect(b.rader.length).toBeGreaterThan(10);
    expect(fem).toMatchObject({ typ: '5', forbund: fyra.forbund, okandaEtiketter: new Map([['CustomerInvoices', 1], ['Signature', 1]]) });
    expect(fem.verifikationer.antal).toBe(fyra.verifikationer.antal);
    expect(fem.transaktioner.antal).toBe(fyra.transaktioner.antal);
    expect([...b.benamningar.konto]).toEqual([...a.benamningar.konto]);
  });

  test('the sheets that an import makes are the same, texts and vouchers too', () => {
    const fyra = readSie(sieBytes('solleftea-2025.se'));
    const fem = lasXml(skrivSie5(fyra));
    expect(ledgerblad(fem, sieFakta(fem))[0]).toEqual(ledgerblad(fyra, sieFakta(fyra))[0]);
  });

  test('vouchers alone', () => {
    const fyra = readSie(sieBytes('solleftea-2025.se'));
    const fem = lasXml(skrivSie5(fyra, true));
    const utfall = (bok: Siebok): Record<string, number> => summera(sieFakta(bok).rader.filter(({ slag, ar }) => slag === 'Utfall' && ar === 2025), NYCKEL);
    expect(fem.typ).toBe('5I');
    expect(utfall(fem)).toEqual(utfall(fyra));
  });

  test('UTF-8 with mark, UTF-16, ISO-8859-1 by its declaration, another prefix', () => {
    const xml = skrivSie5(readSie(sieBytes('solleftea-2025.se'))).replaceAll('&#xE5;', 'å');
    const forbund = (bytes: Uint8Array): string => readSie(bytes, 'bok.xml').forbund;
    const namn = 'Samordningsförbundet Sollefteå';
    expect([utf8(`\ufeff${xml}`), iconv.encode(xml, 'utf-16le', { addBOM: true }), iconv.encode(xml.replace('utf-8', 'ISO-8859-1'), 'latin1'), utf8(xml.replaceAll(/<(\/?)(?=\w)/g, '<$1s:').replace('xmlns=', 'xmlns:s='))].map(forbund)).toEqual([namn, namn, namn, namn]);
  });
});

const BOK = (journal: string, konton = ''): string => `<?xml version="1.0"?>
<Sie xmlns="http://www.sie.se/sie5"><FileInfo><SoftwareProduct name="Prov" version="1"/><Company organizationId="1" name="F"/>
<FiscalYears><FiscalYear start="2024-01" end="2024-12"/><FiscalYear start="2025-01" end="2025-12" primary="true"/></FiscalYears><AccountingCurrency currency="SEK"/></FileInfo>
<Accounts><Account id="1930" name="Bank" type="asset">${konton}</Account><Account id="3511" name="Bidrag" type="income"/><Account id="9010" name="Timmar" type="statistics"><ClosingBalance month="2025-12" amount="1.5"/></Account></Accounts>
<Journal id="A" name="A">${journal}</Journal></Sie>`;
const ENTRY = (rader: string, datum = '2025-03-05'): string => `<JournalEntry id="1" journalDate="${datum}">${rader}</JournalEntry>`;
const utfall = (xml: string): Record<string, number> => summera(sieFakta(lasXml(xml)).rader, ['slag', 'period', 'konto']);

describe('vouchers', () => {
  test('a struck row does not count; a row has its own day of posting', () => {
    const xml = BOK(ENTRY('<LedgerEntry accountId="1930" amount="5"/><LedgerEntry accountId="3511" amount="-4"/><LedgerEntry accountId="3511" amount="-9"><Overstrike date="2025-03-06" by="x"/></LedgerEntry><LedgerEntry accountId="3511" amount="-1" ledgerDate="2025-04-01"/>'));
    expect(utfall(xml)).toEqual({ 'Utfall 202503 1930': 500, 'Utfall 202503 3511': -400, 'Utfall 202504 3511': -100 });
    expect(lasXml(xml).overhoppade.btrans).toBe(1);
    expect(koder(utf8(xml))).toEqual([]);
  });

  test('vouchers of another year in the file are told by its balances', () => {
    const xml = BOK(ENTRY('<LedgerEntry accountId="1930" amount="7"/><LedgerEntry accountId="3511" amount="-7"/>', '2024-03-05') + ENTRY('<LedgerEntry accountId="1930" amount="5"/><LedgerEntry accountId="3511" amount="-5"/>'));
    expect(utfall(xml)).toEqual({ 'Utfall 202503 1930': 500, 'Utfall 202503 3511': -500 });
    expect(koder(utf8(xml))).toEqual(['SIE5_VERIFIKAT_ANNAT_AR info']);
  });

  test('an element that the schema does not have is left out with its name and line', () => {
    const xml = BOK(ENTRY('<LedgerEntry accountId="1930" amount="5"/><LedgerEntri accountId="3511" amount="-5"/>'));
    expect(readSie(utf8(xml), 'x').issues).toMatchObject([{ kod: 'SIE5_OKANT_ELEMENT', fakta: { element: 'LedgerEntri' }, kallor: [{ radnummer: 5 }] }, { kod: 'VERIFIKAT_BALANSERAR_EJ' }]);
    expect(koder(utf8(BOK(ENTRY('<LedgerEntry accountId="1930" amount="0"><ObjectReference dimId="1"/></LedgerEntry>'))))).toContain('SIE_POST_OFULLSTANDIG stopp');
  });

  test('the closing balance of the last month is the year\'s; those between say nothing', () => {
    const xml = BOK('', '<OpeningBalance month="2025-01" amount="10"/><OpeningBalance month="2025-02" amount="11"/><ClosingBalance month="2025-01" amount="11"/><ClosingBalance month="2025-06" amount="30.50"/>');
    expect(utfall(xml)).toEqual({ 'IB 202500 1930': 1000, 'Utfall 202512 1930': 2050 });
  });

  test.each([
    ['a voucher that does not balance', ENTRY('<LedgerEntry accountId="1930" amount="5"/>'), 'VERIFIKAT_BALANSERAR_EJ varning'],
    ['a part of an öre', ENTRY('<LedgerEntry accountId="1930" amount="5.005"/>'), 'SIE_BELOPP_OLASLIGT stopp'],
    ['a Swedish amount', ENTRY('<LedgerEntry accountId="1930" amount="1 234,50"/>'), 'SIE_BELOPP_OLASLIGT stopp'],
    ['no account', ENTRY('<LedgerEntry amount="5"/>'), 'SIE_POST_OFULLSTANDIG stopp'],
    ['no date', ENTRY('<LedgerEntry accountId="1930" amount="0"/>', '2025-02-30'), 'SIE_DATUM_OLASLIGT stopp'],
  ])('%s', (_, journal, kod) => {
    expect(koder(utf8(BOK(journal)))).toContain(kod);
  });

  test('another currency', () => {
    expect(koder(utf8(BOK('').replace('"SEK"', '"EUR"')))).toContain('SIE_ANNAN_VALUTA stopp');
  });
});

describe('oreOfDecimal', () => {
  test.each([['5', 500], ['+5.1', 510], ['-0.05', -5], ['.5', 50], ['5.', 500], ['5.1000', 510], ['-0', 0]])('%s', (text, ore) => {
    expect(oreOfDecimal(text)).toBe(ore);
  });
  test.each(['', '-', '.', '5.001', '1,5', '1e3', '99999999999999999'])('%s is refused', (text) => {
    expect(oreOfDecimal(text)).toBeNaN();
  });
});

describe('XML that is refused, on its line', () => {
  const fel = (xml: string): string => {
    const result = parseSie(utf8(xml), 'bok.xml');
    return result.ok ? 'ok' : `${result.error.kod} ${String(result.error.fakta['skal'] ?? '')} ${String(result.error.kallor[0]?.radnummer ?? '')}`.trim();
  };

  test.each([
    ['an external entity', '<?xml version="1.0"?>\n<!DOCTYPE Sie [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<Sie><FileInfo>&x;</FileInfo></Sie>', 'SIE5_XML_FEL doctype 2'],
    ['a document type alone', '<!DOCTYPE Sie SYSTEM "sie5.dtd"><Sie/>', 'SIE5_XML_FEL doctype 1'],
    ['an entity that nobody declared', '<Sie>\n<FileInfo><Company name="&nbsp;"/></FileInfo></Sie>', 'SIE5_XML_FEL entitet 2'],
    ['a stray ampersand', '<Sie>\n<A b="x & y"/></Sie>', 'SIE5_XML_FEL entitet 2'],
    ['tags that cross', '<Sie><A><B></A></B></Sie>', 'SIE5_XML_FEL format 1'],
    ['an attribute twice', '<Sie><A b="1" b="2"/></Sie>', 'SIE5_XML_FEL format 1'],
    ['an attribute without quotes', '<Sie><A b=1/></Sie>', 'SIE5_XML_FEL format 1'],
    ['two roots', '<Sie/><Sie/>', 'SIE5_XML_FEL format 1'],
    ['text after the root', '<Sie/>\nhej', 'SIE5_XML_FEL format 1'],
    ['cut off between elements', '<Sie>\n<A/>\n', 'SIE_AVKLIPPT oavslutad 3'],
    ['cut off in a tag', '<Sie>\n<A b="1', 'SIE_AVKLIPPT oavslutad 2'],
    ['cut off in a comment', '<Sie><!-- ', 'SIE_AVKLIPPT oavslutad 1'],
    ['another XML', '<?xml version="1.0"?><Invoice/>', 'SIE_XML'],
    ['no year and no voucher', '<Sie xmlns="http://www.sie.se/sie5"/>', 'ok'],
  ])('%s', (_, xml, expected) => {
    expect(fel(xml)).toBe(expected);
  });

  test('bytes that are not UTF-8', () => {
    expect(parseSie(Uint8Array.from([...utf8('<Sie><A b="'), 0xe5, ...utf8('"/></Sie>')]), 'x')).toMatchObject({ ok: false, error: { kod: 'SIE5_TECKENKOD' } });
  });

  test('references, CDATA, comments and instructions are XML\'s own', () => {
    const seen: string[] = [];
    const fel = readXml('<?xml version="1.0"?><!-- <x> --><a b=\'&lt;&#65;&#x42;&quot;&amp;\'><![CDATA[<&]]><?p q?><c/>&gt;</a>\n', { start: ({ namn, attribut }) => seen.push(`${namn} ${attribut.get('b') ?? ''}`), slut: (namn) => seen.push(`/${namn}`) });
    expect(fel).toBeNull();
    expect(seen).toEqual(['a <AB"&', 'c ', '/c', '/a']);
  });
});

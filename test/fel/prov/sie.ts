/** SIE files: through `importera`, which tells every issue of a file. */
import type { Lasprov, Prov } from './prov';
import { SIE, importAv, rapportAv, sieMed } from './prov';
import { parseSie } from '../../../src/indata/sie/parseSie';
import { cp437 } from '../../support/sie';

const huvud = SIE.slice(0, SIE.indexOf('#VER'));
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SIE, 'utf16le')]);

const verifikat = (datum: string): string => `<JournalEntry id="1" journalDate="${datum}"><LedgerEntry accountId="1930" amount="5"/><LedgerEntry accountId="3120" amount="-5"/></JournalEntry>`;
const sie5 = `<?xml version="1.0" encoding="utf-8"?>
<Sie xmlns="http://www.sie.se/sie5"><FileInfo><FiscalYears><FiscalYear start="2024-01" end="2024-12"/><FiscalYear start="2025-01" end="2025-12" primary="true"/></FiscalYears></FileInfo>
<Accounts><Account id="1930" name="Bank" type="asset"/><Account id="3120" name="Avgifter" type="income"/></Accounts>
<Journal id="A" name="A">${verifikat('2024-05-05')}${verifikat('2025-05-05')}</Journal></Sie>
`;

const filen: readonly Prov[] = [
  importAv('SIE5_TECKENKOD', 'SIE 5 i en annan teckenkod', 2, { text: Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<Sie><FileInfo><Company name="Härnösand"/></FileInfo></Sie>\n', 'latin1'), visar: ['bok.se', 'UTF-8'] }),
  importAv('SIE5_XML_FEL', 'SIE 5 med en dokumenttyp', 2, { text: '<?xml version="1.0"?>\n<!DOCTYPE Sie SYSTEM "sie.dtd">\n<Sie></Sie>\n', visar: ['bok.se rad 2', 'dokumenttyp'] }),
  importAv('SIE5_OKANT_ELEMENT', 'SIE 5 med ett element som inte finns', 0, { text: sie5.replace('</FileInfo>', '</FileInfo><Tillagg><Rad/></Tillagg>'), visar: ['bok.se rad 2', 'Tillagg'] }),
  importAv('SIE5_VERIFIKAT_ANNAT_AR', 'SIE 5 med två års verifikat', 0, { text: sie5, visar: ['bok.se', '1 verifikat'] }),
  importAv('SIE_UTF16', 'sparad om i ett annat program och avklippt mitt i ett tecken', 2, { text: utf16.subarray(0, utf16.length - 1), visar: ['bok.se', 'UTF-16'] }),
  importAv('SIE_INGEN_SIE', 'text före den första posten', 2, { text: `Utskrift ur ekonomisystemet\n${SIE}`, visar: ['bok.se'] }),
  importAv('SIE_AVKLIPPT', 'slutar i ett verifikat', 2, { text: SIE.slice(0, SIE.lastIndexOf('}')), visar: ['bok.se rad 25', 'verifikatet'] }),
  importAv('SIE_AVKLIPPT', 'slutar mitt i en rad', 2, { text: SIE.slice(0, SIE.lastIndexOf(' -1234.50')), visar: ['bok.se rad 25'] }),
  importAv('SIE_AVKLIPPT', 'slutar i en text', 2, { text: SIE.slice(0, SIE.indexOf('förbundet Prov')), visar: ['bok.se rad 6', 'inte hel'] }),
  importAv('SIE_AVKLIPPT', 'kontrollsumman fattas', 2, { text: sieMed(['#FLAGGA 0\n', '#FLAGGA 0\n#KSUMMA\n']), visar: ['bok.se', 'kontrollsumman'] }),
  importAv('SIE_KSUMMA_FEL', 'ändrad efter exporten', 1, { text: `${sieMed(['#FLAGGA 0\n', '#FLAGGA 0\n#KSUMMA\n'])}#KSUMMA 12345\n`, visar: ['bok.se', 'kontrollsumman'] }),
  importAv('SIE_TYP_OKAND', 'SIE typ 7', 2, { text: sieMed(['#SIETYP 4', '#SIETYP 7']), visar: ['bok.se', 'SIE typ 7'] }),
  importAv('SIE_ANNAN_VALUTA', 'bokföring i euro', 2, { text: sieMed(['#GEN', '#VALUTA EUR\n#GEN']), visar: ['bok.se', 'EUR'] }),
  importAv('SIE_UTAN_VERIFIKAT', 'SIE 4 utan verifikat', 2, { text: huvud, visar: ['bok.se'] }),
  importAv('SIE_UTAN_AR', 'saldon utan räkenskapsår', 2, { text: '#FLAGGA 0\n#SIETYP 1\n#KONTO 1930 Bank\n#UB 0 1930 5.00\n', visar: ['bok.se', '#RAR'] }),
  importAv('SIE_UTAN_BELOPP', 'bara ett huvud', 2, { text: '#FLAGGA 0\n#SIETYP 1\n#RAR 0 20250101 20251231\n#KONTO 1930 Bank\n', visar: ['bok.se'] }),
  importAv('SIE_AR_DUBBELT', 'samma räkenskapsår två gånger', 2, { text: sieMed(['#RAR -1', '#RAR 0 20250101 20251231\n#RAR -1']), visar: ['bok.se rad 8', '2025'] }),
  importAv('SIE_AR_DUBBELT', 'två år som slutar samma år', 2, { text: sieMed(['#RAR -1 20240101 20241231', '#RAR -1 20250101 20250630']), visar: ['bok.se', '2025'] }),
  importAv('SIE_BRUTET_AR', 'ett förkortat år', 0, { text: sieMed(['#RAR -1 20240101 20241231', '#RAR -1 20240701 20241231']), visar: ['bok.se', 'året före', '6 månader'] }),
];

const poster: readonly Prov[] = [
  importAv('SIE_RAD_OKAND', 'en rad som inte är en post', 0, { text: sieMed(['#VER', 'Sida 2\n#VER']), visar: ['bok.se rad 22', 'hoppats över'] }),
  importAv('SIE_BLOCK_FEL', 'ett verifikat utan början', 2, { text: sieMed(['"Bidrag"\n{\n', '"Bidrag"\n']), visar: ['bok.se rad 25'] }),
  importAv('SIE_TRANS_UTAN_VER', 'en transaktion utanför verifikaten', 2, { text: `${SIE}#TRANS 1930 {} 5.00\n`, visar: ['bok.se rad 27'] }),
  importAv('SIE_DATUM_OLASLIGT', 'ett verifikat utan riktigt datum', 2, { text: sieMed(['20250115', '20251315']), visar: ['bok.se rad 22'] }),
  importAv('SIE_DATUM_OLASLIGT', 'den 31 februari', 2, { text: sieMed(['20250115', '20250231']), visar: ['bok.se rad 22'] }),
  importAv('SIE_POST_OFULLSTANDIG', 'en transaktion utan belopp', 2, { text: sieMed(['#TRANS 1930 {} 1234.50', '#TRANS 1930 {}']), visar: ['bok.se rad 24', '#TRANS'] }),
  importAv('SIE_POST_OFULLSTANDIG', 'ett år utan slut', 2, { text: sieMed(['#RAR -1 20240101 20241231', '#RAR -1 20240101']), visar: ['bok.se rad 8', '#RAR'] }),
  importAv('SIE_BELOPP_OLASLIGT', 'ett belopp på svenskt sätt', 2, { text: sieMed(['#TRANS 1930 {} 1234.50', '#TRANS 1930 {} 1.584.404,20']), visar: ['bok.se rad 24', '"1.584.404,20"', '#TRANS'] }),
  importAv('SIE_BELOPP_OLASLIGT', 'flera belopp', 2, { text: sieMed(['#UB 0 1930 1334.50', '#UB 0 1930 1334,50'], ['#RES 0 3511 -1234.50', '#RES 0 3511 -1234,50']), visar: ['bok.se rad 13, bok.se rad 16', '"1334,50"', '#UB'] }),
  importAv('SIE_KONTO_EJ_NUMERISKT', 'ett konto med bokstäver', 2, { text: SIE.replaceAll('3511', 'BIDRAG'), visar: ['bok.se rad', '"BIDRAG"'] }),
  importAv('SIE_DUBBEL_POST', 'samma saldo två gånger', 0, { text: sieMed(['#IB 0 1930 100.00', '#IB 0 1930 60.00\n#IB 0 1930 40.00']), visar: ['bok.se rad 13', '#IB', '1930'] }),
  importAv('SIE_PERIOD_UTANFOR_AR', 'en budget för nästa år', 1, { text: sieMed(['#VER', '#PBUDGET 0 202601 3511 {} -5.00\n#VER']), visar: ['bok.se rad 22', '2026-01', '3511'] }),
  importAv('SIE_OKANDA_ETIKETTER', 'poster som inte är SIE', 0, { text: `${SIE}#MOMSKOD 1 2\n`, visar: ['bok.se', '#MOMSKOD'] }),
  importAv('DATUM_UTANFOR_AR', 'ett verifikat från ett annat år', 1, { text: `${SIE}#VER A 2 20260105 "Sent"\n{\n#TRANS 1930 {} 5.00\n#TRANS 3511 {} -5.00\n}\n`, visar: ['bok.se rad 27', 'A 2', 'från 2026', '2025'] }),
];

const saldon: readonly Prov[] = [
  importAv('SIE_TRANSAKTIONER_STAMMER_EJ', 'verifikat som fattas', 2, { text: sieMed(['#UB 0 1930 1334.50', '#UB 0 1930 2000.00'], ['#RES 0 3511 -1234.50', '#RES 0 3511 -1900.00']), visar: ['bok.se', 'konto 1930 (-665,50 kr), 3511 (665,50 kr)'] }),
  importAv('SIE_KONTO_UTAN_SALDO', 'ett statistikkonto', 0, { text: sieMed(['#TRANS 3511 {} -1234.50\n', '#TRANS 3511 {} -1234.50\n#TRANS 9001 {} 1.00\n#TRANS 9002 {} -1.00\n']), visar: ['bok.se', '9001 (1,00 kr)'] }),
  importAv('SIE_SALDON_BALANSERAR_EJ', 'saldon som inte går ihop', 0, { text: sieMed(['#UB -1 1930 100.00', '#UB -1 1930 90.00']), visar: ['bok.se', 'året före', '-10,00 kr'] }),
  importAv('VERIFIKAT_BALANSERAR_EJ', 'ett verifikat i obalans', 0, { text: sieMed(['#TRANS 3511 {} -1234.50', '#TRANS 3511 {} -1234.00'], ['#RES 0 3511 -1234.50', '#RES 0 3511 -1234.00']), visar: ['bok.se rad 22', 'A 1', '0,50 kr'] }),
  importAv('SIE_PSALDO_STAMMER_EJ', 'månadssaldon som inte blir året', 0, { text: sieMed(['#VER', '#PSALDO -1 202403 3511 {} -50.00\n#VER']), visar: ['bok.se rad 21', '3511', '-10,00 kr'] }),
  importAv('SIE_UPPDELNING_OFULLSTANDIG', 'objekt för en del av saldot', 0, { text: sieMed(['#VER', '#DIM 6 "Projekt"\n#OIB 0 1930 {6 "P1"} 30.00\n#VER']), visar: ['bok.se rad', '#OIB', '1930'] }),
  importAv('SIE_DIMENSION_UTAN_PLATS', 'en dimension som rapporten inte har', 0, { text: sieMed(['#VER', '#DIM 7 "Anställd"\n#VER'], ['#TRANS 1930 {}', '#TRANS 1930 {7 "12"}']), visar: ['bok.se', '7 Anställd'] }),
  rapportAv('HUVUDBOK_BALANSERAR_EJ', 'en rad för mycket', 1, { blad: { 'Huvudbok 2025': 'Konto|Benämning|Ver|Datum|Belopp\n1930|Bank|A 1|2025-02-01|=5' }, visar: ['Huvudbok 2025', '5,00 kr'] }),
];

export const sieprov: readonly Prov[] = [...filen, ...poster, ...saldon];

/** What the task pane comes to and the command does not, since it looks at the file first. */
const refusal = (kod: string, namn: string, text: string): Lasprov => ({
  kod, namn, visar: ['bok.se'],
  issues: () => {
    const last = parseSie(cp437(text), 'bok.se');
    return last.ok ? last.value.issues : [last.error];
  },
});

export const sielasprov: readonly Lasprov[] = [
  refusal('SIE_TOM_FIL', 'en tom fil', ' \r\n'),
  refusal('SIE_XML', 'en XML-fil som inte är SIE', '<?xml version="1.0"?>\n<Workbook/>'),
  refusal('SIE_HTML', 'en webbsida', '<!DOCTYPE html><html></html>'),
  refusal('SIE_INGEN_SIE', 'ingen känd post', '# rubrik\n#annat\n'),
];

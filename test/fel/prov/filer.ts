/** Files and the command line. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { Prov } from './prov';
import { HEL, SIE, arbetsbok, bokfil, fil } from './prov';

const HTML = '<!DOCTYPE html>\n<html><head><title>Logga in</title></head><body>Din session har gått ut.</body></html>\n';
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...deflateSync(Buffer.alloc(64))]);

/** An OLE container whose directory names a stream: `Workbook` in an .xls, `EncryptedPackage` behind a password. */
function ole(strom: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(strom, 'utf16le'), 1024);
  return bytes;
}

const fall = (kod: string, namn: string, visar: readonly string[], args: Prov['args']): Prov => ({ kod, namn, slut: 2, visar, args });
const kommandorad = (namn: string, visar: readonly string[], ...args: readonly string[]): Prov => fall('ARGUMENT', namn, visar, () => args);
const okand = (namn: string, filnamn: string, innehall: string | Uint8Array, kod = 'FIL_OKAND'): Prov => fall(kod, namn, [filnamn], (mapp) => ['rapport', fil(mapp, filnamn, innehall)]);

export const filprov: readonly Prov[] = [
  kommandorad('ett kommando som inte finns', ['rapportera'], 'rapportera', 'bok.se', '--ut', 'r.xlsx'),
  kommandorad('inget underlag', ['underlag'], 'rapport', '--ut', 'r.xlsx'),
  kommandorad('ingen fil att skriva till', ['--ut'], 'rapport', 'bok.se', '--ut'),
  kommandorad('ett tomt filnamn', ['--ut saknar värde'], 'rapport', 'bok.se', '--ut', ''),
  kommandorad('en flagga som inte finns', ['--fort'], 'rapport', 'bok.se', '--ut', 'r.xlsx', '--fort'),
  kommandorad('ett år som inte är ett årtal', ['--ar 25'], 'rapport', 'bok.se', '--ut', 'r.xlsx', '--ar', '25'),
  kommandorad('en period som inte är en månad', ['--period 2025-13'], 'rapport', 'bok.se', '--ut', 'r.xlsx', '--period', '2025-13'),
  kommandorad('en enhet som inte finns', ['--enhet mnkr', 'tkr'], 'rapport', 'bok.se', '--ut', 'r.xlsx', '--enhet', 'mnkr'),
  fall('FIL_SAKNAS', 'underlaget finns inte', ['saknas.xlsx'], (mapp) => ['rapport', path.join(mapp, 'saknas.xlsx')]),
  fall('FIL_SAKNAS', 'mappningen finns inte', ['mappning.xlsx'], async (mapp) => ['rapport', await bokfil(mapp), '--mappning', path.join(mapp, 'mappning.xlsx')]),
  fall('FIL_SAKNAS', 'SIE-filen att importera finns inte', ['saknas.se'], (mapp) => ['importera', path.join(mapp, 'saknas.se')]),
  fall('FIL_GAR_INTE_ATT_LASA', 'underlaget är en mapp', ['kommunen'], (mapp) => {
    mkdirSync(path.join(mapp, 'kommunen'));
    return ['rapport', path.join(mapp, 'kommunen')];
  }),
  fall('FIL_GAR_INTE_ATT_SKRIVA', 'utfilen är en mapp', ['rapporter'], async (mapp) => {
    mkdirSync(path.join(mapp, 'rapporter'));
    return ['rapport', await bokfil(mapp), '--ut', path.join(mapp, 'rapporter')];
  }),
  fall('MAPP_SAKNAS', 'mappen att skriva i finns inte', ['rapport.xlsx', 'finns-inte'], async (mapp) => ['rapport', await bokfil(mapp), '--ut', path.join(mapp, 'finns-inte', 'rapport.xlsx')]),
  fall('FIL_AR_UNDERLAG', 'rapporten skulle skrivas över SIE-filen', ['bok.se'], (mapp) => ['rapport', fil(mapp, 'bok.se', SIE), '--ut', path.join(mapp, 'bok.se')]),
  fall('FIL_AR_UNDERLAG', 'importen skulle skrivas över SIE-filen', ['bok.se'], (mapp) => ['importera', fil(mapp, 'bok.se', SIE), '--ut', path.join(mapp, 'bok.se')]),
  okand('en tom fil', 'underlag.xlsx', '', 'FIL_TOM'),
  okand('en SIE-fil med bara tomrader', 'bok.se', '\r\n \r\n', 'FIL_TOM'),
  okand('en textfil', 'underlag.xlsx', 'Namn;Telefon\nKarin;070-123\n'),
  okand('en kommafil med decimalkomma utan citattecken', 'huvudbok.csv', 'Konto,Ver,Datum,Belopp\n1930,1,2025-01-31,"1 000,00"\n3120,1,2025-01-31,-1 000,00\n', 'CSV_FOR_MANGA_FALT'),
  okand('en semikolonfil med ett citattecken för mycket', 'huvudbok.csv', 'Konto;Ver;Datum;Text;Belopp\n1930;1;2025-01-31;"Hyra;5,00\n', 'CSV_CITAT_OAVSLUTAT'),
  okand('en bild', 'underlag.png', PNG),
  okand('ett zip-arkiv som inte är en arbetsbok', 'underlag.xlsx', zipSync({ 'lasmig.txt': Buffer.from('hej') })),
  okand('ett Worddokument', 'underlag.docx', zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from('<x/>') })),
  okand('en webbsida som heter .se', 'bok.se', HTML, 'FIL_HTML'),
  okand('en webbsida som heter .xls', 'huvudbok.xls', HTML, 'FIL_HTML'),
  okand('en arbetsbok i gammalt format', 'underlag.xls', ole('Workbook'), 'FIL_GAMMALT_FORMAT'),
  okand('en arbetsbok med lösenord', 'underlag.xlsx', ole('EncryptedPackage'), 'FIL_KRYPTERAD'),
  fall('FIL_SKADAD', 'en arbetsbok som är halvt hämtad', ['underlag.xlsx'], async (mapp) => {
    const bytes = readFileSync(await bokfil(mapp));
    return ['rapport', fil(mapp, 'underlag.xlsx', bytes.subarray(0, bytes.length / 2))];
  }),
  fall('FIL_SKADAD', 'en arbetsbok med en del som inte är XML', ['underlag.xlsx'], async (mapp) => {
    const bytes = readFileSync(await bokfil(mapp));
    const { unzipSync } = await import('fflate');
    return ['rapport', fil(mapp, 'underlag.xlsx', zipSync({ ...unzipSync(bytes), 'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet') }))];
  }),
  fall('FIL_INTE_SIE', 'import av en arbetsbok', ['underlag.xlsx'], async (mapp) => ['importera', await bokfil(mapp)]),
  fall('FIL_INTE_SIE', 'import av en textfil', ['bok.txt'], (mapp) => ['importera', fil(mapp, 'bok.txt', 'hej')]),
  fall('UNDERLAG_SAKNAS_I_FIL', 'en andra fil utan underlag', ['kontakter.xlsx', 'Kontakter (Namn, Telefon)'], async (mapp) => [
    'rapport', await bokfil(mapp), await arbetsbok(mapp, { Kontakter: 'Namn|Telefon\nKarin|070-123' }, 'kontakter.xlsx'),
  ]),
  fall('MAPPNING_SAKNAS_I_FIL', 'en mappningsfil utan mappning', ['huvudbok.xlsx', 'Huvudbok 2025 (Konto'], async (mapp) => [
    'rapport', fil(mapp, 'bok.se', SIE), '--mappning', await arbetsbok(mapp, { 'Huvudbok 2025': HEL['Huvudbok 2025'] ?? '' }, 'huvudbok.xlsx'),
  ]),
  fall('MAPPNINGSFIL_NYARE', 'en mappningsfil från en nyare version', ['mappning.json', '(3)'], async (mapp) => ['rapport', await bokfil(mapp), '--mappning', fil(mapp, 'mappning.json', '{\n  "format": "finsam-bokslut-mappning",\n  "version": 3,\n  "regler": []\n}\n')]),
  fall('MAPPNINGSFIL_OLASLIG', 'en mappningsfil med en regel utan rapportrad', ['mappning.json', 'regler'], async (mapp) => ['rapport', await bokfil(mapp), '--mappning', fil(mapp, 'mappning.json', '{\n  "format": "finsam-bokslut-mappning",\n  "version": 1,\n  "regler": [{ "franKonto": "1930" }]\n}\n')]),
  fall('MAPPNING_SAKNAS_I_FIL', 'en SIE-fil som mappning', ['bok.se'], async (mapp) => ['rapport', await bokfil(mapp), '--mappning', fil(mapp, 'bok.se', SIE)]),
  fall('UNDERLAG_FINNS', 'två SIE-filer för samma år', ['bok2.se', 'Huvudbok 2025'], (mapp) => ['rapport', fil(mapp, 'bok.se', SIE), fil(mapp, 'bok2.se', SIE.replace('Bidrag', 'Annat'))]),
  fall('KALLA_DUBBEL', 'två arbetsböcker för samma år', ['Huvudbok 2025 (andra)', 'bokförda belopp', '2025'], async (mapp) => [
    'rapport', await bokfil(mapp),
    await arbetsbok(mapp, { 'Huvudbok 2025': 'Konto|Ver|Datum|Belopp\n1930|A 1|2025-02-01|=5\n3120|A 1|2025-02-01|=-5' }, 'andra.xlsx'),
  ]),
];

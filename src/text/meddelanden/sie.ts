/** SIE files. Words an ekonom knows from the export dialogue; a label such as #IB stands where the line is to be looked up in the file. */
import { kronorText, periodText } from '../format';
import type { Faktalasare, Meddelandeform } from './typer';

const OM_EXPORT = 'Exportera filen på nytt ur ekonomisystemet.';

/** SIE numbers years from the current one: 0, −1, −2. */
function arText(nr: string): string {
  if (nr === '0') return 'filens räkenskapsår';
  return nr === '-1' ? 'året före filens räkenskapsår' : `år ${nr} i filen`;
}

/** "1930 (-665.50)" → "1930 (-665,50 kr)" */
const kontoMedBelopp = (text: string): string => text.replace(/\((-?\d+\.\d\d)\)$/, (_, belopp: string) => `(${kronorText(belopp)} kr)`);

/** The named accounts, and how many more there are. */
function kontonText(f: Faktalasare): string {
  const konton = f.lista('konton').map(kontoMedBelopp);
  const fler = Number(f.text('antalKonton')) - konton.length;
  return `${konton.join(', ')}${fler > 0 ? ` och ${fler} konton till` : ''}`;
}

const AVKLIPPT: Readonly<Record<string, string>> = {
  '}': 'det sista verifikatet avslutas inte',
  '"': 'den sista raden är inte hel',
  '#KSUMMA': 'kontrollsumman som ska stå sist saknas',
};

const XMLFEL: Readonly<Record<string, string>> = {
  doctype: 'den hänvisar till en dokumenttyp, som SIE 5 inte har',
  entitet: 'ett &-tecken står fel',
  format: 'en tagg är felskriven',
};

const fil = (vad: (namn: string) => string, atgard: string): Meddelandeform => (f) => ({ vad: vad(f.text('fil')), atgard });
const plats = (vad: (plats: string, f: Faktalasare) => string, atgard: string): Meddelandeform => (f, p) => ({ vad: vad(p, f), atgard });
/** One place with its own facts, or several of which the facts tell the first. */
const enEllerFler = (f: Faktalasare, en: string, fler: string): string => (f.text('antal') === '' ? en : fler);

const filerna: Readonly<Record<string, Meddelandeform>> = {
  SIE_TOM_FIL: fil((f) => `${f} är tom.`, OM_EXPORT),
  SIE_HTML: fil((f) => `${f} är en webbsida, inte en SIE-fil.`, 'Hämta filen på nytt. Oftast har inloggningen gått ut vid nedladdningen.'),
  SIE5_TECKENKOD: fil((f) => `${f} har en teckenkod som SIE 5 inte får ha. Den ska vara UTF-8.`, 'Exportera filen på nytt, eller välj SIE 4 när du exporterar.'),
  SIE5_XML_FEL: plats((p, f) => `${p}: filen är inte giltig XML, ${XMLFEL[f.text('skal')] ?? 'något i den är felskrivet'}.`, 'Exportera filen på nytt, eller välj SIE 4 när du exporterar.'),
  SIE5_OKANT_ELEMENT: plats((p, f) => `${p}: elementet ${f.text('element')} finns inte i SIE 5 på den platsen. Det som står i det är inte med.`, 'Jämför saldona med ekonomisystemet, eller exportera filen på nytt.'),
  SIE5_VERIFIKAT_ANNAT_AR: plats((p, f) => `${p} har ${f.text('verifikat')} verifikat från ett annat räkenskapsår. Det årets belopp är tagna från dess saldon.`, 'Inget behöver göras.'),
  SIE_XML: fil((f) => `${f} är en XML-fil, men inte SIE.`, 'Välj SIE 4 när du exporterar ur ekonomisystemet.'),
  SIE_UTF16: fil((f) => `${f} är sparad med teckenkodningen UTF-16 och är avklippt eller skadad: allt i den går inte att läsa som tecken.`, 'Exportera filen på nytt, utan att öppna och spara den i ett annat program emellan.'),
  SIE_INGEN_SIE: fil((f) => `${f} är inte en SIE-fil: den börjar inte med någon SIE-post.`, 'Välj den fil som ekonomisystemet exporterade som SIE 4. Den slutar oftast på .se.'),
  SIE_AVKLIPPT: plats((p, f) => `${p}: filen är avklippt, ${AVKLIPPT[f.text('tecken')] ?? 'den slutar mitt i en post'}.`, OM_EXPORT),
  SIE_KSUMMA_FEL: plats((p) => `${p}: kontrollsumman stämmer inte, så filen har ändrats efter exporten.`, `${OM_EXPORT} Beloppen är lästa som de står.`),
  SIE_TYP_OKAND: plats((p, f) => `${p} säger sig vara SIE typ ${f.text('sietyp')}, som inte finns.`, 'Exportera filen på nytt som SIE 4.'),
  SIE_ANNAN_VALUTA: plats((p, f) => `${p} har beloppen i ${f.text('valuta')}.`, 'Exportera bokföringen i svenska kronor.'),
  SIE_UTAN_VERIFIKAT: plats((p) => `${p} är en SIE 4-fil utan verifikat.`, 'Exportera filen på nytt med verifikat, eller som SIE 3 om bara saldon ska med.'),
  SIE_UTAN_BELOPP: plats((p) => `${p} har varken saldon eller verifikat.`, 'Exportera filen på nytt med verifikat, och kontrollera att rätt räkenskapsår är valt.'),
  SIE_AR_DUBBELT: plats((p, f) => `${p}: filen anger två räkenskapsår som slutar ${f.text('ar')} (#RAR).`, 'Exportera filen på nytt med ett räkenskapsår och året före.'),
  SIE_UTAN_AR: plats((p) => `${p} anger inget räkenskapsår (#RAR) och har inga daterade verifikat.`, 'Exportera filen på nytt med räkenskapsåret.'),
  SIE_BRUTET_AR: plats(
    (p, f) => `${p}: ${arText(f.text('ar'))} är inte ett kalenderår (${f.text('manader')} månader).`,
    'Kontrollera datumen på raden #RAR. Ett samordningsförbunds räkenskapsår är kalenderåret.',
  ),
};

const raderna: Readonly<Record<string, Meddelandeform>> = {
  SIE_RAD_OKAND: plats((p, f) => `${p}: ${enEllerFler(f, 'raden är ingen SIE-post och har', 'raderna är inga SIE-poster och har')} hoppats över.`, `Se efter vad som står där. Saknas något: ${lower(OM_EXPORT)}`),
  SIE_BLOCK_FEL: plats((p) => `${p}: klamrarna { } stämmer inte, så det går inte att se vilka rader som hör till vilket verifikat.`, OM_EXPORT),
  SIE_TRANS_UTAN_VER: plats((p) => `${p}: transaktionen (#TRANS) står utanför verifikaten.`, OM_EXPORT),
  SIE_DATUM_OLASLIGT: plats((p) => `${p}: verifikatet har inget läsbart datum.`, 'Rätta datumet till åtta siffror, till exempel 20250131, eller exportera filen på nytt.'),
  SIE_POST_OFULLSTANDIG: plats((p, f) => `${p}: posten ${f.text('etikett')} saknar en uppgift eller har en som inte går att läsa.`, OM_EXPORT),
  SIE_BELOPP_OLASLIGT: plats(
    (p, f) => enEllerFler(f, `${p}: ${beloppText(f)}.`, `${p}: beloppen går inte att läsa. På den första raden: ${beloppText(f)}.`),
    'Skriv beloppet med punkt före ören och utan mellanrum, till exempel 1584404.20, eller exportera filen på nytt.',
  ),
  SIE_KONTO_EJ_NUMERISKT: plats((p, f) => `${p}: kontot "${f.text('konto')}" är inte ett kontonummer.`, 'Rätta kontot i ekonomisystemet och exportera filen på nytt.'),
  SIE_DUBBEL_POST: plats(
    (p, f) => `${p}: ${f.text('etikett')} för konto ${f.text('konto')} ${enEllerFler(f, '', 'och fler konton ')}står mer än en gång för samma år. Beloppen har lagts ihop.`,
    'Jämför kontots saldo med ekonomisystemet.',
  ),
  SIE_PERIOD_UTANFOR_AR: plats(
    (p, f) => `${p}: perioden ${periodText(f.text('period'))} för konto ${f.text('konto')} ${enEllerFler(f, '', 'och fler ')}ligger inte i ${arText(f.text('ar'))}. ${enEllerFler(f, 'Beloppet', 'Beloppen')} är inte med i rapporten.`,
    OM_EXPORT,
  ),
  SIE_OKANDA_ETIKETTER: plats((p, f) => `${p} har poster som inte hör till SIE 4 och som har hoppats över: ${f.lista('etiketter').join(', ')}.`, 'Inget behöver göras.'),
};

const saldona: Readonly<Record<string, Meddelandeform>> = {
  SIE_TRANSAKTIONER_STAMMER_EJ: plats(
    (p, f) => `${p}: ingående balans och årets transaktioner ger inte det saldo som filen anger för konto ${kontonText(f)}.`,
    'Verifikat saknas (filen är avklippt, eller gäller en del av året), är daterade utanför året eller balanserar inte. Exportera hela året på nytt.',
  ),
  SIE_KONTO_UTAN_SALDO: plats(
    (p, f) => `${p}: konto ${kontonText(f)} har transaktioner men inget saldo i filen. Beloppen är med i rapporten.`,
    'Är det statistikkonton ska de inte vara med: exportera filen på nytt utan dem.',
  ),
  SIE_SALDON_BALANSERAR_EJ: plats(
    (p, f) => `${p}: saldona för ${arText(f.text('ar'))} balanserar inte. Utgående balanser och resultat skiljer ${kronorText(f.text('differens'))} kr från de ingående balanserna.`,
    'Kontrollera att alla konton är med i exporten.',
  ),
  SIE_PSALDO_STAMMER_EJ: plats(
    (p, f) => enEllerFler(f, `${p}: månadssaldona (#PSALDO) för konto ${f.text('konto')} skiljer ${kronorText(f.text('differens'))} kr från kontots saldo. Skillnaden ligger i årets sista månad.`, `${p}: månadssaldona (#PSALDO) skiljer sig från kontonas saldon. Skillnaderna ligger i årets sista månad.`),
    'Inget behöver göras för ett helår. Ska rapporten gälla en del av året: exportera filen med verifikat.',
  ),
  SIE_UPPDELNING_OFULLSTANDIG: plats(
    (p, f) => `${p}: ${f.text('etikett')} delar bara upp en del av saldot för konto ${f.text('konto')}${enEllerFler(f, '', ' och fler')}. Resten står utan projekt och andra koder.`,
    'Inget behöver göras, utom om insatserna i driftredovisningen inte stämmer: exportera då filen med verifikat.',
  ),
  SIE_DIMENSION_UTAN_PLATS: plats((p, f) => `${p} delar upp beloppen även på ${f.lista('dimensioner').join(', ')}, som rapporten inte använder.`, 'Inget behöver göras. Beloppen är med.'),
};

function beloppText(f: Faktalasare): string {
  const varde = f.text('varde');
  return varde === '' ? `beloppet i ${f.text('etikett')} saknas` : `beloppet "${varde}" i ${f.text('etikett')} går inte att läsa`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const sieMeddelanden: Readonly<Record<string, Meddelandeform>> = { ...filerna, ...raderna, ...saldona };

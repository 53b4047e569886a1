/** The workbook, the files and Excel itself. */
import { kronorText } from '../format';
import { seddaText } from './sedda';
import type { Meddelandeform } from './typer';

const excel = (vad: string, atgard: string): Meddelandeform => () => ({ vad, atgard });

export const arbetsbokMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  BLAD_UPPTAGET: (f) => ({ vad: `Rapporten behöver ett blad som heter ${f.text('blad')}, men det finns redan ett annat med det namnet.`, atgard: 'Byt namn på det bladet, eller ta bort det om det hör till en gammal rapport. Det skrivs inte över.' }),
  TABELL_UPPTAGEN: (f) => ({ vad: `Rapporten behöver en tabell som heter ${f.text('blad')}, men det finns redan en annan med det namnet.`, atgard: 'Byt namn på tabellen (Tabelldesign, Tabellnamn). Den skrivs inte över.' }),
  TABELL_SKADAD: (f) => ({ vad: `Tabellen på bladet ${f.text('blad')} är ändrad: kolumner eller rubriker saknas eller har flyttats.`, atgard: 'Ångra ändringen, eller ta bort hela bladet och uppdatera rapporten, så görs det på nytt.' }),
  UNDERLAG_FINNS: (f) => ({
    vad: `${f.text('fil')} kan inte läsas in, för bladet ${f.text('blad')} finns redan. Ett år kan bara ha ett underlag.`,
    atgard: 'Ta bort bladet om filen ska gälla i stället, eller lämna filen utanför.',
  }),
  CELLER_ANDRADE: (f) => ({
    vad: `${f.text('antalCeller') === '1' ? 'En cell i rapportbladen var ändrad' : `${f.text('antalCeller')} celler i rapportbladen var ändrade`} för hand: ${f.lista('celler').slice(0, 5).join('; ')}.`,
    atgard: 'Formler och saldon är återställda. Listan finns i Granskning; skriv rättelser i huvudboken eller i Mappning.',
  }),
  BLAD_SKYDDAT: (f) => ({ vad: `Bladet ${f.text('blad')} är skyddat, så rapporten kan inte uppdateras.`, atgard: 'Ta bort skyddet (Granska, Ta bort bladets skydd) och försök igen.' }),
  ATERLASNING_SKILJER: (f) => ({
    vad: `${f.text('blad')}!${f.text('adress')} visar ${talText(f.text('varde'))} men ska visa ${talText(f.text('exakt'))}.`,
    atgard: 'Uppdatera rapporten igen. Kvarstår skillnaden: ta bort bladet, så görs det på nytt, och hör av dig om det inte hjälper.',
  }),
  FIL_SAKNAS: (f) => ({ vad: `Filen ${f.text('fil')} finns inte.`, atgard: 'Kontrollera mappen och filens namn.' }),
  FIL_GAR_INTE_ATT_LASA: (f) => ({ vad: `Filen ${f.text('fil')} går inte att läsa.`, atgard: 'Kontrollera att det är en fil och inte en mapp, och att du får läsa den.' }),
  FIL_GAR_INTE_ATT_SKRIVA: (f) => ({ vad: `Filen ${f.text('fil')} går inte att skriva.`, atgard: 'Stäng den om den är öppen i Excel, och kontrollera att du får skriva i mappen.' }),
  MAPP_SAKNAS: (f) => ({ vad: `Mappen ${f.text('mapp')} finns inte, så ${f.text('fil')} kan inte skrivas.`, atgard: 'Skapa mappen, eller ange en annan fil med --ut.' }),
  FIL_AR_UNDERLAG: (f) => ({ vad: `${f.text('fil')} är underlag och skrivs inte över.`, atgard: 'Ange en annan fil med --ut.' }),
  FIL_TOM: (f) => ({ vad: `${f.text('fil')} är tom.`, atgard: 'Hämta eller spara filen på nytt.' }),
  CSV_FOR_MANGA_FALT: (f, plats) => ({
    vad: `${plats} har fler fält än det finns rubriker, så beloppen kan ha hamnat i fel kolumn.`,
    atgard: `Exportera ${f.text('fil')} med semikolon mellan fälten, eller med citattecken om texter och belopp.`,
  }),
  CSV_CITAT_OAVSLUTAT: (f, plats) => ({ vad: `${plats}: ett citattecken öppnas men stängs aldrig.`, atgard: `Rätta raden, eller hämta ${f.text('fil')} på nytt om den är avklippt.` }),
  FIL_OKAND: (f) => ({ vad: `${f.text('fil')} är varken en Excelarbetsbok (.xlsx), en SIE-fil eller en textfil med kända rubriker.`, atgard: 'Spara underlaget som .xlsx, eller hämta SIE-filen på nytt ur ekonomisystemet.' }),
  FIL_INTE_SIE: (f) => ({ vad: `${f.text('fil')} är inte en SIE-fil.`, atgard: 'Välj den fil som ekonomisystemet exporterade som SIE 4. Den slutar oftast på .se.' }),
  UNDERLAG_SAKNAS_I_FIL: (f) => ({ vad: `${f.text('fil')} har inget blad med huvudbok, saldolista, ingående balanser eller budget. ${seddaText(f)}`, atgard: 'Lägg till ett sådant blad i filen, eller lämna den utanför.' }),
  MAPPNING_SAKNAS_I_FIL: (f) => ({ vad: `${f.text('fil')} ${f.text('sort') === 'sie' ? 'är en SIE-fil och har ingen mappning.' : `har inget blad med mappning, insatser eller uppgifter. ${seddaText(f)}`}`, atgard: 'Ange med --mappning en arbetsbok som har ett blad Mappning med rubrikerna Från konto, Till konto och Rapportrad.' }),
  FIL_HTML: (f) => ({ vad: `${f.text('fil')} är en webbsida, varken en arbetsbok eller en SIE-fil.`, atgard: 'Hämta filen på nytt: oftast har inloggningen gått ut vid nedladdningen. Visar Excel ändå rätt innehåll, spara den därifrån som .xlsx.' }),
  FIL_GAMMALT_FORMAT: (f) => ({ vad: `${f.text('fil')} har ett gammalt filformat (.xls eller liknande).`, atgard: 'Öppna filen i Excel och spara den som Excelarbetsbok (.xlsx).' }),
  FIL_KRYPTERAD: (f) => ({ vad: `${f.text('fil')} är skyddad med lösenord.`, atgard: 'Spara filen utan lösenord (Arkiv, Info, Skydda arbetsbok) och försök igen.' }),
  FIL_SKADAD: (f) => ({ vad: `${f.text('fil')} är skadad eller bara delvis hämtad, och kan inte läsas.`, atgard: 'Hämta filen på nytt, eller öppna den i Excel, låt Excel reparera den och spara.' }),
  EXCEL_CELL_REDIGERAS: excel('En cell håller på att redigeras.', 'Avsluta redigeringen (Enter) och försök igen.'),
  EXCEL_SKYDDAT: excel('Excel nekar ändringen, för bladet eller arbetsboken är skyddad.', 'Ta bort skyddet (Granska) och försök igen.'),
  EXCEL_SAKNAS: excel('Ett blad eller område som rapporten behöver finns inte längre.', 'Ångra borttagningen, eller ta bort rapportbladen och uppdatera igen.'),
  EXCEL_FINNS_REDAN: excel('Det finns redan ett blad eller namn som rapporten behöver.', 'Byt namn på det egna bladet eller namnet och försök igen.'),
  EXCEL_FOR_STORT: excel('Underlaget är för stort för en enda läsning i Excel.', 'Dela huvudboken på flera blad, eller använd Excel på datorn.'),
  EXCEL_SAMMANFOGAT: excel('Sammanfogade celler, ett filter eller en pivottabell är i vägen på ett av rapportens blad.', 'Dela cellerna, ta bort filtret eller flytta pivottabellen, och försök igen.'),
  EXCEL_EJ_AKTIV: excel('Arbetsboken är inte aktiv.', 'Klicka i arbetsboken och försök igen.'),
  EXCEL_TAPPADE_KONTAKTEN: excel('Excel tappade kontakten med arbetsboken, så rapporten kan vara halvskriven.', 'Öppna arbetsboken på nytt och uppdatera rapporten igen.'),
  EXCEL_FOR_GAMMAL: excel('Den här versionen av Excel saknar något som behövs.', 'Använd Excel 2021 eller nyare, eller Excel på webben.'),
  EXCEL_FEL_BLADTYP: excel('Ett diagramblad eller makroblad kan inte läsas.', 'Flytta bladet till en annan arbetsbok.'),
};

/** A figure or a text as it was read back: "1234.5" → "1 234,5". */
const talText = (varde: string): string => (varde === '' ? 'ingenting' : /^-?\d+(\.\d+)?$/.test(varde) ? (varde.includes('.') ? kronorText(varde) : kronorText(`${varde}.00`)) : `"${varde}"`);

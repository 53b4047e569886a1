/** The workbook, the files and Excel itself. */
import { kronorText } from '../format';
import type { Meddelandeform } from './typer';

const excel = (vad: string, atgard: string): Meddelandeform => () => ({ vad, atgard });

export const arbetsbokMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  BLAD_UPPTAGET: (f) => ({ vad: `Det finns redan ett eget blad som heter ${f.text('blad')}.`, atgard: 'Byt namn på det bladet. Det skrivs inte över.' }),
  TABELL_UPPTAGEN: (f) => ({ vad: `Det finns redan en egen tabell som heter ${f.text('blad')}.`, atgard: 'Byt namn på tabellen. Den skrivs inte över.' }),
  BLAD_SKYDDAT: (f) => ({ vad: `Bladet ${f.text('blad')} är skyddat.`, atgard: 'Ta bort bladets skydd (Granska, Ta bort bladets skydd) och försök igen.' }),
  ATERLASNING_SKILJER: (f) => ({
    vad: `${f.text('blad')}!${f.text('adress')} visar ${f.text('varde')} men ska vara ${kronorText(f.text('exakt'))} kr.`,
    atgard: 'Uppdatera rapporten igen. Kvarstår felet är det ett fel i programmet: kopiera detaljerna och hör av dig.',
  }),
  FIL_SAKNAS: (f) => ({ vad: `Filen ${f.text('fil')} finns inte eller går inte att läsa.`, atgard: 'Kontrollera sökvägen.' }),
  FIL_GAR_INTE_ATT_SKRIVA: (f) => ({ vad: `Filen ${f.text('fil')} går inte att skriva.`, atgard: 'Stäng den i Excel om den är öppen, och kontrollera att mappen finns.' }),
  FIL_OKAND: (f) => ({ vad: `${f.text('fil')} är varken en Excelarbetsbok eller en SIE-fil.`, atgard: 'Spara den som .xlsx, eller hämta SIE-filen på nytt ur ekonomisystemet.' }),
  FIL_INTE_SIE: (f) => ({ vad: `${f.text('fil')} är inte en SIE-fil.`, atgard: 'Välj en fil som slutar på .se eller .si ur ekonomisystemet.' }),
  FIL_HTML: (f) => ({ vad: `${f.text('fil')} är en webbsida, inte en SIE-fil.`, atgard: 'Hämta filen på nytt. Oftast har inloggningen gått ut vid nedladdningen.' }),
  FIL_KRYPTERAD: (f) => ({ vad: `${f.text('fil')} är skyddad med lösenord.`, atgard: 'Spara den utan lösenord och kör igen.' }),
  FIL_SKADAD: (f) => ({ vad: `${f.text('fil')} är skadad och kan inte läsas (${f.text('detalj')}).`, atgard: 'Öppna den i Excel, spara på nytt och kör igen.' }),
  EXCEL_CELL_REDIGERAS: excel('En cell håller på att redigeras.', 'Avsluta redigeringen (Enter) och försök igen.'),
  EXCEL_SKYDDAT: excel('Excel nekar ändringen. Bladet eller arbetsboken är skyddad.', 'Ta bort skyddet och försök igen.'),
  EXCEL_SAKNAS: excel('Ett blad eller område som rapporten behöver finns inte längre.', 'Ångra borttagningen, eller ta bort rapportbladen och uppdatera igen.'),
  EXCEL_FINNS_REDAN: excel('Det finns redan ett blad eller namn som rapporten behöver.', 'Byt namn på det egna bladet eller namnet och försök igen.'),
  EXCEL_FOR_STORT: excel('Underlaget är för stort för en enda läsning i Excel.', 'Dela huvudboken på flera blad, eller använd Excel på datorn.'),
  EXCEL_SAMMANFOGAT: excel('Området innehåller sammanfogade eller filtrerade celler.', 'Dela de sammanfogade cellerna, ta bort filtret och försök igen.'),
  EXCEL_EJ_AKTIV: excel('Arbetsboken är inte aktiv.', 'Klicka i arbetsboken och försök igen.'),
  EXCEL_FOR_GAMMAL: excel('Den här versionen av Excel saknar något som behövs.', 'Använd Excel 2021 eller nyare, eller Excel på webben.'),
  EXCEL_FEL_BLADTYP: excel('Ett diagramblad eller makroblad kan inte läsas.', 'Flytta bladet till en annan arbetsbok.'),
};

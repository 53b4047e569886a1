/** The user's own sheets besides ledger and mapping: Historik, Medelstilldelning, Mål, Kommentarer. */
import type { Meddelandeform } from './typer';

export const tillaggMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  TAL_SOM_TEXT: (f, plats) => ({ vad: `${plats} innehåller texten "${f.text('varde')}" där ett tal ska stå, så uppgiften saknas i rapporten.`, atgard: 'Skriv in talet som ett tal, utan enhet.' }),
  HISTORIK_DUBBEL: (f, plats) => ({ vad: `Raden "${f.text('varde')}" står mer än en gång i Historik (${plats}). Den första används.`, atgard: 'Ta bort eller byt namn på den andra raden.' }),
  MEDEL_UTAN_AR: (f, plats) => ({ vad: `${plats}: "${f.text('varde')}" är inget år.`, atgard: 'Skriv årtalet med fyra siffror.' }),
  MEDEL_DUBBELT_AR: (f, plats) => ({ vad: `År ${f.text('varde')} står mer än en gång i Medelstilldelning (${plats}). Den första raden används.`, atgard: 'Behåll en rad för året.' }),
  MAL_OKANT_SLAG: (f, plats) => ({ vad: `${plats}: "${f.text('varde')}" är inget slag av mål. Målet visas som text.`, atgard: 'Skriv Högst, Lägst eller Text.' }),
  MAL_UTAN_MATT: (f, plats) => ({
    vad: `Målet "${f.text('mal')}" (${plats}) har en gräns, men det går inte att se vilken uppgift i rapporten som ska mätas.`,
    atgard: 'Nämn i målet eget kapital, soliditet, balanskravsresultat, årets resultat, lån eller likvida medel, eller skriv en egen bedömning.',
  }),
  OVERSIKT_UTAN_UPPGIFT: (f, plats) => ({
    vad: `Raden "${f.text('rad')}" i Historik (${plats}) har ingen uppgift för ${f.text('ar')}, så den är tom i Översikt.`,
    atgard: `Skriv en rad "${f.text('nyckel')}" i Uppgifter.`,
  }),
  KOMMENTAR_UTAN_RAD: (f, plats) => ({ vad: `Kommentaren till "${f.text('rad')}" (${plats}) hör till en rad som inte finns i rapporten.`, atgard: 'Skriv radens namn som det står i rapporten.' }),
  BALANSKRAVSRAD_SAKNAS: (f, plats) => ({ vad: `${plats}: balanskravsraden "${f.text('rad')}" finns inte.`, atgard: 'Skriv en av raderna i Balanskrav, eller lämna cellen tom.' }),
};

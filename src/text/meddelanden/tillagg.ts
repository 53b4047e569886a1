/** The user's own sheets besides ledger and mapping: Uppgifter, Historik, Medelstilldelning, Mål, Kommentarer. */
import { listText } from '../format';
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
  UPPGIFT_OKAND: (f, plats) => ({ vad: `${plats}: uppgiften "${f.text('nyckel')}" läses inte. Den liknar "${f.text('liknar')}".`, atgard: `Skriv "${f.text('liknar')}" om det är den som menas.` }),
  UPPGIFT_LASES_INTE: (f, plats) => ({ vad: `Inget i rapporten läser ${f.lista('nycklar').length === 1 ? 'uppgiften' : 'uppgifterna'} ${listText(f.lista('nycklar').map((n) => `"${n}"`))} (${plats}).`, atgard: 'Inget behöver göras om det är egna anteckningar.' }),
  UPPGIFT_UPPREPAD: (f, plats) => ({ vad: `${plats}: "${f.text('nyckel')}" står mer än en gång i Uppgifter. Den första raden används.`, atgard: 'Ta bort den rad som inte gäller.' }),
  UPPGIFT_UTAN_GRUPP: (f, plats) => ({ vad: `${plats}: ${f.text('nyckel')} nämner gruppen "${f.text('grupp')}", som ingen insats har.`, atgard: f.lista('finns').length === 0 ? 'Skriv gruppen i kolumnen Grupp i Insatser, eller ta bort den här.' : `Skriv en av grupperna i Insatser: ${listText(f.lista('finns'))}.` }),
  BLADVAL_OKANT: (f, plats) => ({ vad: `${plats}: bladet ${f.text('blad')} kan inte vara "${f.text('varde')}", så raden följs inte.`, atgard: `Skriv ${f.lista('finns').slice(0, -1).join(', ')} eller ${f.lista('finns').at(-1) ?? ''}, med år efter om det behövs.` }),
  BLADVAL_UTAN_BLAD: (f, plats) => ({ vad: `${plats} säger vad bladet ${f.text('blad')} är, men det bladet finns inte.`, atgard: 'Skriv bladets namn som det står på fliken, eller ta bort raden.' }),
  BALANSKRAVSRAD_UTAN_VERKAN: (f, plats) => ({ vad: `${plats}: balanskravsraden "${f.text('rad')}" följs inte, för konto ${f.text('konto')} är ett balanskonto.`, atgard: 'Ge raden till det resultatkonto som vinsten eller förlusten är bokförd på, och lämna cellen tom här.' }),
  BALANSKRAVSRAD_SAKNAS: (f, plats) => ({ vad: `${plats}: balanskravsraden "${f.text('rad')}" finns inte.`, atgard: 'Skriv en av raderna i Balanskrav, eller lämna cellen tom.' }),
};

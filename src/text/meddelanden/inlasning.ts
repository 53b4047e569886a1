/** Reading of ledger sheets and of the user's own sheets. */
import { kronorText, listText } from '../format';
import type { Meddelandeform } from './typer';

const kr = (belopp: string): string => `${kronorText(belopp)} kr`;

const SKAL: Readonly<Record<string, string>> = {
  format: 'är inte ett belopp',
  tvetydigt: 'kan läsas på mer än ett sätt',
  decimaler: 'har fler än två decimaler',
  felvarde: 'är ett felvärde',
  storlek: 'är för stort',
};

export const inlasningMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  HUVUDBOK_SAKNAS: (f) => ({
    vad: `Inget blad med huvudbok eller saldolista hittades. Så här ser rubrikerna ut: ${f.lista('sedda').join(' · ')}.`,
    atgard: 'Lägg in ett blad med kolumnerna Konto och Belopp (eller Debet och Kredit), och kör igen.',
  }),
  AR_SAKNAS: (_, plats) => ({
    vad: `Det går inte att se vilket år bladet ${plats} gäller.`,
    atgard: 'Skriv året i bladets namn, till exempel Huvudbok 2025, eller i rubriken ovanför tabellen.',
  }),
  AR_UTAN_HUVUDBOK: (f) => ({
    vad: `Det finns ingen huvudbok för räkenskapsår ${f.text('ar')}. Det som finns gäller ${listText(f.lista('finns')) || 'inget år'}.`,
    atgard: 'Rätta Räkenskapsår i Uppgifter, välj år med --ar, eller lägg in årets huvudbok.',
  }),
  PERIOD_UTANFOR_AR: (f) => ({
    vad: `Perioden ${f.text('period')} ligger inte i räkenskapsår ${f.text('ar')}.`,
    atgard: 'Välj en månad inom räkenskapsåret.',
  }),
  KALLA_DUBBEL: (f) => ({
    vad: `Bladen ${listText(f.lista('blad'))} innehåller båda ${f.text('slag')} för ${f.text('ar')}, och de är inte lika.`,
    atgard: 'Ta bort eller flytta det blad som inte ska gälla, och kör igen.',
  }),
  KALLA_LIKA: (f) => ({
    vad: `${f.text('slag')} finns både i ${f.text('anvand')} och i ${f.text('ovriga')}, och de är lika. ${f.text('anvand')} används.`,
    atgard: 'Inget behöver göras.',
  }),
  IB_FRAN_FORRA_ARET: (f) => ({
    vad: `Ingående balanser för ${f.text('ar')} saknas. De har tagits från ${f.text('forra')} års utgående balanser.`,
    atgard: 'Lägg in ett blad med ingående balanser om de skiljer sig från förra årets utgående.',
  }),
  BLAD_DUBBELT: (f) => ({
    vad: `Det finns mer än ett blad av sorten ${f.text('sort')}: ${listText(f.lista('blad'))}.`,
    atgard: 'Behåll ett av dem.',
  }),
  BELOPP_OLASLIGT: (f, plats) => ({
    vad: `${plats}: "${f.text('varde')}" ${SKAL[f.text('skal')] ?? SKAL['format'] ?? ''}.`,
    atgard: 'Rätta cellen till ett belopp, till exempel 1 234,50.',
  }),
  CELL_FELVARDE: (f, plats) => ({ vad: `${plats}: cellen visar ${f.text('varde') || 'ett felvärde'}.`, atgard: 'Rätta formeln i cellen, eller skriv in beloppet.' }),
  DATUM_OLASLIGT: (f, plats) => ({ vad: `${plats}: "${f.text('varde')}" är inte ett datum.`, atgard: 'Skriv datumet som 2025-01-31.' }),
  DATUM_UTANFOR_AR: (f, plats) => ({
    vad: `${plats}: raden är daterad ${f.text('ar')} men bladet gäller ${f.text('vantat')}. Den är inte med i rapporten.`,
    atgard: 'Rätta datumet, eller flytta raden till rätt års huvudbok.',
  }),
  RAD_UTAN_KONTO: (_, plats) => ({ vad: `${plats}: raden har belopp men inget konto.`, atgard: 'Skriv kontot på raden, eller ta bort den om den är en summa.' }),
  BUDGET_HELAR_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} har helårsbudget ${kr(f.text('last'))} men månaderna blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Rätta månaderna eller helårsbeloppet.',
  }),
  GRUPPRAD_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: raden för ${f.text('konto')} visar ${kr(f.text('last'))} men raderna den ska summera blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Kontrollera att exporten är hel, och hämta den på nytt om rader saknas.',
  }),
  HUVUDBOK_BALANSERAR_EJ: (f, plats) => ({
    vad: `${plats} balanserar inte: debet ${kr(f.text('debet'))}, kredit ${kr(f.text('kredit'))}, skillnad ${kr(f.text('differens'))}.`,
    atgard: 'Kontrollera att alla konton och månader är med i exporten.',
  }),
  HUVUDBOK_UB_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: utgående saldo för konto ${f.text('konto')} är ${kr(f.text('last'))} men ingående saldo och årets rader blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Kontrollera att kontots alla rader är med i exporten.',
  }),
  VERIFIKAT_BALANSERAR_EJ: (f, plats) => ({
    vad: `${plats}: verifikat ${f.text('ver')} balanserar inte, skillnad ${kr(f.text('differens'))}. Huvudboken som helhet balanserar.`,
    atgard: 'Kontrollera verifikatet i ekonomisystemet.',
  }),
  IB_BALANSERAR_EJ: (f, plats) => ({
    vad: `${plats}: de ingående balanserna blir ${kr(f.text('differens'))} i stället för noll.`,
    atgard: 'Kontrollera att alla konton är med, även eget kapital.',
  }),
  SALDOLISTA_UB_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} har utgående balans ${kr(f.text('last'))} men ingående balans och förändring blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Rätta raden eller hämta saldolistan på nytt.',
  }),
  SALDOLISTA_UTAN_IB: (_, plats) => ({
    vad: `${plats} har varken ingående balans eller förändring, bara utgående balans. Hela beloppet räknas som årets förändring.`,
    atgard: 'Lägg till kolumnen Ingående balans, så att kassaflödet kan räknas.',
  }),
  SUMMARAD_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: summaraden visar ${kr(f.text('last'))}, vilket inte är summan av raderna ovanför.`,
    atgard: 'Kontrollera att exporten är hel. Summaraden räknas inte med i rapporten.',
  }),
  TECKEN_VANT: (_, plats) => ({ vad: `${plats} har vänt tecken (intäkter med plus). Beloppen har vänts till huvudbokens tecken.`, atgard: 'Inget behöver göras.' }),
  TECKEN_OKLART: (_, plats) => ({ vad: `${plats}: tecknen går inte att avgöra säkert. De har lästs som i huvudboken, debet plus.`, atgard: 'Kontrollera att intäkterna är positiva i rapporten.' }),
  TECKEN_OKANT: (_, plats) => ({ vad: `${plats} innehåller inga konton som visar tecknet. Beloppen har lästs som i huvudboken, debet plus.`, atgard: 'Kontrollera att beloppen har rätt tecken i rapporten.' }),
  TABELL_UTAN_RUBRIKER: (f, plats) => ({ vad: `${plats}: ingen rubrikrad hittades. Överst står ${f.lista('sedda').join(', ')}.`, atgard: 'Skriv rubriker ovanför kolumnerna, till exempel Konto, Datum och Belopp.' }),
  TABELL_SAKNAR_KOLUMN: (f, plats) => ({ vad: `${plats}: kolumnen ${f.text('kolumn')} saknas. Rubrikerna är ${f.lista('sedda').join(', ')}.`, atgard: 'Lägg till kolumnen eller rätta dess rubrik.' }),
  UPPGIFT_DUBBEL: (f, plats) => ({ vad: `${plats}: ${f.text('nyckel')} står mer än en gång i Uppgifter.`, atgard: 'Ta bort den rad som inte gäller.' }),
  UPPGIFT_OLASLIG: (f, plats) => ({ vad: `${plats}: ${f.text('nyckel')} kan inte vara "${f.text('varde')}".`, atgard: 'Rätta värdet i Uppgifter.' }),
};

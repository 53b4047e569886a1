/** Reading of ledger sheets and of the user's own sheets. */
import { kronorText, listText, periodText } from '../format';
import { seddaText } from './sedda';
import type { Faktalasare, Meddelandeform } from './typer';

const kr = (belopp: string): string => `${kronorText(belopp)} kr`;

const antalText = (antal: string, en: string, flera: string): string => (antal === '0' ? '' : `${antal} ${antal === '1' ? en : flera}`);

/** "1511 (5000.00)" → "Konto 1511 (5 000,00)" */
const saldonText = (saldon: readonly string[]): string => `${saldon.length === 1 ? 'Konto' : 'Kontona'} ${listText(saldon.map((s) => s.replace(/\(([^)]*)\)$/u, (_, belopp: string) => `(${kronorText(belopp)})`)))}`;

const SKAL: Readonly<Record<string, string>> = {
  format: 'är inte ett belopp',
  tvetydigt: 'kan läsas på mer än ett sätt',
  decimaler: 'har fler än två decimaler',
  felvarde: 'är ett felvärde',
  storlek: 'är för stort',
};

const SLAG: Readonly<Record<string, string>> = { IB: 'ingående balanser', Utfall: 'bokförda belopp', Budget: 'budget' };

const SLAG_BELOPP: Readonly<Record<string, string>> = { IB: 'De ingående balanserna', Utfall: 'De bokförda beloppen', Budget: 'Budgetbeloppen' };

const SORT: Readonly<Record<string, string>> = { mappning: 'mappning', insatser: 'insatser', uppgifter: 'uppgifter om förbundet' };

export const inlasningMeddelanden: Readonly<Record<string, Meddelandeform>> = {
  HUVUDBOK_SAKNAS: (f) => ({
    vad: `Arbetsboken har inget blad med huvudbok eller saldolista. ${seddaText(f)}`,
    atgard: 'Lägg in ett blad med kolumnerna Konto, Datum och Belopp (eller Debet och Kredit), eller en SIE-fil.',
  }),
  AR_SAKNAS: (_, plats) => ({
    vad: `Det går inte att se vilket år bladet ${plats} gäller.`,
    atgard: 'Skriv året i bladets namn, till exempel Huvudbok 2025, eller i rubriken ovanför tabellen.',
  }),
  AR_UTAN_HUVUDBOK: (f) => ({
    vad: `Det finns ingen huvudbok eller saldolista för räkenskapsår ${f.text('ar')}, bara för ${listText(f.lista('finns'))}.`,
    atgard: `Lägg in underlaget för ${f.text('ar')}, eller välj ett annat år (--ar, eller Räkenskapsår i Uppgifter).`,
  }),
  AR_UTAN_BELOPP: (f) => ({
    vad: `${listText(f.lista('blad'))} har inga belopp för ${f.text('ar')}.`,
    atgard: 'Kontrollera att rätt år och alla rader är med i exporten.',
  }),
  BELOPP_FOR_STORA: (f) => ({
    vad: `${SLAG_BELOPP[f.text('slag')] ?? ''} för ${f.text('ar')} är tillsammans större än vad Excel räknar rätt med.`,
    atgard: 'Kontrollera att beloppen är i kronor och att inget kontonummer har hamnat i beloppskolumnen.',
  }),
  JAMFORELSEAR_SAKNAS: (f) => ({
    vad: `Det finns inget underlag för ${f.text('ar')}, så det årets kolumner i rapporten är tomma.`,
    atgard: `Lägg in en huvudbok eller saldolista för ${f.text('ar')} och uppdatera rapporten.`,
  }),
  PERIOD_UTANFOR_AR: (f) => ({
    vad: `Perioden ${periodText(f.text('period'))} ligger inte i räkenskapsår ${f.text('ar')}.`,
    atgard: `Välj en månad mellan ${f.text('ar')}-01 och ${f.text('ar')}-12, eller ett annat räkenskapsår.`,
  }),
  PERIOD_BARA_HELAR: (f) => ({
    vad: `${listText(f.lista('blad'))} har bara belopp för hela ${f.text('ar')}, inte per månad, så det går inte att göra en rapport till och med ${periodText(f.text('period'))}.`,
    atgard: `Lägg in huvudboken, eller en saldolista till och med ${periodText(f.text('period'))}, eller ta bort perioden (--period, eller Period till och med i Uppgifter).`,
  }),
  PERIOD_ENLIGT_BLAD: (f) => ({
    vad: `${listText(f.lista('blad'))} går till och med ${periodText(f.text('period'))}, så rapporten gör det också.`,
    atgard: 'Ska rapporten gälla hela året: lägg in underlag för hela året.',
  }),
  MANADER_SAKNAS: (f) => ({
    vad: `${listText(f.lista('blad'))} har inga belopp i ${listText(f.lista('manader'))} ${f.text('ar')}. Det kan saknas något i exporten.`,
    atgard: 'Hämta i så fall underlaget på nytt. Gäller rapporten en kortare period: skriv Period till och med i Uppgifter (eller --period). Är det rätt behöver inget göras.',
  }),
  KALLA_DUBBEL: (f) => ({
    vad: `Både ${f.lista('blad').join(' och ')} har ${SLAG[f.text('slag')] ?? ''} för ${f.text('ar')}, och beloppen är inte lika.`,
    atgard: 'Ta bort det blad, eller lämna bort den fil, som inte ska gälla.',
  }),
  KALLA_LIKA: (f) => ({
    vad: `${f.text('anvand')} och ${listText(f.lista('ovriga'))} har samma ${SLAG[f.text('slag')] ?? ''}. ${f.text('anvand')} används.`,
    atgard: 'Inget behöver göras.',
  }),
  KALLA_DELAD: (f) => ({
    vad: `${listText(f.lista('blad'))} har var sin del av ${f.text('ar')} års ${SLAG[f.text('slag')] ?? ''}: inget konto står i samma månad på båda. De har lagts ihop.`,
    atgard: 'Inget behöver göras.',
  }),
  IB_SAKNAS: (f) => ({
    vad: `Ingående balanser för ${f.text('ar')} saknas, så balansräkningen visar bara årets förändringar.`,
    atgard: `Lägg in ett blad med ingående balanser, eller saldolistan för ${Number(f.text('ar')) - 1}. Är förbundet nytt räcker ett tomt blad Ingående balanser ${f.text('ar')}.`,
  }),
  SALDON_SOM_UTFALL: (f, plats) => ({
    vad: `${plats}: balanskontonas belopp är utgående saldon, inte årets förändring, för de är lika med de ingående balanserna ${f.text('ar')} där inget har hänt. De ingående balanserna är avdragna.`,
    atgard: 'Inget behöver göras om det stämmer. Ge annars kolumnen rubriken Förändring.',
  }),
  TECKEN_OLIKA: (f) => ({
    vad: `${listText(f.lista('vanda'))} är läst med omvänt tecken, men ${listText(f.lista('raka'))} med huvudbokens (debet plus). Båda gäller ${f.text('ar')}.`,
    atgard: 'Se efter att beloppen har rätt tecken i rapporten. Hämta annars bladet med Debet och Kredit i var sin kolumn: då vänds inget.',
  }),
  IB_ANNAT_KONTO: (f) => ({
    vad: `${saldonText(f.lista('fran'))} hade ett saldo i slutet av ${f.text('foregaendeAr')} som i början av ${f.text('ar')} står på ${saldonText(f.lista('till')).replace('Konto', 'konto')}. Raden är densamma, ${f.text('rad')}.`,
    atgard: 'Inget behöver göras om kontot har bytt nummer. Rätta annars de ingående balanserna.',
  }),
  UPPGIFTER_SAKNAS: () => ({ vad: 'Bladet Uppgifter saknas, så rapporten vet inte förbundets namn, enhet eller decimaler.', atgard: 'Lägg till bladet med raderna Förbund, Räkenskapsår, Enhet och Decimaler.' }),
  INSATSER_SAKNAS: () => ({ vad: 'Bladet Insatser saknas, så driftredovisningen visar projekten utan grupper.', atgard: 'Lägg till bladet med kolumnerna Projekt, Benämning och Grupp.' }),
  IB_FRAN_FORRA_ARET: (f) => ({
    vad: `Ingående balanser för ${f.text('ar')} saknas. De har tagits från utgående balanser ${f.text('forra')}.`,
    atgard: 'Inget behöver göras, utom om de ska skilja sig: lägg då in ett blad med ingående balanser.',
  }),
  KONTO_UTAN_NAMN: (f) => ({
    vad: `${kontonText(f)} har belopp men inget namn i underlaget, så i rapporten står bara numret.`,
    atgard: 'Skriv namnet i kolumnen Benämning, i huvudboken eller i saldolistan.',
  }),
  BLAD_DUBBELT: (f) => ({
    vad: `Både ${f.lista('blad').join(' och ')} är blad med ${SORT[f.text('sort')] ?? f.text('sort')}, och bara ett får finnas.`,
    atgard: 'Ta bort det ena, eller flytta det till en annan arbetsbok.',
  }),
  BELOPP_OLASLIGT: (f, plats) => ({
    vad: flera(f) ? `Beloppen i ${plats} går inte att läsa. Det första, "${f.text('varde')}", ${skalText(f)}.` : `Beloppet i ${plats} går inte att läsa: "${f.text('varde')}" ${skalText(f)}.`,
    atgard: flera(f) ? 'Rätta cellerna till belopp, till exempel 1234,50.' : 'Rätta cellen till ett belopp, till exempel 1234,50.',
  }),
  CELL_FELVARDE: (f, plats) => ({ vad: `${plats} visar ${f.text('varde') || 'ett felvärde'} i stället för en uppgift.`, atgard: 'Rätta formeln i cellen, eller skriv in värdet.' }),
  DATUM_OLASLIGT: (f, plats) => ({
    vad: f.text('varde') === '' ? `${plats}: ${flera(f) ? 'raderna har' : 'raden har'} belopp men inget datum.` : `${plats}: "${f.text('varde')}" är inte ett datum.`,
    atgard: 'Skriv datumet som 2025-01-31. Är raden en summa, ta bort den.',
  }),
  DATUM_UTANFOR_AR: (f, plats) => ({
    vad: `${plats}: ${f.text('ver') === '' ? 'raden' : `verifikat ${f.text('ver')}`}${flera(f) ? ' med flera' : ''} är från ${f.text('ar')} men underlaget gäller ${f.text('vantat')}, och är inte med i rapporten.`,
    atgard: 'Rätta datumet, eller för in posten i rätt års bokföring.',
  }),
  RAD_UTAN_KONTO: (f, plats) => ({
    vad: flera(f) ? `${plats}: raderna har belopp men inget kontonummer.` : `${plats}: raden har ett belopp men inget kontonummer.`,
    atgard: 'Skriv kontot på raden, eller ta bort den om den är en summa.',
  }),
  BUDGET_HELAR_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} har helårsbudget ${kr(f.text('last'))}, men månaderna blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Rätta månaderna eller helårsbeloppet.',
  }),
  GRUPPRAD_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} ser ut som summan av kontona som börjar så, men visar ${kr(f.text('last'))} där de blir ${kr(f.text('beraknat'))}.`,
    atgard: `Hämta listan på nytt om rader saknas. Är ${f.text('konto')} ett eget konto, skriv det med lika många siffror som de andra.`,
  }),
  HUVUDBOK_BALANSERAR_EJ: (f, plats) => ({
    vad: `${plats} balanserar inte: debet är ${kr(f.text('debet'))} och kredit ${kr(f.text('kredit'))}, det skiljer ${kr(f.text('differens'))}.`,
    atgard: 'Kontrollera att alla konton och månader är med i exporten.',
  }),
  HUVUDBOK_UB_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: utgående saldo för konto ${f.text('konto')} är ${kr(f.text('last'))}, men ingående saldo och årets rader blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Kontrollera att kontots alla rader är med i exporten.',
  }),
  VERIFIKAT_BALANSERAR_EJ: (f, plats) => ({
    vad: flera(f)
      ? `${f.text('antal')} verifikat balanserar inte (${plats}). Det första är ${f.text('ver')}, som skiljer ${kr(f.text('differens'))}.`
      : `${plats}: verifikat ${f.text('ver')} balanserar inte, det skiljer ${kr(f.text('differens'))}.`,
    atgard: flera(f) ? 'Kontrollera verifikaten i ekonomisystemet.' : 'Kontrollera verifikatet i ekonomisystemet.',
  }),
  IB_BALANSERAR_EJ: (f, plats) => ({
    vad: `${plats}: de ingående balanserna blir tillsammans ${kr(f.text('differens'))}, inte noll.`,
    atgard: 'Kontrollera att alla konton är med, även eget kapital.',
  }),
  SALDOLISTA_UB_STAMMER_EJ: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} har utgående balans ${kr(f.text('last'))}, men ingående balans och förändring blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Rätta raden eller hämta saldolistan på nytt.',
  }),
  SALDOLISTA_UTAN_IB: (_, plats) => ({
    vad: `${plats} har varken ingående balans eller förändring, bara utgående balans. Hela beloppet räknas som årets förändring, om inget annat blad har årets ingående balanser.`,
    atgard: 'Lägg till kolumnen Ingående balans, så att kassaflödet kan räknas.',
  }),
  SUMMARAD_STAMMER_EJ: (f, plats) => ({
    vad: f.text('beraknat') === '' ? `${plats}: summaraden visar ${kr(f.text('last'))}, vilket inte är summan av raderna ovanför.` : `${plats}: summaraden visar ${kr(f.text('last'))}, men raderna ovanför blir ${kr(f.text('beraknat'))}.`,
    atgard: 'Kontrollera att exporten är hel. Summaraden räknas inte med i rapporten.',
  }),
  TECKEN_VANT: (_, plats) => ({ vad: `${plats} visar intäkter med plus i stället för minus. Tecknen har vänts.`, atgard: 'Inget behöver göras.' }),
  TECKEN_OKLART: (_, plats) => ({ vad: `${plats}: det går inte att avgöra om intäkter har plus eller minus. Beloppen har lästs som i huvudboken, med minus för intäkter.`, atgard: 'Kontrollera att intäkterna är positiva i rapporten.' }),
  TECKEN_OKANT: (_, plats) => ({ vad: `${plats} har inga konton som visar om intäkter har plus eller minus. Beloppen har lästs som i huvudboken, med minus för intäkter.`, atgard: 'Kontrollera att beloppen har rätt tecken i rapporten.' }),
  TABELL_UTAN_RUBRIKER: (f, plats) => ({ vad: `${plats}: ingen rubrikrad hittades. ${overstText(f)}`, atgard: 'Skriv rubriker ovanför kolumnerna, till exempel Konto, Datum och Belopp.' }),
  TABELL_KOLUMN_DUBBEL: (f, plats) => ({
    vad: `${plats}: kolumnerna ${listText(f.lista('kolumner'))} heter båda ${f.text('kolumn')} men har inte samma belopp.`,
    atgard: 'Ta bort den kolumn som inte ska läsas, eller ge den ett annat namn.',
  }),
  DOLDA_RADER: (f) => ({
    vad: `${f.text('blad')} har ${listText([antalText(f.text('rader'), 'dold rad', 'dolda rader'), antalText(f.text('kolumner'), 'dold kolumn', 'dolda kolumner')].filter((text) => text !== ''))}. De har lästs som alla andra.`,
    atgard: 'Inget behöver göras om de hör till bokföringen. Ta annars bort dem ur bladet.',
  }),
  RADSLAG_OKANT: (f, plats) => ({
    vad: `Kolumnen ${f.text('kolumn')} säger rad för rad om beloppet är utfall, budget eller ingående balans, men ${plats} ${f.text('varde') === '' ? 'är tom' : `har "${f.text('varde')}"`}.`,
    atgard: 'Skriv Utfall, Budget eller IB i cellen, eller ta bort rader som inte ska räknas med. Säger kolumnen något annat: välj Används inte för den under Underlag, eller i Uppgifter.',
  }),
  TOTALRADER_UTELAMNADE: (f, plats) => ({
    vad: `${plats}${f.text('antal') === '1' ? '' : ' med flera'}: ${f.text('antal') === '1' ? 'raden är summan' : `${f.text('antal')} rader är summor`} av kontots rader med kod, och är inte med.`,
    atgard: 'Inget behöver göras om det stämmer. Ta annars bort summan, eller ge raden sin egen kod.',
  }),
  FLERA_FORETAG: (f, plats) => ({
    vad: `${plats}: kolumnen ${f.text('kolumn')} har ${f.text('antal')} olika värden: ${listText(f.lista('varden'))}${Number(f.text('antal')) > f.lista('varden').length ? ' med flera' : ''}. Alla rader är med i rapporten.`,
    atgard: 'Ta bort de rader som inte hör till förbundet, eller gör utdraget för förbundet ensamt.',
  }),
  MAKULERADE_RADER: (f, plats) => ({
    vad: `${plats}${f.text('antal') === '1' ? '' : ' med flera'}: ${f.text('antal') === '1' ? 'en rad är makulerad' : `${f.text('antal')} rader är makulerade`} enligt kolumnen ${f.text('kolumn')}, men räknas med som alla andra.`,
    atgard: 'Inget behöver göras om makuleringen har vänts med ett eget verifikat. Ta annars bort raderna ur bladet.',
  }),
  TOTALRAD_KANSKE: (f, plats) => ({
    vad: `${plats}: konto ${f.text('konto')} har en rad utan kod på ${kr(f.text('last'))}, lika mycket som kontots ${f.text('antal')} rader med kod tillsammans. Alla är med.`,
    atgard: 'Inget behöver göras om raden är en egen del. Är den summan av de andra: ta bort den.',
  }),
  ENHET_OMRAKNAD: (f, plats) => ({ vad: `${plats} är i ${f.text('enhet')}. Beloppen har räknats om till kronor.`, atgard: 'Inget behöver göras.' }),
  TABELL_SAKNAR_KOLUMN: (f, plats) => ({ vad: `${plats}: kolumnen ${f.text('kolumn')} saknas. Rubrikerna är ${f.lista('sedda').join(', ')}.`, atgard: 'Lägg till kolumnen, eller rätta dess rubrik.' }),
  UPPGIFT_DUBBEL: (f, plats) => ({ vad: `${plats}: ${f.text('nyckel')} står mer än en gång bland uppgifterna.`, atgard: 'Ta bort den rad som inte gäller.' }),
  UPPGIFT_OLASLIG: (f, plats) => ({ vad: `${plats}: ${f.text('nyckel')} kan inte vara "${f.text('varde')}".`, atgard: giltigaVarden(f.text('nyckel')) }),
};

/** The first facts of several places, or the only place's own. */
const flera = (f: Faktalasare): boolean => f.text('antal') !== '';

const skalText = (f: Faktalasare): string => SKAL[f.text('skal')] ?? SKAL['format'] ?? '';

const overstText = (f: Faktalasare): string => (f.lista('sedda').length === 0 ? 'Bladet har inga texter.' : `Överst står ${f.lista('sedda').join(', ')}.`);

function kontonText(f: Faktalasare): string {
  const konton = f.lista('konton');
  const fler = Number(f.text('antalKonton')) - konton.length;
  return `${konton.length === 1 ? 'Konto' : 'Kontona'} ${fler > 0 ? `${konton.join(', ')} och ${fler} till` : listText(konton)}`;
}

/** What a key of `Uppgifter` may be. */
function giltigaVarden(nyckel: string): string {
  if (/^enhet/i.test(nyckel)) return 'Skriv kr eller tkr.';
  if (/^decimaler/i.test(nyckel)) return 'Skriv 0, 1 eller 2.';
  if (/^avrundning/i.test(nyckel)) return 'Skriv I cellerna eller Endast visning.';
  if (/^räkenskapsår/i.test(nyckel)) return 'Skriv ett årtal, till exempel 2025.';
  return /^period/i.test(nyckel) ? 'Skriv en månad, till exempel 2025-08.' : 'Skriv ett belopp i kronor, till exempel 1250000.';
}

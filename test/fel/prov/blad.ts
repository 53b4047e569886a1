/** Ledger sheets, the user's own sheets, and titles that are taken. */
import type { Lasprov, Prov } from './prov';
import { HEL, rapportAv } from './prov';
import { lasHuvudbok } from '../../../src/indata/tabell/lasHuvudbok';
import { tabell } from '../../support/tabell';

const BOK = 'Huvudbok 2025';
const LISTA = 'Saldolista 2024';
const MAPP = 'Mappning';
const blad = (titel: string): string => HEL[titel] ?? '';

/** The sound sheet with one text replaced. */
function med(titel: string, fran: string, till: string): Readonly<Record<string, string>> {
  if (!blad(titel).includes(fran)) throw new Error(`Not on ${titel}: ${fran}`);
  return { [titel]: blad(titel).replace(fran, till) };
}
/** The sound sheet with rows below. */
const plus = (titel: string, ...rader: readonly string[]): Readonly<Record<string, string>> => ({ [titel]: [blad(titel), ...rader].join('\n') });
const INGET = { [BOK]: null, [LISTA]: null, [MAPP]: null, Uppgifter: null };
const RUBRIK = 'Konto|Benämning|Ver|Datum|Text|Belopp';
/** The sound ledger with projects, of which 2002 is in no register. */
const PROJEKTBOK = `Konto|Benämning|Projekt|Ver|Datum|Text|Belopp
1930|Bank||A 1|2025-02-01|Avgifter|=500000
3120|Avgifter|2001|A 1|2025-02-01|Avgifter|=-500000
4010|Köp av verksamhet|2002|A 2|2025-03-01|Faktura|=300000
1930|Bank||A 2|2025-03-01|Faktura|=-300000`;

const saknas: readonly Prov[] = [
  rapportAv('HUVUDBOK_SAKNAS', 'ett blad som är något annat', 2, { blad: { ...INGET, Kontakter: 'Namn|Telefon\nKarin|070-123' }, visar: ['Kontakter (Namn, Telefon)'] }),
  rapportAv('HUVUDBOK_SAKNAS', 'en tom arbetsbok', 2, { blad: { ...INGET, Blad1: '' }, visar: ['tom'] }),
  rapportAv('HUVUDBOK_SAKNAS', 'en enda cell', 2, { blad: { ...INGET, Blad1: '=5' }, visar: ['Blad1 (inga rubriker)'] }),
  rapportAv('HUVUDBOK_SAKNAS', 'bara budget', 2, { blad: { [BOK]: null, [LISTA]: null, 'Budget 2025': 'Konto|Budget\n3120|=-500' }, visar: ['Budget 2025 (Konto, Budget)'] }),
  rapportAv('AR_SAKNAS', 'ett blad utan år', 2, { blad: { [LISTA]: null, Saldolista: 'Konto|Benämning|Ingående balans|Förändring\n1930|Bank|=1|=2' }, visar: ['Saldolista'] }),
  rapportAv('AR_UTAN_HUVUDBOK', 'ett valt år utan underlag', 2, { flaggor: ['--ar', '2023'], visar: ['2023', '2025 och 2024'] }),
  rapportAv('AR_UTAN_HUVUDBOK', 'Uppgifter med ett annat år', 2, { blad: { Uppgifter: 'Förbund|Prov\nRäkenskapsår|=2026' }, visar: ['2026', '2025 och 2024'] }),
  rapportAv('AR_UTAN_HUVUDBOK', 'en period i ett annat år', 2, { flaggor: ['--period', '2026-03'], visar: ['2026'] }),
  rapportAv('PERIOD_UTANFOR_AR', 'period och år som säger olika', 2, { flaggor: ['--ar', '2025', '--period', '2024-08'], visar: ['2024-08', '2025'] }),
  rapportAv('PERIOD_BARA_HELAR', 'en saldolista för hela året och en månad', 2, { flaggor: ['--period', '2024-06'], visar: ['Saldolista 2024', '2024-06'] }),
  rapportAv('AR_UTAN_BELOPP', 'en huvudbok med bara rubriker', 2, { blad: { [BOK]: RUBRIK, [LISTA]: null, Uppgifter: null }, visar: ['Huvudbok 2025', '2025'] }),
  rapportAv('AR_UTAN_BELOPP', 'en huvudbok där allt är noll', 2, { blad: { [BOK]: blad(BOK).replace(/=-?\d+/g, '=0'), [LISTA]: null }, visar: ['Huvudbok 2025', '2025'] }),
  rapportAv('JAMFORELSEAR_SAKNAS', 'inget underlag för året före', 0, { blad: { [LISTA]: null, 'Ingående balanser 2025': 'Konto|Benämning|IB 2025\n1930|Bank|=150000\n2010|Eget kapital|=-150000' }, visar: ['2024'] }),
  rapportAv('KONTO_UTAN_NAMN', 'konton utan benämning', 0, { blad: { [BOK]: blad(BOK).replaceAll('Köp av verksamhet', '') }, visar: ['Konto 4010'] }),
];

/** The ledger with one column more, whose value follows from the row's own (rows above the headings are left as they are). */
const medKolumn = (rubrik: string, varde: (rad: string) => string): string => blad(BOK).split('\n').map((rad) => (rad.startsWith('Konto|') ? `${rad}|${rubrik}` : /^\d/.test(rad) ? `${rad}|${varde(rad)}` : rad)).join('\n');

/** A posting in each of the months. */
const manadsbok = (...manader: readonly number[]): string => [RUBRIK, ...manader.flatMap((m) => {
  const datum = `2025-${String(m).padStart(2, '0')}-15`;
  return [`1930|Bank|A ${m}|${datum}|x|=10`, `3120|Avgifter|A ${m}|${datum}|x|=-10`];
})].join('\n');

const perioder: readonly Prov[] = [
  rapportAv('SALDON_SOM_UTFALL', 'en lista där Utfall är saldon', 0, { blad: { [BOK]: null, [LISTA]: null, 'Utfall 2025': 'Konto|Benämning|Utfall 2025\n1930|Bank|=350000\n2010|Eget kapital|=-150000\n3120|Avgifter|=-200000', 'Ingående balanser 2025': 'Konto|Benämning|IB 2025\n1930|Bank|=150000\n2010|Eget kapital|=-150000' }, visar: ['Utfall 2025', 'utgående saldon'] }),
  rapportAv('TECKEN_OLIKA', 'ingående balanser av ett förbund med underskott, som ser ut att vara vända', 0, { blad: { [LISTA]: null, 'Ingående balanser 2025': 'Konto|Benämning|IB 2025\n1930|Bank|=-150000\n2010|Eget kapital|=150000' }, visar: ['Ingående balanser 2025 är läst med omvänt tecken', 'Huvudbok 2025'] }),
  rapportAv('TOTALRADER_UTELAMNADE', 'kontots summa och dess ansvar på egna rader', 0, { blad: { [LISTA]: 'Konto|Benämning|Ansvar|Ingående balans|Förändring|Utgående balans\n1930|Bank||=100000|=50000|=150000\n1930|Bank|1|=60000|=30000|=90000\n1930|Bank|2|=40000|=20000|=60000\n2010|Eget kapital||=-100000|=0|=-100000\n2010|Eget kapital|1|=-60000|=0|=-60000\n2010|Eget kapital|2|=-40000|=0|=-40000\n3120|Avgifter||=0|=-50000|=-50000\n3120|Avgifter|1|=0|=-30000|=-30000\n3120|Avgifter|2|=0|=-20000|=-20000' }, visar: ['Saldolista 2024 rad 2', '3 rader'] }),
  rapportAv('TOTALRAD_KANSKE', 'en rad utan kod som kan vara summan av de andra', 0, { blad: { [LISTA]: 'Konto|Benämning|Ansvar|Ingående balans|Förändring|Utgående balans\n1930|Bank||=100000|=50000|=150000\n1930|Bank|1|=60000|=30000|=90000\n1930|Bank|2|=40000|=20000|=60000\n2010|Eget kapital||=-200000|=0|=-200000\n3120|Avgifter||=0|=-100000|=-100000' }, visar: ['Saldolista 2024 rad 2', 'konto 1930', '2 rader'] }),
  rapportAv('FLERA_FORETAG', 'två företag i en huvudbok', 0, { blad: { [BOK]: medKolumn('Företag', (rad) => (rad.startsWith('3') ? '20' : '10')) }, visar: ['Huvudbok 2025', 'Företag', '10 och 20'] }),
  rapportAv('MAKULERADE_RADER', 'ett makulerat verifikat', 0, { blad: { [BOK]: medKolumn('Status', (rad) => (rad.includes('|A 1|') ? 'Makulerad' : 'Bokförd')) }, visar: ['Huvudbok 2025', '2 rader', 'Status'] }),
  rapportAv('MANADER_SAKNAS', 'en månad utan ett enda belopp', 0, { blad: { [BOK]: manadsbok(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12) }, visar: ['Huvudbok 2025', 'april 2025'] }),
  rapportAv('PERIOD_ENLIGT_BLAD', 'en saldolista till och med augusti', 0, { blad: { [BOK]: null, 'Saldolista augusti': 'Saldolista 2025-01 - 2025-08\nKonto|Benämning|Ingående balans|Förändring|Utgående balans\n1930|Bank|=150000|=50000|=200000\n2010|Eget kapital|=-150000|=0|=-150000\n3120|Avgifter|=0|=-50000|=-50000' }, visar: ['2025-08', 'Saldolista augusti'] }),
];

const kallor: readonly Prov[] = [
  rapportAv('KALLA_DUBBEL', 'två huvudböcker för samma år', 2, { blad: { 'Huvudbok 2025 ny': `${RUBRIK}\n1930|Bank|A 1|2025-02-01|x|=5\n3120|Driftbidrag|A 1|2025-02-01|x|=-5` }, visar: ['Huvudbok 2025 och Huvudbok 2025 ny', '2025'] }),
  rapportAv('KALLA_LIKA', 'samma huvudbok två gånger', 0, { blad: { 'Huvudbok 2025 kopia': blad(BOK) }, visar: ['Huvudbok 2025 kopia', 'Huvudbok 2025 används'] }),
  rapportAv('KALLA_DELAD', 'huvudboken på två blad, en månad på varje', 0, { blad: {
    [BOK]: `${RUBRIK}\n1930|Bank|A 1|2025-02-01|x|=500000\n3120|Avgifter|A 1|2025-02-01|x|=-500000`, 'Huvudbok mars 2025': `${RUBRIK}\n4010|Köp av verksamhet|A 2|2025-03-01|x|=300000\n1930|Bank|A 2|2025-03-01|x|=-300000`,
  }, visar: ['Huvudbok 2025 och Huvudbok mars 2025', 'lagts ihop'] }),
  rapportAv('IB_SAKNAS', 'varken ingående balanser eller året före', 1, { blad: { [LISTA]: null }, visar: ['2025'] }),
  rapportAv('IB_ANNAT_KONTO', 'ett konto som bytt nummer till det nya året', 0, { blad: { 'Ingående balanser 2025': 'Konto|Benämning|IB 2025\n1940|Bank|=150000\n2010|Eget kapital|=-150000' }, visar: ['Konto 1930 (150 000,00)', 'konto 1940 (150 000,00)', 'Kassa och bank'] }),
  rapportAv('UPPGIFTER_SAKNAS', 'inget blad Uppgifter', 0, { blad: { Uppgifter: null }, visar: ['Uppgifter', 'Förbund, Räkenskapsår'] }),
  rapportAv('INSATSER_SAKNAS', 'projekt utan insatser', 0, { blad: { [BOK]: PROJEKTBOK }, visar: ['Insatser', 'Projekt, Benämning och Grupp'] }),
  rapportAv('PROJEKT_SAKNAS_I_INSATSER', 'ett projekt som ingen insats har', 0, { blad: { [BOK]: PROJEKTBOK, Insatser: 'Projekt|Benämning|Grupp\n2001|Arena|Verksamhet' }, visar: ['2002'] }),
  rapportAv('IB_FRAN_FORRA_ARET', 'inga ingående balanser', 0, { visar: ['2025', '2024'] }),
  rapportAv('BLAD_DUBBELT', 'två blad med mappning', 2, { blad: { 'Mappning ny': blad(MAPP) }, visar: ['Mappning och Mappning ny'] }),
  rapportAv('BLAD_UPPTAGET', 'ett eget blad med rapportens namn', 2, { blad: { Resultaträkning: 'Min egen|=5' }, visar: ['Resultaträkning'] }),
];

const huvudbok: readonly Prov[] = [
  rapportAv('BELOPP_OLASLIGT', 'ett belopp med två läsningar', 2, { blad: med(BOK, '|=500000', '|1.584'), visar: ['Huvudbok 2025!F2', '"1.584"'] }),
  rapportAv('BELOPP_OLASLIGT', 'text i stället för belopp', 2, { blad: med(BOK, '|=500000', '|se bilaga'), visar: ['Huvudbok 2025!F2', '"se bilaga"'] }),
  rapportAv('BELOPP_OLASLIGT', 'flera belopp', 2, { blad: { [BOK]: `${RUBRIK}\n1930|Bank|A 1|2025-02-01|x|a\n3120|Bidrag|A 1|2025-02-01|x|b` }, visar: ['Huvudbok 2025!F2, Huvudbok 2025!F3', '"a"'] }),
  rapportAv('BELOPP_OLASLIGT', 'ett tal som är för stort', 2, { blad: med(BOK, '|=500000', '|=9e14'), visar: ['Huvudbok 2025!F2', 'för stort'] }),
  rapportAv('BELOPP_FOR_STORA', 'kontonummer i beloppskolumnen', 2, {
    blad: { [BOK]: ['=60000000000000', '=60000000000000', '=-60000000000000', '=-60000000000000'].reduce((text, belopp, n) => `${text}\n${n < 2 ? '1930|Bank' : '3120|Avgifter'}|A 1|2025-02-01|x|${belopp}`, RUBRIK) },
    visar: ['bokförda beloppen för 2025'],
  }),
  rapportAv('ATERLASNING_SKILJER', 'belopp som Excel inte räknar rätt på öret', 1, { blad: { [BOK]: blad(BOK).replace('=500000', '70368744177664,01').replace('=-500000', '-70368744177664,01') }, visar: ['men ska visa', '70 368 744 177 664,01'] }),
  rapportAv('CELL_FELVARDE', 'ett felvärde i beloppskolumnen', 2, { blad: med(BOK, '|=500000', '|!#N/A'), visar: ['Huvudbok 2025!F2', '#N/A'] }),
  rapportAv('DATUM_OLASLIGT', 'ett datum som inte finns', 2, { blad: med(BOK, 'A 2|2025-03-01|Faktura|=300000', 'A 2|2025-02-30|Faktura|=300000'), visar: ['Huvudbok 2025 rad 4', '"2025-02-30"'] }),
  rapportAv('DATUM_OLASLIGT', 'en rad utan datum', 2, { blad: med(BOK, 'A 2|2025-03-01|Faktura|=300000', 'A 2||Faktura|=300000'), visar: ['Huvudbok 2025 rad 4', 'inget datum'] }),
  rapportAv('DATUM_UTANFOR_AR', 'en rad från ett annat år', 1, { blad: plus(BOK, '4010|Köp av verksamhet|A 3|2024-12-30|Gammal|=10', '1930|Bank|A 3|2024-12-30|Gammal|=-10'), visar: ['Huvudbok 2025!D6, Huvudbok 2025!D7', 'från 2024', '2025'] }),
  rapportAv('RAD_UTAN_KONTO', 'en rad utan konto', 2, { blad: med(BOK, '4010|Köp av verksamhet', '?|Köp av verksamhet'), visar: ['Huvudbok 2025 rad 4'] }),
  rapportAv('HUVUDBOK_BALANSERAR_EJ', 'en rad fattas', 1, { blad: med(BOK, '\n1930|Bank|A 2|2025-03-01|Faktura|=-300000', ''), visar: ['Huvudbok 2025', 'debet är 800 000,00 kr', '300 000,00 kr'] }),
  rapportAv('VERIFIKAT_BALANSERAR_EJ', 'två verifikat som tar ut varandra', 0, {
    blad: { [BOK]: `${RUBRIK}\n1930|Bank|A 1|2025-02-01|x|=500\n3120|Driftbidrag|A 1|2025-02-01|x|=-400\n1930|Bank|A 2|2025-02-01|x|=100\n3120|Driftbidrag|A 2|2025-02-01|x|=-200` },
    visar: ['2 verifikat', 'A 1', '100,00 kr'],
  }),
  rapportAv('SUMMARAD_STAMMER_EJ', 'en summarad som inte är summan', 1, { blad: plus(BOK, 'Totalt|||||=12'), visar: ['Huvudbok 2025 rad 6', '12,00 kr'] }),
  rapportAv('HUVUDBOK_UB_STAMMER_EJ', 'utgående saldo som inte är summan', 1, {
    blad: { [BOK]: 'Konto|Ver|Datum|Text|Debet|Kredit|Saldo\n1930 Bank||||||\nIngående saldo||||||=100\n1930|A 1|2025-02-01|x|=50||=150\nUtgående saldo||||||=175\n3120 Driftbidrag||||||\n3120|A 1|2025-02-01|x||=50|=-50\nUtgående saldo||||||=-50' },
    visar: ['Huvudbok 2025 rad 5', '1930', '175,00 kr', '150,00 kr'],
  }),
  rapportAv('TABELL_SAKNAR_KOLUMN', 'verifikat utan datum', 2, { blad: { [BOK]: 'Konto|Benämning|Ver|Belopp\n1930|Bank|A 1|=5\n3120|Avgifter|A 1|=-5' }, visar: ['Huvudbok 2025', 'Datum', 'Rubrikerna är Konto, Benämning, Ver, Belopp'] }),
  rapportAv('TABELL_SAKNAR_KOLUMN', 'kredit utan debet', 2, { blad: { [BOK]: 'Konto|Benämning|Ver|Datum|Belopp|Kredit\n1930|Bank|A 1|2025-02-01|=5|\n3120|Avgifter|A 1|2025-02-01||=5' }, visar: ['Huvudbok 2025', 'Debet'] }),
  rapportAv('TABELL_KOLUMN_DUBBEL', 'två kolumner med samma rubrik', 2, { blad: { [BOK]: 'Konto|Benämning|Ver|Datum|Belopp|Belopp\n1930|Bank|A 1|2025-02-01|=5|=50\n3120|Avgifter|A 1|2025-02-01|=-5|=-50' }, visar: ['Huvudbok 2025', 'E och F', 'Belopp'] }),
  rapportAv('RADSLAG_OKANT', 'en budgetversion som inte är känd', 2, {
    blad: { [BOK]: 'Konto|Benämning|Ver|Datum|Text|Belopp|Typ\n1930|Bank|A 1|2025-02-01|x|=5|Utfall\n3120|Avgifter|A 1|2025-02-01|x|=-5|Utfall\n3120|Avgifter||2025-02-01|x|=-6|Budget\n4010|Köp av verksamhet||2025-02-01|x|=6|Reviderad budget' },
    visar: ['Huvudbok 2025!G5', 'Typ', 'Reviderad budget'],
  }),
  rapportAv('ENHET_OMRAKNAD', 'en budget i tkr', 0, { blad: { 'Budget 2025': 'Belopp i tkr\nKonto|Benämning|Budget helår 2025\n3120|Avgifter|=-500\n4010|Köp av verksamhet|=500' }, visar: ['Budget 2025', 'tkr'] }),
  rapportAv('TECKEN_VANT', 'en huvudbok med omvända tecken', 0, { blad: { [BOK]: blad(BOK).replaceAll('|=-', '|=m').replaceAll('|=', '|=-').replaceAll('=-m', '=') }, visar: ['Huvudbok 2025', 'vänts'] }),
];

const listor: readonly Prov[] = [
  rapportAv('GRUPPRAD_STAMMER_EJ', 'ett konto som ser ut som en grupp', 2, { blad: plus(LISTA, '19|Likvida medel|=5|=0|=5'), visar: ['Saldolista 2024!C6', '19', '5,00 kr', '100 000,00 kr'] }),
  rapportAv('RAD_UTAN_KONTO', 'en rad utan konto i saldolistan', 2, { blad: plus(LISTA, '|Övrigt|=5|=0|=5'), visar: ['Saldolista 2024 rad 6'] }),
  rapportAv('SALDOLISTA_UB_STAMMER_EJ', 'utgående balans som inte stämmer', 1, { blad: med(LISTA, '=150000', '=150001'), visar: ['Saldolista 2024 rad 2', '150 001,00 kr', '150 000,00 kr'] }),
  rapportAv('SALDOLISTA_UTAN_IB', 'bara utgående balans', 0, { blad: { [LISTA]: 'Konto|Benämning|Utgående balans\n1930|Bank|=150000\n2010|Eget kapital|=-100000\n3120|Avgifter|=-50000' }, visar: ['Saldolista 2024'] }),
  rapportAv('SUMMARAD_STAMMER_EJ', 'en summarad i saldolistan', 0, { blad: plus(LISTA, 'Totalt||=7|=0|=7'), visar: ['Saldolista 2024 rad 6', '7,00 kr'] }),
  rapportAv('IB_BALANSERAR_EJ', 'ingående balanser utan eget kapital', 1, { blad: { 'Ingående balanser 2025': 'Konto|Benämning|IB 2025\n1930|Bank|=150000' }, visar: ['Ingående balanser 2025', '150 000,00 kr'] }),
  rapportAv('BUDGET_HELAR_STAMMER_EJ', 'budget där månaderna inte blir året', 1, { blad: { 'Budget 2025': 'Konto|Benämning|Jan 2025|Feb 2025|Budget helår 2025\n3120|Avgifter|=-200|=-200|=-500' }, visar: ['Budget 2025 rad 2', '3120', '-500,00 kr', '-400,00 kr'] }),
  rapportAv('TECKEN_OKLART', 'tecken som inte går att avgöra', 0, { blad: { 'Budget 2025': 'Konto|Benämning|Budget helår 2025\n3120|Avgifter|=500\n3990|Övrigt|=-499\n4010|Köp av verksamhet|=500' }, visar: ['Budget 2025'] }),
  rapportAv('TECKEN_OKANT', 'en budget utan intäkter och kostnader', 0, { blad: { 'Budget 2025': 'Konto|Benämning|Budget helår 2025\n1930|Bank|=500' }, visar: ['Budget 2025'] }),
];

const egna: readonly Prov[] = [
  rapportAv('UPPGIFT_OLASLIG', 'en enhet som inte finns', 2, { blad: plus('Uppgifter', 'Enhet|mnkr'), visar: ['Uppgifter!B3', 'Enhet', '"mnkr"'] }),
  rapportAv('UPPGIFT_OLASLIG', 'ett år i ord', 2, { blad: { Uppgifter: 'Förbund|Prov\nRäkenskapsår|i år' }, visar: ['Uppgifter!B2', '"i år"'] }),
  rapportAv('UPPGIFT_OLASLIG', 'en budget i ord', 2, { blad: plus('Uppgifter', 'Beslutad budget, resultat|noll'), visar: ['Uppgifter!B3', '"noll"'] }),
  rapportAv('UPPGIFT_DUBBEL', 'samma uppgift två gånger', 2, { blad: plus('Uppgifter', 'Räkenskapsår|=2024'), visar: ['Uppgifter!B3', 'Räkenskapsår'] }),
  rapportAv('CELL_FELVARDE', 'ett felvärde i Uppgifter', 2, { blad: plus('Uppgifter', 'Enhet|!#DIV/0!'), visar: ['Uppgifter!B3', '#DIV/0!'] }),
  rapportAv('CELL_FELVARDE', 'ett felvärde i Mappning', 2, { blad: plus(MAPP, '=8400|=8499|!#N/A'), visar: ['Mappning rad 6'] }),
  rapportAv('MAPPNING_SAKNAR_RUBRIKER', 'en felstavad rubrik i Mappning', 2, { blad: { [MAPP]: blad(MAPP).replace('Rapportrad', 'Raport') }, visar: ['Mappning', 'Från konto, Till konto, Raport'] }),
  rapportAv('INSATSER_SAKNAR_RUBRIKER', 'en rubrik fattas i Insatser', 2, { blad: { Insatser: 'Kod|Benämning\n2001|Arena' }, visar: ['Insatser', 'Kod, Benämning'] }),
  rapportAv('MAPPNING_KONTO_OLASLIGT', 'text i stället för konto', 2, { blad: plus(MAPP, 'bank|=1999|Kassa och bank'), visar: ['Mappning!A6'] }),
  rapportAv('MAPPNING_INTERVALL_BAKVANT', 'ett bakvänt intervall', 2, { blad: plus(MAPP, '=8499|=8400|Finansiella intäkter'), visar: ['Mappning!A6'] }),
  rapportAv('MAPPNING_UTAN_RAPPORTRAD', 'en regel utan rapportrad', 2, { blad: plus(MAPP, '=8400|=8499|'), visar: ['Mappning!C6'] }),
  rapportAv('MAPPNING_OAVGJORD', 'två regler som passar lika bra', 2, { blad: plus(MAPP, '=4000|=7899|Avskrivningar'), visar: ['konto 4010', 'Mappning rad 5, Mappning rad 6'] }),
  rapportAv('RAPPORTRAD_SAKNAS', 'en rapportrad som inte finns', 2, { blad: med(MAPP, 'Verksamhetens kostnader', 'Verksamhetens kostander'), visar: ['Mappning rad 5', '"Verksamhetens kostander"'] }),
  rapportAv('KASSAFLODESRAD_SAKNAS', 'en kassaflödesrad som inte finns', 2, { blad: { [MAPP]: blad(MAPP).replace('Rapportrad', 'Rapportrad|Kassaflödesrad').replace('Övrigt eget kapital', 'Övrigt eget kapital|Nya pengar') }, visar: ['Mappning rad 3', '"Nya pengar"'] }),
  rapportAv('KONTO_OMAPPAT', 'ett konto utan regel', 1, { blad: med(MAPP, '\n4000|7899|Verksamhetens kostnader', ''), visar: ['Konto 4010', '300 000,00 kr', '2025'], somKontroll: true }),
  rapportAv('MAPPNING_SAKNAS', 'en mappning utan rader', 2, { blad: { [MAPP]: 'Från konto|Till konto|Rapportrad' }, visar: ['Mappning'] }),
  rapportAv('MAPPNING_SAKNAS', 'ingen mappning alls', 2, { blad: { [MAPP]: null }, visar: ['Mappning'] }),
  rapportAv('KONTOPLAN_OKAND', 'en kontoplan som inte finns', 0, { blad: plus('Uppgifter', 'Kontoplan|Egen 95'), visar: ['"Egen 95"', 'Kommun-Bas eller BAS'] }),
  rapportAv('KONTO_ENLIGT_KONTOPLAN', 'ett konto utan regel, med kontoplan', 0, { blad: { ...med(MAPP, '\n4000|7899|Verksamhetens kostnader', ''), ...plus('Uppgifter', 'Kontoplan|Kommun-Bas') }, visar: ['4010', 'Kommun-Bas'] }),
  rapportAv('INSATS_DUBBEL', 'samma projekt två gånger', 2, { blad: { Insatser: 'Projekt|Benämning|Grupp\n2001|Arena|Verksamhet\n2001|Arenan|Verksamhet' }, visar: ['2001', 'Insatser rad 3'] }),
  rapportAv('INSATS_UTAN_PROJEKT', 'en insats utan projekt', 2, { blad: { Insatser: 'Projekt|Benämning|Grupp\n|Arena|Verksamhet' }, visar: ['Insatser rad 2', 'Arena'] }),
  rapportAv('BELOPP_OLASLIGT', 'beviljade medel i ord', 2, { blad: { Insatser: 'Projekt|Benämning|Grupp|Beviljade medel\n2001|Arena|Verksamhet|ca 5' }, visar: ['Insatser!D2', '"ca 5"'] }),
];

export const bladprov: readonly Prov[] = [...saknas, ...perioder, ...kallor, ...huvudbok, ...listor, ...egna];

/** Sheets that the add-in never hands to these readers, since it asks first what a sheet is. */
export const lasprov: readonly Lasprov[] = [
  {
    kod: 'TABELL_UTAN_RUBRIKER', namn: 'ett blad utan rubrikrad', visar: ['Blad1', 'Namn, Telefon'],
    issues: () => {
      const last = lasHuvudbok(tabell('Namn|Telefon\nKarin|070'), { ar: 2025 });
      return last.ok ? [] : [last.error];
    },
  },
];

/** What is told of the mapping before an amount is wrong: new accounts, and rules that will meet. */
import { andrad } from './excel';
import { HEL, rapportAv, type Prov } from './prov';

const plus = (...rader: readonly string[]): { readonly Mappning: string } => ({ Mappning: [HEL['Mappning'] ?? '', ...rader].join('\n') });
const MED_PROJEKT = (HEL['Mappning'] ?? '').replaceAll('|Rapportrad', '|Projekt|Rapportrad').replace(/^(\d+\|\d+)\|/gm, '$1||');

/** The sound books with a sale. */
const sald = (...rader: readonly string[]): Readonly<Record<string, string>> => ({ ...plus('1200|1299|Maskiner och inventarier'), 'Huvudbok 2025': [HEL['Huvudbok 2025'] ?? '', ...rader].join('\n') });

export const mappningsprov: readonly Prov[] = [
  andrad('KONTO_NYTT', 'konton som inte fanns vid förra uppdateringen', 1, ['9444 Okänt (25,50 kr, saknar rapportrad)', '4020 Konsulter (-25,50 kr, på raden Verksamhetens kostnader)'], (context) => {
    context.workbook.worksheets.getItem('Huvudbok 2025').getRange('A6:F7').values = [['9444', 'Okänt', 'A 3', '2025-03-02', 'x', 25.5], ['4020', 'Konsulter', 'A 3', '2025-03-02', 'x', -25.5]];
  }),
  rapportAv('MAPPNING_KROCKAR', 'två intervall som går i varandra', 0, { blad: plus('5000|5999|Verksamhetens kostnader', '5500|6499|Avskrivningar'), visar: ['Mappning rad 6, Mappning rad 7', 'konto 5500–5999'] }),
  rapportAv('MAPPNING_UPPREPAD', 'samma regel två gånger', 0, { blad: plus('5010|5010|Verksamhetens kostnader', '5010|5010|Verksamhetens kostnader'), visar: ['Mappning rad 6, Mappning rad 7', 'konto 5010'] }),
  rapportAv('MAPPNING_BARA_VISSA_KODER', 'ett konto med regel för ett enda projekt', 1, { blad: { Mappning: MED_PROJEKT.replace('4000|7899||', '4000|7899|2001|') }, visar: ['Konto 4010'] }),
  rapportAv('KOD_SKRIVEN_ANNORLUNDA', 'ett projekt utan sina nollor', 0, { blad: { 'Huvudbok 2025': (HEL['Huvudbok 2025'] ?? '').replace('|Ver|', '|Projekt|Ver|').replaceAll('|A ', '|0010|A '), Mappning: MED_PROJEKT.replace('4000|7899||', '4000|7899|10|').concat('\n4000|7899||Verksamhetens kostnader'), Insatser: 'Projekt|Benämning|Grupp\n0010|Arena|Verksamhet' }, visar: ['projekt 10', '0010', 'Mappning rad 5'] }),
  rapportAv('KASSAFLODESRAD_UTAN_VERKAN', 'en kassaflödesrad på ett kostnadskonto', 0, {
    blad: { Mappning: (HEL['Mappning'] ?? '').replace('Rapportrad', 'Rapportrad|Kassaflödesrad').replace('kostnader', 'kostnader|Ökning/minskning kortfristiga skulder') }, visar: ['Mappning rad 5', '"Ökning/minskning kortfristiga skulder"', 'konto 4010'],
  }),
  rapportAv('FORSALJNING_UTAN_RAD', 'en vinst vid försäljning', 0, { blad: sald('3971|Vinst vid försäljning av inventarier|A 3|2025-04-01|Såld bil|=-5000', '1930|Bank|A 3|2025-04-01|Såld bil|=5000'), visar: ['Konto 3971', '5 000,00 kr 2025', 'Samtliga realisationsvinster'] }),
  rapportAv('FORSALJNING_I_INVESTERING', 'det sålda avdraget från inköpen', 0, {
    blad: sald('3971|Vinst vid försäljning av inventarier|A 3|2025-04-01|Såld bil|=-5000', '1210|Inventarier|A 3|2025-04-01|Såld bil|=-20000', '1930|Bank|A 3|2025-04-01|Såld bil|=25000'), visar: ['Konto 1210', '20 000,00 kr 2025'],
  }),
];

/** The sheets that the user owns, besides the ledger: adopted figures, settings, goals and comments, quoting the books. */
import { AR, FORBUND, INSATSER, MAPPNING, ORGNR } from './kontoplan.mjs';
import { BESLUTAT_RESULTAT, grantedTo } from './budget.mjs';
import { dag } from './datum.mjs';
import { kr, krText } from './slump.mjs';

/** Planted: an insats spelt in a way that neither `Benämning` nor `Alias` has. */
export const FELSTAVAD_INSATS = { ratt: 'Trädgårdskraft', fel: 'Trädgårdskraften' };
/** Planted: two digits of an adopted figure transposed. */
export const FLYTTADE_SIFFROR = { rad: 'Verksamhetens kostnader', ar: 2024, ratt: kr(-7738526), fel: kr(-7783526) };

const TIDIGARE = {
  // 2023, 2022, 2021
  'Verksamhetens intäkter': [7461300, 7438900, 7452600],
  'Verksamhetens kostnader': [-7362140, -7511470, -7236080],
  Avskrivningar: [-34800, -17400, 0],
  Finansnetto: [19850, 1180, 0],
  'Årets resultat': [84210, -88790, 216520],
  'Utgående eget kapital': [812000, 727790, 816580],
  'Antal anställda': [1, 1, 1],
};
const SOLIDITET_TIDIGARE = [0.412, 0.468];

const kronor = (ore) => ({ v: ore / 100, typ: 'heltal' });
const share = (a, b) => ({ v: Math.round((a / b) * 1000) / 1000, typ: 'procent' });

function historik(rader24, rader23) {
  const rad24 = (rad) => kronor(rader24[rad] ?? 0);
  const finansnetto = kronor((rader24['Finansiella intäkter'] ?? 0) + (rader24['Finansiella kostnader'] ?? 0));
  const flerar = (rad, varde) => [rad, varde, ...TIDIGARE[rad].map((v) => ({ v, typ: 'heltal' }))];
  const ettar = (rad) => [rad, rad24(rad), null, null, null];
  return [
    flerar('Verksamhetens intäkter', rad24('Verksamhetens intäkter')),
    flerar('Verksamhetens kostnader', kronor(FLYTTADE_SIFFROR.fel)),
    flerar('Avskrivningar', rad24('Avskrivningar')),
    flerar('Finansnetto', finansnetto),
    flerar('Årets resultat', kronor(rader24.resultat)),
    flerar('Utgående eget kapital', kronor(rader24.bokfortKapital)),
    ['Soliditet', share(rader24.bokfortKapital, rader24.tillgangar), share(rader23.bokfortKapital, rader23.tillgangar), ...SOLIDITET_TIDIGARE.map((v) => ({ v, typ: 'procent' }))],
    flerar('Antal anställda', { v: 2, typ: 'heltal' }),
    ...['Finansiella intäkter', 'Finansiella kostnader', 'Maskiner och inventarier', 'Fordringar', 'Kassa och bank', 'Kortfristiga skulder'].map(ettar),
  ];
}

function uppgifter() {
  return [
    ['Förbund', FORBUND],
    ['Organisationsnummer', ORGNR],
    ['Räkenskapsår', { v: AR, typ: 'kod' }],
    ['Period till och med', `${AR}-12`],
    ['Kontoplan', 'Kommun-Bas'],
    ['Enhet', 'kr'],
    ['Decimaler', { v: 0, typ: 'kod' }],
    ['Beslutad budget, resultat', { ...kronor(BESLUTAT_RESULTAT), typ: 'heltalskod' }],
    ['Antal anställda', { v: 2, typ: 'kod' }],
    ['Antal anställda föregående år', { v: 2, typ: 'kod' }],
  ];
}

const MEDELSTILLDELNING = [
  [2021, 7400000, 'utfall'],
  [2022, 7400000, 'utfall'],
  [2023, 7400000, 'utfall'],
  [2024, 7280000, 'utfall'],
  [2025, 7120000, 'utfall'],
  [2026, 7040000, 'beslut'],
  [2027, 6960000, 'prognos'],
  [2028, null, 'prognos'],
];

const MAL = [
  ['Att det egna kapitalet inte överstiger 20 % av driftbidraget', 'Högst', { v: 0.2, typ: 'procent' }, '', ''],
  ['Förbundet får inte teckna lån eller krediter', 'Högst', { v: 0, typ: 'heltal' }, '', ''],
  ['Balanskravsresultat', 'Lägst', { v: 0, typ: 'heltal' }, '', ''],
  ['Minst 60 % av dem som avslutar Landgången ska gå till arbete eller studier', 'Text', null, 'Uppnått', '27 av 41 avslutade gick till arbete eller studier.'],
  ['Gröna spåret ska ta emot minst 24 deltagare', 'Text', null, 'Delvis uppnått', '21 deltagare började under året; två grupper flyttades till våren.'],
];

function kommentarer(rader25, rader24) {
  const tkr = (ore) => krText(ore / 1000, 0);
  const datum = { v: dag(AR + 1, 2, 5), typ: 'datum' };
  return [
    ['Verksamhetens intäkter', `Driftbidraget minskade med 160 tkr till 7\u00a0120 tkr. EU-medel ökade när Nästa hållplats pågick hela året.`, datum, 'ek'],
    ['Språk i arbete', 'Insatsen startade den 1 augusti. Budgeten avsåg hela året.', datum, 'fc'],
    ['Trädgårdskraft', `${FELSTAVAD_INSATS.fel} tog emot 21 deltagare. Två grupper flyttades till våren 2026.`, datum, 'fc'],
    ['Maskiner och inventarier', 'Konferensutrustning och möbler för 58 tkr köptes i juni.', datum, 'ek'],
    ['Kassa och bank', `Likvida medel ökade från ${tkr(rader24['Kassa och bank'])} tkr till ${tkr(rader25['Kassa och bank'])} tkr.`, datum, 'ek'],
    ['Årets resultat', `Resultatet blev ${tkr(rader25.resultat)} tkr mot budgeterade ${tkr(BESLUTAT_RESULTAT)} tkr.`, datum, 'ek'],
  ];
}

const text = (rubrik, bredd, typ = 'text') => ({ rubrik, bredd, typ });
const asCode = (kod) => (kod === '' ? null : Number(kod));

/** Plans of the sheets: { namn, ovan, kolumner, rader }. */
export function buildAnvandarblad({ rader25, rader24, rader23, budget }) {
  return [
    { namn: 'Mappning', kolumner: [text('Från konto', 11, 'kod'), text('Till konto', 11, 'kod'), text('Ansvar', 9, 'kod'), text('Projekt', 9, 'kod'), text('Motpart', 9, 'kod'), text('Rapportrad', 28), text('Not', 8), text('Notrad', 44)], rader: MAPPNING.map((r) => [...r.slice(0, 5).map(asCode), ...r.slice(5).map((v) => v || null)]) },
    { namn: 'Insatser', kolumner: [text('Projekt', 9, 'kod'), text('Benämning', 26), text('Alias', 26), text('Grupp', 22), text('Beviljade medel', 17, 'heltal')], rader: INSATSER.map((i) => [asCode(i.projekt), i.benamning, i.alias || null, i.grupp, i.grupp === 'Verksamhet' ? grantedTo(budget.beslutade, i.projekt) / 100 : null]) },
    { namn: 'Historik', kolumner: [text('Rad', 30), ...[2024, 2023, 2022, 2021].map((ar) => ({ rubrik: ar, bredd: 14, typ: 'heltal' }))], rader: historik(rader24, rader23) },
    { namn: 'Uppgifter', kolumner: [text('Uppgift', 32), text('Värde', 40, 'kod')], rader: uppgifter() },
    { namn: 'Medelstilldelning', kolumner: [text('År', 8, 'kod'), text('Medelstilldelning', 19, 'heltal'), text('Slag', 12)], rader: MEDELSTILLDELNING },
    { namn: 'Mål', kolumner: [text('Mål', 56, 'radbruten'), text('Slag', 9), text('Gräns', 10), text('Bedömning', 18), text('Motivering', 50, 'radbruten')], rader: MAL },
    { namn: 'Kommentarer', kolumner: [text('Rad', 28), text('Kommentar', 70, 'radbruten'), text('Datum', 12, 'datum'), text('Signatur', 10)], rader: kommentarer(rader25, rader24) },
  ];
}
